import type { Plan, PlanNode } from '../plan/plan.js';
import type { MissingReason } from '../plan/value.js';
import type { Evaluator } from './evaluator.js';
import { isAbsent, isMissingValue } from './values.js';

/** A node whose own value could not be computed: what was missing, and what counted instead. */
export interface MissingInput {
  readonly node: string;
  readonly reasons: readonly MissingReason[];
  /** `zero` or `full` as the scheme says; `open`: nothing counts yet. */
  readonly counted: 'zero' | 'full' | 'open';
}

/** Every gap of a unit in the trees that take part, in the order of the scheme. */
export function missingInputs(unit: number, evaluator: Evaluator): readonly MissingInput[] {
  const { byKey, roots } = treeOf(evaluator.plan);
  const found: MissingInput[] = [];
  const visit = (node: PlanNode): void => {
    if (isAbsent(evaluator.value(node.value, { unit }))) return;
    const gap = gapOf(node, unit, evaluator);
    if (gap !== null) found.push(gap);
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

/** The gap at a node itself: a leaf without a value, or a combining node that lacks one for a reason of its own. */
function gapOf(node: PlanNode, unit: number, evaluator: Evaluator): MissingInput | null {
  const method = node.stages[0];
  if (method === undefined) return null;
  const value = evaluator.value(method.value, { unit });
  if (!isMissingValue(value)) return null;
  if (node.children.length > 0 && !isOwnGap(value.reasons)) return null;
  const counted = node.missing === 'ask' ? 'open' : node.missing;
  return { node: node.key, reasons: value.reasons, counted };
}

function isOwnGap(reasons: readonly MissingReason[]): boolean {
  return reasons.some((reason) => reason.kind === 'nothing_assigned' || reason.kind === 'several_apply');
}
