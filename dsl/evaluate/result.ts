import { isQuantity, toJsonNumber, toText } from '../number/index.js';
import type { Value } from '../plan/value.js';
import type { Evaluation } from './evaluation.js';
import { type MissingInput, missingInputs } from './missing-inputs.js';
import { participatingNodes } from './participating-nodes.js';
import { decidedTier, NO_TIER } from './tier-state.js';

export interface AwardResult {
  readonly id: string;
  /** Not there for a title. */
  readonly amount?: number | null;
}

/**
 * The result of one unit: ids and numbers only. Numbers are exact up to 12 decimals; where a value has more, `exact`
 * holds it as a fraction. Rankings, consequences and `keep_as` add keys of their own.
 */
export interface UnitResult {
  /** As the scheme rounds it; null while something is missing. */
  readonly total: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
  /** The tiers it could be, best first; empty when decided. */
  readonly pending: readonly string[];
  readonly excluded: string | null;
  readonly vetoes: readonly string[];
  /** Rules nobody can decide yet: vetoes and eligibility. */
  readonly undecided: readonly string[];
  readonly awards: readonly AwardResult[];
  readonly awards_pending: readonly AwardResult[];
  /** Node → value before rounding; absent nodes are not in it, missing ones are null. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly exact: Readonly<Record<string, string>>;
  readonly missing: readonly MissingInput[];
  readonly provisional: boolean;
  readonly [key: string]: unknown;
}

export type UnitResults = Readonly<Record<string, UnitResult>>;

/** The results of all units, in the order of their ids. Same scheme, same inputs: same data, key for key. */
export function resultsOf(evaluation: Evaluation): UnitResults {
  const units = evaluation.evaluator.assessment.units;
  return Object.fromEntries(units.map((unit, index) => [unit.id, unitResult(index, evaluation)]));
}

/** The result of one unit by its index. */
function unitResult(unit: number, evaluation: Evaluation): UnitResult {
  const { evaluator, grading, eligibility } = evaluation;
  const state = grading.states.get(unit) ?? NO_TIER;
  const trace = grading.trace.get(unit) ?? [];
  const tierId = (tier: number | null) => (tier === null ? null : (evaluator.plan.tiers[tier] ?? null));
  const excluded = eligibility[unit]?.excluded ?? null;
  const tier = decidedTier(state);
  const open = tier === null ? state.possible : [];
  const vetoes = trace.filter((step) => isVeto(step.step, evaluation)).flatMap((step) => step.condition.rules);
  const awards = evaluation.awards[unit] ?? [];
  const { scores, exact } = scoresOf(unit, evaluation);
  const totalNode = evaluator.plan.nodes.find((node) => node.key === evaluator.plan.total);
  const total = totalNode === undefined ? null : numberOf(evaluator.value(totalNode.value, { unit }));
  const ranks = evaluation.rankings.map(({ ranking, ranked }) => {
    const rank = excluded === null ? ranked.ranks.get(unit) : undefined;
    return [ranking.id, rank === undefined ? null : numberOf(rank)] as const;
  });
  const kept = evaluator.plan.grading.flatMap((step, index) =>
    step.keepAs === null ? [] : [[step.keepAs, tierId(decidedTier(trace[index]?.after ?? NO_TIER))] as const],
  );
  const quotas = trace.filter(
    (step) => evaluator.plan.grading.find(({ id }) => id === step.step)?.action.kind === 'quota',
  );
  return {
    total,
    rank: ranks[0]?.[1] ?? null,
    ...Object.fromEntries(ranks),
    tier: tierId(tier),
    ...Object.fromEntries(kept),
    pending: open.map((possible) => tierId(possible)).filter((id) => id !== null),
    excluded,
    vetoes: vetoes.filter((rule) => rule.truth === true).map((rule) => rule.id),
    undecided: [
      ...(eligibility[unit]?.undecided ?? []),
      ...vetoes.filter((rule) => rule.truth === null).map((rule) => rule.id),
    ],
    ...(quotas.length === 0 ? {} : { quota_cut: quotas.some((step) => step.quota === 'cut') }),
    ...Object.fromEntries(evaluation.consequences[unit] ?? []),
    awards: awards.filter((award) => !award.pending).map(awardResult),
    awards_pending: awards.filter((award) => award.pending).map(awardResult),
    scores,
    exact,
    missing: missingInputs(unit, evaluator),
    provisional: evaluation.provisional.has(unit),
    ...rangeOf(unit, evaluation),
  };
}

/** A value as a JSON number; null when there is none. */
export function numberOf(value: Value): number | null {
  return isQuantity(value) ? toJsonNumber(value) : null;
}

function isVeto(step: string, evaluation: Evaluation): boolean {
  const action = evaluation.evaluator.plan.grading.find(({ id }) => id === step)?.action.kind;
  return action === 'at_most' || action === 'set';
}

function awardResult(award: Evaluation['awards'][number][number]): AwardResult {
  return award.amount === null ? { id: award.id } : { id: award.id, amount: numberOf(award.amount) };
}

function scoresOf(unit: number, evaluation: Evaluation): Pick<UnitResult, 'scores' | 'exact'> {
  const scores: Record<string, number | null> = {};
  const exact: Record<string, string> = {};
  for (const node of participatingNodes(unit, evaluation.evaluator)) {
    if (node.key !== node.id) continue;
    const value = evaluation.evaluator.value(node.raw, { unit });
    scores[node.id] = numberOf(value);
    if (isQuantity(value)) {
      const text = toText(value);
      if (text !== String(scores[node.id])) exact[node.id] = text;
    }
  }
  return { scores, exact };
}

type Range = readonly [lowest: number | null, highest: number | null];

/**
 * Interim: the least and the most that the total and every open node that takes part can still come to. What falls when
 * something else rises (a difference) has its ends the right way round too.
 */
function rangeOf(
  unit: number,
  evaluation: Evaluation,
): { readonly range?: { readonly total: Range; readonly nodes: Readonly<Record<string, Range>> } } {
  const { range, evaluator } = evaluation;
  if (range === null) return {};
  const nodes: Record<string, Range> = {};
  let total: Range = [null, null];
  for (const node of participatingNodes(unit, evaluator)) {
    if (node.key !== node.id) continue;
    const ends = inOrder(
      numberOf(range.lowest.value(node.value, { unit })),
      numberOf(range.highest.value(node.value, { unit })),
    );
    if (node.key === evaluator.plan.total) total = ends;
    if (ends[0] !== ends[1]) nodes[node.id] = ends;
  }
  return { range: { total, nodes } };
}

function inOrder(one: number | null, other: number | null): Range {
  return one !== null && other !== null && one > other ? [other, one] : [one, other];
}
