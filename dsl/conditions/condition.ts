import type { ComparisonOperator } from '../expression/syntax.js';

/**
 * A condition in negation normal form: `not` stands only at the leaves. Operands are names of values that the Plan has
 * computed (`#12`: operation 12). `all` of nothing is true, `any` of nothing is false.
 */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: string;
      readonly right: string;
    }
  | { readonly kind: 'missing'; readonly operand: string; readonly negated: boolean }
  | { readonly kind: 'holds'; readonly operand: string; readonly negated: boolean };

/** True, false, or null: undecided. */
export type Truth = boolean | null;
