import type { SourceEntry } from '../../../dsl/index.js';
import { attributesOf, type SnapshotRow } from '../cycles/population/snapshot-store.js';

/** The units of one ballot. */
export interface BallotPart {
  /** Value of the attribute that the source votes within; empty: no such attribute, or units without a value. */
  readonly part: string;
  /** By path. */
  readonly units: readonly SnapshotRow[];
}

/**
 * The ballots that a rater casts in a source: one for each value of the attribute `within`, over the units given to the rater.
 * The rater's own unit is left out where the source says so; the others close up.
 *
 * @param units those given to the rater, without those withdrawn
 */
export function ballotParts(
  { within, excludeSelf }: Pick<SourceEntry, 'within' | 'excludeSelf'>,
  rater: string,
  units: readonly SnapshotRow[],
): readonly BallotPart[] {
  const parts = new Map<string, SnapshotRow[]>();
  for (const row of units) {
    if (excludeSelf && row.document_id === rater) continue;
    const value = within === null ? null : (attributesOf(row)[within] ?? null);
    const part = value === null ? '' : String(value);
    const same = parts.get(part) ?? [];
    same.push(row);
    parts.set(part, same);
  }
  return [...parts]
    .map(([part, rows]): BallotPart => ({ part, units: rows.sort((a, b) => (a.path < b.path ? -1 : 1)) }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
}
