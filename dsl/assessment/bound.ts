import type { Quantity } from '../number/quantity.js';
import type { DayValue, KnownValue } from '../plan/value.js';

/** One mark of one rater. */
export interface Mark {
  readonly rater: string;
  readonly value: Quantity;
  readonly weight: Quantity;
}
/** One entry of a record list; `index` is its position as given. */
export interface BoundRecord {
  readonly index: number;
  readonly fields: ReadonlyMap<string, KnownValue>;
  /** Marks of a field that is rated, by field id. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}
/** What is known of an earlier year. */
export interface PastYear {
  readonly facts: ReadonlyMap<string, KnownValue>;
  readonly nodes: ReadonlyMap<string, Quantity>;
  /** Rank by ranking id. */
  readonly ranks: ReadonlyMap<string, Quantity>;
  readonly tier: string | null;
}
export interface BoundUnit {
  readonly id: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, KnownValue>;
  readonly facts: ReadonlyMap<string, KnownValue>;
  /** Facts without a value because periods of the year have not arrived yet, with these periods. */
  readonly incomplete: ReadonlyMap<string, readonly string[]>;
  /** By how many years ago: 1 is last year. */
  readonly past: ReadonlyMap<number, PastYear>;
  /** By source, then key. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, readonly Mark[]>>;
  readonly records: ReadonlyMap<string, readonly BoundRecord[]>;
  readonly notAssigned: ReadonlySet<string>;
  readonly decisions: BoundDecisions;
}
/** What people decided on one unit; of several of one kind and rule the last counts, points add up. */
export interface BoundDecisions {
  readonly tier: string | null;
  /** Each decision on points, as given; `index` is its position in the document. */
  readonly given: readonly {
    readonly kind: string;
    readonly node: string;
    readonly points: Quantity;
    readonly index: number;
    readonly reason: string | null;
  }[];
  /** Stated reasons of the other decisions, by `kind:rule` (the rule is empty where there is none). */
  readonly reasons: ReadonlyMap<string, string>;
  /** Sum of points by `kind:node`. */
  readonly points: ReadonlyMap<string, Quantity>;
  /** Sizes by rule. */
  readonly demotions: ReadonlyMap<string, number>;
  readonly promotions: ReadonlyMap<string, number>;
  readonly quotaException: boolean;
  /** Granted awards with their amount, by award. */
  readonly awards: ReadonlyMap<string, Quantity | null>;
  /** Places drawn by lot, by ranking. */
  readonly lots: ReadonlyMap<string, number>;
}
export interface BoundBallot {
  readonly source: string;
  readonly rater: string;
  /** Place from 1 by unit index. */
  readonly places: ReadonlyMap<number, number>;
  readonly size: number;
}
export type BoundParameter =
  | { readonly kind: 'single'; readonly value: KnownValue }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, KnownValue> }
  | { readonly kind: 'bands'; readonly rows: readonly { readonly limit: Quantity; readonly value: KnownValue }[] }
  | { readonly kind: 'list'; readonly values: readonly KnownValue[] };

/** An assessment document with exact values, keyed for evaluation. Units stand in the order of their ids (code points). */
export interface BoundAssessment {
  readonly year: number;
  readonly asOf: DayValue;
  readonly parameters: ReadonlyMap<string, BoundParameter>;
  readonly units: readonly BoundUnit[];
  readonly ballots: ReadonlyMap<string, readonly BoundBallot[]>;
}
