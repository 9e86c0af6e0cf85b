import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import {
  compare,
  divide,
  HUNDRED,
  isQuantity,
  isWhole,
  parseQuantity,
  type Quantity,
  quantity,
  quantityFromJson,
  toText,
  ZERO,
} from '../number/index.js';
import { dayOf } from '../plan/day.js';
import type { KnownValue } from '../plan/value.js';
import type { NormalField } from '../scheme/normal.js';
import { inputRange, inputType } from './diagnostics.js';
import { EXPECTED_VALUES, sameInBoth } from './input-words.js';

/** Reads one value of a declared type, exactly. Null after a diagnostic; `given` null means not reported and gives null silently. */
export function bindValue(
  given: unknown,
  field: Pick<NormalField, 'id' | 'type' | 'values' | 'min' | 'max'>,
  at: Path,
  diagnostics: Diagnostic[],
): KnownValue | null {
  if (given === null || given === undefined) return null;
  const value = readValue(given, field);
  if (value === null) {
    const expected =
      field.type === 'choice'
        ? sameInBoth(field.values.map((entry) => entry.id).join(' | '))
        : EXPECTED_VALUES[field.type];
    diagnostics.push(inputType.at(at, { what: sameInBoth(field.id), value: JSON.stringify(given), expected }));
    return null;
  }
  return isQuantity(value) && !checkRange(value, field, at, diagnostics) ? null : value;
}

/** Whether a number keeps the limits it was declared with; false after a diagnostic. */
export function checkRange(
  value: Quantity,
  { id, min, max }: Pick<NormalField, 'id' | 'min' | 'max'>,
  at: Path,
  diagnostics: Diagnostic[],
): boolean {
  if (isWithin(value, min, max)) return true;
  const params = { what: sameInBoth(id), value: toText(value), low: min ?? '−∞', high: max ?? '∞' };
  diagnostics.push(inputRange.at(at, params));
  return false;
}

/** A number as JSON number or decimal text; null for anything else. */
export function readNumber(given: unknown): Quantity | null {
  if (typeof given === 'number') return quantityFromJson(given);
  return typeof given === 'string' ? parseQuantity(given) : null;
}

/** As {@link readNumber}; also a percentage such as `80%`, which is exactly 0.8. */
export function readRatio(given: unknown): Quantity | null {
  if (typeof given !== 'string' || !given.endsWith('%')) return readNumber(given);
  const percent = parseQuantity(given.slice(0, -1));
  return percent === null ? null : divide(percent, HUNDRED);
}

/** Whether low ≤ value ≤ high; a limit that is null does not bind. */
export function isWithin(value: Quantity, low: string | null, high: string | null): boolean {
  if (low !== null && compare(value, quantity(low)) === -1) return false;
  return high === null || compare(value, quantity(high)) !== 1;
}

function readValue(given: unknown, field: Pick<NormalField, 'type' | 'values'>): KnownValue | null {
  switch (field.type) {
    case 'number':
    case 'money':
      return readNumber(given);
    case 'ratio':
      return readRatio(given);
    case 'count': {
      const value = readNumber(given);
      return value !== null && isWhole(value) && compare(value, ZERO) !== -1 ? value : null;
    }
    case 'boolean':
      return typeof given === 'boolean' ? given : null;
    case 'date':
      return typeof given === 'string' ? dayOf(given) : null;
    case 'text':
    case 'unit':
      return typeof given === 'string' ? given : null;
    case 'choice':
      return typeof given === 'string' && field.values.some((entry) => entry.id === given) ? given : null;
    default:
      return field.type satisfies never;
  }
}
