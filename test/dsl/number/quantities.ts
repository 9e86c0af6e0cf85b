import fc from 'fast-check';
import { divide, type Quantity, quantity } from '../../../dsl/number/index.js';

/** numerator ÷ denominator as the language computes it. */
export function over(numerator: bigint, denominator: bigint): Quantity {
  return known(divide(quantity(numerator), quantity(denominator)));
}

/** A result that the test knows not to be null. */
export function known<T>(value: T | null): T {
  if (value === null) throw new Error('expected a value, got null');
  return value;
}

export const numerators = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
export const denominators = fc.oneof(fc.constantFrom(1n, 10n, 100n, 1000n), fc.bigInt({ min: 1n, max: 10n ** 6n }));

/** Exact rationals: decimals as in score sheets, and others. */
export const rationals: fc.Arbitrary<Quantity> = fc.tuple(numerators, denominators).map(([n, d]) => over(n, d));

/** Exact rationals > 0 of moderate size. */
export const positives: fc.Arbitrary<Quantity> = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), denominators)
  .map(([n, d]) => over(n, d));
