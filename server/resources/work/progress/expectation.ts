import type { Words } from '../../../../dsl/index.js';
import type { EntryName } from '../../entries/entry-access.js';

/** Something that somebody is to enter: a fact or one of its periods, a mark, a ballot. */
export interface Expectation {
  /** `self`: a mark of the self-assessment. */
  readonly kind: ExpectationKind;
  /** Id of the unit; empty for a ballot. */
  readonly unit: string;
  /** Source of the scheme; empty for facts. */
  readonly source: string;
  /** Who rates, as in assessment documents; empty for facts. */
  readonly rater: string;
  /** Key of the cell, `<fact>@<period>` for a period; the part of a ballot. */
  readonly key: string;
  readonly label: Words;
  /** Departments that assess it. */
  readonly departments: readonly string[];
  readonly state: ExpectationState;
  /** Why it was returned. */
  readonly reason: string | null;
  /** Id of the actor who entered it; null while nobody did. */
  readonly by: string | null;
}

export type ExpectationKind = 'fact' | 'self' | 'rating' | 'ballot';
export const EXPECTATION_KINDS: readonly ExpectationKind[] = ['fact', 'self', 'rating', 'ballot'];

/** How far it has come. `empty`, `draft` and `returned` are still missing. */
export type ExpectationState = 'empty' | 'draft' | 'returned' | 'submitted' | 'verified';

/** How much of what is expected has come. */
export interface Tally {
  readonly expected: number;
  /** Entered in any way, drafts too. */
  readonly entered: number;
  /** Submitted or verified: what runs count. */
  readonly in: number;
  readonly returned: number;
  readonly verified: number;
}

/** Whether it is submitted, or verified. */
export function isIn({ state }: Pick<Expectation, 'state'>): boolean {
  return state === 'submitted' || state === 'verified';
}

/** Counts what has come of some expectations: the one place that does. */
export function tally(expectations: readonly Pick<Expectation, 'state'>[]): Tally {
  const count = { empty: 0, draft: 0, returned: 0, submitted: 0, verified: 0 };
  for (const { state } of expectations) count[state] += 1;
  return {
    expected: expectations.length,
    entered: expectations.length - count.empty,
    in: count.submitted + count.verified,
    returned: count.returned,
    verified: count.verified,
  };
}

/** The window that it is entered in. */
export function windowOf({ kind, source }: Pick<Expectation, 'kind' | 'source'>): EntryName {
  if (kind === 'fact') return 'facts';
  return kind === 'ballot' ? `ballots:${source}` : `ratings:${source}`;
}
