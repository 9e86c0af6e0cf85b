import type { Instant, Tables } from '../../../storage/index.js';
import { type Cell, parseCells, type Stamp } from '../cells/cell.js';
import { cellsText } from '../cells/cell-text.js';
import type { SheetAddress } from './sheet-address.js';

export type SheetRow = Tables['sheets'];
export type SheetAction = Tables['sheet_revisions']['action'];

/** A sheet as it is now; where nothing was entered, an empty one of revision 0. */
export interface SheetState {
  /** Empty when there is no row yet. */
  readonly id: string;
  readonly address: SheetAddress;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly revision: number;
  readonly submittedAt: Instant | null;
  readonly created: { readonly at: Instant; readonly by: string } | null;
  readonly updated: { readonly at: Instant; readonly by: string } | null;
}

/** How far the cells of a sheet have come. */
export interface CellCounts {
  readonly filled: number;
  readonly unsubmitted: number;
  readonly returned: number;
  readonly verified: number;
}

export function emptySheet(address: SheetAddress): SheetState {
  return {
    id: '',
    address,
    cells: new Map(),
    revision: 0,
    submittedAt: null,
    created: null,
    updated: null,
  };
}

export function sheetOf(row: SheetRow): SheetState {
  const { cycle_id: cycle, unit_id: unit, kind, source, rater } = row;
  return {
    id: row.id,
    address: { cycle, unit, kind, source, rater },
    cells: parseCells(row.cells, stampOf(row)),
    revision: row.revision,
    submittedAt: row.submitted_at,
    created: { at: row.created_at, by: row.created_by },
    updated: { at: row.updated_at, by: row.updated_by },
  };
}

/** Of a row of `sheets`: who made its revision, when. */
export type StampedRow = Pick<SheetRow, 'updated_at' | 'updated_by' | 'revision'>;

export function stampOf({ updated_at: at, updated_by: by, revision }: StampedRow): Stamp {
  return { at, by, revision };
}

/** The row of a sheet that has been changed at least once. */
export function rowOf(sheet: SheetState): SheetRow {
  const { id, address, cells, revision, submittedAt, created, updated } = sheet;
  if (created === null || updated === null) throw new Error('bug: an empty sheet is not stored');
  return {
    id,
    cycle_id: address.cycle,
    unit_id: address.unit,
    kind: address.kind,
    source: address.source,
    rater: address.rater,
    cells: cellsText(cells, { ...updated, revision }),
    ...countCells(cells.values()),
    submitted_at: submittedAt,
    created_at: created.at,
    created_by: created.by,
    updated_at: updated.at,
    updated_by: updated.by,
    revision,
  };
}

export function countCells(cells: Iterable<Cell>): CellCounts {
  const counts = { filled: 0, unsubmitted: 0, returned: 0, verified: 0 };
  for (const { value, state } of cells) {
    if (value !== null) counts.filled += 1;
    if (state === 'draft') counts.unsubmitted += 1;
    if (state === 'returned') counts.returned += 1;
    if (state === 'verified') counts.verified += 1;
  }
  return counts;
}
