import { applyQuota, type QuotaEffect } from './apply-quota.js';
import type { DecideRules } from './decide-rules.js';
import type { Evaluator } from './evaluator.js';
import { applyStep, type StepCondition, type StepOutcome, tierValue } from './grade-unit.js';
import { decidedTier, NO_TIER, type TierState } from './tier-state.js';

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
    showTiers(states, evaluator);
    const { action } = step;
    const outcomes = new Map<number, StepOutcome>();
    for (const unit of units) {
      outcomes.set(unit, await applyStep(step, before.get(unit) ?? NO_TIER, { unit, evaluator, decide }));
    }
    const effects = new Map<number, QuotaEffect>();
    if (action.kind === 'quota') {
      const concerns = (unit: number) => outcomes.get(unit)?.condition.truth ?? null;
      for (const members of populationsOf(action.of, evaluator)) {
        for (const [unit, effect] of applyQuota(action, members, states, evaluator, concerns))
          effects.set(unit, effect);
      }
    }
    for (const [unit, outcome] of outcomes) {
      if (action.kind !== 'quota') states.set(unit, outcome.state);
      trace.get(unit)?.push({
        step: step.id,
        before: before.get(unit) ?? NO_TIER,
        after: states.get(unit) ?? NO_TIER,
        condition: outcome.condition,
        quota: effects.get(unit) ?? null,
      });
    }
  }
  showTiers(states, evaluator);
  return { states, trace };
}

/** Lets conditions read the tiers of other units. */
function showTiers(states: ReadonlyMap<number, TierState>, evaluator: Evaluator): void {
  const { tiers } = evaluator.state;
  tiers.clear();
  for (const [unit, state] of states) {
    const tier = tierValue(decidedTier(state), evaluator);
    if (tier !== null) tiers.set(unit, tier);
  }
}

function populationsOf(of: 'units' | 'group', evaluator: Evaluator): readonly (readonly number[])[] {
  const { populations } = evaluator.state;
  if (of === 'units') return [populations.all];
  const groups = new Set(populations.all.map((unit) => populations.groupOf(unit)));
  return [...groups].filter((group) => group.length > 0);
}
