import type { Words } from '../../dsl/index.js';
import type { CellChange, GridColumn, GridRow, GridSource } from './grid.js';
import { gridWords } from './grid-words.js';

/** A cell of the clipboard that is not taken. */
export interface RefusedCell {
  /** Null: there is no such row in the grid. */
  readonly row: string | null;
  readonly column: string | null;
  readonly text: string;
  readonly why: Words;
}

/** What a paste would do, before it is done. */
export interface PastePlan {
  readonly changes: readonly CellChange[];
  readonly refused: readonly RefusedCell[];
}

/** Where something is pasted. */
export interface PasteTarget {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** Index of the first row and the first column. */
  readonly row: number;
  readonly column: number;
}

/**
 * Looks at every cell of the clipboard before anything is written: numbers that are none, marks out of range, locked cells,
 * rows and columns that the grid does not have. An empty cell clears, as in a spreadsheet; a text that changes nothing is left out.
 */
export function planPaste(
  cells: readonly (readonly string[])[],
  { rows, columns, row: firstRow, column: firstColumn }: PasteTarget,
  source: GridSource,
): PastePlan {
  const changes: CellChange[] = [];
  const refused: RefusedCell[] = [];
  for (const [down, line] of cells.entries()) {
    const row = rows[firstRow + down];
    for (const [right, text] of line.entries()) {
      const column = columns[firstColumn + right];
      const at = { row: row?.title ?? null, column: column?.label ?? null, text };
      if (row === undefined) refused.push({ ...at, why: gridWords.noSuchRow });
      else if (column === undefined) refused.push({ ...at, why: gridWords.noSuchColumn });
      else if (text === source.text(row.id, column.id)) continue;
      else if (!source.canEdit(row.id, column.id)) refused.push({ ...at, why: gridWords.cellLocked });
      else {
        const checked = source.check(row.id, column.id, text);
        if (checked.kind === 'refused') refused.push({ ...at, why: checked.why });
        else changes.push({ row: row.id, column: column.id, text: checked.text });
      }
    }
  }
  return { changes, refused };
}
