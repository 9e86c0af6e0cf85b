import { compare, type Quantity } from '../number/index.js';
import type { MissingValue, Value } from '../plan/value.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import { framesOf, leavesGapsOut, type Reduction } from './members.js';
import { count } from './reducers.js';
import { sharedKey } from './shared-key.js';
import { asOrdered, isAbsent, isKnown, missing, missingFrom } from './values.js';

/**
 * 1 + how many members have a higher value; ties share the better rank. What is ranked is the frame's value: of the unit
 * among units, of the record at hand among the records of its list, of the year at hand among years. It need not be among
 * the members.
 */
export function rankAmong(reduction: Reduction, frame: Frame, evaluator: Computation): Value {
  if (reduction.value === null) return missing('no_member');
  const own = evaluator.value(reduction.value, leavesGapsOut(reduction) ? { ...frame, outer: frame } : frame);
  if (!isKnown(own)) return missingFrom([own]);
  const key = sharedKey(reduction, frame, evaluator);
  const known = key === null ? undefined : (evaluator.shared.get(key) as Sorted | undefined); // set below only
  const sorted = known ?? sortedDown(reduction, frame, evaluator);
  if (key !== null && known === undefined) evaluator.shared.set(key, sorted);
  if (sorted.gap !== null) return sorted.gap;
  const higher = countHigher(sorted.values, asOrdered(own));
  return higher === null ? missing('cannot_tell') : count(higher + 1);
}

interface Sorted {
  /** Highest first. */
  readonly values: readonly Quantity[];
  /** Why the members cannot be ranked: a gap among records or years, which is not left out. */
  readonly gap: MissingValue | null;
}

function sortedDown(reduction: Reduction, frame: Frame, evaluator: Computation): Sorted {
  const frames = framesOf(reduction, frame, evaluator);
  if (!Array.isArray(frames)) return { values: [], gap: missingFrom([frames as Value]) }; // not a list: why not
  const values: Quantity[] = [];
  const gaps: Value[] = [];
  for (const member of frames as readonly Frame[]) {
    const where = reduction.where === null ? true : evaluator.value(reduction.where, member);
    if (where === false) continue;
    const value = where === true && reduction.value !== null ? evaluator.value(reduction.value, member) : where;
    if (where === true && isKnown(value)) values.push(asOrdered(value));
    else if (!isAbsent(value)) gaps.push(value);
  }
  const gap = gaps.length > 0 && !leavesGapsOut(reduction) ? missingFrom(gaps) : null;
  return { values: values.sort((a, b) => compare(b, a) ?? 0), gap };
}

/** How many of the values, highest first, are above one; null when that cannot be told. */
function countHigher(sorted: readonly Quantity[], own: Quantity): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    const order = value === undefined ? -1 : compare(value, own);
    if (order === null) return null;
    if (order === 1) low = middle + 1;
    else high = middle;
  }
  return low;
}
