import type { ShownValue, Trace } from '../../../dsl/explain/index.js';
import {
  absolute,
  add,
  ceil,
  compare,
  divide,
  floor,
  fromText,
  maximumOf,
  minimumOf,
  multiply,
  negate,
  power,
  type Quantity,
  quantity,
  subtract,
  sumOf,
  toText,
  truncate,
  ZERO,
} from '../../../dsl/number/index.js';

/** The exact number of a trace; null without one, and of approximations. */
export function exact(trace: Pick<Trace, 'value'>): Quantity | null {
  return trace.value.kind === 'number' ? fromText(trace.value.text) : null;
}

/** A number as a shown value. */
export function shown(value: Quantity | null): ShownValue | null {
  return value === null ? null : { kind: 'number', text: toText(value) };
}

/** Whether a shown value is a no. */
export function isFalse(value: ShownValue): boolean {
  return value.kind === 'boolean' && !value.value;
}

/** Whether two shown values are the same data. */
export function isSame(a: ShownValue, b: ShownValue): boolean {
  return JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Σ values ÷ n. */
export function meanOf(values: readonly Quantity[]): Quantity | null {
  return divide(sumOf(values), quantity(String(values.length)));
}

/** Lowest first. */
export function sortedUp(values: readonly Quantity[]): readonly Quantity[] {
  return [...values].sort((a, b) => compare(a, b) ?? 0);
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly Quantity[]): Quantity | null {
  const sorted = sortedUp(values);
  const half = Math.floor(sorted.length / 2);
  return meanOf(sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half - 1, half + 1));
}

/** An arithmetic operation on exact numbers; null where it has no exact result. */
export function calculate(name: string, operands: readonly (Quantity | null)[]): Quantity | null {
  const known = operands.filter((operand) => operand !== null);
  const [a, b = ZERO] = known;
  if (a === undefined || known.length < operands.length) return null;
  switch (name) {
    case 'add':
      return add(a, b);
    case 'subtract':
      return subtract(a, b);
    case 'multiply':
      return multiply(a, b);
    case 'divide':
      return divide(a, b);
    case 'negate':
      return negate(a);
    case 'power':
      return power(a, b);
    case 'absolute':
      return absolute(a);
    case 'floor':
      return floor(a);
    case 'ceil':
      return ceil(a);
    case 'truncate':
      return truncate(a);
    case 'least':
      return minimumOf(known);
    case 'greatest':
      return maximumOf(known);
    default:
      return null;
  }
}
