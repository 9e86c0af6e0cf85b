import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ceil,
  compare,
  floor,
  multiply,
  negate,
  ONE,
  quantity,
  type RoundingMode,
  roundTo,
  squareRoot,
  subtract,
  toText,
  truncate,
  ZERO,
} from '../../../dsl/number/index.js';
import { denominators, known, numerators, over, positives, rationals } from './quantities.js';

const MODES: readonly RoundingMode[] = ['half_up', 'half_even', 'up', 'down'];
const rootOfTwo = known(squareRoot(quantity(2n)));
const nearTwo = multiply(rootOfTwo, rootOfTwo);

const rounded = (value: string, to: string, mode: RoundingMode) =>
  toText(known(roundTo(quantity(value), quantity(to), mode)));

describe('roundTo', () => {
  test.each([
    // value, to, half_up, half_even, up, down
    ['2.345', '0.01', '2.35', '2.34', '2.35', '2.34'],
    ['2.355', '0.01', '2.36', '2.36', '2.36', '2.35'],
    ['-2.345', '0.01', '-2.35', '-2.34', '-2.35', '-2.34'],
    ['0.5', '1', '1', '0', '1', '0'],
    ['-0.5', '1', '-1', '0', '-1', '0'],
    ['1.005', '0.01', '1.01', '1', '1.01', '1'],
    ['0.4999999999999999999999', '1', '0', '0', '1', '0'],
    ['0.5000000000000000000001', '1', '1', '1', '1', '0'],
    ['-0.001', '0.01', '0', '0', '-0.01', '0'],
    ['2.34', '0.01', '2.34', '2.34', '2.34', '2.34'],
    ['1.25', '0.5', '1.5', '1', '1.5', '1'],
    ['15', '10', '20', '20', '20', '10'],
  ])('%s to %s is %s half up, %s half even, %s up, %s down', (value, to, ...expected) => {
    expect(MODES.map((mode) => rounded(value, to, mode))).toEqual(expected);
  });

  test('it agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(numerators, denominators, fc.constantFrom(...MODES), (n, d, mode) => {
        // n/d in hundredths: |100n| = quotient·d + remainder
        const size = 100n * (n < 0n ? -n : n);
        const quotient = size / d;
        const twice = 2n * (size - quotient * d);
        const goesUp: Record<RoundingMode, boolean> = {
          half_up: twice >= d,
          half_even: twice > d || (twice === d && quotient % 2n === 1n),
          up: twice > 0n,
          down: false,
        };
        const count = quotient + (goesUp[mode] ? 1n : 0n);
        expect(roundTo(over(n, d), quantity('0.01'), mode)).toEqual(over(n < 0n ? -count : count, 100n));
      }),
    );
  });

  test('the result is a multiple within one step, symmetric around 0, and does not round again', () => {
    fc.assert(
      fc.property(rationals, positives, fc.constantFrom(...MODES), (a, to, mode) => {
        const result = known(roundTo(a, to, mode));
        const distance = subtract(result, a);
        expect(compare(distance, to)).toBe(-1);
        expect(compare(negate(distance), to)).toBe(-1);
        expect(roundTo(result, to, mode)).toEqual(result);
        expect(roundTo(negate(a), to, mode)).toEqual(negate(result));
      }),
    );
  });

  test('there is no rounding to 0 or to a negative step', () => {
    expect(roundTo(ONE, ZERO, 'half_up')).toBeNull();
    expect(roundTo(ONE, quantity('-0.1'), 'half_up')).toBeNull();
  });

  test('an approximation rounds exactly where its digits decide, and not at all where they do not', () => {
    expect(toText(known(roundTo(rootOfTwo, quantity('0.01'), 'half_up')))).toBe('1.41');
    expect(toText(known(roundTo(nearTwo, quantity('0.01'), 'half_up')))).toBe('2');
    expect(roundTo(nearTwo, quantity('0.01'), 'down')).toBeNull();
    expect(roundTo(multiply(nearTwo, quantity('0.25')), ONE, 'half_up')).toBeNull();
  });
});

describe('floor, ceil and truncate', () => {
  test.each([
    ['2.5', '2', '3', '2'],
    ['-2.5', '-3', '-2', '-2'],
    ['-0.1', '-1', '0', '0'],
    ['0.1', '0', '1', '0'],
    ['7', '7', '7', '7'],
    ['-7', '-7', '-7', '-7'],
  ])('of %s are %s, %s and %s', (value, low, high, towardsZero) => {
    const a = quantity(value);
    expect([floor(a), ceil(a), truncate(a)].map((whole) => toText(known(whole)))).toEqual([low, high, towardsZero]);
  });

  test('floor ≤ a < floor + 1, and ceil is the mirror image', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        const rest = subtract(a, known(floor(a)));
        expect(compare(rest, ZERO)).not.toBe(-1);
        expect(compare(rest, ONE)).toBe(-1);
        expect(ceil(a)).toEqual(negate(known(floor(negate(a)))));
      }),
    );
  });

  test('of an approximation they are exact, or nothing where it straddles a whole number', () => {
    expect(floor(rootOfTwo)).toEqual(ONE);
    expect(ceil(rootOfTwo)).toEqual(quantity(2n));
    expect([floor(nearTwo), ceil(nearTwo), truncate(nearTwo)]).toEqual([null, null, null]);
    expect(truncate(subtract(nearTwo, quantity(2n)))).toEqual(ZERO);
  });
});
