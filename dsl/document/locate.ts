import type { Path, Within } from '../diagnostic/diagnostic.js';
import type { Content, Entry } from './content.js';
import { mapScalarOffsets } from './scalar-offsets.js';

/** The stretch of text of a path; see `SchemeDocument.placeOf`. */
export function locatePath(
  root: Content,
  text: string,
  path: Path,
  within: Within | null,
): readonly [from: number, to: number] {
  let content = root;
  let entry: Entry | null = null;
  for (const step of path) {
    const next = stepInto(content, step);
    // The path goes on where the text does not: show the key (or first line) of the last thing that exists.
    if (next === null) return nameOf(content, entry, text);
    content = next.value;
    entry = next.entry;
  }
  if (within?.part === 'key') return nameOf(content, entry, text);
  if (within?.from !== undefined && content.kind === 'scalar') {
    const part = mapScalarOffsets(content, text, within.from, within.to ?? within.from);
    if (part) return part;
  }
  return content.from === content.to && entry ? [entry.keyFrom, entry.keyTo] : [content.from, trimEnd(content, text)];
}

/** The content at a path, or null. */
export function contentAt(root: Content, path: Path): Content | null {
  let content: Content = root;
  for (const step of path) {
    const next = stepInto(content, step);
    if (next === null) return null;
    content = next.value;
  }
  return content;
}

/** The path of the innermost part that covers an offset (its end included). */
export function pathOfOffset(root: Content, offset: number): Path {
  const path: (string | number)[] = [];
  let content: Content | null = root;
  while (content) {
    const step: { readonly name: string | number; readonly into: Content | null } | null = stepAt(content, offset);
    if (step === null) break;
    path.push(step.name);
    content = step.into;
  }
  return path;
}

/** Looking up every path of a long map must not take its length each time. */
const INDEXES = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

function entriesByKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = INDEXES.get(entries) ?? new Map(entries.map((entry) => [entry.key, entry]));
  INDEXES.set(entries, known);
  return known;
}

function stepInto(
  content: Content,
  step: string | number,
): { readonly value: Content; readonly entry: Entry | null } | null {
  if (content.kind === 'map') {
    const entry = entriesByKey(content.entries).get(String(step));
    return entry ? { value: entry.value, entry } : null;
  }
  const value = content.kind === 'list' && typeof step === 'number' ? content.items[step] : undefined;
  return value ? { value, entry: null } : null;
}

function stepAt(
  content: Content,
  offset: number,
): { readonly name: string | number; readonly into: Content | null } | null {
  if (content.kind === 'map') {
    const entry = content.entries.find(
      (each) => offset >= each.keyFrom && offset <= Math.max(each.keyTo, each.value.to),
    );
    return entry ? { name: entry.key, into: offset > entry.keyTo ? entry.value : null } : null;
  }
  if (content.kind === 'scalar') return null;
  const index = content.items.findIndex((item) => offset >= item.from && offset <= item.to);
  return index < 0 ? null : { name: index, into: content.items[index] ?? null };
}

/** The key, or for an entry of a list (and the root) the first line. */
function nameOf(content: Content, entry: Entry | null, text: string): readonly [from: number, to: number] {
  if (entry) return [entry.keyFrom, entry.keyTo];
  const lineEnd = text.indexOf('\n', content.from);
  const to = trimEnd(content, text);
  return [content.from, lineEnd < 0 ? to : Math.min(to, text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd)];
}

/** Block values run on to the next line; their place ends with their last visible sign. */
function trimEnd(content: Content, text: string): number {
  let to = content.to;
  while (to > content.from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return to;
}
