import type { Quantity } from '../number/quantity.js';

/** A day of the proleptic Gregorian calendar; compared by `day`, days since 1970-01-01. */
export interface DayValue {
  readonly kind: 'day';
  readonly day: number;
}

/** A tier of the scale; `index` 0 is the best. `tier >= good` compares the other way round than the index. */
export interface TierValue {
  readonly kind: 'tier';
  readonly index: number;
  readonly id: string;
}

/** Why a value is missing: which input was not given, or what could not be computed. */
export interface MissingReason {
  readonly kind:
    | 'not_reported' // fact, attribute, record field or parameter without a value
    | 'incomplete' // periods of a fact that has to be complete; `of` is `fact:2023-Q3,2023-Q4`
    | 'not_rated' // no rating of the source on the key
    | 'not_decided'
    | 'no_history' // no earlier year, or nothing in it
    | 'division_by_zero'
    | 'no_row' // lookup or bands without a matching row
    | 'out_of_domain' // e.g. the logarithm of a negative number
    | 'cannot_tell' // a comparison or rounding that 40 digits do not decide
    | 'no_member' // mean, median … of nothing
    | 'nothing_assigned' // a node that may not lose its parts
    | 'absent' // a node that takes no part, read by an expression
    | 'several_apply' // one_of with more than one child that applies
    | 'undecided'; // a condition on missing values
  /** What it concerns: fact id, node id, `source:key`, table id …; empty when nothing can be named. */
  readonly of: string;
}

/** No value, with every reason (sorted by code point, without repetition). */
export interface MissingValue {
  readonly kind: 'missing';
  readonly reasons: readonly MissingReason[];
}

/** Takes no part: not assigned to the unit, or does not apply. Neither 0 nor missing. */
export interface AbsentValue {
  readonly kind: 'absent';
  readonly reason: 'not_assigned' | 'not_applicable';
}

/** A value that is known. */
export type KnownValue = Quantity | boolean | string | DayValue | TierValue;

/** What an operation yields. An undecided condition is a {@link MissingValue}. */
export type Value = KnownValue | MissingValue | AbsentValue;
