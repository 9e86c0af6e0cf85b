import type { Truth } from '../conditions/condition.js';
import { applyQuota, type QuotaEffect } from './apply-quota.js';
import type { DecideRules } from './decide-rules.js';
import type { Evaluator } from './evaluator.js';
import { applyStep, type StepCondition, stepCondition, tierValue } from './grade-unit.js';
import { NO_TIER, type TierState } from './tier-state.js';

/** What one step of grading did to one unit: the trace of grading. */
export interface GradingTrace {
  readonly step: string;
  readonly before: TierState;
  readonly after: TierState;
  readonly condition: StepCondition;
  readonly quota: QuotaEffect | null;
}

/** Grading of all eligible units. */
export interface Grading {
  readonly states: ReadonlyMap<number, TierState>;
  /** By unit, in the written order of the steps. */
  readonly trace: ReadonlyMap<number, readonly GradingTrace[]>;
}

/** Gives tiers, step by step in written order; a step sees what the steps before it did to every unit. */
export async function gradeUnits(evaluator: Evaluator, decide: DecideRules): Promise<Grading> {
  const units = evaluator.state.populations.all;
  const states = new Map<number, TierState>(units.map((unit) => [unit, NO_TIER]));
  const trace = new Map<number, GradingTrace[]>(units.map((unit) => [unit, []]));
  for (const step of evaluator.plan.grading) {
    const before = new Map(states);
    const effects = new Map<number, QuotaEffect>();
    const { action } = step;
    if (action.kind === 'quota') {
      for (const members of populationsOf(action.of, evaluator)) {
        for (const [unit, effect] of applyQuota(action, members, states, evaluator)) effects.set(unit, effect);
      }
    }
    for (const unit of units) {
      const graded = { unit, evaluator, decide };
      const state = before.get(unit) ?? NO_TIER;
      if (action.kind !== 'quota') states.set(unit, await applyStep(step, state, graded));
      trace.get(unit)?.push({
        step: step.id,
        before: state,
        after: states.get(unit) ?? state,
        condition: await conditionForTrace(step, state, graded),
        quota: effects.get(unit) ?? null,
      });
    }
  }
  return { states, trace };
}

/** The condition as the trace shows it: decided when it is the same for every tier the unit may have. */
async function conditionForTrace(
  step: Parameters<typeof stepCondition>[0],
  state: TierState,
  graded: Parameters<typeof stepCondition>[1],
): Promise<StepCondition> {
  const tiers = state.possible.length === 0 ? [null] : state.possible;
  const conditions: StepCondition[] = [];
  for (const tier of tiers) {
    conditions.push(await stepCondition(step, graded, { unit: graded.unit, tier: tierValue(tier, graded.evaluator) }));
  }
  const [first] = conditions;
  if (first === undefined || conditions.length === 1) return first ?? { truth: null, rules: [] };
  const same = (truths: readonly Truth[]): Truth =>
    truths.every((truth) => truth === truths[0]) ? (truths[0] ?? null) : null;
  return {
    truth: same(conditions.map((condition) => condition.truth)),
    rules: first.rules.map((rule, index) => ({
      id: rule.id,
      truth: same(conditions.map((condition) => condition.rules[index]?.truth ?? null)),
    })),
  };
}

function populationsOf(of: 'units' | 'group', evaluator: Evaluator): readonly (readonly number[])[] {
  const { populations } = evaluator.state;
  if (of === 'units') return [populations.all];
  const groups = new Set(populations.all.map((unit) => populations.groupOf(unit)));
  return [...groups].filter((group) => group.length > 0);
}
