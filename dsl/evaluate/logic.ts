import type { Operation, OperationId } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import { isKnown, isSame, missing, missingFrom } from './values.js';

type Read = (id: OperationId) => Value;

/** Kleene's `and`, `or`, `not`. What is undecided carries the reasons of all undecided operands. */
export function combineLogic(operator: 'and' | 'or' | 'not', operands: readonly OperationId[], read: Read): Value {
  const values = operands.map(read);
  if (operator === 'not') {
    const [value] = values;
    return value === true ? false : value === false ? true : missingFrom(values);
  }
  const settles = operator === 'or';
  if (values.includes(settles)) return settles;
  return values.every(isKnown) ? !settles : missingFrom(values);
}

/**
 * The first branch whose condition holds. While an earlier condition is undecided the value is missing, unless every
 * branch that may still be the one has the same value.
 */
export function choose(operation: Extract<Operation, { kind: 'choice' }>, read: Read): Value {
  const undecided: Value[] = [];
  const candidates: Value[] = [];
  for (const branch of operation.branches) {
    const when = read(branch.when);
    if (when === false) continue;
    if (when === true)
      return undecided.length === 0 ? read(branch.gives) : agreed([...candidates, read(branch.gives)], undecided);
    undecided.push(when);
    candidates.push(read(branch.gives));
  }
  const last = operation.otherwise === null ? missing('no_row') : read(operation.otherwise);
  return undecided.length === 0 ? last : agreed([...candidates, last], undecided);
}

/** The value that all candidates share; missing, for the reasons of what is undecided, where they differ. */
export function agreed(candidates: readonly Value[], undecided: readonly Value[]): Value {
  const [first] = candidates;
  if (first === undefined || !isKnown(first)) return missingFrom(undecided);
  const same = candidates.every((candidate) => isKnown(candidate) && isSame(candidate, first));
  return same ? first : missingFrom(undecided);
}
