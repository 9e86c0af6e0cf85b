import type { ComparisonOperator } from '../expression/syntax.js';
import type { RoundMode } from '../scheme/normal.js';
import type { KnownValue, MissingReason } from './value.js';

/** Index into `Plan.operations`; an operation only refers to smaller ids, so the list is in dependency order. */
export type OperationId = number;

/** Where an input value comes from. All are read relative to the frame's unit. */
export type Input =
  | { readonly of: 'fact'; readonly id: string }
  | { readonly of: 'attribute'; readonly id: string } // `id`, `name` and declared attributes
  | { readonly of: 'parameter'; readonly id: string; readonly key: string | null }
  | { readonly of: 'record_field'; readonly list: string; readonly id: string } // `times` too
  | { readonly of: 'decided'; readonly node: string; readonly gives: 'bonus' | 'deduction' | 'points' }
  | { readonly of: 'year' | 'as_of' | 'place' | 'ballot_size' | 'tier' }
  | { readonly of: 'rank'; readonly ranking: string }
  /** Of the frame's year (offset 0 is `current`), or of a fixed offset. */
  | {
      readonly of: 'past';
      readonly what: 'fact' | 'node' | 'rank' | 'tier' | 'year';
      readonly id: string;
      readonly offset: number | null;
      readonly current: OperationId | null;
    };

/** What a reduction ranges over. */
export type Domain =
  | { readonly kind: 'parts'; readonly members: readonly OperationId[] } // children, lists: in the same frame
  /** `late`: read after the eligibility that reads scores, when fewer units may be left than the scores saw. */
  | { readonly kind: 'units' | 'group' | 'tied'; readonly late: boolean }
  | { readonly kind: 'records'; readonly list: string }
  | { readonly kind: 'years'; readonly past: boolean; readonly count: OperationId }
  | { readonly kind: 'ratings'; readonly source: string; readonly key: string }
  | { readonly kind: 'ballots'; readonly source: string };

export type Reducer =
  | 'count'
  | 'sum'
  | 'mean'
  | 'median'
  | 'highest'
  | 'lowest'
  | 'any'
  | 'all'
  | 'rank'
  | 'trimmed'
  | 'quantile'
  | 'best' // the sum of the n highest
  | 'weighted' // Σ w·v ÷ Σ w; weights beside the members
  | 'weighted_shared' // as weighted, after sharing out the weights of absent members equally
  | 'weighted_strict' // a member that is not assigned leaves no value
  | 'only'; // the only member that is not absent

export type ArithmeticName =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'negate'
  | 'power'
  | 'absolute'
  | 'floor'
  | 'ceil'
  | 'truncate'
  | 'least'
  | 'greatest'
  | 'square_root'
  | 'ln'
  | 'log10'
  | 'exp'
  | 'year_of'
  | 'days';

export type OperationBody =
  | { readonly kind: 'constant'; readonly value: KnownValue }
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'arithmetic'; readonly name: ArithmeticName; readonly operands: readonly OperationId[] }
  | { readonly kind: 'round'; readonly operand: OperationId; readonly to: OperationId; readonly mode: RoundMode }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: OperationId;
      readonly right: OperationId;
    }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or' | 'not'; readonly operands: readonly OperationId[] }
  | { readonly kind: 'is_missing'; readonly operand: OperationId }
  | {
      readonly kind: 'choice';
      readonly branches: readonly { readonly when: OperationId; readonly gives: OperationId }[];
      readonly otherwise: OperationId | null;
    }
  | { readonly kind: 'lookup'; readonly table: string; readonly key: OperationId; readonly column: string | null } // table, or parameter of bands or map
  | { readonly kind: 'has_row'; readonly table: string; readonly key: OperationId }
  | { readonly kind: 'in_domain'; readonly domain: 'units' | 'group' | 'tied'; readonly key: OperationId } // key: unit id
  | { readonly kind: 'contains'; readonly list: string; readonly key: OperationId } // parameter of type list
  | {
      readonly kind: 'reduce';
      readonly reducer: Reducer;
      readonly domain: Domain;
      readonly value: OperationId | null;
      readonly where: OperationId | null;
      /** Trimmed: highest, lowest. Quantile: q. Best: n. Sum … over parts: `keep`. Empty otherwise. */
      readonly arguments: readonly OperationId[];
      /** Beside the members of `parts`, for the weighted reducers. */
      readonly weights: readonly OperationId[];
      /** Not inside another population: `own.x` in it is of the unit that asks. */
      readonly outermost: boolean;
    }
  /**
   * `operand`, or `fallback` where it is missing (null: it stays missing). `full` is what it could still earn; interim
   * results take 0 or `full` instead.
   */
  | {
      readonly kind: 'default';
      readonly node: string;
      readonly operand: OperationId;
      readonly fallback: OperationId | null;
      readonly full: OperationId | null;
    }
  /**
   * Absent when the unit does not carry the node or `when` is false (then `otherwise`, if given); undecided is missing.
   * `present`: what the node combines, when it is modified afterwards; without it there is nothing to modify.
   */
  | {
      readonly kind: 'take_part';
      readonly node: string;
      readonly operand: OperationId;
      readonly present: OperationId | null;
      readonly when: OperationId | null;
      readonly otherwise: OperationId | null;
    }
  /** Evaluates the operand for the unit being scored, from inside a population (`own.x`). */
  | { readonly kind: 'outer'; readonly operand: OperationId }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

export type Operation = OperationBody & {
  readonly id: OperationId;
  /** `unit`: a function of the frame's unit alone (may be kept); `frame`: also of the record, year, ballot, tier … */
  readonly level: 'unit' | 'frame';
  /** Reads `own.x` of a population around it. */
  readonly readsOwn: boolean;
  /** Reads `tier`, which changes from step to step of the grading. */
  readonly readsTier: boolean;
  /** Reads a population or a score, so it belongs after the eligibility that reads inputs. */
  readonly scored: boolean;
};
