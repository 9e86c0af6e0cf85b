import { splitTie } from '../evaluate/break-ties.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import { asQuantity, isKnown } from '../evaluate/values.js';
import { compare } from '../number/index.js';
import type { PlanRanking } from '../plan/plan.js';
import { groundsOf } from './grounds.js';
import { type ShownValue, showValue } from './shown-value.js';
import type { Tracer } from './tracer.js';
import type { RankingExplanation, TieBreakExplanation } from './unit-explanation.js';

/** The place of a unit in each ranking: among whom, who is above, with whom it ties and what the tie-break keys said. */
export function explainRankings(unit: number, evaluation: Evaluation, tracer: Tracer): readonly RankingExplanation[] {
  const { evaluator, provisional } = evaluation;
  const { populations } = evaluator.state;
  return evaluation.rankings.map(({ ranking, ranked }): RankingExplanation => {
    const key = populations.groupKey(unit, ranking.within);
    const inGroup = (other: number): boolean => populations.groupKey(other, ranking.within) === key;
    const classes = ranked.classes.filter(([first]) => first !== undefined && inGroup(first));
    const position = classes.findIndex((units) => units.includes(unit));
    const above = classes.slice(0, Math.max(0, position));
    const rank = ranked.ranks.get(unit);
    const { scheme } = evaluator;
    return {
      id: ranking.id,
      rank: rank === undefined || position < 0 ? null : showValue(rank),
      by: tracer.trace(ranking.by, { unit }),
      order: ranking.order,
      ties: ranking.ties,
      within: ranking.within.map((attribute) => ({ attribute, value: attributeOf(attribute, unit, evaluator) })),
      size: classes.reduce((sum, units) => sum + units.length, 0),
      unranked: ranked.unranked.filter(inGroup).length,
      above: above.reduce((sum, units) => sum + units.length, 0),
      classesAbove: above.length,
      tied: classes[position]?.length ?? 0,
      tieBreaks: position < 0 ? [] : explainTieBreaks(unit, ranking, classes.flat(), evaluator),
      lot: ranking.lots ? (evaluator.assessment.units[unit]?.decisions.lots.get(ranking.id) ?? null) : null,
      lotReason: evaluator.assessment.units[unit]?.decisions.reasons.get(`lot:${ranking.id}`) ?? null,
      provisional: provisional.has(unit),
      grounds: groundsOf(scheme.rankings.find(({ id }) => id === ranking.id)),
    };
  });
}

/** Each entry that was asked, as the ranking asks it: on the units that are still tied before it. */
function explainTieBreaks(
  unit: number,
  ranking: PlanRanking,
  ranked: readonly number[],
  evaluator: Evaluator,
): readonly TieBreakExplanation[] {
  const explained: TieBreakExplanation[] = [];
  const own = evaluator.value(ranking.by, { unit });
  let tied: readonly number[] = ranked.filter((other) => isEqual(evaluator.value(ranking.by, { unit: other }), own));
  for (const [index, key] of ranking.tieBreak.entries()) {
    let goesOn = true;
    while (goesOn && tied.length > 1) {
      const before = tied;
      const { classes } = splitTie(key, before, evaluator);
      const left = classes.find((units) => units.includes(unit));
      if (left === undefined) throw new Error('bug: a unit is not among those it ties with');
      const values = key.by.map((by) => showValue(evaluator.value(by, { unit, tied: before })));
      explained.push({ index, tied: before.length, values, left: left.length });
      goesOn = key.again && left.length < before.length;
      tied = left;
    }
  }
  return explained;
}

/** Values that cannot be told apart count as equal, as in the ranking. */
function isEqual(a: ReturnType<Evaluator['value']> | undefined, b: ReturnType<Evaluator['value']>): boolean {
  return a !== undefined && isKnown(a) && isKnown(b) && (compare(asQuantity(a), asQuantity(b)) ?? 0) === 0;
}

function attributeOf(attribute: string, unit: number, evaluator: Evaluator): ShownValue {
  const value = evaluator.assessment.units[unit]?.attributes.get(attribute);
  return value === undefined
    ? { kind: 'missing', reasons: [{ kind: 'not_reported', of: attribute }] }
    : showValue(value);
}
