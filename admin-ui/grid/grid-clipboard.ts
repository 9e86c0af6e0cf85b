import type { CellChange } from './grid.js';
import { type GridCursor, type GridPlace, rangeOf } from './grid-cursor.js';
import { canEditAt, type GridData, textAt } from './grid-start.js';
import { type PastePlan, planPaste } from './paste-plan.js';
import { spreadsheetText } from './spreadsheet-text.js';

/** The selected cells, as spreadsheet programs take them. */
export function copiedText(data: GridData, cursor: GridCursor): string {
  const { fromRow, toRow, fromColumn, toColumn } = rangeOf(cursor);
  const lines: string[][] = [];
  for (let row = fromRow; row <= toRow; row += 1) {
    const line: string[] = [];
    for (let column = fromColumn; column <= toColumn; column += 1) line.push(textAt(data, { row, column }));
    lines.push(line);
  }
  return spreadsheetText(lines);
}

/** What pasting would do: a single value fills everything that is selected, a table begins at its first cell. */
export function pastePlan(data: GridData, cursor: GridCursor, cells: readonly (readonly string[])[]): PastePlan {
  const { fromRow, toRow, fromColumn, toColumn } = rangeOf(cursor);
  const [value = ''] = cells[0] ?? [];
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  const line = Array.from({ length: toColumn - fromColumn + 1 }, () => value);
  const repeated = Array.from({ length: toRow - fromRow + 1 }, () => line);
  const { rows, columns, source } = data;
  return planPaste(isOne ? repeated : cells, { rows, columns, row: fromRow, column: fromColumn }, source);
}

/** The selected cells that can be changed, each with a new text; null: it stays. */
export function selectedChanges(
  data: GridData,
  cursor: GridCursor,
  textOf: (place: GridPlace) => string | null,
): readonly CellChange[] {
  const { fromRow, toRow, fromColumn, toColumn } = rangeOf(cursor);
  const changes: CellChange[] = [];
  for (let row = fromRow; row <= toRow; row += 1) {
    for (let column = fromColumn; column <= toColumn; column += 1) {
      const [line, over] = [data.rows[row], data.columns[column]];
      const text = textOf({ row, column });
      if (text === null || line === undefined || over === undefined) continue;
      if (canEditAt(data, { row, column })) changes.push({ row: line.id, column: over.id, text });
    }
  }
  return changes;
}
