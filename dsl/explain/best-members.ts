import { isKnown } from '../evaluate/values.js';
import { compare, isQuantity } from '../number/index.js';
import type { Value } from '../plan/value.js';

/**
 * Which of the values are the n highest (of equals the first written). Without a whole `n`, or with a gap among the
 * values, none can be left out.
 */
export function bestMembers(values: readonly Value[], n: number | null): ReadonlySet<number> {
  const indexes = values.map((_, index) => index);
  if (n === null || !values.every(isKnown)) return new Set(indexes);
  const best = indexes.sort((a, b) => {
    const [first, second] = [values[a], values[b]];
    return isQuantity(first) && isQuantity(second) ? (compare(second, first) ?? 0) : 0;
  });
  return new Set(best.slice(0, n));
}
