import type { Cell } from './cell.js';

/**
 * Cells by key as the canonical JSON that is stored; quicker than writing any data, since the names of a cell are known.
 *
 * @example cellsText(new Map([['held', cell]])) // {"held":{"at":…,"by":…,"revision":1,"state":"draft","value":3}}
 */
export function cellsText(cells: ReadonlyMap<string, Cell>): string {
  const keys = [...cells.keys()].sort();
  const texts = keys.flatMap((key) => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [`${JSON.stringify(key)}:${JSON.stringify(inOrder(cell))}`];
  });
  return `{${texts.join(',')}}`;
}

/** The same cell with its names by code point; what is undefined is not written. */
function inOrder({ at, by, checkedAt, checkedBy, note, reason, revision, source, state, value }: Cell): Cell {
  return { at, by, checkedAt, checkedBy, note, reason, revision, source, state, value } as Cell; // JSON leaves undefined out
}
