/**
 * How a number between two multiples is rounded. `half_up`: to the nearest, halves away from zero; `half_even`: to the
 * nearest, halves to the even multiple; `up`: away from zero; `down`: towards zero.
 */
export type RoundingMode = 'half_up' | 'half_even' | 'up' | 'down';

/** numerator ÷ denominator (> 0), rounded to a whole number. */
export function divideRounding(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return quotient;
  const awayFromZero = quotient + (numerator < 0n ? -1n : 1n);
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  switch (mode) {
    case 'down':
      return quotient;
    case 'up':
      return awayFromZero;
    case 'half_up':
      return twice >= denominator ? awayFromZero : quotient;
    case 'half_even':
      if (twice === denominator) return quotient % 2n === 0n ? quotient : awayFromZero;
      return twice > denominator ? awayFromZero : quotient;
    default:
      return mode satisfies never;
  }
}
