import type { ExpressionType } from './expression-type.js';

/** Where a name is declared; all but `built_in` can be written before it: `facts.x`, `unit.x`, … */
export type Namespace =
  | 'built_in' // year, as_of, tier; place and n of a ballot
  | 'facts'
  | 'unit' // attributes, and unit.id, unit.name
  | 'parameters'
  | 'tables'
  | 'records'
  | 'nodes'
  | 'record' // fields of the record at hand
  | 'rankings';

/** Something a name can mean. */
export interface ScopeSymbol {
  readonly namespace: Namespace;
  readonly id: string;
  readonly type: ExpressionType;
  /** What people call it, in any language; only used to suggest the id to an author who writes the label. */
  readonly labels?: readonly string[];
  /** Ids of the allowed values of a `choice`, in their order. */
  readonly values?: readonly string[];
  /** Keys of a `map`, when they are known; `weights.debrief` is the entry `debrief` of `weights`. */
  readonly entries?: readonly string[];
  /** Columns of a `table` that has several. */
  readonly columns?: readonly string[];
  /** Type of what each column holds, where they differ. */
  readonly columnTypes?: Readonly<Record<string, ExpressionType>>;
  /** Type of what a `map`, `bands` or `table` holds, or of the members of a `list`. Default: `number` for map and bands, else `unknown`. */
  readonly gives?: ExpressionType;
  /** Fields of a `record_list`; their namespace is `record`. */
  readonly fields?: readonly ScopeSymbol[];
}

/** Sets of units: all, the group of the unit, those still tied in a ranking (in its tie-break keys). */
export const POPULATIONS = ['units', 'group', 'tied'] as const;
/** The name of a set of units. */
export type Population = (typeof POPULATIONS)[number];

/** True for the name of a set of units, whether or not an aggregate may range over it at some place. */
export function isPopulation(name: string): name is Population {
  return (POPULATIONS as readonly string[]).includes(name);
}

/**
 * Whose value a name means. `here`: of what the surrounding domain ranges over (the record, the member, the year), or
 * the unit being scored. `own`: the unit being scored, from inside a domain. `previous`: the same unit last year.
 */
export type Owner = 'here' | 'own' | 'previous';

/** What a name was found to mean. `entry` is the key of a map, else null. */
export interface FoundName {
  readonly kind: 'found';
  readonly symbol: ScopeSymbol;
  readonly owner: Owner;
  readonly entry: string | null;
}

/**
 * The outcome of looking a name up. Candidates and suggestions are names that can be written in its place.
 * `unavailable`: the scheme has the name, but not here: a field outside of its record list (`of` is the list), or
 * something that is not kept by year inside `years` and `past` (`of` is its namespace).
 */
export type Resolution =
  | FoundName
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unavailable'; readonly reason: 'field' | 'years'; readonly of: string }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** A domain that changes what names mean inside it. */
export type EnteredDomain =
  | { readonly kind: 'population'; readonly population: Population }
  | { readonly kind: 'records'; readonly list: ScopeSymbol }
  | { readonly kind: 'years' };

/** What names mean at one place of a scheme. */
export interface TypeScope {
  /** Finds a dotted name as written. */
  resolve(name: string): Resolution;
  /** Whether a word is a tier or a value of some choice. */
  isValue(word: string): boolean;
  /** The scope inside an aggregate over the domain. */
  enter(domain: EnteredDomain): TypeScope;
  /** Tier ids, best first. */
  readonly tiers: readonly string[];
  /** Whether names mean those of an earlier year (inside `years` and `past`). */
  readonly inYears: boolean;
  /** Id of the record list whose fields are at hand; null outside of one. */
  readonly recordList: string | null;
  /** Sets of units an aggregate may range over here. */
  readonly populations: readonly Population[];
  /** Every name that can be written here, qualified where it must be; sorted by code point (for completion and suggestions). */
  names(): readonly string[];
}

/** What a name of an expression stands for, for lowering. */
export type Reference =
  | { readonly kind: 'symbol'; readonly symbol: ScopeSymbol; readonly owner: Owner; readonly entry: string | null }
  /** A bare value beside a choice (`type = soe`), or a bare key of a map in `lookup`. */
  | { readonly kind: 'choice'; readonly value: string }
  /** A bare tier id beside a tier. */
  | { readonly kind: 'tier'; readonly id: string }
  /** A bare column in `lookup(table, key, column)`. */
  | { readonly kind: 'column'; readonly column: string }
  /** The name of a domain (`over units`), or the container of `in tied`. */
  | { readonly kind: 'population'; readonly population: Population };
