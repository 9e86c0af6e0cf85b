import type { OperationId } from '../plan/plan.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import type { Reduction } from './members.js';

/** The key under which the result holds for every unit of the population; null when it depends on who asks. */
export function sharedKey(reduction: Reduction, frame: Frame, evaluator: Computation): string | null {
  const inner = [reduction.value, reduction.where].filter((operand) => operand !== null);
  if (inner.some((operand) => evaluator.operation(operand).level === 'frame')) return null;
  if (!reduction.arguments.every((operand) => isCommon(operand, evaluator))) return null;
  const population = populationKey(reduction, frame, evaluator);
  return population === null ? null : `reduce:${reduction.id}:${population}`;
}

function populationKey({ domain }: Reduction, frame: Frame, evaluator: Computation): string | null {
  switch (domain.kind) {
    case 'units':
      return '';
    case 'group':
      return evaluator.state.populations.groupKey(frame.unit, evaluator.scheme.groups);
    case 'tied':
      return frame.tied === undefined ? null : `tied ${numberOf(frame.tied, evaluator)}`;
    default:
      return null;
  }
}

/** A number for a set of tied units, which is one list as long as a key is computed for its members. */
function numberOf(tied: readonly number[], { shared }: Computation): number {
  const key = 'tied sets';
  const known = shared.get(key) as Map<readonly number[], number> | undefined; // only this function sets the key
  const sets = known ?? new Map<readonly number[], number>();
  if (known === undefined) shared.set(key, sets);
  const number = sets.get(tied) ?? sets.size;
  sets.set(tied, number);
  return number;
}

/** Whether an operation certainly has one value for all units. */
function isCommon(id: OperationId, evaluator: Computation): boolean {
  const operation = evaluator.operation(id);
  return operation.kind === 'constant' || (operation.kind === 'input' && operation.input.of === 'parameter');
}
