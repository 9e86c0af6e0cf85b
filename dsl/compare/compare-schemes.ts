import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { NormalScheme } from '../scheme/normal.js';
import { shownValue, wordsOfChange, wordsOfPart } from './change-words.js';
import { compareOrder, comparePlain, type PlainDifference } from './compare-plain.js';
import { wordsOfPath } from './key-words.js';
import { PART_KINDS, type PartKind } from './part-kind.js';
import { isPlainMap, type Plain } from './plain-part.js';
import { type SchemePart, schemeParts } from './scheme-parts.js';

/** One value of a part that is not the same in both schemes. */
export interface ValueChange {
  /** Keys of the normal form below the part, and ids of entries. */
  readonly path: Path;
  readonly label: Words;
  /** Null where there was none. */
  readonly before: Plain;
  /** Null where there is none any more. */
  readonly after: Plain;
  readonly words: Words;
}

/** A part of a scheme that was added, removed or changed. */
export interface PartChange {
  readonly kind: PartKind;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly label: Words;
  /** Where it stands in the earlier and the later scheme; null where it does not. */
  readonly before: Path | null;
  readonly after: Path | null;
  /** For a changed part; empty otherwise. */
  readonly values: readonly ValueChange[];
  /** One sentence for a part that was added or removed; null for a changed one, whose values have their own. */
  readonly words: Words | null;
}

/** Two schemes compared. */
export interface SchemeComparison {
  /** By kind in the order of a scheme, then as the later scheme has them; what was removed comes last in its kind. */
  readonly parts: readonly PartChange[];
  readonly counts: Readonly<Record<PartChange['change'], number>>;
}

/**
 * What changed between two schemes, by ids and not by lines: layout, comments and the order of keys do not matter. An item
 * without an id is known by its name among its like; one that was renamed is a removed and an added one. A part in
 * another place of the tree is changed, in what it is a part of.
 *
 * @example
 * compareSchemes(of2023, of2024).parts.flatMap(({ words, values }) => words ?? values.map((value) => value.words));
 */
export function compareSchemes(before: NormalScheme, after: NormalScheme): SchemeComparison {
  const [earlier, later] = [byKey(schemeParts(before)), byKey(schemeParts(after))];
  const found: PartChange[] = [];
  for (const [key, part] of later) {
    const old = earlier.get(key);
    if (old === undefined) found.push(wholePart(part, 'added'));
    else found.push(...changedPart(old, part));
  }
  for (const [key, part] of earlier) if (!later.has(key)) found.push(wholePart(part, 'removed'));
  const parts = PART_KINDS.flatMap((kind) => found.filter((part) => part.kind === kind)).filter(isToldOnce);
  const count = (change: PartChange['change']): number => parts.filter((part) => part.change === change).length;
  return { parts, counts: { added: count('added'), removed: count('removed'), changed: count('changed') } };
}

function byKey(parts: readonly SchemePart[]): ReadonlyMap<string, SchemePart> {
  return new Map(parts.map((part) => [`${part.kind} ${part.key}`, part]));
}

function wholePart(part: SchemePart, change: 'added' | 'removed'): PartChange {
  const { kind, id, label, at } = part;
  const [before, after] = change === 'added' ? [null, at] : [at, null];
  return { kind, id, change, label, before, after, values: [], words: wordsOfPart(part, change) };
}

function changedPart(old: SchemePart, part: SchemePart): readonly PartChange[] {
  const orders = Object.entries(part.orders).flatMap(([key, ids]) => compareOrder(old.orders[key] ?? [], ids, [key]));
  const differences = [...comparePlain(old.values, part.values), ...orders].filter(({ path }) => path[0] !== 'id');
  if (differences.length === 0) return [];
  const values = withWholeMethod(differences, old, part).map((difference) => ({
    path: difference.path,
    label: wordsOfPath(part.kind, difference.path),
    before: shownValue(difference.before),
    after: shownValue(difference.after),
    words: wordsOfChange(part, difference),
  }));
  const { kind, id, label } = part;
  return [{ kind, id, change: 'changed', label, before: old.at, after: part.at, values, words: null }];
}

/** Options of two different methods are not compared with each other: the whole method changed. */
function withWholeMethod(
  differences: readonly PlainDifference[],
  old: SchemePart,
  part: SchemePart,
): readonly PlainDifference[] {
  const [before, after] = [old.values.method ?? null, part.values.method ?? null];
  const isSwapped = isPlainMap(before) && isPlainMap(after) && before.key !== after.key;
  if (part.kind !== 'node' || !isSwapped) return differences;
  return [{ path: ['method'], before, after }, ...differences.filter(({ path }) => path[0] !== 'method')];
}

/** Consequences are written in the procedure, and parts of their own. */
function isToldOnce({ kind, id }: PartChange, _index: number, all: readonly PartChange[]): boolean {
  return kind !== 'procedure' || id !== 'consequences' || !all.some((other) => other.kind === 'consequence');
}
