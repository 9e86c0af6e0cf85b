import type { PlanNode } from '../plan/plan.js';
import type { MissingReason } from '../plan/value.js';
import type { Evaluator } from './evaluator.js';
import { participatingNodes } from './participating-nodes.js';
import { isMissingValue } from './values.js';

/** A node whose own value could not be computed: what was missing, and what counted instead. */
export interface MissingInput {
  readonly node: string;
  readonly reasons: readonly MissingReason[];
  /** `zero` or `full` as the scheme says; `open`: nothing counts yet. */
  readonly counted: 'zero' | 'full' | 'open';
}

/** Every gap of a unit in the trees that take part, in the order of the scheme. */
export function missingInputs(unit: number, evaluator: Evaluator): readonly MissingInput[] {
  return participatingNodes(unit, evaluator)
    .map((node) => gapOf(node, unit, evaluator))
    .filter((gap) => gap !== null);
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
