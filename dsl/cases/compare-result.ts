import type { Path } from '../diagnostic/diagnostic.js';
import type { UnitResult, UnitResults } from '../evaluate/result.js';
import {
  absolute,
  compare,
  fromText,
  isQuantity,
  parseQuantity,
  type Quantity,
  quantity,
  subtract,
} from '../number/index.js';
import { idOf, isMap } from './expectation-keys.js';
import type { Expectation } from './parse-case.js';

/** A value of a result that is not the expected one. */
export interface Difference {
  readonly unit: string;
  /** Key of the result, with the id behind it where there is one: `total`, `scores.common`, `awards.subsidy`. */
  readonly key: string;
  readonly expected: unknown;
  /** What came out; `undefined` when the result has nothing there (for a score: the node takes no part). */
  readonly actual: unknown;
  /** Path below the expectation: unit, key, … */
  readonly path: Path;
}

/** Two numbers are the same up to here: results are written with 12 decimals, expectations often with fewer digits. */
const TOLERANCE = quantity('1e-9');
/** What an expectation writes for a node that takes no part. */
const ABSENT = 'absent';

/**
 * Compares results with what is expected of them: only units and keys that are written. Numbers agree within 1e-9, by exact
 * arithmetic on the fractions of `exact`; `vetoes`, `undecided`, `missing` and awards in any order; an award's amount only
 * when it is written; everything else must be equal.
 */
export function compareResults(expect: Expectation, results: UnitResults): readonly Difference[] {
  return Object.entries(expect).flatMap(([unit, expected]) => {
    const result = results[unit];
    if (result === undefined) return [{ unit, key: 'units', expected, actual: undefined, path: [unit] }];
    return Object.entries(expected).flatMap(([key, value]) =>
      compareKey(key, value, result).map(({ part, path, ...values }) => ({
        unit,
        key: part === undefined ? key : `${key}.${part}`,
        ...values,
        path: [unit, key, ...path],
      })),
    );
  });
}

/** A difference below one key of a result: `part` is the id it concerns. */
type Found = Pick<Difference, 'expected' | 'actual' | 'path'> & { readonly part?: string };

function compareKey(key: string, expected: unknown, result: UnitResult): readonly Found[] {
  const actual = result[key];
  if (key === 'scores' && isMap(expected)) return compareScores(expected, result);
  if ((key === 'awards' || key === 'awards_pending') && Array.isArray(expected)) {
    return compareAwards(expected, result[key]);
  }
  if ((key === 'vetoes' || key === 'undecided' || key === 'missing') && Array.isArray(expected)) {
    const given = Array.isArray(actual) ? actual : [];
    return sameIds(expected, given) ? [] : [{ expected, actual: given.map(idOf), path: [] }];
  }
  if (key === 'exact' && isMap(expected)) {
    return Object.entries(expected)
      .filter(([node, text]) => text !== result.exact[node])
      .map(([node, text]) => ({ expected: text, actual: result.exact[node], part: node, path: [node] }));
  }
  return agrees(expected, actual) ? [] : [{ expected, actual, path: [] }];
}

function compareScores(expected: Readonly<Record<string, unknown>>, result: UnitResult): readonly Found[] {
  return Object.entries(expected).flatMap(([node, value]) => {
    const shown = result.scores[node];
    const exact = fromText(result.exact[node] ?? '');
    const same = value === ABSENT ? shown === undefined : agrees(value, exact ?? shown);
    return same ? [] : [{ expected: value, actual: shown, part: node, path: [node] }];
  });
}

function compareAwards(expected: readonly unknown[], actual: UnitResult['awards']): readonly Found[] {
  if (!sameIds(expected, actual)) return [{ expected, actual, path: [] }];
  return expected.flatMap((entry, index) => {
    const given = actual.find(({ id }) => id === idOf(entry));
    if (!isMap(entry) || !('amount' in entry) || agrees(entry.amount, given?.amount)) return [];
    return [{ expected: entry.amount, actual: given?.amount, part: idOf(entry), path: [index, 'amount'] }];
  });
}

function sameIds(a: readonly unknown[], b: readonly unknown[]): boolean {
  const [left, right] = [a.map(idOf).sort(), b.map(idOf).sort()];
  return left.length === right.length && left.every((id, index) => id === right[index]);
}

/** Equal plain data, numbers (and text of numbers on the expected side) within the tolerance. */
function agrees(expected: unknown, actual: unknown): boolean {
  const number = quantityOf(actual);
  if (number !== null) {
    const wanted =
      typeof expected === 'string' ? (fromText(expected) ?? parseQuantity(expected)) : quantityOf(expected);
    return wanted !== null && compare(absolute(subtract(wanted, number)), TOLERANCE) !== 1;
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((entry, index) => agrees(entry, actual[index]))
    );
  }
  if (isMap(expected))
    return isMap(actual) && Object.entries(expected).every(([key, value]) => agrees(value, actual[key]));
  return expected === actual;
}

function quantityOf(value: unknown): Quantity | null {
  if (typeof value === 'number') return parseQuantity(String(value));
  return isQuantity(value) ? value : null;
}
