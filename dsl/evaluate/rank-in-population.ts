import { compare, type Quantity } from '../number/index.js';
import type { Value } from '../plan/value.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import { framesOf, type Reduction } from './members.js';
import { count } from './reducers.js';
import { sharedKey } from './shared-key.js';
import { asQuantity, isKnown, missing, missingFrom } from './values.js';

/** 1 + how many members have a higher value; the unit's own value need not be among them. Highest first, ties share the better rank. */
export function rankInPopulation(reduction: Reduction, frame: Frame, evaluator: Computation): Value {
  if (reduction.value === null) return missing('no_member');
  const { kind } = reduction.domain;
  if (kind === 'records' || kind === 'years') throw new Error(`bug: rank ranges over units, not over ${kind}`);
  const own = evaluator.value(reduction.value, { ...frame, outer: frame });
  if (!isKnown(own)) return missingFrom([own]);
  const key = sharedKey(reduction, frame, evaluator);
  const known = key === null ? undefined : (evaluator.shared.get(key) as readonly Quantity[] | undefined); // set below only
  const sorted = known ?? sortedDown(reduction, frame, evaluator);
  if (key !== null && known === undefined) evaluator.shared.set(key, sorted);
  const higher = countHigher(sorted, asQuantity(own));
  return higher === null ? missing('cannot_tell') : count(higher + 1);
}

function sortedDown(reduction: Reduction, frame: Frame, evaluator: Computation): readonly Quantity[] {
  const frames = framesOf(reduction, frame, evaluator) as readonly Frame[]; // populations always have frames
  const values: Quantity[] = [];
  for (const member of frames) {
    if (reduction.where !== null && evaluator.value(reduction.where, member) !== true) continue;
    const value = reduction.value === null ? null : evaluator.value(reduction.value, member);
    if (value !== null && isKnown(value)) values.push(asQuantity(value));
  }
  return values.sort((a, b) => compare(b, a) ?? 0);
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
