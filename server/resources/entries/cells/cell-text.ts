import type { Cell, Stamp } from './cell.js';

/**
 * Cells by key as the canonical JSON that is stored. Who entered a cell, when and with which revision is left out where the row it
 * is stored in says the same: `stamp`. Written out, since every entry makes several of these texts.
 *
 * @example cellsText(new Map([['held', cell]]), stamp) // {"held":{"state":"draft","value":3}}
 */
export function cellsText(cells: ReadonlyMap<string, Cell>, stamp: Stamp): string {
  return `{${membersText([...cells.keys()].sort(), (key) => storedText(cells.get(key), stamp))}}`;
}

/** The members of a JSON object, without its brackets; a member without a text is left out. */
export function membersText(keys: readonly string[], textOf: (key: string) => string | null): string {
  let members = '';
  for (const key of keys) {
    const text = textOf(key);
    if (text !== null) members += members === '' ? `${quoted(key)}:${text}` : `,${quoted(key)}:${text}`;
  }
  return members;
}

/** What a cell holds and how far it is, as JSON. */
export function plainText({ state, value }: Pick<Cell, 'state' | 'value'>): string {
  return `{"state":"${state}","value":${typeof value === 'string' ? JSON.stringify(value) : value}}`;
}

/** Whether nothing stands beside what a cell holds: no remark, no source, nobody who checked it. */
function isPlain({ note, source, reason, checkedBy, checkedAt }: Cell): boolean {
  const isUnchecked = checkedBy === undefined && checkedAt === undefined;
  return isUnchecked && note === undefined && source === undefined && reason === undefined;
}

function storedText(cell: Cell | undefined, stamp: Stamp): string | null {
  if (cell === undefined) return null;
  if (cell.at !== stamp.at || cell.by !== stamp.by || cell.revision !== stamp.revision) {
    return JSON.stringify(inOrder(cell));
  }
  if (isPlain(cell)) return plainText(cell);
  return JSON.stringify({ ...inOrder(cell), at: undefined, by: undefined, revision: undefined });
}

/** Keys as JSON: a scheme has a few hundred, and they come again and again. */
const quotedKeys = new Map<string, string>();
const KEPT = 10_000;

function quoted(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  if (quotedKeys.size >= KEPT) quotedKeys.clear();
  const text = JSON.stringify(key);
  quotedKeys.set(key, text);
  return text;
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
