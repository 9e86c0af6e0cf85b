import type { Eligibility, Evaluation } from './evaluation.js';
import type { Evaluator } from './evaluator.js';

/** Eligible units of groups in which somebody has no rank yet, or may still be left out. */
export function provisionalUnits(
  evaluator: Evaluator,
  rankings: Evaluation['rankings'],
  eligibility: readonly Eligibility[],
): ReadonlySet<number> {
  const { populations } = evaluator.state;
  const open = populations.all.filter((unit) => (eligibility[unit]?.undecided.length ?? 0) > 0);
  const found = new Set<number>();
  for (const { ranking, ranked } of rankings) {
    const keyOf = (unit: number) => populations.groupKey(unit, ranking.within);
    const keys = new Set([...open, ...ranked.unranked].map(keyOf));
    for (const unit of populations.all) if (keys.has(keyOf(unit))) found.add(unit);
  }
  return found;
}
