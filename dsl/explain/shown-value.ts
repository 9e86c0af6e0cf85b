import { isQuantity, type Quantity, toText } from '../number/index.js';
import { dayText } from '../plan/day.js';
import type { AbsentValue, MissingValue, Value } from '../plan/value.js';

/**
 * A value as plain data. A number is its canonical text: a decimal that ends (`3.5`), else `p/q` in lowest terms
 * (`160/3`), or `≈` with 40 digits. A day is `YYYY-MM-DD`. No words.
 */
export type ShownValue =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly text: string }
  | { readonly kind: 'tier'; readonly id: string }
  | MissingValue
  | AbsentValue;

const TEXTS = new WeakMap<Quantity, string>();

/** A value of the Plan as plain data. */
export function showValue(value: Value): ShownValue {
  if (isQuantity(value)) return { kind: 'number', text: numberText(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (value.kind === 'day') return { kind: 'day', text: dayText(value) };
  if (value.kind === 'tier') return { kind: 'tier', id: value.id };
  return value;
}

/** The canonical text of a number, kept with the number: constants are shown many times. */
export function numberText(value: Quantity): string {
  const known = TEXTS.get(value);
  if (known !== undefined) return known;
  const text = toText(value);
  TEXTS.set(value, text);
  return text;
}

/** Whether two shown values are the same. */
export function isSameShown(a: ShownValue, b: ShownValue): boolean {
  if (a === b) return true;
  if (a.kind === 'number' || b.kind === 'number')
    return a.kind === b.kind && 'text' in a && 'text' in b && a.text === b.text;
  return JSON.stringify(a) === JSON.stringify(b);
}
