/**
 * A scheme as written: what the YAML holds once the JSON Schema accepts it. Sugar is still in, defaults are not.
 * Expressions are text, numbers or booleans.
 */
export type ExpressionSpec = string | number | boolean;
export type WordsSpec = string | { readonly zh: string; readonly en?: string };
export interface RefSpec {
  readonly article?: string;
  readonly quote?: string | readonly string[];
}

/** Keys that may stand on every object. */
export interface AnywhereSpec {
  readonly label?: WordsSpec;
  readonly text?: string;
  readonly ref?: RefSpec | readonly RefSpec[];
  readonly interpretation?: string;
  readonly note?: string;
  readonly assessed_by?: string;
  readonly acknowledge?: Readonly<Record<string, string>>;
}

export type ValueTypeName = 'number' | 'count' | 'money' | 'ratio' | 'boolean' | 'date' | 'text' | 'choice' | 'unit';

export interface FieldSpec extends AnywhereSpec {
  readonly type?: ValueTypeName;
  readonly values?: readonly string[] | Readonly<Record<string, WordsSpec>>;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}
export interface FactSpec extends FieldSpec {
  readonly type: ValueTypeName;
  readonly from?: string;
  readonly verified_by?: string;
  readonly per?: 'year' | 'quarter' | 'month';
  readonly accumulate?: 'sum' | 'latest' | 'max';
  readonly complete?: boolean;
}
export interface RecordFieldSpec extends FieldSpec {
  readonly formula?: ExpressionSpec;
  readonly rated?: { readonly by: string };
}
export interface RecordsSpec extends AnywhereSpec {
  readonly fields?: Readonly<Record<string, RecordFieldSpec>>;
  readonly valid?: { readonly from: string; readonly years?: ExpressionSpec; readonly until?: string };
  readonly once_per?: {
    readonly same: string | readonly string[];
    readonly keep: 'highest' | 'lowest' | 'first' | 'latest';
    readonly by?: string;
  };
}
export type CombineSpec =
  | 'mean'
  | 'median'
  | 'weighted'
  | { readonly trimmed: { readonly highest: number; readonly lowest: number } };
export interface SourceSpec extends AnywhereSpec {
  readonly combine?: CombineSpec;
  readonly exclude_self?: boolean;
  readonly self?: boolean;
  readonly ballot?: { readonly mark: ExpressionSpec; readonly within?: string };
  readonly range?: readonly [number, number];
  readonly invalid?: 'reject' | 'leave_out';
  readonly scope?: string;
}
export interface ParameterSpec extends AnywhereSpec {
  readonly type: ValueTypeName | 'map' | 'bands' | 'list';
  readonly default?: unknown;
  readonly values?: readonly string[] | Readonly<Record<string, WordsSpec>>;
  readonly total?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly decided_by?: string;
  readonly assumption?: string | boolean;
}
export interface TableSpec extends AnywhereSpec {
  readonly by?: string;
  readonly stated_total?: number;
  readonly unit?: string;
  readonly rows: Readonly<Record<string, unknown>>;
}

/** A node; besides these keys exactly one method's key (see `dsl/methods`) and the keys that method allows beside it. */
export interface NodeSpec extends AnywhereSpec {
  readonly id?: string;
  readonly points?: ExpressionSpec;
  readonly weight?: ExpressionSpec;
  readonly applies?: ExpressionSpec;
  readonly otherwise?: ExpressionSpec;
  readonly missing?: 'zero' | 'ask' | 'full';
  readonly times?: ExpressionSpec;
  readonly only_if?: ExpressionSpec;
  readonly at_least?: ExpressionSpec;
  readonly at_most?: ExpressionSpec;
  readonly scale_to?: ExpressionSpec;
  readonly round?: RoundSpec;
  readonly [method: string]: unknown;
}
export interface RoundSpec {
  readonly to: number;
  readonly mode?: 'half_up' | 'half_even' | 'up' | 'down';
}

export interface RuleSpec extends AnywhereSpec {
  readonly id: string;
  readonly when?: ExpressionSpec;
  readonly evidence?: string;
  readonly certified_by?: string;
}
export interface RankingSpec extends AnywhereSpec {
  readonly id?: string;
  readonly by?: ExpressionSpec;
  readonly order?: 'highest' | 'lowest';
  readonly within?: string | readonly string[];
  readonly ties?: 'best' | 'worst' | 'dense' | 'mean';
  readonly tie_break?: readonly ({
    readonly by: ExpressionSpec | readonly ExpressionSpec[];
    readonly order?: 'highest' | 'lowest';
    readonly again?: boolean;
  } & AnywhereSpec)[];
  readonly lots?: boolean;
}
export interface TierSpec extends AnywhereSpec {
  readonly id: string;
}
/** A grading step: id, condition (`when` or `any_of`), and exactly one action's key (see `dsl/grading`). */
export interface StepSpec extends AnywhereSpec {
  readonly id?: string;
  readonly when?: ExpressionSpec;
  readonly any_of?: readonly RuleSpec[];
  readonly keep_as?: string;
  readonly [action: string]: unknown;
}
export interface AwardSpec extends AnywhereSpec {
  readonly id: string;
  readonly when?: ExpressionSpec;
  readonly amount?: ExpressionSpec;
  readonly title?: WordsSpec;
  readonly unit?: string;
  readonly decided?: { readonly by?: string; readonly up_to?: ExpressionSpec };
}
export interface ConsequenceSpec extends AnywhereSpec {
  readonly id: string;
  readonly when: ExpressionSpec;
}
export interface ProcedureSpec extends AnywhereSpec {
  readonly stages?: readonly ProcedureEntrySpec[];
  readonly samples?: readonly ProcedureEntrySpec[];
  readonly notices?: readonly ProcedureEntrySpec[];
  readonly objections?: Readonly<Record<string, unknown>>;
  readonly coverage?: readonly ProcedureEntrySpec[];
  readonly tasks?: readonly ProcedureEntrySpec[];
  readonly consequences?: readonly ConsequenceSpec[];
  readonly documents?: readonly ProcedureEntrySpec[];
  readonly roles?: readonly ProcedureEntrySpec[];
}
export interface ProcedureEntrySpec extends AnywhereSpec {
  readonly id?: string;
  readonly [key: string]: unknown;
}

export interface SchemeSpec extends AnywhereSpec {
  readonly scheme: string;
  readonly title: string;
  readonly year: number;
  readonly language?: number;
  readonly source?: string;
  readonly time_zone?: string;
  readonly units?: {
    readonly attributes?: Readonly<Record<string, FieldSpec>>;
    readonly groups?: string | readonly string[];
  } & AnywhereSpec;
  readonly facts?: Readonly<Record<string, FactSpec>>;
  readonly records?: Readonly<Record<string, RecordsSpec>>;
  readonly sources?: Readonly<Record<string, SourceSpec>>;
  readonly parameters?: Readonly<Record<string, ParameterSpec>>;
  readonly tables?: Readonly<Record<string, TableSpec>>;
  readonly score: NodeSpec;
  readonly also?: readonly NodeSpec[];
  readonly eligibility?: readonly RuleSpec[];
  readonly ranking?: RankingSpec | readonly RankingSpec[];
  readonly tiers?: readonly TierSpec[];
  readonly grading?: readonly StepSpec[];
  readonly awards?: readonly AwardSpec[];
  readonly procedure?: ProcedureSpec;
  readonly interpretations?: readonly (AnywhereSpec & { readonly about?: string })[];
  readonly not_computable?: readonly { readonly quote: string | readonly string[]; readonly reason: string }[];
}
