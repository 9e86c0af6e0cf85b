import type { ExpressionType } from '../expression/expression-type.js';
import type { OperationId, PlanNode, Reducer } from '../plan/plan.js';
import type { Formula, NormalNode } from '../scheme/normal.js';
import { oneOfNeedsApplies, weightNeeded } from './diagnostics.js';
import type { Instance, NodeTree } from './instance.js';
import type { LoweredMethod } from './lower-node.js';
import type { PlanBuilder } from './plan-builder.js';
import type { LoweringBase } from './surroundings.js';

/** What combining uses of the lowering of a method. */
export interface ChildrenLowering {
  readonly plan: PlanBuilder;
  readonly context: LoweringBase;
  readonly nodes: NodeTree;
  readonly instance: Instance;
  lower(formula: Formula, expects: ExpressionType): OperationId;
}

const WEIGHTED: ReadonlySet<Reducer> = new Set(['weighted', 'weighted_shared', 'weighted_strict']);

/** Lowers the children of a combining node and reduces the values of those that take part. */
export function combineChildren(node: NormalNode, reducer: Reducer, lowering: ChildrenLowering): LoweredMethod {
  const isWeighted = WEIGHTED.has(reducer);
  const members: PlanNode[] = [];
  const weights: OperationId[] = [];
  for (const child of node.method.children) {
    const planNode = lowering.nodes.planNode(child.id, lowering.instance, child.at);
    if (planNode === null) continue;
    members.push(planNode);
    if (isWeighted) weights.push(weightOf(child, lowering));
    if (reducer === 'only' && child.applies === null) {
      lowering.context.diagnostics.push(oneOfNeedsApplies.at(child.at, { id: child.id }));
    }
  }
  const keep = node.method.settings.keep;
  const keepOperations = typeof keep === 'number' ? [lowering.plan.number(String(keep))] : [];
  const reduce = (operations: readonly OperationId[]): OperationId =>
    lowering.plan.add({
      kind: 'reduce',
      reducer,
      domain: { kind: 'parts', members: operations },
      value: null,
      where: null,
      arguments: keepOperations,
      weights,
      outermost: true,
    });
  const value = reduce(members.map((member) => member.value));
  const reachables = members.map((member) => member.reachable);
  const known = reachables.filter((operation) => operation !== null);
  return {
    value,
    inputs: [],
    reachable: known.length === reachables.length && known.length > 0 ? reduce(known) : null,
    children: members.map((member) => member.key),
    weights,
  };
}

function weightOf(child: NormalNode, lowering: ChildrenLowering): OperationId {
  if (child.weight !== null) return lowering.lower(child.weight, 'number');
  lowering.context.diagnostics.push(weightNeeded.at(child.at, { id: child.id }));
  return lowering.context.broken();
}
