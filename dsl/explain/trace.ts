import type { Truth } from '../conditions/condition.js';
import type { JudgedRecord } from '../evaluate/records.js';
import type { ComparisonOperator } from '../expression/syntax.js';
import type { ArithmeticName, Input, Reducer } from '../plan/plan.js';
import type { Combine, RoundMode } from '../scheme/normal.js';
import type { ShownValue } from './shown-value.js';

/** An input as it was read. `past` names the year it is of. */
export type GivenInput =
  | Exclude<Input, { readonly of: 'past' | 'decided' }>
  | {
      readonly of: 'past';
      readonly what: 'fact' | 'node' | 'rank' | 'tier' | 'year';
      readonly id: string;
      readonly year: number;
    };

/**
 * How a value came about: the operation and what it was computed from, down to inputs. `value` follows exactly from the
 * parts. It stops where something is explained elsewhere: at another node (`node`), at an input of the same stage that is
 * opened beside it (`role`), at the stage before (`before`).
 */
export type Trace = TraceBody & {
  readonly value: ShownValue;
  /** The author wrote it, or declared it, as a percentage. */
  readonly percent?: true;
};

export type TraceBody =
  | { readonly kind: 'constant' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'given'; readonly input: GivenInput }
  | {
      /** What people decided on a node; each adds up. */
      readonly kind: 'decisions';
      readonly node: string;
      readonly gives: 'bonus' | 'deduction' | 'points';
      readonly points: readonly string[];
      /** The stated reason of each. */
      readonly reasons: readonly (string | null)[];
    }
  | { readonly kind: 'node'; readonly node: string }
  /** The points a node can reach for the unit. */
  | { readonly kind: 'reachable'; readonly node: string }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'before' }
  | { readonly kind: 'arithmetic'; readonly name: ArithmeticName; readonly operands: readonly Trace[] }
  | { readonly kind: 'round'; readonly operand: Trace; readonly to: Trace; readonly mode: RoundMode }
  | { readonly kind: 'condition'; readonly condition: ConditionTrace }
  | {
      readonly kind: 'choice';
      /** Up to the one that decides; `gives` only where it was looked at. */
      readonly branches: readonly { readonly when: Trace; readonly gives: Trace | null }[];
      /** Null when a branch was taken, or when there is none. */
      readonly otherwise: Trace | null;
    }
  | {
      /** `limit`: of parameters of type `bands`, the limit of the row that holds. */
      readonly kind: 'lookup';
      readonly table: string;
      readonly key: Trace;
      readonly column: string | null;
      readonly limit: ShownValue | null;
    }
  | { readonly kind: 'has_row' | 'in_list'; readonly id: string; readonly key: Trace }
  | { readonly kind: 'in_domain'; readonly domain: PopulationKind; readonly key: Trace }
  | {
      readonly kind: 'parts';
      readonly reducer: Reducer;
      /** As the author wrote it, in canonical text; null for the children of a node. */
      readonly text: string | null;
      readonly members: readonly PartTrace[];
      /** The best so many, `trimmed` and `quantile` arguments. */
      readonly arguments: readonly Trace[];
    }
  | {
      readonly kind: 'records';
      readonly reducer: Reducer;
      readonly list: string;
      readonly entries: readonly RecordTrace[];
      readonly arguments: readonly Trace[];
    }
  | {
      readonly kind: 'years';
      readonly reducer: Reducer;
      readonly members: readonly { readonly year: number; readonly where: Trace | null; readonly of: Trace | null }[];
      readonly arguments: readonly Trace[];
    }
  | {
      /**
       * Over many units, whose own values are not shown. `size` units, of which `counted` had a value, `leftOut` had none
       * and `filtered` did not meet `where`. `own`: what is ranked, of this unit; `higher`: units above it. `text`: as the author
       * wrote it, in canonical text.
       */
      readonly kind: 'population';
      readonly reducer: Reducer;
      readonly text: string | null;
      /** What is read of each member, where that is a node's score or an input as it is, and all members are asked. */
      readonly of: { readonly node: string } | GivenInput | null;
      readonly domain: PopulationKind;
      readonly size: number;
      readonly counted: number;
      readonly leftOut: number;
      readonly filtered: number;
      readonly own: Trace | null;
      readonly higher: number | null;
      readonly arguments: readonly Trace[];
    }
  | {
      readonly kind: 'ratings';
      readonly source: string;
      readonly key: string;
      readonly combine: Combine;
      readonly marks: readonly MarkTrace[];
    }
  | {
      readonly kind: 'ballots';
      readonly source: string;
      readonly combine: Combine;
      readonly ballots: readonly {
        readonly rater: string;
        readonly place: number;
        readonly size: number;
        readonly mark: Trace;
      }[];
    }
  | { readonly kind: 'default'; readonly operand: Trace; readonly fallback: Trace | null }
  | {
      readonly kind: 'take_part';
      readonly node: string;
      readonly assigned: boolean;
      readonly when: Trace | null;
      readonly operand: Trace | null;
      readonly otherwise: Trace | null;
    };

export type PopulationKind = 'units' | 'group' | 'tied';

/** One part of a sum, mean … over children or a written list. */
export interface PartTrace {
  readonly of: Trace;
  /** As written; null where parts have no weight. */
  readonly weight: Trace | null;
  /** The weight it counted with, after weights of parts that are not assigned were shared out; null without weights. */
  readonly effective: ShownValue | null;
  /** False: absent, or not among the best that are kept. */
  readonly counts: boolean;
}

/** One entry of a record list. `counts`: `yes`, `where_not` (does not meet the condition), `not_best` (not among the `best` that are
 * added up), or why the list leaves it out. */
export interface RecordTrace {
  /** Position in the list as given, from 0. */
  readonly index: number;
  readonly counts: JudgedRecord['counts'] | 'where_not' | 'not_best';
  /** As given or computed, in the order of the declaration; `times` only where it is not 1. */
  readonly fields: readonly RecordFieldTrace[];
  readonly where: Trace | null;
  readonly of: Trace | null;
}

/** A field of a record: as given, or combined from `marks`, or `computed` (which reads the record's other fields). */
export interface RecordFieldTrace {
  readonly id: string;
  readonly value: ShownValue;
  readonly rated: { readonly combine: Combine; readonly marks: readonly MarkTrace[] } | null;
  readonly computed: Trace | null;
}

/** One rater's mark. `dropped`: trimmed away. */
export interface MarkTrace {
  readonly rater: string;
  readonly mark: string;
  readonly weight: string;
  readonly dropped: boolean;
}

/** A decided condition, part by part; `not` stands at the leaves only. Truth null: undecided. */
export type ConditionTrace =
  | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionTrace[]; readonly truth: Truth }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Trace;
      readonly right: Trace;
      readonly truth: Truth;
    }
  | { readonly kind: 'missing'; readonly operand: Trace; readonly negated: boolean; readonly truth: Truth }
  | { readonly kind: 'holds'; readonly operand: Trace; readonly negated: boolean; readonly truth: Truth };
