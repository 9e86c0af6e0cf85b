import type { Evaluation } from '../evaluate/evaluation.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import { missingInputs } from '../evaluate/missing-inputs.js';
import { decidedTier, NO_TIER } from '../evaluate/tier-state.js';
import { dayText } from '../plan/day.js';
import type { PlanNode } from '../plan/plan.js';
import type { NormalScheme } from '../scheme/normal.js';
import { type ConditionRequest, type ConditionTrees, decideTrees } from './condition-trees.js';
import { explainAwards, explainConsequences } from './explain-awards.js';
import { explainGrading, gradingRequests, showTiers, waitingSteps } from './explain-grading.js';
import { explainPlanNode } from './explain-node.js';
import { explainParameters } from './explain-parameters.js';
import { explainRankings } from './explain-ranking.js';
import { agreedTruth, explainRule, openReasons } from './explain-rules.js';
import type { NodeExplanation } from './explanation.js';
import { unitIndex } from './find-unit.js';
import { planReading } from './plan-reading.js';
import { Tracer } from './tracer.js';
import type {
  AwardExplanation,
  RuleExplanation,
  StepOfGradingExplanation,
  UnitExplanation,
} from './unit-explanation.js';

/**
 * Everything about one unit's result, as data: each node down to its inputs, eligibility, place, each grading step with
 * its condition trees, awards, consequences, and what is missing. Conditions are decided by json-rules-engine and checked
 * against the compiled Plan.
 *
 * @throws Error (as a rejection) on a unit that the evaluation does not have, and when the two ways of deciding a
 * condition differ: a bug.
 * @example
 * const { evaluation } = await evaluate(compiled, document);
 * const explanation = await explainUnit(evaluation, compiled.scheme, 'u01');
 */
export async function explainUnit(
  evaluation: Evaluation,
  scheme: NormalScheme,
  unitId: string,
): Promise<UnitExplanation> {
  const { evaluator, grading, eligibility } = evaluation;
  if (evaluator.scheme !== scheme) throw new Error('the evaluation is of another scheme');
  const { plan, assessment } = evaluator;
  const unit = unitIndex(evaluator, unitId);
  const tracer = new Tracer(evaluator, planReading(evaluator).outcomePercents);
  const state = grading.states.get(unit) ?? NO_TIER;
  const tiers = state.possible;
  const trees = await decideTrees(requestsOf(unit, tiers, evaluation), unit, tracer);
  const steps = explainGrading(unit, evaluation, trees, tracer);
  const decided = decidedTier(state);
  const excluded = eligibility[unit]?.excluded ?? null;
  const rules = explainEligibility(evaluator, trees);
  const awards = explainAwards(unit, tiers, evaluation, trees, tracer);
  const consequences = explainConsequences(unit, tiers, evaluation, trees);
  return {
    scheme: scheme.scheme,
    year: assessment.year,
    unit: unitId,
    name: assessment.units[unit]?.name ?? unitId,
    asOf: dayText(assessment.asOf),
    total: plan.total,
    eligibility: { excluded, rules },
    rankings: explainRankings(unit, evaluation, tracer),
    grading: steps,
    tier: {
      ...showTiers(state, plan),
      decided: decided === null ? null : (plan.tiers[decided] ?? null),
      waiting: decided === null ? waitingSteps(steps) : [],
    },
    vetoes: steps.flatMap((step) =>
      step.action.kind === 'at_most' || step.action.kind === 'set'
        ? step.rules.filter((rule) => rule.truth !== false).map(({ id, truth }) => ({ step: step.id, rule: id, truth }))
        : [],
    ),
    awards,
    consequences,
    missing: missingInputs(unit, evaluator),
    undecided: excluded === null ? undecidedRules(rules, steps, awards, consequences) : [],
    nodes: explainNodes(unit, evaluator),
    parameters: explainParameters(tracer.parameters, evaluator),
  };
}

/** Every condition that explaining the unit shows. */
function requestsOf(unit: number, tiers: readonly number[], evaluation: Evaluation): readonly ConditionRequest[] {
  const { plan } = evaluation.evaluator;
  const last = [...plan.awards, ...plan.consequences];
  return [
    ...plan.eligibility.map(({ when }) => ({ when, tiers: [] })),
    ...gradingRequests(unit, evaluation),
    ...last.flatMap(({ when }) => (when === null ? [] : [{ when, tiers }])),
  ];
}

function explainEligibility(
  { plan, scheme }: Evaluator,
  trees: ConditionTrees,
): UnitExplanation['eligibility']['rules'] {
  return plan.eligibility.map(({ id, when }, index) => {
    const conditions = trees.of({ when, tiers: [] });
    return explainRule(scheme.eligibility[index], id, agreedTruth(conditions), conditions);
  });
}

/** Rules whose conditions nobody can decide yet, in the order of the pipeline. */
function undecidedRules(
  eligibility: readonly RuleExplanation[],
  steps: readonly StepOfGradingExplanation[],
  awards: readonly AwardExplanation[],
  consequences: readonly RuleExplanation[],
): UnitExplanation['undecided'] {
  const rules = [...eligibility, ...steps, ...steps.flatMap((step) => step.rules), ...awards, ...consequences];
  return rules.flatMap(({ id, conditions }) => {
    const reasons = openReasons(conditions);
    return reasons.length === 0 ? [] : [{ rule: id, reasons }];
  });
}

/** From the total downwards, then the other trees; nothing below a node that takes no part. */
function explainNodes(unit: number, evaluator: Evaluator): readonly NodeExplanation[] {
  const { nodes, roots } = planReading(evaluator);
  const explained: NodeExplanation[] = [];
  const visit = (node: PlanNode): void => {
    const explanation = explainPlanNode(node, unit, evaluator);
    explained.push(explanation);
    for (const child of explanation.children) {
      const next = nodes.get(child.node);
      if (next !== undefined) visit(next);
    }
  };
  for (const root of roots) visit(root);
  return explained;
}
