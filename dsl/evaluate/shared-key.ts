import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import type { Reduction } from './members.js';

/** The key under which the result holds for every unit of the population; null when it depends on who asks. */
export function sharedKey(reduction: Reduction, frame: Frame, evaluator: Computation): string | null {
  const { kind } = reduction.domain;
  if (kind !== 'units' && kind !== 'group') return null;
  const inner = [reduction.value, reduction.where, ...reduction.arguments].filter((operand) => operand !== null);
  if (inner.some((operand) => evaluator.operation(operand).level === 'frame')) return null;
  const group = kind === 'units' ? '' : evaluator.state.populations.groupKey(frame.unit, evaluator.scheme.groups);
  return group === null ? null : `reduce:${reduction.id}:${group}`;
}
