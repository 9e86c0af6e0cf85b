import type { Truth } from '../conditions/condition.js';
import { ruleTrees } from '../evaluate/decide-rules.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import type { Frame } from '../evaluate/frame.js';
import { tierValue } from '../evaluate/grade-unit.js';
import type { OperationId } from '../plan/plan.js';
import { traceCondition } from './trace-condition.js';
import type { Tracer } from './tracer.js';
import type { TierCondition } from './unit-explanation.js';

/** A condition and the tiers (indexes) it is asked for; none: no tier was given yet. */
export interface ConditionRequest {
  readonly when: OperationId;
  readonly tiers: readonly number[];
}

/** The condition trees of one unit's rules, by condition and tier. */
export interface ConditionTrees {
  of(request: ConditionRequest): readonly TierCondition[];
}

/**
 * Decides conditions of one unit with json-rules-engine: one run for those that do not read the tier, one for each tier.
 *
 * @throws Error (as a rejection) when the engine and the compiled Plan do not agree: a bug.
 */
export async function decideTrees(
  requests: readonly ConditionRequest[],
  unit: number,
  tracer: Tracer,
): Promise<ConditionTrees> {
  const { evaluator } = tracer;
  const asked = new Map<number | null, Set<OperationId>>();
  for (const { when, tiers } of requests) {
    for (const tier of tiersOf(when, tiers, evaluator)) asked.set(tier, (asked.get(tier) ?? new Set()).add(when));
  }
  const found = new Map<string, TierCondition>();
  for (const [tier, conditions] of asked) {
    const frame: Frame = { unit, tier: tierValue(tier, evaluator) };
    const outcomes = await ruleTrees(
      evaluator,
      [...conditions].map((when) => ({ id: String(when), when })),
      frame,
    );
    for (const { id, truth, tree } of outcomes) {
      const when = Number(id);
      agree(truth, when, frame, evaluator);
      const condition = traceCondition(tree, (operand) => tracer.trace(operand, frame));
      found.set(`${tier}:${id}`, { tier: tier === null ? null : (evaluator.plan.tiers[tier] ?? null), condition });
    }
  }
  return {
    of: ({ when, tiers }) =>
      tiersOf(when, tiers, evaluator).map((tier) => {
        const known = found.get(`${tier}:${when}`);
        if (known === undefined) throw new Error(`bug: condition ${when} was not asked for tier ${tier}`);
        return known;
      }),
  };
}

/** The tiers that make a difference to a condition: none where it does not read the tier. */
function tiersOf(when: OperationId, tiers: readonly number[], evaluator: Evaluator): readonly (number | null)[] {
  return evaluator.operation(when).level === 'unit' || tiers.length === 0 ? [null] : tiers;
}

function agree(truth: Truth, when: OperationId, frame: Frame, evaluator: Evaluator): void {
  const value = evaluator.value(when, frame);
  const compiled = typeof value === 'boolean' ? value : null;
  if (compiled === truth) return;
  throw new Error(`bug: json-rules-engine decides operation ${when} as ${truth}, the compiled Plan as ${compiled}`);
}
