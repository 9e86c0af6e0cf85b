import type { Content, Entry } from '../document/content.js';
import type { SchemeDocument } from '../document/scheme-document.js';

/** How a text is laid out: what an edit needs to know to write as its surroundings do. */
export interface Layout {
  readonly text: string;
  readonly root: Content;
  /** The line break of the text. */
  readonly lineBreak: string;
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a key to the dashes of the list below it. */
  readonly listStep: number;
}

/** Reads the layout off the first nested map and list; two columns where there are none. */
export function layoutOf({ text, root }: Pick<SchemeDocument, 'text' | 'root'>): Layout {
  const steps: { map?: number; list?: number } = {};
  const look = (content: Content, column: number | null): void => {
    if (steps.map !== undefined && steps.list !== undefined) return;
    if (content.kind === 'scalar' || isFlow(content, text)) return;
    const own = columnOf(text, content.from);
    if (column !== null && startsLine(text, content.from, content.kind)) {
      if (content.kind === 'map') steps.map ??= own - column;
      else steps.list ??= own - column;
    }
    if (content.kind === 'map') for (const { value } of content.entries) look(value, own);
    else for (const item of content.items) look(item, null);
  };
  look(root, null);
  const step = steps.map !== undefined && steps.map > 0 ? steps.map : 2;
  return {
    text,
    root,
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
    step,
    listStep: steps.list !== undefined && steps.list >= 0 ? steps.list : step,
  };
}

/** Whether a map or list is written in brackets. */
export function isFlow(content: Content, text: string): boolean {
  if (content.kind === 'scalar') return false;
  const sign = text[content.from];
  return content.kind === 'map' ? sign === '{' : sign === '[';
}

/** The end of what can be seen of a content; blanks and comments behind it are not part of it. */
export function endOf(content: Content, text: string): number {
  if (content.kind === 'map' && !isFlow(content, text)) {
    const last = content.entries.at(-1);
    if (last) return endOfEntry(last, text);
  } else if (content.kind === 'list' && !isFlow(content, text)) {
    const last = content.items.at(-1);
    if (last) return endOf(last, text);
  }
  let to = content.to;
  while (to > content.from && /[ \t\r\n]/.test(text[to - 1] ?? '')) to -= 1;
  return to;
}

/** The end of an entry: of its value, or of its colon when it has none. */
export function endOfEntry(entry: Entry, text: string): number {
  return isEmpty(entry.value) ? endOfColon(entry, text) : endOf(entry.value, text);
}

/** Just behind the colon of an entry. */
export function endOfColon(entry: Entry, text: string): number {
  const colon = /^\s*:/.exec(text.slice(entry.keyTo, entry.keyTo + 200));
  return entry.keyTo + (colon?.[0].length ?? 0);
}

/** Whether nothing is written where the value would be. */
export function isEmpty(content: Content): boolean {
  return content.kind === 'scalar' && content.from === content.to;
}

/** Start of the line of an offset; a byte order mark is not part of it. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text[start] === '\ufeff' ? start + 1 : start;
}

/** End of the line of an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

/** Start of the next line; the end of the text on the last one. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** Columns before an offset on its line, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether only blanks stand before an offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, offset), offset));
}

/** The dash of an item of a block list; null when it is not on the line of what it introduces. */
export function dashOf(item: Content, text: string): number | null {
  const before = text.slice(lineStart(text, item.from), item.from);
  const dash = /-[ \t]*$/.exec(before);
  return dash ? lineStart(text, item.from) + dash.index : null;
}

function startsLine(text: string, offset: number, kind: 'map' | 'list'): boolean {
  const before = text.slice(lineStart(text, offset), offset);
  return kind === 'map' ? /^ *$/.test(before) : /^ *$/.test(before) && text[offset] === '-';
}
