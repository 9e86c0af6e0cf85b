import { Fraction } from 'fraction.js';
import { divideRounding } from './divide-rounding.js';

/** The place of the leading decimal digit of a rational that is not 0: e with 10^e ≤ |value| < 10^(e+1). */
export function leadingPlace(value: Fraction): number {
  const estimate = value.n.toString().length - value.d.toString().length;
  const atLeast =
    estimate >= 0 ? value.n >= value.d * 10n ** BigInt(estimate) : value.n * 10n ** BigInt(-estimate) >= value.d;
  return atLeast ? estimate : estimate - 1;
}

/** A decimal `digits` × 10^`place`. */
export function decimal(digits: bigint, place: number): Fraction {
  return place >= 0 ? new Fraction(digits * 10n ** BigInt(place), 1n) : new Fraction(digits, 10n ** BigInt(-place));
}

/** How many times 10^`place` a rational is, rounded half to even. */
export function countOf(value: Fraction, place: number): bigint {
  const numerator = value.s * value.n;
  return place >= 0
    ? divideRounding(numerator, value.d * 10n ** BigInt(place), 'half_even')
    : divideRounding(numerator * 10n ** BigInt(-place), value.d, 'half_even');
}

/** A rational rounded half to even to so many significant decimal digits. */
export function roundedTo(value: Fraction, digits: number): Fraction {
  if (value.n === 0n) return value;
  const place = leadingPlace(value) - digits + 1;
  return decimal(countOf(value, place), place);
}

/** A positive rational rounded up to so many significant decimal digits. */
export function roundedUpTo(value: Fraction, digits: number): Fraction {
  const place = leadingPlace(value) - digits + 1;
  const rounded = decimal(countOf(value, place), place);
  return rounded.compare(value) < 0 ? rounded.add(decimal(1n, place)) : rounded;
}
