import type { Evaluation } from '../../evaluate/evaluation.js';
import type { Frame } from '../../evaluate/frame.js';
import { tierValue } from '../../evaluate/grade-unit.js';
import { decidedTier, NO_TIER, type TierState } from '../../evaluate/tier-state.js';
import type { OperationId, PlanAction, PlanStep } from '../../plan/plan.js';
import { mark } from './marks.js';
import { isTieAcrossCut } from './quota-tie.js';
import { type OperationWalk, walkOperations } from './walk-operations.js';

/** Everything one evaluation did that a rule may be asked about, as marks. */
export function observeEvaluation(evaluation: Evaluation): ReadonlySet<string> {
  const marks = new Set<string>();
  const operations = walkOperations(evaluation, marks);
  const units = evaluation.evaluator.assessment.units.map((_, unit) => unit);
  for (const unit of units) observeScores(unit, evaluation, operations);
  for (const unit of evaluation.evaluator.state.populations.all) {
    observeGrading(unit, evaluation, operations, marks);
    observeOutcome(unit, evaluation, operations, marks);
  }
  return marks;
}

function observeScores(unit: number, { evaluator }: Evaluation, { walk }: OperationWalk): void {
  const { plan, scheme } = evaluator;
  for (const root of [scheme.score, ...scheme.also]) {
    const node = plan.nodes.find(({ key }) => key === root.id);
    if (node !== undefined) walk(node.value, { unit }, root.id);
  }
  for (const { id, when } of plan.eligibility) walk(when, { unit }, id);
}

function observeGrading(unit: number, evaluation: Evaluation, { walk }: OperationWalk, marks: Set<string>): void {
  const { evaluator, grading } = evaluation;
  for (const [index, step] of evaluator.plan.grading.entries()) {
    const trace = grading.trace.get(unit)?.[index];
    if (trace === undefined) continue;
    for (const frame of framesFor(unit, trace.before, evaluation)) {
      for (const operation of operationsOf(step)) walk(operation, frame, step.id);
      if (trace.condition.truth !== false) observeRows(step, frame, evaluation, marks);
    }
    if (!isSameState(trace.before, trace.after)) marks.add(mark.changed(step.id));
    if (trace.condition.truth !== null) marks.add(mark.step(step.id, trace.condition.truth));
    for (const { id, truth } of trace.condition.rules) {
      if (truth !== null) marks.add(mark.rule(step.id, id, truth));
    }
    if (trace.quota !== null) marks.add(mark.quota(step.id, trace.quota));
    if (isTieAcrossCut(index, unit, evaluation)) marks.add(mark.quota(step.id, 'tie'));
  }
  const tier = decidedTier(grading.states.get(unit) ?? NO_TIER);
  if (tier !== null) marks.add(mark.tier(tier));
}

function observeRows(step: PlanStep, frame: Frame, { evaluator }: Evaluation, marks: Set<string>): void {
  if (step.action.kind !== 'rows') return;
  for (const [index, row] of step.action.rows.entries()) {
    const truth = row.when === null ? true : evaluator.value(row.when, frame);
    if (truth === true) marks.add(mark.row(step.id, index));
    if (truth !== false) return;
  }
}

function observeOutcome(unit: number, evaluation: Evaluation, { walk }: OperationWalk, marks: Set<string>): void {
  const { evaluator, grading } = evaluation;
  const { plan } = evaluator;
  for (const ranking of plan.rankings) {
    for (const operation of [ranking.by, ...ranking.tieBreak.flatMap(({ by }) => by)])
      walk(operation, { unit }, ranking.id);
  }
  const frames = framesFor(unit, grading.states.get(unit) ?? NO_TIER, evaluation);
  const held = evaluation.awards[unit] ?? [];
  for (const award of plan.awards) {
    const given = held.find(({ id }) => id === award.id);
    if (given === undefined || !given.pending) marks.add(mark.award(award.id, given !== undefined));
    for (const frame of frames) {
      if (award.when !== null) walk(award.when, frame, award.id);
      if (award.amount !== null && given !== undefined) walk(award.amount, frame, award.id);
    }
  }
  for (const { id, when } of plan.consequences) {
    const truth = evaluation.consequences[unit]?.get(id) ?? null;
    if (truth !== null) marks.add(mark.consequence(id, truth));
    for (const frame of frames) walk(when, frame, id);
  }
}

/** A frame for each tier the unit may have. */
function framesFor(unit: number, state: TierState, { evaluator }: Evaluation): readonly Frame[] {
  const tiers: readonly (number | null)[] = state.possible.length === 0 ? [null] : state.possible;
  return tiers.map((tier) => ({ unit, tier: tierValue(tier, evaluator) }));
}

function operationsOf({ when, anyOf, action }: PlanStep): readonly OperationId[] {
  return [when, ...(anyOf ?? []).map((rule) => rule.when), ...operationsOfAction(action)].filter((id) => id !== null);
}

function operationsOfAction(action: PlanAction): readonly (OperationId | null)[] {
  if (action.kind === 'rows') return action.rows.map(({ when }) => when);
  return action.kind === 'quota' ? [action.share, action.places, action.by] : [];
}

function isSameState(a: TierState, b: TierState): boolean {
  return a.awaited === b.awaited && a.possible.join() === b.possible.join();
}
