import type { Truth } from '../conditions/condition.js';
import type { Words } from '../diagnostic/words.js';
import { decideForTiers } from '../evaluate/award-units.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { GradingTrace } from '../evaluate/grade-units.js';
import { participatingNodes } from '../evaluate/participating-nodes.js';
import { NO_TIER } from '../evaluate/tier-state.js';
import { asQuantity, isKnown } from '../evaluate/values.js';
import { compare, toText } from '../number/index.js';
import type { OperationId } from '../plan/plan.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { Described, NormalScheme, NormalStep } from '../scheme/normal.js';
import { unitIndex } from './find-unit.js';

/** A decision that may be taken for a unit as things are, in the words of assessment documents. */
export interface PossibleDecision {
  readonly kind: string;
  /** The rule, node, award or ranking it must name; null where it names none. */
  readonly rule: string | null;
  /** Of that rule; for a tier of the step that gives it. */
  readonly label: Words;
  /** Words of the regulation, and who decides, where the scheme says. */
  readonly text: string | null;
  readonly by: string | null;
  /** Whether the result waits for it. */
  readonly isAwaited: boolean;
  /** Tiers it may give, best first; empty for other kinds. */
  readonly tiers: readonly { readonly id: string; readonly label: Words }[];
  /** Least and most points, exact; null: no limit, or none that can be told yet. */
  readonly points: { readonly low: string | null; readonly high: string | null } | null;
  /** Least and most tiers to move by. */
  readonly size: readonly [low: number, high: number] | null;
  /** Units it ties with: at the cut of a quota, or for a lot. The unit itself is not among them. */
  readonly tied: readonly string[];
}

/** A veto or a rule of eligibility that nobody can decide yet. */
export interface OpenRule {
  readonly id: string;
  readonly kind: 'eligibility' | 'veto';
  readonly label: Words;
  readonly text: string | null;
}

/** What people may decide for a unit now. */
export interface DecisionOptions {
  readonly possible: readonly PossibleDecision[];
  readonly open: readonly OpenRule[];
}

type Part = Pick<Described, 'label' | 'text'> & { readonly id: string };

/**
 * What the leading group may decide for a unit as things are: rules that certainly do not concern it are left out. In the
 * order: points, tiers and moves in the written order of grading, awards, lots.
 *
 * @throws Error when the evaluation has no such unit
 */
export async function decisionOptions(
  evaluation: Evaluation,
  scheme: NormalScheme,
  unitId: string,
): Promise<DecisionOptions> {
  const unit = unitIndex(evaluation.evaluator, unitId);
  if (evaluation.eligibility[unit]?.excluded !== null) return { possible: [], open: [] };
  return {
    possible: [
      ...pointDecisions(unit, evaluation, scheme),
      ...gradingDecisions(unit, evaluation, scheme),
      ...(await awardDecisions(unit, evaluation, scheme)),
      ...lots(unit, evaluation, scheme),
    ],
    open: openRules(unit, evaluation, scheme),
  };
}

function offer(kind: string, part: Part, more: Partial<PossibleDecision>): PossibleDecision {
  const nothing = { by: null, isAwaited: false, tiers: [], points: null, size: null, tied: [] };
  return { kind, rule: part.id, label: part.label, text: part.text, ...nothing, ...more };
}

function pointDecisions(unit: number, evaluation: Evaluation, scheme: NormalScheme): readonly PossibleDecision[] {
  const { evaluator } = evaluation;
  const taking = new Set(participatingNodes(unit, evaluator).map(({ id }) => id));
  return allNodes(scheme).flatMap((node) => {
    const { gives, by } = node.method.settings;
    if (typeof gives !== 'string' || !taking.has(node.id)) return [];
    const bound = evaluator.plan.bounds.find((each) => each.node === node.id && each.gives === gives);
    const low = bound?.atLeast == null ? '0' : limitOf(bound.atLeast, unit, evaluation);
    const points = { low, high: limitOf(bound?.upTo ?? null, unit, evaluation) };
    return [offer(gives, node, { points, by: typeof by === 'string' ? by : null })];
  });
}

function limitOf(operation: OperationId | null, unit: number, { evaluator }: Evaluation): string | null {
  const value = operation === null ? null : evaluator.value(operation, { unit });
  return value !== null && isKnown(value) ? toText(asQuantity(value)) : null;
}

function gradingDecisions(unit: number, evaluation: Evaluation, scheme: NormalScheme): readonly PossibleDecision[] {
  const trace = evaluation.grading.trace.get(unit) ?? [];
  return scheme.grading.flatMap((step, index) => {
    const found = trace[index];
    return found === undefined ? [] : stepDecisions(step, found, { unit, index, evaluation, scheme });
  });
}

interface StepAt {
  readonly unit: number;
  readonly index: number;
  readonly evaluation: Evaluation;
  readonly scheme: NormalScheme;
}

function stepDecisions(step: NormalStep, found: GradingTrace, at: StepAt): readonly PossibleDecision[] {
  const { action } = step;
  switch (action.kind) {
    case 'decided': {
      if (found.condition.truth === false) return [];
      const tiers = at.scheme.tiers.filter(({ id }) => action.among.includes(id));
      const named = tiers.map(({ id, label }) => ({ id, label }));
      return [offer('tier', step, { rule: null, by: action.by, tiers: named, isAwaited: found.after.awaited })];
    }
    case 'quota': {
      if (!action.exception || found.quota !== 'cut') return [];
      return [offer('quota_exception', step, { rule: null, tied: tiedAtCut(at) })];
    }
    case 'up':
    case 'down': {
      const kind = action.kind === 'down' ? 'demotion' : 'promotion';
      const decisions = at.evaluation.evaluator.assessment.units[at.unit]?.decisions;
      const taken = kind === 'demotion' ? decisions?.demotions : decisions?.promotions;
      const rules: readonly (Part & { readonly truth: Truth; readonly byDecision: boolean })[] =
        step.anyOf === null
          ? [{ ...step, truth: found.condition.truth, byDecision: false }]
          : step.anyOf.map((rule, position) => {
              const byDecision = rule.when === null;
              const truth = byDecision ? null : (found.condition.rules[position]?.truth ?? null);
              return { ...rule, truth, byDecision };
            });
      const offered = rules.filter(
        ({ truth, byDecision }) => truth !== false && (byDecision || action.decided !== null),
      );
      const isTaken = rules.some(({ id }) => taken?.has(id) === true);
      const [low, high] = action.decided ?? [action.by ?? 1, action.by ?? 1];
      return offered.map((rule) => {
        const isOpen = found.after.possible.length > 1 && low !== high;
        const isAwaited = rule.truth === true && isOpen && !isTaken;
        return offer(kind, rule, { size: [low, high], isAwaited });
      });
    }
    default:
      return [];
  }
}

/** Units that were cut with the same value. */
function tiedAtCut({ unit, index, evaluation }: StepAt): readonly string[] {
  const { evaluator, grading } = evaluation;
  const action = evaluator.plan.grading[index]?.action;
  if (action?.kind !== 'quota') return [];
  const own = evaluator.value(action.by, { unit });
  const members = action.of === 'units' ? evaluator.state.populations.all : evaluator.state.populations.groupOf(unit);
  return members
    .filter((other) => {
      if (other === unit || grading.trace.get(other)?.[index]?.quota !== 'cut') return false;
      const value = evaluator.value(action.by, { unit: other });
      return isKnown(own) && isKnown(value) && compare(asQuantity(own), asQuantity(value)) === 0;
    })
    .map((other) => idOf(other, evaluation));
}

async function awardDecisions(
  unit: number,
  evaluation: Evaluation,
  scheme: NormalScheme,
): Promise<readonly PossibleDecision[]> {
  const { evaluator, grading, decide } = evaluation;
  const state = grading.states.get(unit) ?? NO_TIER;
  const found: PossibleDecision[] = [];
  for (const award of evaluator.plan.awards) {
    const part = scheme.awards.find(({ id }) => id === award.id);
    if (award.decided === null || part === undefined) continue;
    const truth =
      award.when === null ? true : await decideForTiers(award.id, award.when, unit, state, evaluator, decide);
    if (truth === false) continue;
    const points = award.isTitle ? null : { low: null, high: limitOf(award.decided.upTo, unit, evaluation) };
    found.push(offer('award', part, { points, by: part.decided?.by ?? null }));
  }
  return found;
}

function lots(unit: number, evaluation: Evaluation, scheme: NormalScheme): readonly PossibleDecision[] {
  return evaluation.rankings.flatMap(({ ranking, ranked }) => {
    const part = scheme.rankings.find(({ id }) => id === ranking.id);
    if (part === undefined || !ranking.lots || !ranked.undrawn.includes(unit)) return [];
    const tied = (ranked.classes.find((units) => units.includes(unit)) ?? []).filter((other) => other !== unit);
    if (tied.length === 0) return [];
    return [offer('lot', part, { isAwaited: true, tied: tied.map((other) => idOf(other, evaluation)) })];
  });
}

function openRules(unit: number, evaluation: Evaluation, scheme: NormalScheme): readonly OpenRule[] {
  const eligibility = new Set(evaluation.eligibility[unit]?.undecided ?? []);
  const trace = evaluation.grading.trace.get(unit) ?? [];
  const vetoes = scheme.grading.flatMap((step, index) => {
    if (step.action.kind !== 'at_most' && step.action.kind !== 'set') return [];
    return (step.anyOf ?? []).filter((_, position) => trace[index]?.condition.rules[position]?.truth === null);
  });
  return [
    ...scheme.eligibility.filter(({ id }) => eligibility.has(id)).map((rule) => openRule(rule, 'eligibility')),
    ...vetoes.map((rule) => openRule(rule, 'veto')),
  ];
}

function openRule({ id, label, text }: Part, kind: OpenRule['kind']): OpenRule {
  return { id, kind, label, text };
}

function idOf(unit: number, { evaluator }: Evaluation): string {
  return evaluator.assessment.units[unit]?.id ?? '';
}
