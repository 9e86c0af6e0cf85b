import type { Path } from '../diagnostic/diagnostic.js';
import { canonicalJson } from '../scheme/canonical-json.js';
import { isPlainFormula, isPlainList, isPlainMap, type Plain } from './plain-part.js';

/** One value that is not the same; null where there is none. */
export interface PlainDifference {
  /** Keys, and the ids of entries of lists; a number is a position among entries without ids. */
  readonly path: Path;
  readonly before: Plain;
  readonly after: Plain;
}

/**
 * Where plain data differs. Entries of lists are paired by `id` where all have one, else by what is equal at the start and the
 * end of both lists and then by position. Entries with ids in another order give one difference of the list: its ids.
 */
export function comparePlain(before: Plain, after: Plain, path: Path = []): readonly PlainDifference[] {
  if (isSame(before, after)) return [];
  if (isPlainFormula(before) || isPlainFormula(after)) return [{ path, before, after }];
  if (isPlainMap(before) && isPlainMap(after)) return compareMaps(entriesOf(before), entriesOf(after), path);
  if (isPlainList(before) && isPlainList(after)) return compareLists(before, after, path);
  return [{ path, before, after }];
}

/** The entries that stand in both lists, when they do in another order. */
export function compareOrder(
  before: readonly string[],
  after: readonly string[],
  path: Path,
): readonly PlainDifference[] {
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const [left, right] = [before.filter((id) => inAfter.has(id)), after.filter((id) => inBefore.has(id))];
  return isSame(left, right) ? [] : [{ path: [...path, 'order'], before: left, after: right }];
}

function compareMaps(before: Entries, after: Entries, path: Path): readonly PlainDifference[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => comparePlain(before.get(key) ?? null, after.get(key) ?? null, [...path, key]));
}

function compareLists(before: readonly Plain[], after: readonly Plain[], path: Path): readonly PlainDifference[] {
  const [left, right] = [byId(before), byId(after)];
  if (left !== null && right !== null) {
    return [...compareMaps(left, right, path), ...compareOrder([...left.keys()], [...right.keys()], path)];
  }
  if ([...before, ...after].every((entry) => !isPlainMap(entry))) return [{ path, before, after }];
  return compareByPosition(before, after, path);
}

function compareByPosition(before: readonly Plain[], after: readonly Plain[], path: Path): readonly PlainDifference[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    comparePlain(left[index] ?? null, right[index] ?? null, [...path, start + index]),
  ).flat();
}

type Entries = ReadonlyMap<string, Plain>;

function entriesOf(map: { readonly [key: string]: Plain }): Entries {
  return new Map(Object.entries(map));
}

/** The entries by their ids in written order; null when one has none, or two have the same. */
function byId(list: readonly Plain[]): Entries | null {
  const entries = list.flatMap((entry) =>
    isPlainMap(entry) && typeof entry.id === 'string' ? [[entry.id, entry] as const] : [],
  );
  const found = new Map(entries);
  return found.size === list.length ? found : null;
}

/** Formulas are the same when their canonical texts are. */
function isSame(left: Plain | undefined, right: Plain | undefined): boolean {
  return canonicalJson(counted(left ?? null)) === canonicalJson(counted(right ?? null));
}

function counted(value: Plain): Plain {
  if (isPlainFormula(value)) return value.formula;
  if (isPlainList(value)) return value.map(counted);
  if (!isPlainMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, counted(entry)]));
}
