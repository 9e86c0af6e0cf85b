import {
  add,
  compare,
  divide,
  floor,
  isWhole,
  isZero,
  maximumOf,
  minimumOf,
  multiply,
  ONE,
  type Quantity,
  quantity,
  subtract,
  sumOf,
  toText,
  ZERO,
} from '../number/index.js';
import type { Value } from '../plan/value.js';
import { asQuantity, isKnown, missing } from './values.js';

/** Σ values ÷ n; missing (`no_member`) of nothing. */
export function meanOf(values: readonly Quantity[]): Value {
  if (values.length === 0) return missing('no_member');
  return divide(sumOf(values), count(values.length)) ?? missing('cannot_tell');
}

/** The middle value; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly Quantity[]): Value {
  return quantileOf(values, quantity('0.5'));
}

/** Linear interpolation between order statistics: position 1 + q × (n − 1) (Hyndman & Fan type 7). 0 ≤ q ≤ 1. */
export function quantileOf(values: readonly Quantity[], q: Quantity): Value {
  if (values.length === 0) return missing('no_member');
  if (compare(q, ZERO) === -1 || compare(q, ONE) === 1) return missing('out_of_domain');
  const sorted = sortedUp(values);
  if (sorted === null) return missing('cannot_tell');
  const position = multiply(q, count(values.length - 1));
  const whole = floor(position);
  if (whole === null) return missing('cannot_tell');
  const index = Number(toText(whole));
  const low = sorted[index] ?? ZERO;
  const high = sorted[index + 1] ?? low;
  return add(low, multiply(subtract(position, whole), subtract(high, low)));
}

/** The mean without the `highest` highest and the `lowest` lowest values; missing when nothing is left. */
export function trimmedMeanOf(values: readonly Quantity[], highest: number, lowest: number): Value {
  const sorted = sortedUp(values);
  if (sorted === null) return missing('cannot_tell');
  return meanOf(sorted.slice(lowest, Math.max(lowest, sorted.length - highest)));
}

/** The highest value; missing of nothing. */
export function highestOf(values: readonly Quantity[]): Value {
  return values.length === 0 ? missing('no_member') : (maximumOf(values) ?? missing('cannot_tell'));
}

/** The lowest value; missing of nothing. */
export function lowestOf(values: readonly Quantity[]): Value {
  return values.length === 0 ? missing('no_member') : (minimumOf(values) ?? missing('cannot_tell'));
}

/** Σ weight × value ÷ Σ weight; missing when the weights sum to 0. */
export function weightedMeanOf(values: readonly Quantity[], weights: readonly Quantity[]): Value {
  const sum = sumOf(weights);
  const products = values.map((value, index) => multiply(value, weights[index] ?? ZERO));
  return divide(sumOf(products), sum) ?? missing(isZero(sum) === true ? 'division_by_zero' : 'cannot_tell');
}

/** The n highest values, in their order; null when they cannot be told apart. */
export function bestOf(values: readonly Quantity[], n: number): readonly Quantity[] | null {
  const sorted = sortedUp(values);
  return sorted === null ? null : sorted.slice(Math.max(0, sorted.length - n));
}

/** Lowest first; null when two approximations cannot be told apart. */
export function sortedUp(values: readonly Quantity[]): readonly Quantity[] | null {
  let untold = false;
  const sorted = [...values].sort((a, b) => {
    const order = compare(a, b);
    if (order === null) untold = true;
    return order ?? 0;
  });
  return untold ? null : sorted;
}

/** Whole number of an argument such as `trimmed(x, 1, 1 over …)`; null when it is not one, negative or above 1000. */
export function wholeArgument(value: Value | undefined): number | null {
  if (value === undefined || !isKnown(value)) return null;
  const exact = asQuantity(value);
  if (!isWhole(exact) || compare(exact, ZERO) === -1 || compare(exact, count(1000)) === 1) return null;
  return Number(toText(exact));
}

/** A count as an exact quantity. */
export function count(n: number): Quantity {
  return quantity(String(n));
}
