import type { Content, Entry } from '../document/content.js';
import { scanFlow } from './scan-flow.js';

/** A key at the start of a line (behind blanks and dashes), in quotes or not, and its colon. */
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#:,[\]{}&*!|>'"%@`-][^#:]*?|-[^\s#:][^#:]*?)[ \t]*:(?=[ \t]|$)/u;

interface OpenMap {
  readonly kind: 'map';
  readonly column: number;
  readonly from: number;
  readonly entries: OpenEntry[];
}
interface OpenList {
  readonly kind: 'list';
  readonly column: number;
  readonly from: number;
  readonly items: { value: Open }[];
}
interface OpenEntry {
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  value: Open;
}
type Open = OpenMap | OpenList | Content;
type Slot = { value: Open };

/**
 * What a YAML text seems to say, whatever state it is in: read line by line, without an error and in a few milliseconds,
 * for completion while a line is half typed. Where the text is sound the content is that of `parseDocument`, with values
 * as they are written.
 */
export function scanText(text: string): Content {
  const root: Slot = { value: scalarAt(0, 0, text) };
  const open: { readonly column: number; readonly slot: Slot }[] = [{ column: -1, slot: root }];
  const lines = new Lines(text);
  while (lines.next()) {
    const { start, written } = lines;
    let column = /^[ \t]*/.exec(written)?.[0].length ?? 0;
    let rest = written.slice(column);
    if (rest === '' || rest.startsWith('#') || rest === '---') continue;
    while ((open.at(-1)?.column ?? -1) >= column && open.length > 1 && !isParentOfDash(open, column, rest)) open.pop();
    for (let dash = /^-(?:[ \t]+|$)/.exec(rest); dash; dash = /^-(?:[ \t]+|$)/.exec(rest)) {
      const list = listAt(open, column, start + column);
      const item: Slot = { value: scalarAt(start + column + dash[0].length, start + column + dash[0].length, text) };
      list.items.push(item);
      open.push({ column, slot: item });
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
    }
    const key = KEY.exec(rest);
    if (key) {
      const map = mapAt(open, column, start + column);
      if (map === null) continue;
      const keyFrom = start + column;
      const written = key[1] ?? '';
      const after = keyFrom + key[0].length;
      const entry: OpenEntry = {
        key: unquoted(written),
        keyFrom,
        keyTo: keyFrom + written.length,
        value: lines.value(after, column),
      };
      map.entries.push(entry);
      while ((open.at(-1)?.column ?? -1) >= column && open.length > 1 && open.at(-1)?.slot.value === map) open.pop();
      open.push({ column, slot: entry });
    } else if (rest !== '') {
      const slot = open.at(-1)?.slot;
      if (slot && isBlank(slot.value)) slot.value = lines.value(start + column, open.at(-1)?.column ?? -1);
    }
  }
  return close(root.value);
}

/** The lines of a text, and the values that go on over several of them. */
class Lines {
  readonly #text: string;
  #at = 0;
  start = 0;
  written = '';

  constructor(text: string) {
    this.#text = text;
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  next(): boolean {
    if (this.#at >= this.#text.length) return false;
    this.start = this.#at;
    const end = endOfLine(this.#text, this.#at);
    this.written = this.#text.slice(this.start, end).trimEnd();
    this.#at = nextStart(this.#text, end);
    return true;
  }

  /** The value behind an offset on the line at hand; goes on over lines that stand further in than `column`. */
  value(offset: number, column: number): Content {
    const text = this.#text;
    const from = offset + (/^[ \t]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
    const end = endOfLine(text, offset);
    const written = text.slice(from, end);
    if (written === '' || written.startsWith('#') || written.startsWith('\r')) return scalarAt(from, from, text);
    if (/^[|>]/.test(written)) {
      const to = this.#skipDeeper(column, false);
      return { kind: 'scalar', from, to, value: blockText(text.slice(from, to)), style: 'block' };
    }
    if (/^[{["']/.test(written)) {
      const limit = this.#endOfDeeper(column);
      const value = scanFlow(text, from, limit);
      while (this.#at < value.to) this.#at = nextStart(text, endOfLine(text, this.#at));
      return value;
    }
    const comment = /(?:^|[ \t])#/.exec(written);
    const to = from + written.slice(0, comment?.index ?? written.length).trimEnd().length;
    const last = comment ? to : this.#skipDeeper(column, true, to);
    return scalarAt(from, last, text);
  }

  #skipDeeper(column: number, plain: boolean, to = this.#at): number {
    let end = plain ? to : endOfLine(this.#text, this.start);
    while (this.#at < this.#text.length) {
      const lineTo = endOfLine(this.#text, this.#at);
      const line = this.#text.slice(this.#at, lineTo).trimEnd();
      const indent = line.length - line.trimStart().length;
      if (line !== '' && indent <= column) break;
      if (plain && (line === '' || KEY.test(line.trimStart()) || /^\s*(?:#|- )/.test(line))) break;
      if (line !== '') end = this.#at + line.length;
      this.#at = nextStart(this.#text, lineTo);
    }
    return end;
  }

  #endOfDeeper(column: number): number {
    let at = this.#at;
    while (at < this.#text.length) {
      const lineTo = endOfLine(this.#text, at);
      const line = this.#text.slice(at, lineTo);
      if (line.trim() !== '' && line.length - line.trimStart().length <= column && !/^\s*[}\]]/.test(line)) break;
      at = nextStart(this.#text, lineTo);
    }
    return Math.max(at, endOfLine(this.#text, this.start));
  }
}

function isParentOfDash(
  open: readonly { readonly column: number; readonly slot: Slot }[],
  column: number,
  rest: string,
): boolean {
  const last = open.at(-1);
  if (last?.column !== column || !/^-(?:\s|$)/.test(rest)) return false;
  const { value } = last.slot;
  return 'key' in last.slot && (isBlank(value) || value.kind === 'list');
}

function listAt(open: readonly { readonly slot: Slot }[], column: number, from: number): OpenList {
  const slot = open.at(-1)?.slot;
  if (slot && isBlank(slot.value)) slot.value = { kind: 'list', column, from, items: [] };
  const list = slot?.value;
  if (list?.kind === 'list' && 'column' in list) return list;
  return { kind: 'list', column, from, items: [] };
}

function mapAt(open: readonly { readonly slot: Slot }[], column: number, from: number): OpenMap | null {
  const slot = open.at(-1)?.slot;
  if (slot && isBlank(slot.value)) slot.value = { kind: 'map', column, from, entries: [] };
  const map = slot?.value;
  return map?.kind === 'map' && 'column' in map ? map : null;
}

function isBlank(value: Open): boolean {
  return value.kind === 'scalar' && value.from === value.to;
}

function close(value: Open): Content {
  if (value.kind === 'scalar') return value;
  if (value.kind === 'list') {
    if (!('column' in value)) return value;
    const items = value.items.map((item) => close(item.value));
    return { kind: 'list', from: value.from, to: items.at(-1)?.to ?? value.from, items };
  }
  if (!('column' in value)) return value;
  const entries: Entry[] = value.entries.map((entry) => ({ ...entry, value: close(entry.value) }));
  const last = entries.at(-1);
  return { kind: 'map', from: value.from, to: Math.max(last?.value.to ?? 0, last?.keyTo ?? value.from), entries };
}

function scalarAt(from: number, to: number, text: string): Content {
  return { kind: 'scalar', from, to, value: from === to ? null : text.slice(from, to), style: 'plain' };
}

/** The text of a block without its header and indentation; how it ends does not matter here. */
function blockText(written: string): string {
  const [header = '', ...lines] = written.split('\n');
  return lines.map((line) => line.trim()).join(header.startsWith('>') ? ' ' : '\n');
}

function unquoted(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1).replaceAll("''", "'");
  return key.startsWith('"') ? key.slice(1, -1) : key;
}

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

function nextStart(text: string, end: number): number {
  return Math.min(text.length, end + 1);
}
