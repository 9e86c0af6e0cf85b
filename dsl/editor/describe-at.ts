import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Content } from '../document/content.js';
import { contentAt, pathOfOffset } from '../document/locate.js';
import { aggregateExample, FUNCTION_USAGE, isAggregateName, isFunctionName } from '../expression/call-usage.js';
import { METHODS } from '../methods/index.js';
import { type Declaration, declarationsOf, KIND_WORDS } from './declarations.js';
import { BUILT_IN_NAMES } from './expression-names.js';
import { type Reference, referencesIn, referencesOf } from './references.js';
import { scanText } from './scan-text.js';
import { choicesOf, partsAt, wordsOf } from './schema-view.js';

/** What stands at an offset, in words. */
export interface Description {
  /** The stretch it is about. */
  readonly from: number;
  readonly to: number;
  readonly title: Words;
  readonly text: Words;
  /** YAML or a formula that shows it; null when there is none. */
  readonly example: string | null;
}

/** A stretch of the text, to jump to. */
export interface Target {
  readonly from: number;
  readonly to: number;
  readonly path: Path;
}

/** What the key, id, word or name at an offset means; null where there is nothing to say. Works in texts with mistakes. */
export function describeAt(text: string, offset: number): Description | null {
  const root = scanText(text);
  const path = pathOfOffset(root, offset);
  const content = contentAt(root, path);
  if (content === null || path.length === 0) return null;
  const key = keyAt(root, path, offset);
  if (key !== null) return describeKey(path, key);
  const declarations = declarationsOf(root);
  const reference = referencesIn(text, content, path, partsAt(path), declarations).find(
    ({ from, to }) => from <= offset && offset <= to,
  );
  if (reference) return describeDeclaration(reference.declaration, reference, text);
  const own = declarations.find(({ from, to }) => from <= offset && offset <= to);
  if (own) return describeDeclaration(own, own, text);
  return describeWord(text, content, path, offset);
}

/** Where the thing that is named at an offset is declared; null when nothing is. */
export function definitionAt(text: string, offset: number): Target | null {
  const root = scanText(text);
  const path = pathOfOffset(root, offset);
  const content = contentAt(root, path);
  if (content === null) return null;
  const found = referencesIn(text, content, path, partsAt(path), declarationsOf(root)).find(
    ({ from, to }) => from <= offset && offset <= to,
  );
  return found ? { from: found.declaration.from, to: found.declaration.to, path: found.declaration.path } : null;
}

/** Every place that names what is declared or named at an offset, its declaration first; empty when nothing is. */
export function referencesAt(text: string, offset: number): readonly Target[] {
  const root = scanText(text);
  const declarations = declarationsOf(root);
  const references = referencesOf(text, root, declarations);
  const declaration =
    declarations.find(({ from, to }) => from <= offset && offset <= to) ??
    references.find(({ from, to }) => from <= offset && offset <= to)?.declaration;
  if (declaration === undefined) return [];
  return [declaration, ...references.filter((each) => each.declaration === declaration)].map(({ from, to, path }) => ({
    from,
    to,
    path,
  }));
}

function keyAt(root: Content, path: Path, offset: number): { readonly from: number; readonly to: number } | null {
  const group = contentAt(root, path.slice(0, -1));
  const entry = group?.kind === 'map' ? group.entries.find(({ key }) => key === path.at(-1)) : undefined;
  return entry && offset >= entry.keyFrom && offset <= entry.keyTo ? { from: entry.keyFrom, to: entry.keyTo } : null;
}

function describeKey(path: Path, { from, to }: { readonly from: number; readonly to: number }): Description | null {
  const key = String(path.at(-1));
  const part = partsAt(path)[0];
  const method = METHODS.find(
    (each) => each.key === key && partsAt(path.slice(0, -1)).some(({ names }) => names.includes('node')),
  );
  const { label, doc } = method ?? wordsOf(part?.schema ?? {});
  if (label.zh === '') return null;
  const example =
    method?.example ?? /```yaml\n([\s\S]*?)\n```/.exec(String(part?.schema.markdownDescription ?? ''))?.[1];
  return { from, to, title: label, text: doc, example: example ?? null };
}

function describeDeclaration(
  { kind, id, label, from: at }: Declaration,
  { from, to }: Pick<Reference, 'from' | 'to'>,
  text: string,
): Description {
  const line = text.slice(0, at).split('\n').length;
  const what = KIND_WORDS[kind];
  return {
    from,
    to,
    title: { zh: label?.zh ?? id, en: label?.en ?? id },
    text: { zh: `${what.zh} ${id}，在第 ${line} 行声明。`, en: `${what.en} \`${id}\`, declared on line ${line}.` },
    example: null,
  };
}

/** A word of a fixed choice, or a function or built-in name of an expression. */
function describeWord(text: string, content: Content, path: Path, offset: number): Description | null {
  if (content.kind !== 'scalar') return null;
  const parts = partsAt(path);
  const choice = parts.flatMap(({ schema }) => choicesOf(schema)).find(({ value }) => value === content.value);
  const { from, to } = content;
  if (choice) return { from, to, title: { zh: choice.value, en: choice.value }, text: choice.words, example: null };
  if (!parts.some(({ schema }) => schema['x-expression'] === true)) return null;
  const before = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(text.slice(from, offset))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}_.]*/u.exec(text.slice(offset, to))?.[0] ?? '';
  const word = before + behind;
  const place = { from: offset - before.length, to: offset + behind.length };
  const title = { zh: word, en: word };
  if (isFunctionName(word))
    return { ...place, title, text: { zh: '函数', en: 'function' }, example: FUNCTION_USAGE[word].usage };
  if (isAggregateName(word)) {
    return { ...place, title, text: { zh: '汇总', en: 'aggregate' }, example: aggregateExample(word, 'x', 'units') };
  }
  const words = BUILT_IN_NAMES[word];
  return words ? { ...place, title, text: words, example: null } : null;
}
