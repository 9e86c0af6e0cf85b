import type { Instant } from '../../../storage/index.js';
import type { SnapshotRow } from '../../cycles/population/snapshot-store.js';
import { type Cells, parseCells } from '../cells/cell.js';
import type { CellFilter } from './sheet-rights.js';
import { type CellCounts, countCells, type SheetAction, type SheetState } from './sheet-state.js';
import type { SheetRevisionRow } from './sheet-store.js';

/** A sheet as the API shows it, with the cells that the reader sees. */
export interface SheetView extends CellCounts {
  /** Null where nothing was entered yet. */
  readonly id: string | null;
  readonly cycle: string;
  readonly unit: { readonly id: string; readonly documentId: string; readonly name: string };
  readonly kind: SheetState['address']['kind'];
  /** Null unless it holds ratings. */
  readonly source: string | null;
  readonly rater: string | null;
  readonly cells: Cells;
  readonly submittedAt: Instant | null;
  readonly updatedAt: Instant | null;
  readonly revision: number;
}

/** A change of a sheet. */
export interface SheetRevisionView {
  readonly revision: number;
  readonly action: SheetAction;
  readonly changes: Cells;
  readonly reason: string | null;
  /** The late entry (补报) that allowed it. */
  readonly reopening: string | null;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
}

/** A sheet of a unit as it was at the opening. */
export function sheetView(
  member: Pick<SnapshotRow, 'name' | 'document_id'>,
  sheet: SheetState,
  sees: CellFilter,
): SheetView {
  const { id, address, cells, submittedAt, updated, revision } = sheet;
  const seen = [...cells].filter(([key]) => sees(key));
  return {
    id: id === '' ? null : id,
    cycle: address.cycle,
    unit: { id: address.unit, documentId: member.document_id, name: member.name },
    kind: address.kind,
    source: address.source === '' ? null : address.source,
    rater: address.rater === '' ? null : address.rater,
    cells: Object.fromEntries(seen),
    ...countCells(seen.map(([, cell]) => cell)),
    submittedAt,
    updatedAt: updated?.at ?? null,
    revision,
  };
}

/** The revisions that touch something the reader sees, of one cell where asked. */
export function sheetRevisionViews(
  rows: readonly SheetRevisionRow[],
  sees: CellFilter,
  cell: string | null,
  names: ReadonlyMap<string, string>,
): readonly SheetRevisionView[] {
  return rows.flatMap((row): SheetRevisionView[] => {
    const { revision, action, reason, reopening_id: reopening, recorded_at: at, recorded_by: by } = row;
    const cells = parseCells(row.changes, { at, by, revision });
    const changes = [...cells].filter(([key]) => sees(key) && (cell === null || key === cell));
    if (changes.length === 0) return [];
    const name = by === '' ? 'system' : (names.get(by) ?? by);
    return [{ revision, action, changes: Object.fromEntries(changes), reason, reopening, at, by: { id: by, name } }];
  });
}
