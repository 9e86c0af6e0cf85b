import { placesOf } from '../../evaluate/apply-quota.js';
import type { Evaluation } from '../../evaluate/evaluation.js';
import { asQuantity, isKnown } from '../../evaluate/values.js';
import { compare } from '../../number/index.js';

/** Whether the last unit inside a quota and the first one outside have the same value, in the population of a unit. */
export function isTieAcrossCut(step: number, unit: number, evaluation: Evaluation): boolean {
  const { evaluator, grading } = evaluation;
  const action = evaluator.plan.grading[step]?.action;
  if (action?.kind !== 'quota') return false;
  const members = evaluator.members(action.of, { unit });
  const places = placesOf(action, members, evaluator);
  if (places === null) return false;
  const candidates = members.filter((member) => (grading.trace.get(member)?.[step]?.quota ?? null) !== null);
  const values = candidates.map((member) => evaluator.value(action.by, { unit: member }));
  const known = values.filter(isKnown).map(asQuantity);
  const left = places - (values.length - known.length);
  const sorted = known.sort((a, b) => compare(b, a) ?? 0);
  const [lastIn, firstOut] = [sorted[left - 1], sorted[left]];
  return lastIn !== undefined && firstOut !== undefined && compare(lastIn, firstOut) === 0;
}
