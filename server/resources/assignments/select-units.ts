import { attributesOf, type SnapshotRow } from '../cycles/population/snapshot-store.js';
import { idsOnPath } from '../units/unit-path.js';
import type { UnitSelection } from './assignment-schemas.js';

/** What a selection means. */
export interface SelectedUnits {
  readonly units: readonly SnapshotRow[];
  /** Ids that are named but not among the units. */
  readonly unknown: readonly string[];
}

/**
 * Which of these units of a cycle are meant; values of attributes compare as texts, as in populations.
 *
 * @param members the units that whoever asks may reach, as they were at the opening
 */
export function selectUnits(
  members: readonly SnapshotRow[],
  { subtrees, units, where = {} }: UnitSelection,
): SelectedUnits {
  const isAll = subtrees === undefined && units === undefined;
  const named = new Set(units ?? []);
  const tops = new Set(subtrees ?? []);
  const met = new Set<string>();
  const chosen = members.filter((row) => {
    const above = tops.size === 0 ? [] : idsOnPath(row.path).filter((id) => tops.has(id));
    for (const id of above) met.add(id);
    if (named.has(row.unit_id)) met.add(row.unit_id);
    return (isAll || above.length > 0 || named.has(row.unit_id)) && fits(row, where);
  });
  return { units: chosen, unknown: [...named, ...tops].filter((id) => !met.has(id)) };
}

function fits(row: SnapshotRow, where: NonNullable<UnitSelection['where']>): boolean {
  const attributes = attributesOf(row);
  return Object.entries(where).every(([id, wanted]) => {
    const value = attributes[id] ?? null;
    return wanted.some((each) => (each === null ? value === null : value !== null && String(each) === String(value)));
  });
}
