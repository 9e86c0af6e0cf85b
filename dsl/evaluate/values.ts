import { compareValues, isKnown } from '../conditions/compare-values.js';
import { isQuantity, type Quantity, quantity } from '../number/index.js';
import type { AbsentValue, KnownValue, MissingReason, MissingValue, Value } from '../plan/value.js';

export { isKnown } from '../conditions/compare-values.js';

/** A missing value with one reason. */
export function missing(kind: MissingReason['kind'], of = ''): MissingValue {
  return { kind: 'missing', reasons: [{ kind, of }] };
}

/** Whether a value should be there and is not. */
export function isMissingValue(value: Value): value is MissingValue {
  return typeof value === 'object' && 'kind' in value && value.kind === 'missing';
}

/** Whether a value takes no part. */
export function isAbsent(value: Value): value is AbsentValue {
  return typeof value === 'object' && 'kind' in value && value.kind === 'absent';
}

/** The missing value that operands without a value lead to: all their reasons, sorted and each once. */
export function missingFrom(values: readonly Value[]): MissingValue {
  const reasons = new Map<string, MissingReason>();
  for (const value of values) {
    if (isKnown(value)) continue;
    const found: readonly MissingReason[] = isMissingValue(value) ? value.reasons : [{ kind: 'absent', of: '' }];
    for (const reason of found) reasons.set(`${reason.kind}:${reason.of}`, reason);
  }
  const keys = [...reasons.keys()].sort();
  return { kind: 'missing', reasons: keys.map((key) => reasons.get(key)).filter((reason) => reason !== undefined) };
}

/** The number of a value whose type was checked. @throws Error on a value of another type: a bug. */
export function asQuantity(value: Value): Quantity {
  if (!isQuantity(value)) throw new Error(`bug: a number was expected, not ${JSON.stringify(value)}`);
  return value;
}

/** A value of an ordered type as a number in the same order: the day's number, and the better tier the higher. */
export function asOrdered(value: Value): Quantity {
  if (typeof value === 'object' && 'kind' in value) {
    if (value.kind === 'day') return quantity(String(value.day));
    if (value.kind === 'tier') return quantity(String(-value.index));
  }
  return asQuantity(value);
}

/** Whether two known values of one type are certainly the same. */
export function isSame(a: KnownValue, b: KnownValue): boolean {
  return typeof a === typeof b && compareValues('=', a, b) === true;
}
