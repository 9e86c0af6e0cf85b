import { Fraction } from 'fraction.js';
import { roundedTo, roundedUpTo } from './significant-digits.js';

/** Significant digits kept of an approximation's centre: ten more than are shown. */
const CENTRE_DIGITS = 50;
/** Significant digits kept of an error bound, rounded up. Private to the folder. */
export const ERROR_DIGITS = 10;
/** Beyond this many operations an approximation forgets how it came about (see {@link Origin}). */
const LONGEST_ORIGIN = 1000;

/**
 * How an approximation was computed: the operation and its operands. Two approximations with the same origin are the
 * same real number, so they compare as equal although 40 digits could never show it (two units with the same `ln(x)` tie).
 */
export interface Origin {
  readonly operation: string;
  readonly operands: readonly Quantity[];
}

/**
 * A number of the language: an exact rational, or an approximation, which is a rational `centre` and a rational
 * bound `error` > 0 such that the true value lies in the closed interval [centre − error, centre + error].
 *
 * Immutable and opaque: outside this folder use the functions of `index.ts` only. Not a JSON value: see `toText`.
 */
export class Quantity {
  /** @internal */
  readonly centre: Fraction;
  /** @internal null: exact */
  readonly error: Fraction | null;
  /** @internal null: exact, or too long to keep */
  readonly origin: Origin | null;
  /** @internal Operations behind an approximation, counted as a tree; 1 when exact. */
  readonly size: number;

  /** @internal Use {@link exactly} or {@link approximately}. */
  constructor(centre: Fraction, error: Fraction | null, origin: Origin | null, size: number) {
    this.centre = centre;
    this.error = error;
    this.origin = origin;
    this.size = size;
  }
}

/** Whether a value is a {@link Quantity}; booleans, strings, JSON numbers and objects with a `kind` are not. */
export function isQuantity(value: unknown): value is Quantity {
  return value instanceof Quantity;
}

/** The exact quantity of a rational. Private to the folder. */
export function exactly(value: Fraction): Quantity {
  return new Quantity(value, null, null, 1);
}

/** The exact quantity numerator ÷ denominator (not 0), in any terms. Private to the folder. */
export function ratio(numerator: bigint, denominator: bigint): Quantity {
  return exactly(new Fraction(numerator, denominator));
}

/**
 * The approximation centre ± error; exact when the error is 0. The centre is cut to 50 significant digits (what is cut
 * goes into the error), so that long chains of operations stay small. Private to the folder.
 */
export function approximately(centre: Fraction, error: Fraction, origin: Origin): Quantity {
  if (error.n === 0n) return exactly(centre);
  const kept = roundedTo(centre, CENTRE_DIGITS);
  const bound = roundedUpTo(error.add(centre.sub(kept).abs()), ERROR_DIGITS);
  let size = 1;
  for (const operand of origin.operands) size += operand.size;
  return new Quantity(kept, bound, size > LONGEST_ORIGIN ? null : origin, size);
}

/** Numerator with its sign; the denominator is `value.d` > 0. Private to the folder. */
export function numeratorOf(value: Fraction): bigint {
  return value.s * value.n;
}

/** The least value that a quantity can have. Private to the folder. */
export function lowerBound(a: Quantity): Fraction {
  return a.error === null ? a.centre : a.centre.sub(a.error);
}

/** The greatest value that a quantity can have. Private to the folder. */
export function upperBound(a: Quantity): Fraction {
  return a.error === null ? a.centre : a.centre.add(a.error);
}

/** The largest error of a quantity, 0 when exact. Private to the folder. */
export function errorOf(a: Quantity): Fraction {
  return a.error ?? ZERO.centre;
}

/** Whether two quantities are certainly the same real number: equal exact values, or computed in the same way. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  if (a === b) return true;
  if (a.error === null || b.error === null) {
    return a.error === b.error && a.centre.n === b.centre.n && a.centre.d === b.centre.d && a.centre.s === b.centre.s;
  }
  const left = a.origin;
  const right = b.origin;
  if (left === null || right === null) return false;
  if (left.operation !== right.operation || left.operands.length !== right.operands.length) return false;
  return left.operands.every((operand, index) => {
    const other = right.operands[index];
    return other !== undefined && isSameNumber(operand, other);
  });
}

/** Whether a quantity is an approximation (marked ≈), not an exact rational. */
export function isApproximate(a: Quantity): boolean {
  return a.error !== null;
}

/** Whether a quantity is known to be a whole number: exact, with denominator 1. An approximation never is. */
export function isWhole(a: Quantity): boolean {
  return a.error === null && a.centre.d === 1n;
}

export const ZERO: Quantity = ratio(0n, 1n);
export const ONE: Quantity = ratio(1n, 1n);
export const HUNDRED: Quantity = ratio(100n, 1n);
