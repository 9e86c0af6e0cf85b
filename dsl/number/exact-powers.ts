import { Fraction } from 'fraction.js';

/**
 * Numerator and denominator of a power have at most so many bits (2,466 digits): larger ones are refused, because
 * reducing a fraction takes time that grows with the square of its length.
 */
export const LARGEST_BITS = 8192;

/** base^exponent for a whole exponent; null for 0 to a negative power and beyond {@link LARGEST_BITS}. 0^0 is 1. */
export function wholePower(base: Fraction, exponent: bigint): Fraction | null {
  const times = exponent < 0n ? -exponent : exponent;
  if (base.n === 0n) return exponent < 0n ? null : new Fraction(times === 0n ? 1n : 0n, 1n);
  if (base.n === 1n && base.d === 1n) return new Fraction(times % 2n === 0n ? 1n : base.s, 1n);
  if (times > BigInt(LARGEST_BITS)) return null;
  const numerator = boundedPower(base.n, times);
  const denominator = boundedPower(base.d, times);
  if (numerator === null || denominator === null) return null;
  const signed = times % 2n === 0n ? numerator : base.s * numerator;
  return exponent < 0n ? new Fraction(denominator, signed) : new Fraction(signed, denominator);
}

/** The exact root of a rational ≥ 0 of the given degree (≥ 1); null when it is not rational. */
export function exactRoot(value: Fraction, degree: bigint): Fraction | null {
  const numerator = wholeRoot(value.n, degree);
  if (numerator === null) return null;
  const denominator = wholeRoot(value.d, degree);
  return denominator === null ? null : new Fraction(numerator, denominator);
}

/** The exact exponent e with 10^e = value; null when there is none. */
export function exactLogarithm10(value: Fraction): bigint | null {
  if (value.s < 0n) return null;
  const negative = value.n === 1n;
  const text = (negative ? value.d : value.n).toString();
  if ((!negative && value.d !== 1n) || !/^10*$/.test(text)) return null;
  const exponent = BigInt(text.length - 1);
  return negative ? -exponent : exponent;
}

function boundedPower(base: bigint, exponent: bigint): bigint | null {
  // base ≥ 2^(bits − 1): do not even begin what cannot fit
  if (BigInt(bitLength(base) - 1) * exponent > BigInt(LARGEST_BITS)) return null;
  const result = base ** exponent;
  return bitLength(result) > LARGEST_BITS ? null : result;
}

/** The exact root of a whole number ≥ 0 by Newton's iteration from above; null when it is not whole. */
function wholeRoot(value: bigint, degree: bigint): bigint | null {
  if (value < 2n || degree === 1n) return value;
  const bits = bitLength(value);
  if (degree >= BigInt(bits)) return null; // 2^degree is larger than the value already
  let root = 2n ** (BigInt(bits) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) break;
    root = next;
  }
  return root ** degree === value ? root : null;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}
