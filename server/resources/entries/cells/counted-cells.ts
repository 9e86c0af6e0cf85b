import { type Cell, isCounted, parseStoredCells } from './cell.js';

/** What counts of a sheet, and how much does not yet. */
export interface CountedCells {
  /** Values by key, of cells that were submitted and not returned, in the order of their keys. */
  readonly values: ReadonlyMap<string, NonNullable<Cell['value']>>;
  /** Cells with a value that does not count: drafts, and what was returned. */
  readonly left: number;
}

/**
 * The cells that runs read.
 *
 * @param text the `cells` of a row of `sheets`
 */
export function countedCells(text: string): CountedCells {
  const values = new Map<string, NonNullable<Cell['value']>>();
  let left = 0;
  for (const [key, cell] of Object.entries(parseStoredCells(text))) {
    if (cell.value === null) continue;
    if (isCounted(cell)) values.set(key, cell.value);
    else left += 1;
  }
  return { values, left };
}
