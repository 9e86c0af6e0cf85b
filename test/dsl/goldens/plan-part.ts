import { operandsOf } from '../../../dsl/lower/plan-builder.js';
import type { OperationId, Plan, PlanNode } from '../../../dsl/plan/plan.js';
import type { PlanPart } from './print-plan.js';

/** One node with everything below and above it, and the outcome, down to the values of other nodes: for large schemes. */
export function planPart(plan: Plan, top: string): PlanPart {
  const byKey = new Map(plan.nodes.map((node) => [node.key, node]));
  const below = (key: string): readonly string[] => [key, ...(byKey.get(key)?.children ?? []).flatMap(below)];
  const keys = new Set([...below(top), ...plan.nodes.map(({ key }) => key).filter((key) => below(key).includes(top))]);
  const nodes = plan.nodes.filter((node) => keys.has(node.key));
  const others = plan.nodes.filter((node) => !keys.has(node.key));
  const outside = new Map(
    others.flatMap(({ key, raw, value, reachable }) => [
      ...(reachable === null ? [] : [[reachable, `reachable points of ${key}`] as const]),
      [raw, `value of ${key} before rounding`] as const,
      [value, `value of ${key}`] as const,
    ]),
  );
  for (const id of nodes.flatMap(operationsOfNode)) outside.delete(id); // an `again` tree shares some
  const operations = new Map<OperationId, string | null>();
  const visit = (id: OperationId): void => {
    if (operations.has(id)) return;
    const operation = plan.operations[id];
    if (operation === undefined) throw new Error(`operation ${id} does not exist`);
    const instead = outside.get(id) ?? null;
    operations.set(id, instead);
    if (instead === null) operandsOf(operation).forEach(visit);
  };
  for (const id of [...nodes.flatMap(operationsOfNode), ...operationsOfOutcome(plan)]) visit(id);
  return { operations, nodes };
}

function operationsOfNode(node: PlanNode): readonly OperationId[] {
  const stages = node.stages.flatMap(({ value, inputs }) => [value, ...inputs.map(({ operation }) => operation)]);
  return [node.raw, node.value, ...present([node.points, node.reachable]), ...node.weights, ...stages];
}

function operationsOfOutcome(plan: Plan): readonly OperationId[] {
  return present([
    ...plan.eligibility.map(({ when }) => when),
    ...plan.rankings.flatMap(({ by, tieBreak }) => [by, ...tieBreak.flatMap((entry) => entry.by)]),
    ...plan.grading.flatMap(({ when, anyOf, action }) => [
      when,
      ...(anyOf ?? []).map((rule) => rule.when),
      ...(action.kind === 'rows' ? action.rows.map((row) => row.when) : []),
      ...(action.kind === 'quota' ? [action.share, action.places, action.by] : []),
    ]),
    ...plan.awards.flatMap(({ when, amount, decided }) => [when, amount, decided?.upTo ?? null]),
    ...plan.consequences.map(({ when }) => when),
  ]);
}

function present(ids: readonly (OperationId | null)[]): readonly OperationId[] {
  return ids.filter((id) => id !== null);
}
