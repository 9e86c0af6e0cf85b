import type { ComparisonOperator } from '../expression/syntax.js';
import type { Condition } from './condition.js';

const OPPOSITE = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
} as const satisfies Record<ComparisonOperator, ComparisonOperator>;

/**
 * The condition that is true where the given one is false, false where it is true, and undecided where it is undecided.
 * Stays in negation normal form: `all` and `any` change places (De Morgan), each comparison takes the opposite operator,
 * `missing` and `holds` turn their `negated`. Twice gives the condition back.
 */
export function negate(condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
      return { kind: 'any', of: condition.of.map(negate) };
    case 'any':
      return { kind: 'all', of: condition.of.map(negate) };
    case 'comparison':
      return { ...condition, operator: OPPOSITE[condition.operator] };
    case 'missing':
    case 'holds':
      return { ...condition, negated: !condition.negated };
    default:
      throw new Error(`bug: not a condition: ${JSON.stringify(condition satisfies never)}`);
  }
}
