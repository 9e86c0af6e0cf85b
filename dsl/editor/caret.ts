import type { Path } from '../diagnostic/diagnostic.js';
import type { Content, Entry } from '../document/content.js';

/** What is being written at a caret: a key of a map, or a value; with the part of it before the caret. */
export interface Caret {
  readonly kind: 'key' | 'value';
  /** For a key: of its map. For a value: of the value. */
  readonly path: Path;
  /** The map a key goes into, when it has entries already. */
  readonly group: Content | null;
  /** The stretch from the start of the key or value to the caret. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** The value stands in quotes. */
  readonly quoted: boolean;
  /** Column of the key's map; null in brackets. */
  readonly column: number | null;
}

/** What is written at an offset of a text; null inside of comments. */
export function caretAt(text: string, root: Content, offset: number): Caret | null {
  const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineFrom, offset).replace(/^\ufeff/, (mark) => ' '.repeat(mark.length));
  if (/(?:^|[ \t])#/.test(line.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length)))) return null;
  const bracket = bracketAt(root, [], offset, text);
  if (bracket) return inBrackets(text, bracket.content, bracket.path, offset);
  const shape =
    /^([ \t]*)((?:-[ \t]+)*)(?:((?:"[^"]*"|'[^']*'|[^\s#:,[\]{}"'][^#:]*?)[ \t]*:(?=[ \t]))([ \t]*))?(.*)$/su.exec(
      line,
    );
  const [, blanks = '', dashes = '', key = '', gap = '', rest = ''] = shape ?? [];
  const column = blanks.length + dashes.length;
  const from = lineFrom + column + key.length + gap.length;
  const owner = groupAt(root, text, lineFrom, blanks.length, column, dashes !== '');
  const tail = { from, to: offset, written: rest, quoted: /^["']/.test(rest) };
  if (key !== '') {
    const name = key
      .slice(0, -1)
      .trim()
      .replace(/^["']|["']$/g, '');
    return { kind: 'value', path: [...owner.path, name], group: null, ...tail, column };
  }
  const isItem = owner.content?.kind !== 'map' && dashes !== '' && rest !== '';
  const continued =
    owner.content?.kind === 'scalar' && owner.content.from < lineFrom && owner.content.to > owner.content.from;
  if (continued)
    return {
      kind: 'value',
      path: owner.path,
      group: null,
      from: owner.content.from,
      to: offset,
      written: text.slice(owner.content.from, offset),
      quoted: false,
      column,
    };
  if (isItem && owner.content?.kind === 'scalar' && /[^\p{L}\p{N}_]/u.test(rest)) {
    return { kind: 'value', path: owner.path, group: null, ...tail, column };
  }
  return { kind: 'key', path: owner.path, group: owner.content, ...tail, column };
}

/** The innermost brackets around an offset. */
function bracketAt(
  content: Content,
  path: Path,
  offset: number,
  text: string,
): { readonly content: Content; readonly path: Path } | null {
  if (content.kind === 'scalar' || offset < content.from) return null;
  const isFlow = text[content.from] === (content.kind === 'map' ? '{' : '[');
  const isClosed = isFlow && text[content.to - 1] === (content.kind === 'map' ? '}' : ']');
  if (isFlow && (offset <= content.from || (isClosed ? offset >= content.to : offset > content.to + 1))) return null;
  const parts =
    content.kind === 'map'
      ? content.entries.map(({ key, value }) => [key, value] as const)
      : content.items.map((value, index) => [index, value] as const);
  for (const [step, value] of parts) {
    const inside = bracketAt(value, [...path, step], offset, text);
    if (inside) return inside;
  }
  return isFlow ? { content, path } : null;
}

function inBrackets(text: string, content: Content, path: Path, offset: number): Caret {
  const base = { to: offset, column: null };
  const tail = (from: number): Pick<Caret, 'from' | 'written' | 'quoted'> => {
    const written = text.slice(from, offset);
    return { from, written, quoted: /^["']/.test(written) };
  };
  if (content.kind === 'list') {
    const index = content.items.findIndex((item) => offset <= item.to && offset >= item.from);
    const from = index < 0 ? startOfWord(text, offset, content.from) : (content.items[index]?.from ?? offset);
    const at = index < 0 ? content.items.filter((item) => item.to < offset).length : index;
    return { kind: 'value', path: [...path, at], group: null, ...tail(from), ...base };
  }
  if (content.kind === 'map') {
    const entry = content.entries.findLast(({ keyTo }) => keyTo < offset);
    if (entry) {
      const between = text.slice(Math.max(entry.keyTo, Math.min(entry.value.to, offset)), offset);
      const isInside = offset <= entry.value.to || /^\s*:?\s*$/.test(between);
      if (isInside && text.slice(entry.keyTo, offset).includes(':')) {
        const from = Math.min(entry.value.from, offset);
        return { kind: 'value', path: [...path, entry.key], group: null, ...tail(from), ...base };
      }
    }
  }
  return { kind: 'key', path, group: content, ...tail(startOfWord(text, offset, content.from)), ...base };
}

function startOfWord(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least + 1 && !/[\s,{[]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** The map or list that something at a column of a line belongs to: the last one above that is open there. */
function groupAt(
  root: Content,
  text: string,
  lineFrom: number,
  indent: number,
  column: number,
  hasDash: boolean,
): { readonly path: Path; readonly content: Content | null } {
  let content: Content | null = root;
  const path: (string | number)[] = [];
  while (content !== null) {
    if (content.kind === 'map') {
      const first = content.entries[0];
      if (first === undefined || columnOf(text, first.keyFrom) >= column) break;
      const entry: Entry | undefined = content.entries.findLast(({ keyFrom }) => keyFrom < lineFrom);
      if (entry === undefined) break;
      path.push(entry.key);
      content = entry.value;
    } else if (content.kind === 'list') {
      const index: number = content.items.findLastIndex(
        (item) => item.from < lineFrom || (hasDash && item.from <= lineFrom + column),
      );
      const item: Content | undefined = content.items[index];
      if (item === undefined || (!hasDash && columnOf(text, content.from) >= indent)) break;
      path.push(index);
      content = item;
    } else break;
  }
  return { path, content };
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1;
}
