import type { Evaluation } from '../evaluate/evaluation.js';
import { tierValue } from '../evaluate/grade-unit.js';
import type { PlanAward } from '../plan/plan.js';
import type { ConditionTrees } from './condition-trees.js';
import { explainRule } from './explain-rules.js';
import { groundsOf } from './grounds.js';
import { showValue } from './shown-value.js';
import type { Tracer } from './tracer.js';
import type { AwardExplanation, RuleExplanation } from './unit-explanation.js';

/** Every award of the scheme, granted to the unit or not, with its condition and how the amount came about. */
export function explainAwards(
  unit: number,
  tiers: readonly number[],
  evaluation: Evaluation,
  trees: ConditionTrees,
  tracer: Tracer,
): readonly AwardExplanation[] {
  const { evaluator } = evaluation;
  const [only = null] = tiers;
  const frame = { unit, tier: tierValue(tiers.length === 1 ? only : null, evaluator) };
  return evaluator.plan.awards.map((award, index): AwardExplanation => {
    const given = evaluation.awards[unit]?.find(({ id }) => id === award.id);
    const decided = evaluator.assessment.units[unit]?.decisions.awards.get(award.id);
    const computes = award.amount !== null && (decided === undefined || decided === null) && given !== undefined;
    const upTo = award.decided?.upTo ?? null;
    return {
      id: award.id,
      status: statusOf(award, given, decided !== undefined),
      title: award.isTitle,
      conditions: award.when === null ? [] : trees.of({ when: award.when, tiers }),
      amount: given === undefined || given.amount === null ? null : showValue(given.amount),
      computed: computes && award.amount !== null ? tracer.trace(award.amount, frame) : null,
      reason: evaluator.assessment.units[unit]?.decisions.reasons.get(`award:${award.id}`) ?? null,
      upTo: upTo === null ? null : tracer.trace(upTo, frame),
      grounds: groundsOf(evaluator.scheme.awards[index]),
    };
  });
}

/** Every consequence, whether it holds or not. */
export function explainConsequences(
  unit: number,
  tiers: readonly number[],
  { evaluator, consequences }: Evaluation,
  trees: ConditionTrees,
): readonly RuleExplanation[] {
  return evaluator.plan.consequences.map(({ id, when }, index) => {
    const truth = consequences[unit]?.get(id) ?? null;
    return explainRule(evaluator.scheme.consequences[index], id, truth, trees.of({ when, tiers }));
  });
}

function statusOf(
  award: PlanAward,
  given: Evaluation['awards'][number][number] | undefined,
  decided: boolean,
): AwardExplanation['status'] {
  if (given !== undefined) return given.pending ? 'pending' : 'granted';
  return award.decided !== null && !decided ? 'not_decided' : 'not_granted';
}
