import type { BoundAssessment } from '../assessment/bound.js';
import type { Truth } from '../conditions/condition.js';
import type { Plan } from '../plan/plan.js';
import type { NormalScheme } from '../scheme/normal.js';
import { awardUnit, decideForTiers } from './award-units.js';
import { compiledRules, type DecideRules, engineRules, type Rule } from './decide-rules.js';
import type { Eligibility, Evaluation } from './evaluation.js';
import { Evaluator } from './evaluator.js';
import { gradeUnits } from './grade-units.js';
import { participatingNodes } from './participating-nodes.js';
import { readsPopulations } from './populations.js';
import { provisionalUnits } from './provisional-units.js';
import { rankUnits } from './rank-units.js';
import { NO_TIER } from './tier-state.js';

export interface PipelineOptions {
  /** How conditions are decided: by json-rules-engine for a single unit, by the compiled Plan for populations. */
  readonly conditions: 'rules_engine' | 'compiled';
  /** Also compute the range of every score while inputs are missing. */
  readonly interim: boolean;
  /** Told after each unit or stage; may throw to stop, or give a promise to wait for (so that others get a turn). */
  readonly progress?: (stage: string, done: number, of: number) => undefined | Promise<void>;
}

/**
 * The fixed pipeline: eligibility that reads inputs → records and scores → eligibility that reads scores → ranking →
 * grading → awards. No stage reads a later one.
 */
export async function runPipeline(
  plan: Plan,
  scheme: NormalScheme,
  assessment: BoundAssessment,
  options: PipelineOptions,
): Promise<Evaluation> {
  const evaluator = new Evaluator(plan, scheme, assessment);
  const decide = options.conditions === 'rules_engine' ? engineRules(evaluator) : compiledRules(evaluator);
  const progress = options.progress ?? (() => undefined);
  const units = assessment.units.map((_, index) => index);
  const truths = units.map(() => new Map<string, Truth>());
  await judge('inputs', truths, evaluator, decide);
  await progress('eligibility', units.length, units.length);
  for (const unit of units) {
    computeNodes(unit, evaluator);
    await progress('scores', unit + 1, units.length);
  }
  await judge('scores', truths, evaluator, decide);
  const eligibility = truths.map((known) => eligibilityOf(known, plan));
  const range = options.interim ? rangeOf(plan, scheme, assessment, eligibility) : null;
  const rankings = plan.rankings.map((ranking) => {
    const ranked = rankUnits(ranking, evaluator, evaluator.state.populations.all);
    evaluator.state.ranks.set(ranking.id, ranked.ranks);
    return { ranking, ranked };
  });
  await progress('ranking', units.length, units.length);
  const provisional = provisionalUnits(evaluator, rankings, eligibility);
  const grading = await gradeUnits(evaluator, decide);
  await progress('grading', units.length, units.length);
  const awards: Evaluation['awards'][number][] = [];
  const consequences: ReadonlyMap<string, Truth>[] = [];
  for (const unit of units) {
    const judged = eligibility[unit];
    const state = grading.states.get(unit) ?? NO_TIER;
    const out = judged === undefined || judged.excluded !== null;
    const open = { eligibility: (judged?.undecided.length ?? 0) > 0, rank: provisional.has(unit) };
    awards.push(out ? [] : await awardUnit(unit, state, open, evaluator, decide));
    const held = new Map<string, Truth>();
    for (const { id, when } of plan.consequences) {
      held.set(id, out ? false : await decideForTiers(id, when, unit, state, evaluator, decide));
    }
    consequences.push(held);
    await progress('awards', unit + 1, units.length);
  }
  return { evaluator, range, eligibility, rankings, provisional, grading, awards, consequences, decide };
}

/**
 * Computes the values of a unit's nodes. Below a node that takes no part nothing is computed until it is asked for; but
 * where the scheme reads populations everything is, since eligibility that reads scores makes them smaller later.
 */
function computeNodes(unit: number, evaluator: Evaluator): void {
  if (!readsPopulations(evaluator.plan)) participatingNodes(unit, evaluator);
  else for (const node of evaluator.plan.nodes) evaluator.value(node.value, { unit });
}

/** Rules of one stage: a unit for which one holds leaves every population that is read from then on. */
async function judge(
  stage: 'inputs' | 'scores',
  truths: readonly Map<string, Truth>[],
  evaluator: Evaluator,
  decide: DecideRules,
): Promise<void> {
  const rules: readonly Rule[] = evaluator.plan.eligibility.filter((rule) => rule.stage === stage);
  if (rules.length === 0) return;
  const left = new Set<number>();
  for (const [unit, known] of truths.entries()) {
    const answers = await decide(rules, { unit });
    for (const [index, rule] of rules.entries()) known.set(rule.id, answers[index] ?? null);
    if (answers.includes(true)) left.add(unit);
  }
  evaluator.state.populations.exclude(left);
}

function eligibilityOf(known: ReadonlyMap<string, Truth>, plan: Plan): Eligibility {
  return {
    excluded: plan.eligibility.find((rule) => known.get(rule.id) === true)?.id ?? null,
    undecided: plan.eligibility.filter((rule) => known.get(rule.id) === null).map((rule) => rule.id),
  };
}

function rangeOf(
  plan: Plan,
  scheme: NormalScheme,
  assessment: BoundAssessment,
  eligibility: readonly Eligibility[],
): Evaluation['range'] {
  const excluded = new Set(eligibility.flatMap((judged, unit) => (judged.excluded === null ? [] : [unit])));
  const at = (mode: 'lowest' | 'highest'): Evaluator => {
    const evaluator = new Evaluator(plan, scheme, assessment, mode);
    evaluator.state.populations.exclude(excluded);
    return evaluator;
  };
  return { lowest: at('lowest'), highest: at('highest') };
}
