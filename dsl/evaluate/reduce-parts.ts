import { add, compare, divide, type Quantity, sumOf, ZERO } from '../number/index.js';
import type { OperationId } from '../plan/plan.js';
import type { AbsentValue, Value } from '../plan/value.js';
import { aggregate, extremeOf, quantify } from './aggregate.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import type { Reduction } from './members.js';
import { bestOf, count, weightedMeanOf, wholeArgument } from './reducers.js';
import { asQuantity, isAbsent, isKnown, missing, missingFrom } from './values.js';

interface Part {
  readonly operation: OperationId;
  readonly value: Value;
  readonly weight: Value;
}

/** A reduction over children or a written list: those that are absent take no part, one missing leaves no value. */
export function reduceParts(reduction: Reduction, frame: Frame, evaluator: Computation): Value {
  const members = reduction.domain.kind === 'parts' ? reduction.domain.members : [];
  const parts = members.map((operation, index): Part => {
    const weight = reduction.weights[index];
    return {
      operation,
      value: evaluator.value(operation, frame),
      weight: weight === undefined ? ZERO : evaluator.value(weight, frame),
    };
  });
  const present = parts.filter((part) => !isAbsent(part.value));
  const { reducer } = reduction;
  if (reducer === 'only') return onlyOf(present);
  const values = present.map((part) => part.value);
  if (reducer === 'any' || reducer === 'all')
    return quantify(
      reducer,
      values.filter(isKnown),
      values.filter((value) => !isKnown(value)),
    );
  if (reducer === 'weighted_strict') {
    const lost = parts.find((part) => isNotAssigned(part.value));
    if (lost !== undefined) return missing('nothing_assigned', nodeOf(lost.operation, evaluator));
  }
  if (present.length === 0 && parts.length > 0) return absentFrom(parts);
  const known = [...values, ...(reduction.weights.length > 0 ? present.map((part) => part.weight) : [])];
  if (!known.every(isKnown)) return missingFrom(known);
  if (reducer === 'weighted' || reducer === 'weighted_strict') return weigh(present, ZERO);
  if (reducer === 'weighted_shared') return weigh(present, shareOfLost(parts, present.length));
  if (reducer === 'count') return count(values.length);
  const extra = reduction.arguments.map((argument) => evaluator.value(argument, frame));
  const extreme = extremeOf(reducer, values);
  if (extreme !== null) return extreme;
  const numbers = values.map(asQuantity);
  if (reducer === 'trimmed' || reducer === 'quantile' || reducer === 'best') return aggregate(reducer, numbers, extra);
  const keep = wholeArgument(extra[0]);
  if (keep === null) return aggregate(reducer, numbers, []);
  const best = bestOf(numbers, keep);
  return best === null ? missing('cannot_tell') : aggregate(reducer, best, []);
}

function onlyOf(present: readonly Part[]): Value {
  const values = present.map((part) => part.value);
  const [only] = values;
  if (only === undefined) return { kind: 'absent', reason: 'not_applicable' };
  if (values.length === 1) return only;
  return values.every(isKnown) ? missing('several_apply') : missingFrom(values);
}

function weigh(present: readonly Part[], share: Quantity): Value {
  const weights = present.map((part) => add(asQuantity(part.weight), share));
  return weightedMeanOf(
    present.map((part) => asQuantity(part.value)),
    weights,
  );
}

/** What each present part gets of the weights of those that are not assigned: lost ÷ n. */
function shareOfLost(parts: readonly Part[], n: number): Quantity {
  const lost = parts.filter((part) => isNotAssigned(part.value) && isKnown(part.weight));
  const sum = sumOf(lost.map((part) => asQuantity(part.weight)));
  return compare(sum, ZERO) === 0 ? ZERO : (divide(sum, count(n)) ?? ZERO);
}

function isNotAssigned(value: Value): value is AbsentValue {
  return isAbsent(value) && value.reason === 'not_assigned';
}

function absentFrom(parts: readonly Part[]): AbsentValue {
  const notAssigned = parts.some((part) => isNotAssigned(part.value));
  return { kind: 'absent', reason: notAssigned ? 'not_assigned' : 'not_applicable' };
}

function nodeOf(operation: OperationId, evaluator: Computation): string {
  const found = evaluator.operation(operation);
  if (found.kind === 'take_part' || found.kind === 'default') return found.node;
  return '';
}
