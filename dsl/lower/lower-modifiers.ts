import type { NodeStage, OperationId, PlanNode } from '../plan/plan.js';
import type { Formula, NormalNode } from '../scheme/normal.js';
import type { LoweredMethod, StageInput } from './lower-node.js';
import type { MethodLowering } from './method-lowering.js';

/**
 * The modifiers of a node around its method's value, in the one order of the language: applies / otherwise → method →
 * missing → times → only_if → limits → scale_to → round. Applies comes first in effect although it wraps last: an
 * operation of a node that takes no part is never computed.
 */
export function lowerModifiers(
  node: NormalNode,
  key: string,
  lowered: LoweredMethod,
  lowering: MethodLowering,
): PlanNode {
  const { plan } = lowering;
  const stages: NodeStage[] = [{ stage: 'method', value: lowered.value, inputs: lowered.inputs }];
  let value = lowered.value;
  const stage = (name: NodeStage['stage'], next: OperationId, inputs: readonly StageInput[]): void => {
    value = next;
    stages.push({ stage: name, value, inputs });
  };
  const formula = (part: Formula | null, role: string, type: 'number' | 'boolean' = 'number') => {
    if (part === null) return null;
    const operation = lowering.lower(part, type);
    return { operation, input: { role, operation, text: part.source } };
  };
  const zero = plan.number('0');
  const points = formula(node.points, 'points');
  const reachable = lowered.reachable === undefined ? (points?.operation ?? null) : lowered.reachable;
  const needsFull = node.missing === 'full' && lowered.children === undefined;
  const full = needsFull ? lowering.fullMarks(node) : (points?.operation ?? null);
  const fallback = node.missing === 'zero' ? zero : node.missing === 'full' ? full : null;
  const withDefault = (operand: OperationId) => plan.add({ kind: 'default', node: key, operand, fallback, full });
  if (lowered.children === undefined || fallback !== null) stage('missing', withDefault(value), []);
  const whole = value;

  const times = formula(node.times, 'factor');
  if (times !== null) stage('times', plan.arithmetic('multiply', value, times.operation), [times.input]);
  const onlyIf = formula(node.onlyIf, 'condition', 'boolean');
  if (onlyIf !== null) {
    stage('only_if', plan.choice([{ when: onlyIf.operation, gives: value }], zero), [onlyIf.input]);
  }
  const atLeast = formula(node.atLeast, 'limit');
  const floor = atLeast?.operation ?? lowered.floor;
  if (floor !== undefined) {
    const input = atLeast?.input ?? { role: 'limit', operation: floor, text: null };
    stage('at_least', plan.arithmetic('greatest', value, floor), [input]);
  }
  const atMost = formula(node.atMost, 'limit');
  if (atMost !== null) stage('at_most', plan.arithmetic('least', value, atMost.operation), [atMost.input]);
  const scaleTo = formula(node.scaleTo, 'scale');
  if (scaleTo !== null) {
    const base = reachable ?? lowering.fullMarks(node);
    const scaled = plan.arithmetic('divide', plan.arithmetic('multiply', value, scaleTo.operation), base);
    stage('scale_to', scaled, [{ role: 'reachable', operation: base, text: null }, scaleTo.input]);
  }
  const unrounded = value;
  if (node.round !== null) {
    const to = plan.number(node.round.to);
    const rounded = plan.add({ kind: 'round', operand: value, to, mode: node.round.mode });
    stage('round', rounded, [{ role: 'to', operation: to, text: null }]);
  }
  const applies = formula(node.applies, 'condition', 'boolean');
  const otherwise = formula(node.otherwise, 'otherwise');
  const when = applies?.operation ?? null;
  const takePart = (operand: OperationId): OperationId =>
    plan.add({
      kind: 'take_part',
      node: node.id,
      operand,
      present: lowered.children === undefined || operand === whole ? null : whole,
      when,
      otherwise: otherwise?.operation ?? null,
    });
  /** With `otherwise` the node takes part whether it applies or not, and its full marks with it. */
  const reachablePart = (operand: OperationId): OperationId =>
    plan.add({
      kind: 'take_part',
      node: node.id,
      operand,
      present: lowered.children === undefined || scaleTo === null ? null : whole,
      when: otherwise === null ? when : null,
      otherwise: null,
    });
  const guarded = (operand: OperationId) =>
    applies !== null && fallback !== null ? withDefault(takePart(operand)) : takePart(operand);
  const raw = guarded(unrounded);
  stage(
    'take_part',
    guarded(value),
    [applies?.input, otherwise?.input].filter((input) => input !== undefined),
  );
  const ownReachable = scaleTo?.operation ?? reachable;
  return {
    key,
    id: node.id,
    method: node.method.key,
    source: lowered.source ?? null,
    raw,
    value,
    points: points?.operation ?? null,
    reachable: ownReachable === null ? null : reachablePart(ownReachable),
    stages,
    children: lowered.children ?? [],
    weights: lowered.weights ?? [],
    missing: node.missing,
  };
}
