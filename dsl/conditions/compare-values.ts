import type { ComparisonOperator } from '../expression/syntax.js';
import { compare, isQuantity } from '../number/index.js';
import type { AbsentValue, DayValue, KnownValue, MissingValue, TierValue, Value } from '../plan/value.js';
import type { Truth } from './condition.js';

type TypeName = 'number' | 'boolean' | 'text' | 'day' | 'tier';

/**
 * Compares two values of the same type, exactly.
 *
 * - A missing or absent side gives null: undecided. Nothing is taken for 0, false or the empty text.
 * - Numbers by their exact value; null when the computed digits of an approximate number do not tell.
 * - Days by the calendar. Tiers by the scale: `a >= b` reads "a is b or better", and better is the smaller index.
 * - Texts (code unit for code unit) and booleans know `=` and `!=` only.
 *
 * @throws Error when the types differ, or have no order: types are checked before a scheme is published, so this is a bug.
 */
export function compareValues(operator: ComparisonOperator, a: Value, b: Value): Truth {
  if (!isKnown(a) || !isKnown(b)) return null;
  const type = typeOf(a);
  if (type !== typeOf(b)) {
    throw new Error(`bug: "${operator}" compares a ${type} with a ${typeOf(b)}; the type check must refuse that`);
  }
  if (type === 'text' || type === 'boolean') return compareUnordered(operator, type, a === b);
  const order = orderOf(a, b);
  return order === null ? null : holdsFor(operator, order);
}

/** Whether there is a value: neither missing nor absent. */
export function isKnown(value: Value): value is KnownValue {
  return !isMissing(value);
}

/**
 * Whether there is no value: not given, not computable, or taking no part. An expression that reads a node which is
 * absent finds nothing there, so `x is missing` is true of it and guards a comparison.
 */
export function isMissing(value: Value): value is MissingValue | AbsentValue {
  return hasKind(value, 'missing') || hasKind(value, 'absent');
}

function isDay(value: Value): value is DayValue {
  return hasKind(value, 'day');
}

function isTier(value: Value): value is TierValue {
  return hasKind(value, 'tier');
}

function hasKind(value: Value, kind: 'missing' | 'absent' | 'day' | 'tier'): boolean {
  return typeof value === 'object' && 'kind' in value && value.kind === kind;
}

function typeOf(value: KnownValue): TypeName {
  if (isQuantity(value)) return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'text';
  if (isDay(value)) return 'day';
  if (isTier(value)) return 'tier';
  throw new Error(`bug: not a value of the Plan: ${JSON.stringify(value)}`);
}

function compareUnordered(operator: ComparisonOperator, type: TypeName, same: boolean): boolean {
  if (operator === '=') return same;
  if (operator === '!=') return !same;
  throw new Error(`bug: "${operator}" on a ${type}, which has no order; the type check must refuse that`);
}

/** -1, 0 or 1 as the left side is lower, equal or higher; null when it cannot be told. Both sides are of one type. */
function orderOf(a: KnownValue, b: KnownValue): -1 | 0 | 1 | null {
  if (isQuantity(a) && isQuantity(b)) return compare(a, b);
  if (isDay(a) && isDay(b)) return sign(a.day - b.day);
  if (isTier(a) && isTier(b)) return sign(b.index - a.index);
  throw new Error('bug: an ordered type without an order');
}

function sign(difference: number): -1 | 0 | 1 {
  if (difference < 0) return -1;
  return difference > 0 ? 1 : 0;
}

function holdsFor(operator: ComparisonOperator, order: -1 | 0 | 1): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      throw new Error(`bug: not a comparison operator: ${String(operator satisfies never)}`);
  }
}
