import type { Cell } from './cell.js';

/**
 * Cells by key as the canonical JSON that is stored, in one call of the platform: cells have their names in order
 * ({@link inOrder}), and only keys that look like whole numbers do not stay where they are put.
 *
 * @example cellsText(new Map([['held', cell]])) // {"held":{"at":…,"by":…,"revision":1,"state":"draft","value":3}}
 */
export function cellsText(cells: ReadonlyMap<string, Cell>): string {
  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  if (!sorted.some(([key]) => /^\d+$/.test(key))) return JSON.stringify(Object.fromEntries(sorted));
  return `{${sorted.map(([key, cell]) => `${JSON.stringify(key)}:${JSON.stringify(cell)}`).join(',')}}`;
}

/** The same cell with its names by code point; what is undefined is not there. */
export function inOrder(cell: Cell): Cell {
  const { at, by, checkedAt, checkedBy, note, reason, revision, source, state, value } = cell;
  return {
    at,
    by,
    ...(checkedAt === undefined ? {} : { checkedAt }),
    ...(checkedBy === undefined ? {} : { checkedBy }),
    ...(note === undefined ? {} : { note }),
    ...(reason === undefined ? {} : { reason }),
    revision,
    ...(source === undefined ? {} : { source }),
    state,
    value,
  };
}
