/** Offsets inside the expression's text, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';

export const AGGREGATES = [
  'count',
  'sum',
  'mean',
  'median',
  'highest',
  'lowest',
  'any',
  'all',
  'rank',
  'trimmed',
  'quantile',
  'best',
] as const;
export type AggregateName = (typeof AGGREGATES)[number];

export const FUNCTIONS = [
  'abs',
  'floor',
  'ceil',
  'round',
  'min',
  'max',
  'sqrt',
  'ln',
  'log10',
  'exp',
  'whole',
  'clamp',
  'year_of',
  'days',
  'lookup',
  'reachable',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** What an aggregate ranges over. */
export type DomainSyntax =
  | ({ readonly kind: 'list'; readonly items: readonly Expression[] } & Span)
  | ({ readonly kind: 'name'; readonly name: string } & Span) // units, group, tied, or a record list
  | ({ readonly kind: 'children'; readonly node: string } & Span) // the node's id, without `nodes.`
  | ({ readonly kind: 'years'; readonly past: boolean; readonly years: Expression } & Span);

/**
 * The syntax tree of an expression. Numbers are kept as canonical decimal text (`80%` → `0.8`);
 * names are dotted text as written. A chained comparison `a <= b < c` is an `and` of two comparisons that share the middle.
 */
export type Expression =
  | ({ readonly kind: 'number'; readonly value: string } & Span)
  | ({ readonly kind: 'text'; readonly value: string } & Span)
  | ({ readonly kind: 'date'; readonly value: string } & Span)
  | ({ readonly kind: 'boolean'; readonly value: boolean } & Span)
  | ({ readonly kind: 'name'; readonly name: string } & Span)
  | ({ readonly kind: 'list'; readonly items: readonly Expression[] } & Span)
  | ({ readonly kind: 'negate'; readonly operand: Expression } & Span)
  | ({
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    } & Span)
  | ({
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    } & Span)
  | ({
      readonly kind: 'in';
      readonly item: Expression;
      readonly container: Expression;
      readonly negated: boolean;
    } & Span)
  | ({ readonly kind: 'missing'; readonly operand: Expression; readonly negated: boolean } & Span)
  | ({
      readonly kind: 'logic';
      readonly operator: 'and' | 'or';
      readonly left: Expression;
      readonly right: Expression;
    } & Span)
  | ({ readonly kind: 'not'; readonly operand: Expression } & Span)
  | ({
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    } & Span)
  | ({ readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] } & Span)
  | ({
      readonly kind: 'aggregate';
      readonly name: AggregateName;
      /** The value taken of each member; null for `count(over D)` and for lists and children, where the member is the value. */
      readonly value: Expression | null;
      /** Extra arguments: `trimmed(x, high, low over D)`, `quantile(x, q over D)`, `best(x, n over D)`. */
      readonly arguments: readonly Expression[];
      readonly domain: DomainSyntax;
      readonly where: Expression | null;
    } & Span);
