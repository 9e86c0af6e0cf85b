import { quantity } from '../number/index.js';
import type { PlanRanking } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import { breakTie, classesOf, type Scored } from './break-ties.js';
import type { Computation } from './computation.js';
import { asQuantity, isAbsent, isKnown, isMissingValue } from './values.js';

/** One ranking: rank by unit; units that tie stay tied in the result. */
export interface RankedUnits {
  readonly ranks: Map<number, Value>;
  /** Units in the order of the ranking, in classes of equals, per group. */
  readonly classes: readonly (readonly number[])[];
  /** Eligible units without a value or a group, which have no rank. */
  readonly unranked: readonly number[];
  /** Of these, the ones that only lack what is still to come; the others take no part in the ranking. */
  readonly awaited: readonly number[];
  /** Units that share a rank only because a tie-break key is missing or the lot has not been drawn. */
  readonly undrawn: readonly number[];
}

/** Ranks the eligible units within their groups. Ties are broken by the keys, then by lot where decided, never by order of input. */
export function rankUnits(ranking: PlanRanking, evaluator: Computation, eligible: readonly number[]): RankedUnits {
  const groups = new Map<string, Scored[]>();
  const unranked: number[] = [];
  const awaited: number[] = [];
  const undrawn: number[] = [];
  for (const unit of eligible) {
    const value = evaluator.value(ranking.by, { unit });
    const key = evaluator.state.populations.groupKey(unit, ranking.within);
    if (!isKnown(value) || key === null) {
      unranked.push(unit);
      if (!takesNoPart(value)) awaited.push(unit);
      continue;
    }
    const group = groups.get(key) ?? [];
    group.push({ unit, value: asQuantity(value) });
    groups.set(key, group);
  }
  const ranks = new Map<number, Value>();
  const classes: (readonly number[])[] = [];
  for (const key of [...groups.keys()].sort()) {
    const ordered = classesOf(groups.get(key) ?? [], ranking.order).flatMap((tied) =>
      orderTied(tied, ranking, evaluator, undrawn),
    );
    assignRanks(ordered, ranking.ties, ranks);
    classes.push(...ordered);
  }
  return { ranks, classes, unranked, awaited, undrawn };
}

/** Whether a value is not there because what it reads does not apply, which no later input changes. */
function takesNoPart(value: Value): boolean {
  return isAbsent(value) || (isMissingValue(value) && value.reasons.every(({ kind }) => kind === 'absent'));
}

function orderTied(
  tied: readonly number[],
  ranking: PlanRanking,
  evaluator: Computation,
  undrawn: number[],
): readonly (readonly number[])[] {
  const classes = breakTie(tied, ranking, evaluator, undrawn);
  if (!ranking.lots) return classes;
  const ordered = classes.flatMap((units) => drawn(units, ranking.id, evaluator));
  undrawn.push(...ordered.filter((units) => units.length > 1).flat());
  return ordered;
}

/** Orders units by recorded lots when every one of them has its own. */
function drawn(units: readonly number[], ranking: string, evaluator: Computation): readonly (readonly number[])[] {
  const places = units.map((unit) => evaluator.assessment.units[unit]?.decisions.lots.get(ranking));
  const known = places.filter((place) => place !== undefined);
  if (units.length === 1 || known.length < units.length || new Set(known).size < units.length) return [units];
  const byPlace = new Map(units.map((unit, index) => [places[index] ?? 0, unit]));
  return [...byPlace.keys()].sort((a, b) => a - b).map((place) => [byPlace.get(place) ?? 0]);
}

function assignRanks(
  classes: readonly (readonly number[])[],
  ties: PlanRanking['ties'],
  ranks: Map<number, Value>,
): void {
  let before = 0;
  for (const [index, units] of classes.entries()) {
    const first = before + 1;
    const last = before + units.length;
    const rank = {
      best: String(first),
      worst: String(last),
      dense: String(index + 1),
      mean: String((first + last) / 2),
    }[ties];
    for (const unit of units) ranks.set(unit, quantity(rank));
    before = last;
  }
}
