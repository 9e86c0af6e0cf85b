import type { Truth } from '../conditions/condition.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { GradingTrace } from '../evaluate/grade-units.js';
import type { TierState } from '../evaluate/tier-state.js';
import type { Plan, PlanStep } from '../plan/plan.js';
import type { GradingAction, NormalStep } from '../scheme/normal.js';
import type { ConditionRequest, ConditionTrees } from './condition-trees.js';
import { explainQuota } from './explain-quota.js';
import { agreedTruth, explainRule, openReasons } from './explain-rules.js';
import { groundsOf } from './grounds.js';
import type { Tracer } from './tracer.js';
import type {
  ActionExplanation,
  StepOfGradingExplanation,
  TierExplanation,
  UnitExplanation,
} from './unit-explanation.js';

/** What one step needs to be explained. */
interface StepParts {
  readonly unit: number;
  readonly index: number;
  readonly step: PlanStep;
  readonly written: NormalStep | undefined;
  readonly did: GradingTrace;
  readonly trees: ConditionTrees;
}

/** Every condition that grading asked of a unit. */
export function gradingRequests(unit: number, { evaluator, grading }: Evaluation): readonly ConditionRequest[] {
  const trace = grading.trace.get(unit) ?? [];
  return evaluator.plan.grading.flatMap((step, index) => {
    const did = trace[index];
    if (did === undefined) return [];
    const rows = step.action.kind === 'rows' ? step.action.rows : [];
    const conditions = [step.when, ...(step.anyOf ?? []).map((rule) => rule.when), ...rows.map((row) => row.when)];
    return conditions.flatMap((when) => (when === null ? [] : [{ when, tiers: did.before.possible }]));
  });
}

/** Each step in written order with what it did to the unit; none for a unit that is left out. */
export function explainGrading(
  unit: number,
  evaluation: Evaluation,
  trees: ConditionTrees,
  tracer: Tracer,
): readonly StepOfGradingExplanation[] {
  const { evaluator, grading } = evaluation;
  return (grading.trace.get(unit) ?? []).flatMap((did, index) => {
    const step = evaluator.plan.grading[index];
    const written = evaluator.scheme.grading[index];
    if (step === undefined) return [];
    return [explainStep({ unit, index, step, written, did, trees }, evaluation, tracer)];
  });
}

/** The tiers of a state by id. */
export function showTiers(state: TierState, plan: Plan): TierExplanation {
  return { possible: state.possible.flatMap((tier) => plan.tiers[tier] ?? []), awaited: state.awaited };
}

/** Steps that leave the tier open, with what is missing for them. */
export function waitingSteps(steps: readonly StepOfGradingExplanation[]): UnitExplanation['tier']['waiting'] {
  return steps.flatMap((step) => {
    const { action } = step;
    const rows =
      action.kind === 'rows' && step.truth !== false ? action.rows.flatMap((row) => row.conditions ?? []) : [];
    const conditions = [...step.conditions, ...step.rules.flatMap((rule) => rule.conditions), ...rows];
    const reasons = openReasons(step.truth === null ? conditions : rows);
    const awaits = action.kind === 'decided' && action.decision === null && step.truth !== false;
    const isShift = action.kind === 'up' || action.kind === 'down';
    const unsized = isShift && action.by === null && action.decided.length === 0 && step.truth !== false;
    if (awaits || unsized)
      return [{ step: step.id, reasons: [{ kind: 'not_decided', of: step.id } as const, ...reasons] }];
    return reasons.length > 0 || step.truth === null ? [{ step: step.id, reasons }] : [];
  });
}

function explainStep(parts: StepParts, evaluation: Evaluation, tracer: Tracer): StepOfGradingExplanation {
  const { step, written, did, trees } = parts;
  const { plan } = evaluation.evaluator;
  const tiers = did.before.possible;
  const rules = (step.anyOf ?? []).map((rule, index) => {
    const conditions = rule.when === null ? [] : trees.of({ when: rule.when, tiers });
    const truth = did.condition.rules[index]?.truth ?? null;
    return explainRule(written?.anyOf?.[index], rule.id, truth, conditions);
  });
  return {
    id: step.id,
    before: showTiers(did.before, plan),
    after: showTiers(did.after, plan),
    truth: did.condition.truth,
    conditions: step.when === null ? [] : trees.of({ when: step.when, tiers }),
    rules,
    action: explainAction(parts, evaluation, tracer),
    keepAs: step.keepAs,
    grounds: groundsOf(written),
  };
}

function explainAction(parts: StepParts, evaluation: Evaluation, tracer: Tracer): ActionExplanation {
  const { unit, step, written, did, trees } = parts;
  const { evaluator } = evaluation;
  const tierId = (tier: number): string => evaluator.plan.tiers[tier] ?? '';
  const decisions = evaluator.assessment.units[unit]?.decisions;
  const { action } = step;
  switch (action.kind) {
    case 'rows':
      return {
        kind: 'rows',
        rows: action.rows.map((row, index) => {
          const conditions = row.when === null ? null : trees.of({ when: row.when, tiers: did.before.possible });
          const truth: Truth = conditions === null ? true : agreedTruth(conditions);
          return { tier: tierId(row.tier), conditions, truth, grounds: groundsOf(rowsOf(written?.action)[index]) };
        }),
      };
    case 'decided': {
      const by = written?.action.kind === 'decided' ? written.action.by : null;
      const reason = decisions?.reasons.get('tier:') ?? null;
      return { kind: 'decided', by, among: action.among.map(tierId), decision: decisions?.tier ?? null, reason };
    }
    case 'quota':
      return explainQuota(action, { unit, index: parts.index, effect: did.quota }, evaluation, tracer);
    case 'at_most':
    case 'at_least':
    case 'set':
      return { kind: action.kind, tier: tierId(action.tier) };
    case 'up':
    case 'down': {
      const sizes = action.kind === 'up' ? decisions?.promotions : decisions?.demotions;
      const holding =
        step.anyOf === null ? [step.id] : did.condition.rules.flatMap(({ id, truth }) => (truth === false ? [] : [id]));
      const decided = holding.flatMap((rule) => {
        const size = sizes?.get(rule);
        const kind = action.kind === 'up' ? 'promotion' : 'demotion';
        return size === undefined ? [] : [{ rule, size, reason: decisions?.reasons.get(`${kind}:${rule}`) ?? null }];
      });
      return { kind: action.kind, by: action.by, bounds: action.decided, decided };
    }
    default:
      return action satisfies never;
  }
}

function rowsOf(action: GradingAction | undefined) {
  return action?.kind === 'rows' ? action.rows : [];
}
