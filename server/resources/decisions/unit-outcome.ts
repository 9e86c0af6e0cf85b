import type { UnitResult } from '../../../dsl/index.js';

/** What decisions can move in the result of a unit. Numbers as in results. */
export interface UnitOutcome {
  readonly total: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
  /** The tiers it could be, best first; empty when decided. */
  readonly pending: readonly string[];
  readonly excluded: string | null;
  readonly vetoes: readonly string[];
  readonly undecided: readonly string[];
  readonly awards: UnitResult['awards'];
  readonly awardsPending: UnitResult['awards'];
  /** Left out of a tier by a quota; null where there is none. */
  readonly quotaCut: boolean | null;
}

/** A unit whose outcome is another with a decision than without. */
export interface OutcomeMove {
  /** Its id in documents. */
  readonly unit: string;
  readonly before: UnitOutcome;
  readonly after: UnitOutcome;
}

export function outcomeOf(result: UnitResult): UnitOutcome {
  const { total, rank, tier, pending, excluded, vetoes, undecided, awards, awards_pending: awardsPending } = result;
  const cut = result.quota_cut;
  const quotaCut = typeof cut === 'boolean' ? cut : null;
  return { total, rank, tier, pending, excluded, vetoes, undecided, awards, awardsPending, quotaCut };
}
