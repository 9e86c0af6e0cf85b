import { NUMBER, type Typed, UNKNOWN } from '../expression/check-context.js';
import type { ExpressionType } from '../expression/expression-type.js';
import type { ComparisonOperator } from '../expression/syntax.js';
import type { OperationId } from '../plan/plan.js';
import type { BandLimit, Formula } from '../scheme/normal.js';
import type { LoweringContext } from './lowering-context.js';

const OPERATORS: readonly (readonly [BandLimit, ComparisonOperator])[] = [
  ['from', '>='],
  ['above', '>'],
  ['below', '<'],
  ['up_to', '<='],
  ['is', '='],
];

/**
 * The condition of a row of bands or tiers: all its limits and its `when`; a row without any holds always.
 *
 * @param beside what `is` is compared with, so that the bare values of a choice are understood
 */
export function lowerLimits(
  row: { readonly limits: Readonly<Partial<Record<BandLimit, Formula>>>; readonly when: Formula | null },
  of: OperationId | null,
  context: LoweringContext,
  lower: (formula: Formula, expects: ExpressionType | Typed) => OperationId,
  beside: Typed = UNKNOWN,
): OperationId {
  const tests: OperationId[] = [];
  for (const [limit, operator] of OPERATORS) {
    const formula = row.limits[limit];
    if (formula === undefined) continue;
    const value = lower(formula, limit === 'is' ? beside : NUMBER);
    tests.push(of === null ? context.broken() : context.plan.compare(of, operator, value));
  }
  if (row.when !== null) tests.push(lower(row.when, 'boolean'));
  const [first] = tests;
  if (first === undefined) return context.plan.constant(true);
  return tests.length === 1 ? first : context.plan.logic('and', ...tests);
}
