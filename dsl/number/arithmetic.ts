import {
  approximately,
  ERROR_DIGITS,
  errorOf,
  exactly,
  isSameNumber,
  lowerBound,
  numeratorOf,
  ONE,
  type Quantity,
  ratio,
  upperBound,
  ZERO,
} from './quantity.js';
import { roundedUpTo } from './significant-digits.js';

/** a + b. Exact when both are. */
export function add(a: Quantity, b: Quantity): Quantity {
  const centre = a.centre.add(b.centre);
  if (a.error === null && b.error === null) return exactly(centre);
  return approximately(centre, errorOf(a).add(errorOf(b)), { operation: '+', operands: [a, b] });
}

/** a − b. Exact when both are, and 0 when both are the same approximation. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  const centre = a.centre.sub(b.centre);
  if (a.error === null && b.error === null) return exactly(centre);
  if (isSameNumber(a, b)) return ZERO;
  return approximately(centre, errorOf(a).add(errorOf(b)), { operation: '-', operands: [a, b] });
}

/** a × b. Exact when both are, and exactly 0 when one is exactly 0. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  const centre = a.centre.mul(b.centre);
  if (a.error === null && b.error === null) return exactly(centre);
  const ea = errorOf(a);
  const eb = errorOf(b);
  // |(x + ea)(y + eb) − xy| ≤ |x|·eb + |y|·ea + ea·eb
  const error = a.centre.abs().mul(eb).add(b.centre.abs().mul(ea)).add(ea.mul(eb));
  return approximately(centre, error, { operation: '*', operands: [a, b] });
}

/** a ÷ b; null when b is 0, or an approximation that cannot be told from 0. Exactly 1 when both are the same approximation. */
export function divide(a: Quantity, b: Quantity): Quantity | null {
  if (b.centre.n === 0n) return null;
  if (b.error === null && a.error === null) return exactly(a.centre.div(b.centre));
  const least = lowerBound(b);
  const most = upperBound(b);
  if (least.s * least.n <= 0n && most.s * most.n >= 0n) return null;
  if (isSameNumber(a, b)) return ONE;
  const divisor = b.centre.abs();
  const eb = errorOf(b);
  // |x ÷ y − (x + ea) ÷ (y + eb)| ≤ (|x|·eb + |y|·ea) ÷ (|y|·(|y| − eb))
  const error = a.centre
    .abs()
    .mul(eb)
    .add(divisor.mul(errorOf(a)))
    .div(divisor.mul(divisor.sub(eb)));
  return approximately(a.centre.div(b.centre), error, { operation: '/', operands: [a, b] });
}

/** −a. */
export function negate(a: Quantity): Quantity {
  const centre = a.centre.neg();
  return a.error === null ? exactly(centre) : approximately(centre, a.error, { operation: 'negate', operands: [a] });
}

/** |a|. Of an approximation that straddles 0, the interval from 0 to its larger end. */
export function absolute(a: Quantity): Quantity {
  if (a.error === null) return exactly(a.centre.abs());
  const centre = a.centre.abs();
  if (centre.compare(a.error) >= 0) return a.centre.s < 0n ? negate(a) : a;
  const half = roundedUpTo(centre.add(a.error).div(2n), ERROR_DIGITS); // so short that no end moves below 0 again
  return approximately(half, half, { operation: 'absolute', operands: [a] });
}

/** The sum, added from the first to the last; 0 of none. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  if (!quantities.every((quantity) => quantity.error === null)) return quantities.reduce(add, ZERO);
  let numerator = 0n;
  let denominator = 1n;
  for (const { centre } of quantities) {
    if (denominator % centre.d === 0n) {
      numerator += numeratorOf(centre) * (denominator / centre.d); // reduced to lowest terms at the end only
    } else {
      const sum = ratio(numerator * centre.d + numeratorOf(centre) * denominator, denominator * centre.d).centre;
      numerator = numeratorOf(sum);
      denominator = sum.d;
    }
  }
  return ratio(numerator, denominator);
}
