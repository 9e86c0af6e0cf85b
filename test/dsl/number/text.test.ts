import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromText,
  multiply,
  parseQuantity,
  power,
  quantity,
  quantityFromJson,
  roundTo,
  squareRoot,
  subtract,
  toDecimalText,
  toJsonNumber,
  toText,
} from '../../../dsl/number/index.js';
import { denominators, known, over, rationals } from './quantities.js';

describe('reading', () => {
  test.each([
    ['-12.50', '-12.5'],
    ['0.8', '0.8'],
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['007', '7'],
    ['-0', '0'],
    ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ])('%s is %s', (text, expected) => {
    expect(toText(known(parseQuantity(text)))).toBe(expected);
  });

  test.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '1,234',
    '80%',
    '1/3',
    '１２',
    '0x10',
    '1e',
    'NaN',
    'Infinity',
    '1_000',
    '--1',
    '1e1001',
    '1\n',
  ])('%j is not a number', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  test('text longer than 1,000 characters is refused', () => {
    expect(parseQuantity('9'.repeat(1000))).not.toBeNull();
    expect(parseQuantity('9'.repeat(1001))).toBeNull();
  });

  test('a constant that is no number is a bug', () => {
    expect(() => quantity('ten')).toThrow('not a decimal number: "ten"');
  });

  test('a JSON number is the decimal it prints as', () => {
    expect([0.1, 1e21, 1e-7, -0, 95.5].map((value) => toText(known(quantityFromJson(value))))).toEqual([
      '0.1',
      '1000000000000000000000',
      '0.0000001',
      '0',
      '95.5',
    ]);
  });

  test('a JSON number with more than 15 digits, or not finite, is refused', () => {
    expect(quantityFromJson(123456789012.345)).not.toBeNull();
    for (const value of [0.1 + 0.2, 1 / 3, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(quantityFromJson(value)).toBeNull();
    }
  });
});

describe('canonical text', () => {
  test.each([
    ['0.5', over(1n, 2n)],
    ['-12', over(-12n, 1n)],
    ['1/3', over(1n, 3n)],
    ['-11/3', over(-22n, 6n)],
    ['0.125', over(1n, 8n)],
    ['0.00048', over(3n, 6250n)],
    ['1000', over(1000n, 1n)],
  ])('%s is written so', (expected, value) => {
    expect(toText(value)).toBe(expected);
  });

  test('an approximation shows 40 digits, fewer when it knows fewer, and an exponent when it is far from 1', () => {
    const root = known(squareRoot(quantity(2n)));
    expect(toText(root)).toBe('≈1.414213562373095048801688724209698078570');
    expect(toText(subtract(root, quantity('1.41421356237309504880168872420969807')))).toMatch(
      /^≈8\.5696718753769\d*e-36$/,
    );
    expect(toText(subtract(multiply(root, root), quantity(2n)))).toBe('≈0');
    expect(toText(multiply(root, quantity('-1e60')))).toBe('≈-1.414213562373095048801688724209698078570e60');
  });

  test('exact values come back from their text', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        expect(fromText(toText(a))).toEqual(a);
      }),
    );
    const small = known(power(quantity(2n), quantity(-8191n)));
    expect(fromText(toText(small))).toEqual(small);
  });

  test('equal values have equal text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -1000n, max: 1000n }), denominators, denominators, (n, d, factor) => {
        expect(toText(over(n * factor, d * factor))).toBe(toText(over(n, d)));
      }),
    );
  });

  test.each(['≈1.5', '1/0', '1/-3', 'one', '1e3', '1/3/3'])('%j is not the text of an exact value', (text) => {
    expect(fromText(text)).toBeNull();
  });
});

test('a stored text of more than 10,000 characters is refused', () => {
  expect(fromText('9'.repeat(10_001))).toBeNull();
});

describe('text for people', () => {
  test.each([
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['2', 2, '2.00'],
    ['-0.001', 2, '0.00'],
    ['99.995', 2, '100.00'],
    ['0.5', 0, '1'],
  ])('%s at %i places is %s', (value, places, expected) => {
    expect(toDecimalText(quantity(value), places)).toBe(expected);
  });

  test('trailing zeros can be dropped, and the mode can be another', () => {
    expect(toDecimalText(quantity('2.50'), 2, 'half_up', 'drop')).toBe('2.5');
    expect(toDecimalText(quantity(100n), 2, 'half_up', 'drop')).toBe('100');
    expect(toDecimalText(quantity('2.349'), 2, 'down')).toBe('2.34');
  });
});

describe('JSON numbers', () => {
  test('12 places, halves to even', () => {
    expect(toJsonNumber(over(1n, 3n))).toBe(0.333333333333);
    expect(toJsonNumber(over(2n, 3n))).toBe(0.666666666667);
    expect(toJsonNumber(quantity('0.0000000000005'))).toBe(0);
    expect(toJsonNumber(quantity('0.0000000000015'))).toBe(2e-12);
    expect(toJsonNumber(known(squareRoot(quantity(3n))))).toBe(1.732050807569);
    expect(Object.is(toJsonNumber(quantity('-0.0000000000001')), 0)).toBe(true);
  });

  test('are the doubles nearest to the decimal that people read', () => {
    fc.assert(
      fc.property(rationals, (value) => {
        expect(toJsonNumber(value)).toBe(Number(toDecimalText(value, 12, 'half_even')));
      }),
    );
  });

  test('a score in hundredths goes out and comes back as itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (hundredths) => {
        const score = over(hundredths, 100n);
        expect(quantityFromJson(toJsonNumber(score))).toEqual(score);
        expect(roundTo(score, quantity('0.01'), 'half_even')).toEqual(score);
      }),
    );
  });
});
