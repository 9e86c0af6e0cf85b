import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Expression } from '../expression/syntax.js';
import type { ValueTypeName } from './spec.js';

/** An expression with its place. `at`, `source` and `syntax` take no part in the scheme's identity; `text` does. */
export interface Formula {
  /** Canonical text. */
  readonly text: string;
  /** As written (a YAML number or boolean as its text). */
  readonly source: string;
  readonly at: Path;
  /** Null when the text could not be parsed (there is a diagnostic). */
  readonly syntax: Expression | null;
}

export interface Clause {
  readonly article: string | null;
  readonly quotes: readonly string[];
}

/** What stands on every part: its names and the words it formalises. */
export interface Described {
  /** Where it was written; takes no part in the identity. */
  readonly at: Path;
  readonly label: Words;
  readonly text: string | null;
  readonly clauses: readonly Clause[];
  readonly interpretation: string | null;
  readonly note: string | null;
  readonly assessedBy: string | null;
}

export interface NormalField extends Described {
  readonly id: string;
  readonly type: ValueTypeName;
  /** Allowed values of a choice, in written order; empty otherwise. */
  readonly values: readonly { readonly id: string; readonly label: Words }[];
  readonly unit: string | null;
  readonly min: string | null;
  readonly max: string | null;
}
export interface NormalFact extends NormalField {
  readonly from: string | null;
  readonly verifiedBy: string | null;
  readonly per: 'year' | 'quarter' | 'month';
  readonly accumulate: 'sum' | 'latest' | 'max' | null;
  /** Missing until every period of the year has arrived. Only there where the scheme says so. */
  readonly complete?: true;
}
export interface NormalRecordField extends NormalField {
  readonly formula: Formula | null;
  /** The source whose way of combining applies to a list of marks. */
  readonly ratedBy: string | null;
}
export interface NormalRecords extends Described {
  readonly id: string;
  readonly fields: readonly NormalRecordField[];
  readonly valid: { readonly from: string; readonly years: Formula | null; readonly until: string | null } | null;
  readonly oncePer: {
    readonly same: readonly string[];
    readonly keep: 'highest' | 'lowest' | 'first' | 'latest';
    readonly by: string | null;
  } | null;
}
export type Combine =
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'weighted' }
  | { readonly kind: 'trimmed'; readonly highest: number; readonly lowest: number };
export interface NormalSource extends Described {
  readonly id: string;
  readonly combine: Combine;
  readonly excludeSelf: boolean;
  /** The unit rates itself (自评). Only there where the scheme says so. */
  readonly self?: true;
  readonly ballot: { readonly mark: Formula; readonly within: string | null } | null;
  readonly range: readonly [string, string] | null;
  readonly invalid: 'reject' | 'leave_out';
}
export interface NormalParameter extends Described {
  readonly id: string;
  readonly type: ValueTypeName | 'map' | 'bands' | 'list';
  readonly values: readonly { readonly id: string; readonly label: Words }[];
  /** Plain data as written, or undefined when the cycle must give it. */
  readonly default: unknown;
  readonly total: string | null;
  /** Unit of measure. Only there where the scheme says one. */
  readonly unit?: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly decidedBy: string | null;
  readonly assumption: string | null;
}
export interface NormalTable extends Described {
  readonly id: string;
  readonly by: string | null;
  readonly statedTotal: string | null;
  /** Column names; empty for a table of single values. */
  readonly columns: readonly string[];
  /** Cells as exact decimal text or text; `null` where a column is not given. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}
export interface TableCell {
  readonly column: string | null;
  readonly value: { readonly kind: 'number'; readonly text: string } | { readonly kind: 'text'; readonly text: string };
}

export interface BandRow {
  readonly at: Path;
  readonly limits: Readonly<Partial<Record<BandLimit, Formula>>>;
  readonly when: Formula | null;
  readonly otherwise: boolean;
  readonly score: Formula;
}
export type BandLimit = 'from' | 'above' | 'below' | 'up_to' | 'is';

/** A method with its options in a uniform shape, so that walkers need not know methods. */
export interface NormalMethod {
  readonly key: string;
  readonly at: Path;
  readonly formulas: Readonly<Record<string, Formula>>;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly rows: readonly BandRow[];
  readonly children: readonly NormalNode[];
}
export type RoundMode = 'half_up' | 'half_even' | 'up' | 'down';
export interface NormalNode extends Described {
  readonly id: string;
  /** Whether the author wrote the id; made-up ids are `parent.position`. */
  readonly named: boolean;
  readonly points: Formula | null;
  readonly weight: Formula | null;
  readonly method: NormalMethod;
  readonly applies: Formula | null;
  readonly otherwise: Formula | null;
  readonly missing: 'zero' | 'ask' | 'full';
  readonly times: Formula | null;
  readonly onlyIf: Formula | null;
  readonly atLeast: Formula | null;
  readonly atMost: Formula | null;
  readonly scaleTo: Formula | null;
  readonly round: { readonly to: string; readonly mode: RoundMode } | null;
}

export interface NormalRule extends Described {
  readonly id: string;
  readonly when: Formula | null;
  readonly evidence: string | null;
  readonly certifiedBy: string | null;
}
export interface NormalTieBreak extends Described {
  /** Compared one after the other, all of them among the same tied units. */
  readonly by: readonly Formula[];
  readonly order: 'highest' | 'lowest';
  /** Asked anew of every smaller class, as long as it splits. */
  readonly again: boolean;
}
export interface NormalRanking extends Described {
  readonly id: string;
  readonly by: Formula;
  readonly order: 'highest' | 'lowest';
  readonly within: readonly string[];
  readonly ties: 'best' | 'worst' | 'dense' | 'mean';
  readonly tieBreak: readonly NormalTieBreak[];
  readonly lots: boolean;
}
export interface NormalTier extends Described {
  readonly id: string;
}
export interface TierRow extends Described {
  readonly limits: Readonly<Partial<Record<BandLimit, Formula>>>;
  readonly when: Formula | null;
  readonly otherwise: boolean;
  readonly tier: string;
}
export type GradingAction =
  | { readonly kind: 'rows'; readonly of: Formula | null; readonly rows: readonly TierRow[] }
  | { readonly kind: 'decided'; readonly by: string | null; readonly among: readonly string[] }
  | {
      readonly kind: 'quota';
      readonly tier: string;
      readonly share: Formula | null;
      readonly places: Formula | null;
      readonly of: 'units' | 'group';
      readonly by: Formula;
      readonly round: 'down' | 'up' | 'half_up';
      readonly ties: 'out' | 'in';
      readonly to: string;
      readonly exception: boolean;
    }
  | { readonly kind: 'at_most' | 'at_least' | 'set'; readonly tier: string }
  | { readonly kind: 'up' | 'down'; readonly by: number | null; readonly decided: readonly [number, number] | null };
export interface NormalStep extends Described {
  readonly id: string;
  readonly when: Formula | null;
  /** Null when the step has no `any_of`. */
  readonly anyOf: readonly NormalRule[] | null;
  readonly action: GradingAction;
  readonly keepAs: string | null;
}
export interface NormalAward extends Described {
  readonly id: string;
  readonly when: Formula | null;
  readonly amount: Formula | null;
  readonly title: Words | null;
  readonly unit: string | null;
  readonly decided: { readonly by: string | null; readonly upTo: Formula | null } | null;
}

/** A scheme without sugar: defaults in, references still by name, expressions parsed. Its canonical JSON is the identity. */
export interface NormalScheme extends Described {
  readonly scheme: string;
  readonly title: string;
  readonly year: number;
  readonly language: 1;
  readonly timeZone: string;
  readonly source: string | null;
  readonly attributes: readonly NormalField[];
  readonly groups: readonly string[];
  readonly facts: readonly NormalFact[];
  readonly records: readonly NormalRecords[];
  readonly sources: readonly NormalSource[];
  readonly parameters: readonly NormalParameter[];
  readonly tables: readonly NormalTable[];
  readonly score: NormalNode;
  readonly also: readonly NormalNode[];
  readonly eligibility: readonly NormalRule[];
  readonly rankings: readonly NormalRanking[];
  readonly tiers: readonly NormalTier[];
  readonly grading: readonly NormalStep[];
  readonly awards: readonly NormalAward[];
  readonly consequences: readonly NormalRule[];
  /** As written: kept and enforced by the server; never changes a number. */
  readonly procedure: unknown;
}
