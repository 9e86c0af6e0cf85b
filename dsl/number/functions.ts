import type { Fraction } from 'fraction.js';
import { divide, multiply, negate } from './arithmetic.js';
import { compare, sign } from './comparison.js';
import { decimalExponential, decimalLogarithm, decimalSquareRoot, type Enclosure } from './decimal-functions.js';
import { exactLogarithm10, exactRoot, wholePower } from './exact-powers.js';
import {
  approximately,
  exactly,
  isWhole,
  lowerBound,
  numeratorOf,
  ONE,
  type Quantity,
  ratio,
  upperBound,
  ZERO,
} from './quantity.js';

const LOGARITHM_OF_TEN = monotone('ln', ratio(10n, 1n), decimalLogarithm);
/** e^x stays below 2^8192 for |x| up to this: 8192 · ln 2 = 5678.2… */
const LARGEST_EXPONENTIAL = ratio(5678n, 1n);
/** Powers of approximations up to this exponent are multiplied out; above it they go through the logarithm. */
const LARGEST_MULTIPLIED_POWER = 64n;

/** √a, exact for the square of a rational; null for a < 0, or when an approximation cannot be told from a negative number. */
export function squareRoot(a: Quantity): Quantity | null {
  if (a.error === null) {
    if (a.centre.s < 0n) return null;
    const root = exactRoot(a.centre, 2n);
    if (root !== null) return exactly(root);
  } else if (sign(a) !== 1) return null;
  return monotone('sqrt', a, decimalSquareRoot);
}

/** ln a, exact (0) for 1 only; null unless a is certainly positive. */
export function naturalLogarithm(a: Quantity): Quantity | null {
  if (sign(a) !== 1) return null;
  return compare(a, ONE) === 0 ? ZERO : monotone('ln', a, decimalLogarithm);
}

/** log₁₀ a, exact for powers of ten (`logarithm10(quantity(1000n))` is 3); null unless a is certainly positive. */
export function logarithm10(a: Quantity): Quantity | null {
  if (a.error === null) {
    const exponent = exactLogarithm10(a.centre);
    if (exponent !== null) return ratio(exponent, 1n);
  }
  const logarithm = naturalLogarithm(a);
  return logarithm === null ? null : divide(logarithm, LOGARITHM_OF_TEN);
}

/** e^a, exact (1) for 0 only; null beyond |a| ≤ 5678, where the result would have more than 8,192 bits. */
export function exponential(a: Quantity): Quantity | null {
  if (compare(a, LARGEST_EXPONENTIAL) !== -1 || compare(a, negate(LARGEST_EXPONENTIAL)) !== 1) return null;
  return compare(a, ZERO) === 0 ? ONE : monotone('exp', a, decimalExponential);
}

/**
 * a^b. Exact for a whole b and for roots that come out rational (`8^(2/3)` is 4); 0^0 is 1. null out of the domain (0 to
 * a negative power; a negative base with an exponent that is not whole, even a cube root), when an approximation
 * leaves that open, and for results of more than 8,192 bits.
 */
export function power(a: Quantity, b: Quantity): Quantity | null {
  if (isWhole(b)) return toWholePower(a, numeratorOf(b.centre));
  if (a.error === null && b.error === null) {
    if (a.centre.n === 0n) return b.centre.s > 0n ? ZERO : null;
    if (a.centre.s < 0n) return null;
    const root = exactRoot(a.centre, b.centre.d);
    if (root !== null) return toWholePower(exactly(root), numeratorOf(b.centre));
  }
  return throughLogarithm(a, b);
}

function toWholePower(base: Quantity, exponent: bigint): Quantity | null {
  if (base.error === null) {
    const result = wholePower(base.centre, exponent);
    return result === null ? null : exactly(result);
  }
  const times = exponent < 0n ? -exponent : exponent;
  if (times > LARGEST_MULTIPLIED_POWER) {
    if (sign(base) !== -1) return throughLogarithm(base, ratio(exponent, 1n));
    const result = throughLogarithm(negate(base), ratio(exponent, 1n));
    return result === null || times % 2n === 0n ? result : negate(result);
  }
  let product = ONE;
  for (let count = 0n; count < times; count += 1n) product = multiply(product, base);
  return exponent < 0n ? divide(ONE, product) : product;
}

/** e^(b·ln a), for a certainly positive. */
function throughLogarithm(a: Quantity, b: Quantity): Quantity | null {
  const logarithm = naturalLogarithm(a);
  return logarithm === null ? null : exponential(multiply(logarithm, b));
}

/** An increasing function of a quantity: of an approximation, the interval between the images of its two ends. */
function monotone(operation: string, a: Quantity, compute: (x: Fraction) => Enclosure): Quantity {
  const origin = { operation, operands: [a] };
  const least = compute(lowerBound(a));
  if (a.error === null) return approximately(least.centre, least.error, origin);
  const most = compute(upperBound(a));
  const lower = least.centre.sub(least.error);
  const upper = most.centre.add(most.error);
  return approximately(lower.add(upper).div(2n), upper.sub(lower).div(2n), origin);
}
