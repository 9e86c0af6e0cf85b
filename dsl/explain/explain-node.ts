import type { Evaluation } from '../evaluate/evaluation.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import type { Frame } from '../evaluate/frame.js';
import { divide, fromText, multiply, sumOf } from '../number/index.js';
import type { NodeStage, OperationId, PlanNode } from '../plan/plan.js';
import type { NormalScheme } from '../scheme/normal.js';
import { explainParameters } from './explain-parameters.js';
import type { ChildExplanation, InputExplanation, NodeExplanation, StageExplanation } from './explanation.js';
import { unitIndex } from './find-unit.js';
import { planReading } from './plan-reading.js';
import { isSameShown, type ShownValue, showValue } from './shown-value.js';
import type { PartTrace } from './trace.js';
import { Tracer } from './tracer.js';

/**
 * How one node of one unit got its value, stage by stage, down to the inputs; other nodes are links.
 *
 * @param nodeKey the node's id, or `again/id` for a node inside an `again`.
 * @throws Error on a unit or node that the evaluation does not have: ask only for what a result names.
 * @example
 * explainNode(evaluation, compiled.scheme, 'u01', 'i6_1').stages[0]?.trace
 */
export function explainNode(
  evaluation: Evaluation,
  scheme: NormalScheme,
  unitId: string,
  nodeKey: string,
): NodeExplanation {
  const { evaluator } = evaluation;
  if (evaluator.scheme !== scheme) throw new Error('the evaluation is of another scheme');
  const node = planReading(evaluator).nodes.get(nodeKey);
  if (node === undefined) throw new Error(`the scheme has no node "${nodeKey}"`);
  return explainPlanNode(node, unitIndex(evaluator, unitId), evaluator);
}

/** As {@link explainNode}, by the unit's index. */
export function explainPlanNode(node: PlanNode, unit: number, evaluator: Evaluator): NodeExplanation {
  const reading = planReading(evaluator);
  const grounds = reading.grounds.get(node.id);
  if (grounds === undefined) throw new Error(`bug: node ${node.id} of the Plan is not in the scheme`);
  const tracer = new Tracer(evaluator, reading.percents.get(node.id));
  const frame: Frame = { unit };
  const stages = explainStages(node, frame, tracer);
  const value = tracer.show(node.value, frame);
  return {
    node: node.key,
    id: node.id,
    method: node.method,
    source: node.source,
    status: value.kind === 'missing' || value.kind === 'absent' ? value.kind : 'value',
    value,
    raw: tracer.show(node.raw, frame),
    points: node.points === null ? null : tracer.show(node.points, frame),
    stages,
    children: childrenOf(node, stages[0]),
    grounds,
    parameters: explainParameters(tracer.parameters, evaluator),
  };
}

/** The stages that did something. A node that takes no part has `take_part` only: nothing else was computed. */
function explainStages(node: PlanNode, frame: Frame, tracer: Tracer): readonly StageExplanation[] {
  const last = node.stages.at(-1);
  if (last !== undefined && !takesPart(node, frame, tracer)) {
    const inputs = isAssigned(node, frame, tracer) ? last.inputs : [];
    return [explainStage({ ...last, inputs }, null, frame, tracer)];
  }
  const explained: StageExplanation[] = [];
  let before: OperationId | null = null;
  let shown: ShownValue | null = null;
  for (const stage of node.stages) {
    const value = tracer.show(stage.value, frame);
    // What a stage leaves as it was is not shown.
    if (shown === null || !isSameShown(shown, value)) explained.push(explainStage(stage, before, frame, tracer));
    before = stage.value;
    shown = value;
  }
  return explained;
}

/** Whether the unit carries the node and its condition holds. */
function takesPart(node: PlanNode, frame: Frame, tracer: Tracer): boolean {
  if (!isAssigned(node, frame, tracer)) return false;
  const condition = node.stages.at(-1)?.inputs.find((input) => input.role === 'condition');
  return condition === undefined || tracer.evaluator.value(condition.operation, frame) === true;
}

function isAssigned(node: PlanNode, frame: Frame, { evaluator }: Tracer): boolean {
  return evaluator.assessment.units[frame.unit]?.notAssigned.has(node.id) !== true;
}

function explainStage(stage: NodeStage, before: OperationId | null, frame: Frame, tracer: Tracer): StageExplanation {
  tracer.startStage(before);
  const inputs: InputExplanation[] = [];
  for (const { role, operation, text } of stage.inputs) {
    inputs.push({ role, text, trace: tracer.trace(operation, frame) });
    tracer.nameRole(operation, role);
  }
  return {
    stage: stage.stage,
    before: before === null ? null : tracer.show(before, frame),
    value: tracer.show(stage.value, frame),
    trace: tracer.traceStage(stage.value, frame),
    inputs,
  };
}

function childrenOf(node: PlanNode, method: StageExplanation | undefined): readonly ChildExplanation[] {
  if (method?.stage !== 'method') return [];
  const { trace } = method;
  const parts: readonly PartTrace[] = trace.kind === 'parts' ? trace.members : [];
  const weights = parts.filter((part) => part.counts).map((part) => numberOf(part.effective));
  const sum = weights.every((weight) => weight !== null) ? sumOf(weights) : null;
  return node.children.map((child, index): ChildExplanation => {
    const part = parts[index];
    const value: ShownValue = part?.of.value ?? trace.value;
    const weight = part?.counts === true ? numberOf(part.effective) : null;
    const share = weight === null || sum === null ? null : divide(weight, sum);
    const exact = numberOf(value);
    return {
      node: child,
      value,
      counts: part?.counts ?? true,
      weight: part?.weight ?? null,
      share: share === null ? null : showValue(share),
      contribution: share === null || exact === null ? null : showValue(multiply(share, exact)),
    };
  });
}

function numberOf(value: ShownValue | null): ReturnType<typeof fromText> {
  return value?.kind === 'number' ? fromText(value.text) : null;
}
