import { applyQuota, type QuotaEffect } from './apply-quota.js';
import type { DecideRules } from './decide-rules.js';
import type { Evaluator } from './evaluator.js';
import { applyStep, type StepCondition } from './grade-unit.js';
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
      const state = before.get(unit) ?? NO_TIER;
      const outcome = await applyStep(step, state, { unit, evaluator, decide });
      if (action.kind !== 'quota') states.set(unit, outcome.state);
      trace.get(unit)?.push({
        step: step.id,
        before: state,
        after: states.get(unit) ?? state,
        condition: outcome.condition,
        quota: effects.get(unit) ?? null,
      });
    }
  }
  return { states, trace };
}

function populationsOf(of: 'units' | 'group', evaluator: Evaluator): readonly (readonly number[])[] {
  const { populations } = evaluator.state;
  if (of === 'units') return [populations.all];
  const groups = new Set(populations.all.map((unit) => populations.groupOf(unit)));
  return [...groups].filter((group) => group.length > 0);
}
