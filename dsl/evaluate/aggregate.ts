import { compare, isQuantity, type Quantity, sumOf } from '../number/index.js';
import type { Reducer } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import { bestOf, highestOf, lowestOf, meanOf, medianOf, quantileOf, trimmedMeanOf, wholeArgument } from './reducers.js';
import { asOrdered, isMissingValue, missing, missingFrom } from './values.js';

/** `any` and `all` in Kleene's logic. */
export function quantify(reducer: 'any' | 'all', values: readonly Value[], gaps: readonly Value[]): Value {
  const settles = reducer === 'any';
  if (values.includes(settles)) return settles;
  return gaps.length > 0 ? missingFrom(gaps) : !settles;
}

/** The latest or earliest day, the best or worst tier; `null` for numbers, which {@link aggregate} reduces. */
export function extremeOf(reducer: Reducer, values: readonly Value[]): Value | null {
  if ((reducer !== 'highest' && reducer !== 'lowest') || values.every(isQuantity)) return null;
  return values.reduce((best, value) => {
    const order = compare(asOrdered(value), asOrdered(best));
    return order === (reducer === 'highest' ? 1 : -1) ? value : best;
  });
}

/** The reducers that need nothing but numbers. */
export function aggregate(reducer: Reducer, values: readonly Quantity[], extra: readonly Value[]): Value {
  const unknown = extra.filter(isMissingValue);
  if (unknown.length > 0) return missingFrom(unknown);
  switch (reducer) {
    case 'sum':
      return sumOf(values);
    case 'mean':
      return meanOf(values);
    case 'median':
      return medianOf(values);
    case 'highest':
      return highestOf(values);
    case 'lowest':
      return lowestOf(values);
    case 'trimmed': {
      const highest = wholeArgument(extra[0]);
      const lowest = wholeArgument(extra[1]);
      return highest === null || lowest === null ? missing('out_of_domain') : trimmedMeanOf(values, highest, lowest);
    }
    case 'quantile': {
      const [q] = extra;
      return q !== undefined && isQuantity(q) ? quantileOf(values, q) : missing('out_of_domain');
    }
    case 'best': {
      const n = wholeArgument(extra[0]);
      if (n === null) return missing('out_of_domain');
      const best = bestOf(values, n);
      return best === null ? missing('cannot_tell') : sumOf(best);
    }
    default:
      throw new Error(`bug: ${reducer} does not reduce plain numbers`);
  }
}
