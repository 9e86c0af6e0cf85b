import type { Plan, PlanNode } from '../plan/plan.js';
import type { Computation } from './computation.js';
import { isAbsent } from './values.js';

/** The nodes that take part for a unit, parents before children, the total's tree first: nothing below an absent node does. */
export function participatingNodes(unit: number, computation: Computation): readonly PlanNode[] {
  const { byKey, roots } = treeOf(computation.plan);
  const found: PlanNode[] = [];
  const frame = { unit };
  const visit = (node: PlanNode): void => {
    if (isAbsent(computation.value(node.value, frame))) return;
    found.push(node);
    for (const child of node.children) {
      const next = byKey.get(child);
      if (next !== undefined) visit(next);
    }
  };
  for (const root of roots) visit(root);
  return found;
}

interface Tree {
  readonly byKey: ReadonlyMap<string, PlanNode>;
  /** The total first. */
  readonly roots: readonly PlanNode[];
}

const TREES = new WeakMap<Plan, Tree>();

function treeOf(plan: Plan): Tree {
  const known = TREES.get(plan);
  if (known !== undefined) return known;
  const children = new Set(plan.nodes.flatMap((node) => node.children));
  const roots = plan.nodes.filter((node) => !children.has(node.key) && node.key !== plan.total);
  const total = plan.nodes.filter((node) => node.key === plan.total);
  const tree = { byKey: new Map(plan.nodes.map((node) => [node.key, node])), roots: [...total, ...roots] };
  TREES.set(plan, tree);
  return tree;
}
