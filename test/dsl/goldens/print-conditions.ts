import { conditionOf } from '../../../dsl/conditions/condition-of.js';
import { publishCondition } from '../../../dsl/conditions/published-condition.js';
import type { OperationId, Plan } from '../../../dsl/plan/plan.js';

/** The published json-rules-engine form of every rule of eligibility and grading. Facts `#n` are operations of the Plan. */
export function printConditions(plan: Plan): string {
  const published = (when: OperationId) => publishCondition(conditionOf(plan, when));
  const asked = (rules: readonly { readonly id: string; readonly when: OperationId | null }[]) =>
    Object.fromEntries(rules.flatMap(({ id, when }) => (when === null ? [] : [[id, published(when)]])));
  const grading = plan.grading.map(({ id, when, anyOf, action }) => {
    const rows =
      action.kind === 'rows' ? action.rows.map((row) => ({ id: plan.tiers[row.tier] ?? '?', when: row.when })) : [];
    return [id, { ...asked([{ id: 'when', when }]), ...asked(rows), ...asked(anyOf ?? []) }] as const;
  });
  const conditions = {
    eligibility: asked(plan.eligibility),
    grading: Object.fromEntries(grading.filter(([, rules]) => Object.keys(rules).length > 0)),
  };
  return `${JSON.stringify(conditions, null, 2)}\n`;
}
