import type { Truth } from '../conditions/condition.js';
import type { OperationId } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import type { DecideRules } from './decide-rules.js';
import type { Evaluator } from './evaluator.js';
import { tierValue } from './grade-unit.js';
import type { TierState } from './tier-state.js';
import { isKnown } from './values.js';

/** An award of one unit. `amount` null: a title. Pending awards are not granted yet. */
export interface UnitAward {
  readonly id: string;
  readonly amount: Value | null;
  readonly pending: boolean;
}

/** What may still change for a unit: whether it is left out, and its rank. */
export interface OpenQuestions {
  readonly eligibility: boolean;
  readonly rank: boolean;
}

/** Grants the awards of one unit; one whose condition or amount is not decided is pending. */
export async function awardUnit(
  unit: number,
  state: TierState,
  open: OpenQuestions,
  evaluator: Evaluator,
  decide: DecideRules,
): Promise<readonly UnitAward[]> {
  const awards: UnitAward[] = [];
  for (const award of evaluator.plan.awards) {
    const decided = evaluator.assessment.units[unit]?.decisions.awards.get(award.id);
    if (award.decided !== null && decided === undefined) continue;
    const truth =
      award.when === null ? true : await decideForTiers(award.id, award.when, unit, state, evaluator, decide);
    if (truth === false) continue;
    const computed =
      award.amount === null ? null : evaluator.value(award.amount, { unit, tier: onlyTier(state, evaluator) });
    const amount = decided === undefined || decided === null ? computed : decided;
    const uncertain = open.eligibility || (open.rank && award.readsRank);
    const pending = truth === null || uncertain || (amount !== null && !isKnown(amount));
    awards.push({ id: award.id, amount, pending });
  }
  return awards;
}

/** A condition decided for every tier a unit may have: the same answer for all is the answer. */
export async function decideForTiers(
  id: string,
  when: OperationId,
  unit: number,
  state: TierState,
  evaluator: Evaluator,
  decide: DecideRules,
): Promise<Truth> {
  const tiers = state.possible.length === 0 ? [null] : state.possible;
  let answer: Truth | undefined;
  for (const tier of tiers) {
    const [truth = null] = await decide([{ id, when }], { unit, tier: tierValue(tier, evaluator) });
    if (answer !== undefined && answer !== truth) return null;
    answer = truth;
  }
  return answer ?? null;
}

function onlyTier(state: TierState, evaluator: Evaluator) {
  const [only] = state.possible;
  return state.possible.length === 1 && only !== undefined ? tierValue(only, evaluator) : null;
}
