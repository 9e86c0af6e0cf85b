import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../diagnostic/diagnostic.js';
import type { BuildContext } from './build-context.js';
import type { Content, Entry, MapContent, ScalarContent } from './content.js';
import { keyDuplicate, keyNotText, nestingTooDeep, yamlFeature } from './content-diagnostics.js';
import { isOpen, joinCutItems } from './flow-commas.js';
import { LIMITS } from './limits.js';
import { characterNotPrintable, flowComma, yamlSyntax } from './notation-diagnostics.js';
import { readNumber } from './read-number.js';
import { syntaxReason } from './syntax-reasons.js';

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

/**
 * Turns a YAML tree into content, reporting what a scheme does not allow. Of duplicate keys the first stays; entries that a
 * comma cut off a value are left out; aliases are null.
 *
 * @returns null when it is nested deeper than `LIMITS.depth`
 */
export function buildContent(node: ParsedNode, context: BuildContext): Content | null {
  try {
    return build(node, [], context, 0);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** Leaves the recursion at once; never seen outside of this file. */
class TooDeep extends Error {}

function build(node: unknown, path: Path, context: BuildContext, after: number): Content {
  if (path.length > LIMITS.depth) {
    context.report(nestingTooDeep.at([], { limit: LIMITS.depth }), after, after);
    throw new TooDeep();
  }
  if (isMap(node)) return buildMap(node, path, context);
  if (isSeq(node)) return buildList(node, path, context);
  if (isScalar(node)) return buildScalar(node, path, context, after);
  const [from, to] = isAlias(node) ? (context.reading.rangeOf(node) ?? [after, after]) : [after, after];
  if (isAlias(node)) {
    context.report(yamlFeature.at(path, { feature: 'alias', written: context.text.slice(from, to) }), from, to);
  }
  return { kind: 'scalar', from, to, value: null, style: isAlias(node) ? 'alias' : 'plain' };
}

/** A key without colon and value. */
type CutKey = Omit<Entry, 'value'>;

function buildMap(node: YAMLMap, path: Path, context: BuildContext): MapContent {
  const [from, to] = context.reading.rangeOf(node) ?? [0, 0];
  reportTag(node, path, context, from, to);
  const entries: Entry[] = [];
  const cut: CutKey[] = [];
  const lineOfKey = new Map<string, number>();
  for (const pair of node.items) {
    const named = readKey(pair, path, context);
    if (named === null) continue;
    if (node.flow && pair.value === null) {
      cut.push(named);
      continue;
    }
    reportCut(cut.splice(0), entries.at(-1), path, context);
    const firstLine = lineOfKey.get(named.key);
    if (firstLine !== undefined) {
      const at = keyDuplicate.at([...path, named.key], { key: named.key, firstLine }, { part: 'key' });
      context.report(at, named.keyFrom, named.keyTo);
      continue;
    }
    lineOfKey.set(named.key, context.positions.lineOf(named.keyFrom));
    entries.push({ ...named, value: build(pair.value, [...path, named.key], context, named.keyTo) });
  }
  reportCut(cut, entries.at(-1), path, context);
  return { kind: 'map', from, to, entries };
}

function readKey(pair: Pair, path: Path, { text, reading, report }: BuildContext): CutKey | null {
  const key = pair.key;
  const range = isScalar(key) || isAlias(key) || isMap(key) || isSeq(key) ? reading.rangeOf(key) : null;
  const [from, to] = range ?? [0, 0];
  if (!isScalar(key) || range === null || from === to) {
    report(keyNotText.at(path, {}), from, to);
    return null;
  }
  const written = key.type === 'PLAIN' ? (key.source ?? text.slice(from, to)) : String(key.value);
  if (written === '<<' && key.type === 'PLAIN') {
    report(yamlFeature.at(path, { feature: 'merge', written }), from, to);
    return null;
  }
  const clean = written.replace(INVISIBLE, '');
  if (clean !== written) {
    const odd = INVISIBLE.exec(written)?.[0] ?? '';
    INVISIBLE.lastIndex = 0;
    const codePoint = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(characterNotPrintable.at([...path, clean], { codePoint, count: 1 }, { part: 'key' }), from, to);
  }
  return { key: clean, keyFrom: from, keyTo: to };
}

/** `{ formula: max(0, 1, 2), … }`: the keys `1` and `2)` are what the commas cut off. */
function reportCut(
  cut: readonly CutKey[],
  before: Entry | undefined,
  path: Path,
  { text, report }: BuildContext,
): void {
  const [first, last] = [cut[0], cut.at(-1)];
  if (first === undefined || last === undefined) return;
  const after = text.slice(first.keyFrom, last.keyTo);
  if (before === undefined) {
    report(yamlSyntax.at(path, syntaxReason('MULTILINE_IMPLICIT_KEY', '')), first.keyFrom, last.keyTo);
    return;
  }
  const { from, to } = before.value;
  report(flowComma.at([...path, before.key], { before: text.slice(from, to), after }), from, last.keyTo);
}

function buildList(node: YAMLSeq, path: Path, context: BuildContext): Content {
  const [from, to] = context.reading.rangeOf(node) ?? [0, 0];
  reportTag(node, path, context, from, to);
  const items: Content[] = [];
  for (const item of node.items) {
    items.push(build(item, [...path, items.length], context, items.at(-1)?.to ?? from));
    if (node.flow && isOpen(items.at(-2), context.text)) joinCutItems(items, path, context);
  }
  return { kind: 'list', from, to, items };
}

function buildScalar(node: Scalar, path: Path, context: BuildContext, after: number): ScalarContent {
  const [from, to] = context.reading.rangeOf(node) ?? [after, after];
  reportTag(node, path, context, from, to);
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  const value = node.value;
  if (typeof value === 'number') {
    return { kind: 'scalar', from, to, value: readNumber(value, node.source ?? '', path, context, from, to), style };
  }
  const plain = typeof value === 'string' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', from, to, value: plain, style };
}

function reportTag(
  node: { readonly tag?: string },
  path: Path,
  { report }: BuildContext,
  from: number,
  to: number,
): void {
  if (node.tag === undefined) return;
  report(yamlFeature.at(path, { feature: 'tag', written: node.tag.replace('tag:yaml.org,2002:', '!!') }), from, to);
}
