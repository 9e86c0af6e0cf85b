import type { BoundRecord } from '../assessment/bound.js';
import type { TierValue } from '../plan/value.js';

/** What an operation is computed for: a unit, and inside a domain also a record, a year, a place on a ballot. */
export interface Frame {
  /** Index of the unit in the assessment. */
  readonly unit: number;
  readonly record?: { readonly list: string; readonly entry: BoundRecord };
  /** Years back; 0 is this year. */
  readonly offset?: number;
  readonly ballot?: { readonly place: number; readonly size: number };
  /** The tier that grading looks at; null before one is given. */
  readonly tier?: TierValue | null;
  /** Units still tied, while tie-break keys are computed. */
  readonly tied?: readonly number[];
  /** The frame around the innermost population. */
  readonly outer?: Frame;
}
