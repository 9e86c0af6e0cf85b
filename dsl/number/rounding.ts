import { Fraction } from 'fraction.js';
import { divide, multiply } from './arithmetic.js';
import { sign } from './comparison.js';
import { divideRounding, type RoundingMode } from './divide-rounding.js';
import { exactly, lowerBound, numeratorOf, type Quantity, upperBound } from './quantity.js';

/** The largest whole number ≤ a; null when an approximation straddles a whole number. */
export function floor(a: Quantity): Quantity | null {
  return wholeOf(a, (value) => {
    const quotient = divideRounding(numeratorOf(value), value.d, 'down');
    return value.s < 0n && value.d !== 1n ? quotient - 1n : quotient;
  });
}

/** The smallest whole number ≥ a; null when an approximation straddles a whole number. */
export function ceil(a: Quantity): Quantity | null {
  return wholeOf(a, (value) => {
    const quotient = divideRounding(numeratorOf(value), value.d, 'down');
    return value.s > 0n && value.d !== 1n ? quotient + 1n : quotient;
  });
}

/** a without its fractional part (towards zero); null when an approximation straddles a whole number other than 0. */
export function truncate(a: Quantity): Quantity | null {
  return wholeOf(a, (value) => divideRounding(numeratorOf(value), value.d, 'down'));
}

/**
 * The multiple of `to` that a rounds to, by the mode; null when `to` is not certainly positive, or when an
 * approximation is so near a boundary that the multiple cannot be told. Exact when `to` is exact.
 *
 * @example roundTo(quantity('-2.345'), quantity('0.01'), 'half_up') // -2.35
 */
export function roundTo(a: Quantity, to: Quantity, mode: RoundingMode): Quantity | null {
  if (sign(to) !== 1) return null;
  const quotient = divide(a, to);
  if (quotient === null) return null;
  const count = wholeOf(quotient, (value) => divideRounding(numeratorOf(value), value.d, mode));
  return count === null ? null : multiply(count, to);
}

/** The whole number that both ends of the interval give; every rounding is monotone, so everything between gives it too. */
function wholeOf(a: Quantity, round: (value: Fraction) => bigint): Quantity | null {
  const count = round(lowerBound(a));
  if (a.error !== null && round(upperBound(a)) !== count) return null;
  return exactly(new Fraction(count, 1n));
}
