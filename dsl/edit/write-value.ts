import type { Data } from './edit.js';
import { isMap } from './edit-data.js';
import type { Layout } from './layout.js';
import { writeLiteral } from './write-block-text.js';
import { type ScalarSite, writeKey, writeScalar } from './write-scalar.js';

/** Characters that a map or list in brackets may take before it is written in lines. */
const WIDEST = 100;

/** Thrown when a value cannot be written; caught where the edit is made. */
export class Unwritable extends Error {}

/** What a value is written behind: a key or a dash. */
export type Behind = Pick<ScalarSite, 'item'> & Partial<Pick<ScalarSite, 'quote'>>;

/** A value in one line, as it stands in brackets. */
export function writeFlow(value: Data, { item, quote = null }: Behind, inBrackets: boolean): string {
  if (typeof value !== 'object' || value === null) {
    const written = writeScalar(value, { flow: inBrackets, item, quote });
    if (written === null) throw new Unwritable();
    return written;
  }
  if (isList(value)) return `[${value.map((each) => writeFlow(each, { item: true }, true)).join(', ')}]`;
  const entries = entriesOf(value).map(
    ([key, each]) => `${keyText(key, true)}: ${writeFlow(each, { item: false }, true)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Whether a value is written in brackets (or is a scalar of one line) when it stands in lines of its own. */
export function isInline(value: Data, preferred: 'flow' | 'block' | null): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'string' || !value.includes('\n');
  if (isBare(value)) return true;
  if (preferred === 'block' || !isShallow(value)) return false;
  return preferred === 'flow' ? true : writeFlow(value, { item: false }, false).length <= WIDEST;
}

/**
 * A value behind a key or a dash: what follows on the same line (with its leading blank), and the lines below.
 *
 * @param column that of the key; for an item, that of the dash
 */
export function writeBehind(
  value: Data,
  behind: Behind,
  column: number,
  layout: Layout,
  preferred: 'flow' | 'block' | null = null,
): { readonly head: string; readonly lines: readonly string[] } {
  if (isInline(value, preferred)) return { head: ` ${writeFlow(value, behind, false)}`, lines: [] };
  if (typeof value === 'string') {
    const block = writeLiteral(value, column + layout.step);
    const [header, ...lines] = block ?? [];
    if (header !== undefined) return { head: ` ${header}`, lines };
    return { head: ` ${writeFlow(value, behind, false)}`, lines: [] };
  }
  if (typeof value !== 'object' || value === null) throw new Error('bug: scalars of one line are written inline');
  if (!behind.item) {
    return { head: '', lines: writeLines(value, column + (isList(value) ? layout.listStep : layout.step), layout) };
  }
  const [first = '', ...lines] = writeLines(value, column + 2, layout);
  return { head: ` ${first.trimStart()}`, lines };
}

/** The lines of a map or list, each with its indentation. */
function writeLines(
  value: readonly Data[] | { readonly [key: string]: Data },
  column: number,
  layout: Layout,
): readonly string[] {
  const indent = ' '.repeat(column);
  if (isList(value)) {
    return value.flatMap((each) => {
      const { head, lines } = writeBehind(each, { item: true }, column, layout);
      return [`${indent}-${head}`, ...lines];
    });
  }
  return entriesOf(value).flatMap(([key, each]) => writeEntry(key, each, column, layout));
}

/** A key with its value, each line with its indentation. */
export function writeEntry(
  key: string,
  value: Data,
  column: number,
  layout: Layout,
  preferred: 'flow' | 'block' | null = null,
): readonly string[] {
  const { head, lines } = writeBehind(value, { item: false }, column, layout, preferred);
  return [`${' '.repeat(column)}${keyText(key, false)}:${head}`, ...lines];
}

/** A key as written. */
export function keyText(key: string, flow: boolean): string {
  const written = writeKey(key, flow);
  if (written === null) throw new Unwritable();
  return written;
}

function isList(value: object): value is readonly Data[] {
  return Array.isArray(value);
}

function entriesOf(value: { readonly [key: string]: Data }): readonly (readonly [string, Data])[] {
  return Object.entries(value);
}

function isBare(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** Scalars of one line, and maps and lists of nothing but such. */
function isShallow(value: object, levels = 2): boolean {
  return Object.values(value).every((each: unknown) => {
    if (typeof each === 'string') return !each.includes('\n');
    return !(isMap(each) || Array.isArray(each)) || (levels > 1 && isShallow(Object(each), levels - 1));
  });
}
