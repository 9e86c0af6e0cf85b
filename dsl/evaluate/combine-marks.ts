import type { Quantity } from '../number/index.js';
import type { Value } from '../plan/value.js';
import type { Combine } from '../scheme/normal.js';
import { meanOf, medianOf, trimmedMeanOf, weightedMeanOf } from './reducers.js';
import { missing } from './values.js';

/** The marks of several raters as one number; without marks it is missing (`not_rated`). Gaps are left out before. */
export function combineMarks(
  combine: Combine,
  marks: readonly Quantity[],
  weights: readonly Quantity[],
  of: string,
): Value {
  const [first] = marks;
  if (first === undefined) return missing('not_rated', of);
  switch (combine.kind) {
    case 'mean':
      return marks.length === 1 ? first : meanOf(marks);
    case 'median':
      return marks.length === 1 ? first : medianOf(marks);
    case 'weighted':
      return weightedMeanOf(marks, weights);
    case 'trimmed':
      return trimmedMeanOf(marks, combine.highest, combine.lowest);
    default:
      return combine satisfies never;
  }
}
