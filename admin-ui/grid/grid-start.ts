import type { GridColumn, GridRow, GridSource } from './grid.js';
import type { GridPlace } from './grid-cursor.js';

/** What a grid shows. */
export interface GridData {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly source: GridSource;
  /** Row to begin with. */
  readonly startRow?: string | null;
}

/** Where one begins: in the row asked for, else in the first, in a cell that can be changed where there is one. */
export function startOf(data: GridData): GridPlace {
  const found = data.rows.findIndex(({ id }) => id === data.startRow);
  const row = Math.max(0, found);
  return { row, column: firstColumn(data, row) };
}

/** The first column of a row that can be changed now, else the first that is typed into at all. */
export function firstColumn({ rows, columns, source }: GridData, row: number): number {
  const id = rows[row]?.id;
  const found = columns.findIndex(
    (column) => column.kind !== 'shown' && id !== undefined && source.canEdit(id, column.id),
  );
  const typed = columns.findIndex(({ kind }) => kind !== 'shown');
  return Math.max(0, found >= 0 ? found : typed);
}

/** The text of a cell; empty where there is none. */
export function textAt({ rows, columns, source }: GridData, { row, column }: GridPlace): string {
  const [line, over] = [rows[row], columns[column]];
  return line === undefined || over === undefined ? '' : source.text(line.id, over.id);
}

/** Whether a cell can be changed now. */
export function canEditAt({ rows, columns, source }: GridData, { row, column }: GridPlace): boolean {
  const [line, over] = [rows[row], columns[column]];
  return line !== undefined && over !== undefined && over.kind !== 'shown' && source.canEdit(line.id, over.id);
}

/** The place of the cell that an event is about; null: none that can be gone to. */
export function placeOf(target: EventTarget | null, size: GridPlace): GridPlace | null {
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.closest('tr')?.dataset.row;
  // The first cell of a line is its heading.
  const column = (cell?.cellIndex ?? 0) - 1;
  return row === undefined || column < 0 || column >= size.column ? null : { row: Number(row), column };
}
