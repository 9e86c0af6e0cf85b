import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  exponential,
  isApproximate,
  isZero,
  logarithm10,
  multiply,
  naturalLogarithm,
  negate,
  ONE,
  power,
  type Quantity,
  quantity,
  squareRoot,
  subtract,
  toText,
  ZERO,
} from '../../../dsl/number/index.js';
import { known, over, positives, rationals } from './quantities.js';

const textOf = (value: Quantity | null) => (value === null ? null : toText(value));
const q = quantity;

describe('exact results stay exact', () => {
  test.each([
    ['√0', squareRoot(ZERO), '0'],
    ['√(9/4)', squareRoot(over(9n, 4n)), '1.5'],
    ['√(1/9)', squareRoot(over(1n, 9n)), '1/3'],
    ['√0.0004', squareRoot(q('0.0004')), '0.02'],
    ['log10 1000', logarithm10(q(1000n)), '3'],
    ['log10 0.001', logarithm10(q('0.001')), '-3'],
    ['log10 1', logarithm10(ONE), '0'],
    ['ln 1', naturalLogarithm(ONE), '0'],
    ['exp 0', exponential(ZERO), '1'],
    ['1.1^3', power(q('1.1'), q(3n)), '1.331'],
    ['(−2)^3', power(q(-2n), q(3n)), '-8'],
    ['(−2)^−2', power(q(-2n), q(-2n)), '0.25'],
    ['0^0', power(ZERO, ZERO), '1'],
    ['0^0.5', power(ZERO, q('0.5')), '0'],
    ['8^(2/3)', power(q(8n), over(2n, 3n)), '4'],
    ['0.25^−0.5', power(q('0.25'), q('-0.5')), '2'],
    ['1^0.37', power(ONE, q('0.37')), '1'],
    ['(−1)^(10^30)', power(q(-1n), q('1e30')), '1'],
  ])('%s', (_name, result, expected) => {
    expect(textOf(result)).toBe(expected);
  });

  test('the root of a square and the whole power of a root are exact', () => {
    fc.assert(
      fc.property(positives, fc.bigInt({ min: 1n, max: 9n }), (a, degree) => {
        const raised = known(power(a, quantity(degree)));
        expect(squareRoot(multiply(a, a))).toEqual(a);
        expect(power(raised, over(1n, degree))).toEqual(a);
      }),
    );
  });
});

// Reference digits: OEIS A002193 (√2), A001113 (e), A002162 (ln 2), A007524 (log10 2), A072334 (e²).
describe('40 digits', () => {
  test.each([
    ['√2', squareRoot(q(2n)), '≈1.414213562373095048801688724209698078570'],
    ['e', exponential(ONE), '≈2.718281828459045235360287471352662497757'],
    ['ln 2', naturalLogarithm(q(2n)), '≈0.6931471805599453094172321214581765680755'],
    ['log10 2', logarithm10(q(2n)), '≈0.3010299956639811952137388947244930267682'],
    ['e²', exponential(q(2n)), '≈7.389056098930650227230427460575007813180'],
    ['2^0.5', power(q(2n), q('0.5')), '≈1.414213562373095048801688724209698078570'],
  ])('of %s', (_name, result, expected) => {
    expect(textOf(result)).toBe(expected);
  });

  test('of a logarithm close to 0 are as right as any: ln(1 + 10⁻⁵⁰) = 10⁻⁵⁰ − 10⁻¹⁰⁰/2 + …', () => {
    const x = q('1e-50');
    const series = subtract(x, multiply(multiply(x, x), q('0.5')));
    const logarithm = known(naturalLogarithm(add(ONE, x)));
    expect(toText(logarithm)).toBe('≈1.000000000000000000000000000000000000000e-50');
    expect(compare(logarithm, add(series, q('1e-95')))).toBe(-1);
    expect(compare(logarithm, subtract(series, q('1e-95')))).toBe(1);
  });
});

describe('error bounds', () => {
  test('a logarithm is enclosed by its own series: ln x = 2·Σ ((x−1)/(x+1))^(2k+1) ÷ (2k+1)', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 11n, max: 19n }), (tenths) => {
        const x = over(tenths, 10n);
        const z = known(divide(subtract(x, ONE), add(x, ONE)));
        let term = z;
        let series = z;
        for (let k = 3n; k < 240n; k += 2n) {
          term = multiply(term, multiply(z, z));
          series = add(series, known(divide(term, quantity(k))));
        }
        // z ≤ 0.9/2.9, so what is left after 120 terms is below 10^−100: the exact partial sum lies inside the interval
        expect(compare(multiply(series, q(2n)), known(naturalLogarithm(x)))).toBeNull();
      }),
      { numRuns: 9 },
    );
  });

  test('exp(ln a) contains a, ln(exp a) contains a, and so do squared roots', () => {
    fc.assert(
      fc.property(positives, (a) => {
        if (compare(a, ONE) === 0) return;
        expect(compare(known(exponential(known(naturalLogarithm(a)))), a)).toBeNull();
        const small = known(divide(a, q('1e10')));
        expect(compare(known(naturalLogarithm(known(exponential(small)))), small)).toBeNull();
      }),
    );
  });

  test('the laws of powers and logarithms hold within the bounds', () => {
    fc.assert(
      fc.property(positives, positives, (a, b) => {
        const product = known(naturalLogarithm(multiply(a, b)));
        const sum = add(known(naturalLogarithm(a)), known(naturalLogarithm(b)));
        expect(isZero(subtract(product, sum))).not.toBe(false);
        const third = known(power(a, over(1n, 3n)));
        if (isApproximate(third)) expect(compare(known(power(third, q(3n))), a)).toBeNull();
      }),
    );
  });

  test('a negative approximation has whole powers of the right sign, by either way of computing', () => {
    const base = negate(known(squareRoot(q(2n))));
    expect(compare(known(power(base, q(3n))), q('-2.82'))).toBe(-1);
    expect(compare(known(power(base, q(100n))), known(power(q(2n), q(50n))))).toBeNull();
    expect(compare(known(power(base, q(101n))), ZERO)).toBe(-1);
    expect(compare(known(power(base, q(-2n))), q('0.5'))).toBeNull();
  });
});

describe('outside the domain', () => {
  test.each([
    ['√−1', squareRoot(q(-1n))],
    ['ln 0', naturalLogarithm(ZERO)],
    ['ln −1', naturalLogarithm(q(-1n))],
    ['log10 0', logarithm10(ZERO)],
    ['0^−1', power(ZERO, q(-1n))],
    ['0^−0.5', power(ZERO, q('-0.5'))],
    ['(−8)^(1/3)', power(q(-8n), over(1n, 3n))],
  ])('%s has no value', (_name, result) => {
    expect(result).toBeNull();
  });

  test('what cannot be told from 0 has no logarithm and no root', () => {
    const root = known(squareRoot(q(2n)));
    const around = subtract(multiply(root, root), q(2n));
    expect([naturalLogarithm(around), squareRoot(around), power(around, q('0.5'))]).toEqual([null, null, null]);
  });
});

describe('size', () => {
  test('a power of more than 8,192 bits is refused at once', () => {
    expect(isApproximate(known(power(q(2n), q(8191n))))).toBe(false);
    expect(power(q(2n), q(8192n))).toBeNull();
    expect(power(q(3n), q('1e30'))).toBeNull();
    expect(power(q('0.5'), q('1e30'))).toBeNull();
    expect(power(q('1.0001'), q('-1e6'))).toBeNull();
    expect(power(q(2n), q('1000000.5'))).toBeNull();
    expect(exponential(q('1e30'))).toBeNull();
    expect(exponential(q('-1e30'))).toBeNull();
  });

  test('every rational in reach has an exponential', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        const inReach = compare(a, q(5678n)) === -1 && compare(a, q(-5678n)) === 1;
        expect(exponential(a) !== null).toBe(inReach);
      }),
    );
  });
});
