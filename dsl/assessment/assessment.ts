/** A value as integrators post it: numbers are the decimals they print as; more digits come as text. */
export type AssessmentValue = number | string | boolean | null;

export type PeriodValues = { readonly [period: string]: AssessmentValue };
export interface RatingInput {
  readonly source: string;
  readonly rater: string;
  readonly scores: { readonly [key: string]: number | string | null };
  /** For sources that combine by weight; default 1. */
  readonly weight?: number | string;
}
export interface EventInput {
  readonly rule: string;
  /** Occurrences; default 1. */
  readonly count?: number | string;
  readonly [field: string]: unknown;
}
export interface HistoryInput {
  readonly year: number;
  readonly rank?: number | null;
  readonly rankings?: { readonly [ranking: string]: number | null };
  readonly tier?: string | null;
  readonly total?: number | string | null;
  readonly scores?: { readonly [node: string]: number | string | null };
  readonly facts?: { readonly [fact: string]: AssessmentValue };
}
export interface UnitInput {
  readonly id: string;
  readonly name?: string;
  readonly attributes?: { readonly [attribute: string]: AssessmentValue };
  readonly facts?: { readonly [fact: string]: AssessmentValue | PeriodValues };
  readonly previous?: { readonly facts?: { readonly [fact: string]: AssessmentValue } };
  readonly history?: readonly HistoryInput[];
  readonly ratings?: readonly RatingInput[];
  readonly events?: readonly EventInput[];
  readonly records?: { readonly [list: string]: readonly { readonly [field: string]: unknown }[] };
  readonly not_assigned?: readonly string[];
}
export interface BallotInput {
  readonly source: string;
  readonly rater: string;
  readonly order: readonly string[];
}
export interface DecisionInput {
  readonly unit: string;
  readonly kind: string;
  readonly reason?: string;
  readonly rule?: string;
  readonly tier?: string;
  readonly points?: number | string;
  readonly size?: number;
  readonly place?: number;
}

/** Everything that is known about a population of units for one cycle. The library, the CLI and HTTP take this shape. */
export interface AssessmentDocument {
  readonly scheme?: string;
  readonly year?: number;
  readonly parameters?: { readonly [parameter: string]: unknown };
  readonly units: readonly UnitInput[];
  readonly ballots?: readonly BallotInput[];
  /** `YYYY-MM-DD`; default the last day of the scheme's year. */
  readonly as_of?: string;
  readonly decisions?: readonly DecisionInput[];
}
