import type { PlanNode } from '../plan/plan.js';
import type { MissingReason, Value } from '../plan/value.js';
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

/**
 * The gap at a node itself: a leaf without a value, a combining node that lacks one for a reason of its own, or a modifier
 * (`applies`, `only_if`, a limit, …) that cannot be told.
 */
function gapOf(node: PlanNode, unit: number, evaluator: Evaluator): MissingInput | null {
  const gaps = node.stages.map(({ value }) => reasonsOf(evaluator.value(value, { unit })));
  const [ofMethod = [], ...ofModifiers] = gaps;
  const ofChildren = ofMethod.length === 0 ? [] : reasonsOfChildren(node, unit, evaluator);
  const reasons = [
    ...ofMethod.filter((reason) => !ofChildren.some((known) => isSame(known, reason))),
    ...distinct(ofModifiers.flat()).filter((reason) => !ofMethod.some((known) => isSame(known, reason))),
  ];
  if (reasons.length === 0) return null;
  const isOpen = node.missing === 'ask' || (gaps.at(-1) ?? []).length > 0;
  return { node: node.key, reasons, counted: isOpen ? 'open' : node.missing };
}

function reasonsOf(value: Value): readonly MissingReason[] {
  return isMissingValue(value) ? value.reasons : [];
}

/** What is missing in the parts of a node is told there. */
function reasonsOfChildren(node: PlanNode, unit: number, evaluator: Evaluator): readonly MissingReason[] {
  if (node.children.length === 0) return [];
  const children = evaluator.plan.nodes.filter(({ key }) => node.children.includes(key));
  return children.flatMap((child) => reasonsOf(evaluator.value(child.value, { unit })));
}

function distinct(reasons: readonly MissingReason[]): readonly MissingReason[] {
  return reasons.filter((reason, index) => reasons.findIndex((other) => isSame(other, reason)) === index);
}

function isSame(a: MissingReason, b: MissingReason): boolean {
  return a.kind === b.kind && a.of === b.of;
}
