import { placesOf, type QuotaAction, type QuotaEffect } from '../evaluate/apply-quota.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { asQuantity, isKnown } from '../evaluate/values.js';
import { compare } from '../number/index.js';
import type { Tracer } from './tracer.js';
import type { ActionExplanation } from './unit-explanation.js';

/** A quota as one unit saw it: the places, how many reached the tier, how many are above, and what became of it. */
export function explainQuota(
  action: QuotaAction,
  at: { readonly unit: number; readonly index: number; readonly effect: QuotaEffect | null },
  { evaluator, grading }: Evaluation,
  tracer: Tracer,
): ActionExplanation {
  const { unit, index, effect } = at;
  const { populations } = evaluator.state;
  const members = action.of === 'units' ? populations.all : populations.groupOf(unit);
  const reached = (other: number): boolean =>
    grading.trace.get(other)?.[index]?.before.possible.some((tier) => tier <= action.tier) ?? false;
  const candidates = members.filter(reached);
  const own = evaluator.value(action.by, { unit });
  const orders = candidates.map((other) => {
    const value = evaluator.value(action.by, { unit: other });
    return isKnown(own) && isKnown(value) ? compare(asQuantity(value), asQuantity(own)) : null;
  });
  const isCandidate = candidates.includes(unit) && isKnown(own);
  const trace = (operation: number | null) => (operation === null ? null : tracer.trace(operation, { unit }));
  return {
    kind: 'quota',
    tier: evaluator.plan.tiers[action.tier] ?? '',
    to: evaluator.plan.tiers[action.to] ?? '',
    of: action.of,
    size: members.length,
    share: trace(action.share),
    places: trace(action.places),
    round: action.round,
    whole: placesOf(action, members, evaluator),
    candidates: candidates.length,
    higher: isCandidate ? orders.filter((order) => order === 1).length : null,
    tied: isCandidate ? orders.filter((order) => order === 0).length : null,
    open: candidates.filter((other) => !isKnown(evaluator.value(action.by, { unit: other }))).length,
    ties: action.ties,
    by: tracer.trace(action.by, { unit }),
    effect,
    reason: evaluator.assessment.units[unit]?.decisions.reasons.get('quota_exception:') ?? null,
  };
}
