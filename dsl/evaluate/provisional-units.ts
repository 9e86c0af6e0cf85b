import type { Eligibility, Evaluation } from './evaluation.js';
import type { Evaluator } from './evaluator.js';

/**
 * Eligible units of groups in which somebody has no rank yet, or may still be left out; and those whose tie a missing key
 * or a lot will still break.
 */
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
    const keys = new Set([...open, ...ranked.awaited].map(keyOf));
    for (const unit of populations.all) if (keys.has(keyOf(unit))) found.add(unit);
    for (const unit of ranked.undrawn) found.add(unit);
  }
  return found;
}
