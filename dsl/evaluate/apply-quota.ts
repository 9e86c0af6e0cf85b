import type { Truth } from '../conditions/condition.js';
import { ceil, compare, multiply, type Quantity, quantity, roundTo, toText, truncate, ZERO } from '../number/index.js';
import type { PlanAction } from '../plan/plan.js';
import type { Computation } from './computation.js';
import { count } from './reducers.js';
import { either, moved, type TierState } from './tier-state.js';
import { asQuantity, isKnown } from './values.js';

export type QuotaAction = Extract<PlanAction, { kind: 'quota' }>;

/** What a quota did to a unit that wanted a place. */
export type QuotaEffect = 'inside' | 'cut' | 'exception';

/**
 * Applies a quota within one population, in place. At most `places` units keep the tier (or a better one), by the
 * highest value; with `ties: out` a tie across the cut stays out. A recorded exception takes no place and does
 * nothing for a unit inside. A unit whose tier is pending, or whose value is missing, keeps its place; where places are
 * scarce, nobody can say yet whether one without a value is inside, so both tiers are possible; the same for all while the
 * number of places is not known. Units that the step's condition does not concern neither compete nor are cut; the share
 * is of all members.
 */
export function applyQuota(
  action: QuotaAction,
  members: readonly number[],
  states: Map<number, TierState>,
  evaluator: Computation,
  concerns: (unit: number) => Truth,
): ReadonlyMap<number, QuotaEffect> {
  const effects = new Map<number, QuotaEffect>();
  const places = placesOf(action, members, evaluator);
  const wants = (unit: number) => states.get(unit)?.possible.some((tier) => tier <= action.tier) ?? false;
  const candidates = members.filter((unit) => wants(unit) && concerns(unit) !== false);
  const placeOf = places === null ? () => 'open' as const : divide(candidates, places, action, evaluator);
  for (const unit of candidates) {
    const state = states.get(unit);
    if (state === undefined) continue;
    const place = placeOf(unit);
    const excepted = action.exception && evaluator.assessment.units[unit]?.decisions.quotaException === true;
    effects.set(unit, place !== 'outside' ? 'inside' : excepted ? 'exception' : 'cut');
    if (place === 'inside' || excepted) continue;
    const cut = moved(state, (tier) => [tier <= action.tier ? action.to : tier]);
    states.set(unit, place === 'open' || concerns(unit) === null ? either(state, cut) : cut);
  }
  return effects;
}

/** Whole places for a population; null when the share or the number cannot be told. */
export function placesOf(action: QuotaAction, members: readonly number[], evaluator: Computation): number | null {
  const [first] = members;
  if (first === undefined) return 0;
  const operation = action.places ?? action.share;
  const value = operation === null ? null : evaluator.value(operation, { unit: first });
  if (value === null || !isKnown(value)) return null;
  const wanted = action.places !== null ? asQuantity(value) : multiply(asQuantity(value), count(members.length));
  const whole = rounded(wanted, action.round);
  if (whole === null) return null;
  return compare(whole, ZERO) === -1 ? 0 : Number(toText(whole));
}

function rounded(value: Quantity, mode: QuotaAction['round']): Quantity | null {
  if (mode === 'half_up') return roundTo(value, quantity('1'), 'half_up');
  return mode === 'up' ? ceil(value) : truncate(value);
}

/** `open`: the unit keeps its place until what decides it is known. */
type Place = 'inside' | 'open' | 'outside';

function divide(
  candidates: readonly number[],
  places: number,
  action: QuotaAction,
  evaluator: Computation,
): (unit: number) => Place {
  if (candidates.length <= places) return () => 'inside';
  const scored: { readonly unit: number; readonly value: Quantity }[] = [];
  const unknown = new Set<number>();
  for (const unit of candidates) {
    const value = evaluator.value(action.by, { unit });
    if (isKnown(value)) scored.push({ unit, value: asQuantity(value) });
    else unknown.add(unit);
  }
  scored.sort((a, b) => compare(b.value, a.value) ?? 0);
  const left = Math.max(0, places - unknown.size);
  const lastIn = scored[left - 1];
  const firstOut = scored[left];
  const keeps = ({ value }: { readonly value: Quantity }): boolean => {
    if (firstOut === undefined) return true;
    if (action.ties === 'out') return compare(value, firstOut.value) === 1;
    return lastIn !== undefined && compare(value, lastIn.value) !== -1;
  };
  const inside = new Set(scored.filter(keeps).map(({ unit }) => unit));
  return (unit) => (unknown.has(unit) ? 'open' : inside.has(unit) ? 'inside' : 'outside');
}
