import type { Instant } from '../../storage/index.js';
import type { SnapshotRow } from '../cycles/population/snapshot-store.js';
import { type BallotAddress, type BallotRevisionRow, type BallotRow, placedUnits } from './ballot-store.js';

/** A ballot as the API shows it. */
export interface BallotSummary extends BallotAddress {
  readonly state: 'empty' | 'draft' | 'submitted' | 'returned';
  /** Ids of units, best first. */
  readonly order: readonly string[];
  /** Why it was returned. */
  readonly reason: string | null;
  readonly submittedAt: Instant | null;
  readonly updatedAt: Instant | null;
  readonly updatedBy: string | null;
  /** 0: nothing is entered yet. */
  readonly revision: number;
}

/** The same with the units that it is to order. */
export interface BallotView extends BallotSummary {
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** @param last its last change; undefined where nothing is entered */
export function ballotSummary(
  address: BallotAddress,
  row: BallotRow | undefined,
  last: BallotRevisionRow | undefined,
): BallotSummary {
  const isReturned = last?.action === 'return';
  return {
    ...address,
    state: stateOf(row, isReturned),
    order: row === undefined ? [] : placedUnits(row),
    reason: isReturned ? last.reason : null,
    submittedAt: row?.submitted_at ?? null,
    updatedAt: row?.updated_at ?? null,
    updatedBy: row?.updated_by ?? null,
    revision: row?.revision ?? 0,
  };
}

/** @param units those that it is to order */
export function ballotView(summary: BallotSummary, units: readonly SnapshotRow[]): BallotView {
  return { ...summary, units: units.map(({ unit_id: id, name }) => ({ id, name })) };
}

function stateOf(row: BallotRow | undefined, isReturned: boolean): BallotSummary['state'] {
  if (row === undefined) return 'empty';
  if (row.submitted_at !== null) return 'submitted';
  return isReturned ? 'returned' : 'draft';
}
