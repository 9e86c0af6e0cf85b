import type { Frame } from '../evaluate/frame.js';
import type { Reduction } from '../evaluate/members.js';
import { wholeArgument } from '../evaluate/reducers.js';
import { isAbsent } from '../evaluate/values.js';
import { add, divide, isQuantity, type Quantity, quantity, sumOf, ZERO } from '../number/index.js';
import type { OperationId } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import { bestMembers } from './best-members.js';
import { showValue } from './shown-value.js';
import type { PartTrace, TraceBody } from './trace.js';
import type { Tracing } from './tracing.js';

interface Part {
  readonly operation: OperationId;
  readonly value: Value;
  readonly weight: Value | null;
}

/** A reduction over children or a written list: what each part counted with. */
export function openParts(
  reduction: Reduction,
  members: readonly OperationId[],
  frame: Frame,
  tracing: Tracing,
): TraceBody {
  const { evaluator } = tracing;
  const parts = members.map((operation, index): Part => {
    const weight = reduction.weights[index];
    return {
      operation,
      value: evaluator.value(operation, frame),
      weight: weight === undefined ? null : evaluator.value(weight, frame),
    };
  });
  const share = reduction.reducer === 'weighted_shared' ? shareOfLost(parts) : ZERO;
  const kept = keptParts(parts, reduction, frame, tracing);
  return {
    kind: 'parts',
    reducer: reduction.reducer,
    text: tracing.reading.aggregates.get(reduction.id) ?? null,
    members: parts.map((part, index): PartTrace => {
      const weight = reduction.weights[index];
      const effective = part.weight !== null && isQuantity(part.weight) && !isAbsent(part.value);
      return {
        of: tracing.trace(part.operation, frame),
        weight: weight === undefined ? null : tracing.trace(weight, frame),
        effective: effective && isQuantity(part.weight) ? showValue(add(part.weight, share)) : null,
        counts: kept.has(part),
      };
    }),
    arguments: reduction.arguments.map((argument) => tracing.trace(argument, frame)),
  };
}

/** What each part that takes part gets of the weights of those that are not assigned: lost ÷ n. */
function shareOfLost(parts: readonly Part[]): Quantity {
  const lost = parts.filter(({ value }) => isAbsent(value) && value.reason === 'not_assigned');
  const present = parts.length - parts.filter(({ value }) => isAbsent(value)).length;
  const weights = lost.map(({ weight }) => weight).filter((weight) => isQuantity(weight));
  return present === 0 ? ZERO : (divide(sumOf(weights), quantity(String(present))) ?? ZERO);
}

/** Parts that count: not absent, and with `keep: n` among the n highest (of equals the first written). */
function keptParts(parts: readonly Part[], reduction: Reduction, frame: Frame, tracing: Tracing): ReadonlySet<Part> {
  const present = parts.filter(({ value }) => !isAbsent(value));
  const keeps = reduction.reducer !== 'trimmed' && reduction.reducer !== 'quantile';
  const [first] = reduction.arguments;
  const n = keeps && first !== undefined ? wholeArgument(tracing.evaluator.value(first, frame)) : null;
  const best = bestMembers(
    present.map(({ value }) => value),
    n,
  );
  return new Set(present.filter((_, index) => best.has(index)));
}
