import type { Truth } from '../conditions/condition.js';
import type { PlanStep } from '../plan/plan.js';
import type { TierValue } from '../plan/value.js';
import type { DecideRules } from './decide-rules.js';
import type { Evaluator } from './evaluator.js';
import type { Frame } from './frame.js';
import { either, moved, sorted, type TierState } from './tier-state.js';

/** What the condition of a step said for one unit. */
export interface StepCondition {
  readonly truth: Truth;
  /** Rules of `any_of` with their truth, in written order. */
  readonly rules: readonly { readonly id: string; readonly truth: Truth }[];
}

/** Everything a step needs about one unit. */
export interface GradedUnit {
  readonly unit: number;
  readonly evaluator: Evaluator;
  readonly decide: DecideRules;
}

/** The truth of a step's condition in a frame. A rule without `when` holds when a decision names it. */
async function stepCondition(step: PlanStep, graded: GradedUnit, frame: Frame): Promise<StepCondition> {
  const when = step.when === null ? [true] : await graded.decide([{ id: step.id, when: step.when }], frame);
  if (step.anyOf === null) return { truth: when[0] ?? null, rules: [] };
  const asked = step.anyOf.flatMap((rule) => (rule.when === null ? [] : [{ id: rule.id, when: rule.when }]));
  const answers = await graded.decide(asked, frame);
  const byId = new Map(asked.map((rule, index) => [rule.id, answers[index] ?? null]));
  const rules = step.anyOf.map((rule) => ({
    id: rule.id,
    truth: rule.when === null ? sizeOf(rule.id, step, graded) !== undefined : (byId.get(rule.id) ?? null),
  }));
  const any = rules.some((rule) => rule.truth === true)
    ? true
    : rules.some((rule) => rule.truth === null)
      ? null
      : false;
  return { truth: any, rules };
}

/** What a step did to one unit. */
export interface StepOutcome {
  readonly state: TierState;
  /** As the trace shows it: decided when it is the same for every tier the unit may have. */
  readonly condition: StepCondition;
}

/** Applies a step to every tier the unit may have. A quota acts on populations: here only its condition is read. */
export async function applyStep(step: PlanStep, state: TierState, graded: GradedUnit): Promise<StepOutcome> {
  const before: readonly (number | null)[] = state.possible.length === 0 ? [null] : state.possible;
  const conditions: StepCondition[] = [];
  let after: TierState | null = null;
  for (const tier of before) {
    const frame = { unit: graded.unit, tier: tierValue(tier, graded.evaluator) };
    const condition = await stepCondition(step, graded, frame);
    conditions.push(condition);
    const single: TierState = { possible: tier === null ? [] : [tier], awaited: state.awaited };
    const stays = condition.truth === false || step.action.kind === 'quota';
    const done = stays ? single : await act(step, single, condition, graded, frame);
    const next = condition.truth === null ? either(single, done) : done;
    after = after === null ? next : either(after, next);
  }
  return { state: after ?? state, condition: agreedCondition(conditions) };
}

function agreedCondition(conditions: readonly StepCondition[]): StepCondition {
  const [first] = conditions;
  if (first === undefined) return { truth: null, rules: [] };
  return {
    truth: agreed(conditions.map((condition) => condition.truth)),
    rules: first.rules.map((rule, index) => ({
      id: rule.id,
      truth: agreed(conditions.map((condition) => condition.rules[index]?.truth ?? null)),
    })),
  };
}

function agreed(truths: readonly Truth[]): Truth {
  return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? null) : null;
}

/** A tier of the scale as a value; null stays null. */
export function tierValue(tier: number | null, evaluator: Evaluator): TierValue | null {
  const id = tier === null ? undefined : evaluator.plan.tiers[tier];
  return tier === null || id === undefined ? null : { kind: 'tier', index: tier, id };
}

async function act(
  step: PlanStep,
  state: TierState,
  condition: StepCondition,
  graded: GradedUnit,
  frame: Frame,
): Promise<TierState> {
  const { action } = step;
  switch (action.kind) {
    case 'rows':
      return { possible: await tiersOfRows(action.rows, graded, frame, state), awaited: false };
    case 'decided': {
      const decided = graded.evaluator.assessment.units[graded.unit]?.decisions.tier ?? null;
      const index = decided === null ? -1 : graded.evaluator.plan.tiers.indexOf(decided);
      const isMeant = action.among.includes(index); // another step may be the one that gives this tier
      return isMeant ? { possible: [index], awaited: false } : { possible: sorted(action.among), awaited: true };
    }
    case 'at_most':
      return moved(state, (tier) => [Math.max(tier, action.tier)]);
    case 'at_least':
      return moved(state, (tier) => [Math.min(tier, action.tier)]);
    case 'set':
      return { possible: [action.tier], awaited: false }; // whatever is still to be decided
    case 'up':
    case 'down': {
      const sizes = action.by !== null ? [action.by] : decidedSizes(step, condition, graded);
      const lowest = graded.evaluator.plan.tiers.length - 1;
      const shift = (tier: number, size: number) =>
        action.kind === 'down' ? Math.min(lowest, tier + size) : Math.max(0, tier - size);
      return moved(state, (tier) => sizes.map((size) => shift(tier, size)));
    }
    case 'quota':
      throw new Error('bug: a quota is applied to a population, not to one unit');
    default:
      return action satisfies never;
  }
}

/** The first row that holds; rows that may hold before it are possible too. No row leaves the tier as it was. */
async function tiersOfRows(
  rows: readonly { readonly when: number | null; readonly tier: number }[],
  graded: GradedUnit,
  frame: Frame,
  state: TierState,
): Promise<readonly number[]> {
  const possible: number[] = [];
  for (const row of rows) {
    const [truth] = row.when === null ? [true] : await graded.decide([{ id: 'row', when: row.when }], frame);
    if (truth === false) continue;
    possible.push(row.tier);
    if (truth === true) return sorted(possible);
  }
  return sorted([...possible, ...state.possible]);
}

/** The largest decided size among the rules that hold; every allowed size while none is decided. */
function decidedSizes(step: PlanStep, condition: StepCondition, graded: GradedUnit): readonly number[] {
  const holding =
    step.anyOf === null ? [step.id] : condition.rules.filter((rule) => rule.truth !== false).map((rule) => rule.id);
  const sizes = holding.map((id) => sizeOf(id, step, graded)).filter((size) => size !== undefined);
  if (sizes.length > 0) return [Math.max(...sizes)];
  const bounds = step.action.kind === 'down' || step.action.kind === 'up' ? step.action.decided : null;
  const [low, high] = bounds ?? [1, 1];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function sizeOf(rule: string, step: PlanStep, graded: GradedUnit): number | undefined {
  const decisions = graded.evaluator.assessment.units[graded.unit]?.decisions;
  return step.action.kind === 'up' ? decisions?.promotions.get(rule) : decisions?.demotions.get(rule);
}
