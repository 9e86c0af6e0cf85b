import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  divide,
  isApproximate,
  isQuantity,
  isWhole,
  isZero,
  maximumOf,
  minimumOf,
  multiply,
  negate,
  ONE,
  quantity,
  sign,
  squareRoot,
  subtract,
  sumOf,
  toText,
  ZERO,
} from '../../../dsl/number/index.js';
import { denominators, known, numerators, over, rationals } from './quantities.js';

const rootOfTwo = known(squareRoot(quantity(2n)));

describe('exact arithmetic', () => {
  test('a rate of 0.6% over a limit of 0.2% is exactly 3', () => {
    expect(toText(known(divide(quantity('0.006'), quantity('0.002'))))).toBe('3');
  });

  test('0.1 + 0.2 is 0.3', () => {
    expect(compare(add(quantity('0.1'), quantity('0.2')), quantity('0.3'))).toBe(0);
  });

  test('a third taken three times is 1 again', () => {
    const third = over(1n, 3n);
    expect(sumOf([third, third, third])).toEqual(ONE);
  });

  test('a sum is what adding one after the other gives, whatever the denominators', () => {
    fc.assert(
      fc.property(fc.array(rationals), (terms) => {
        expect(sumOf(terms)).toEqual(terms.reduce(add, ZERO));
      }),
    );
  });

  test('the sum of nothing is 0', () => {
    expect(sumOf([])).toEqual(ZERO);
  });

  test('there is no quotient by 0', () => {
    expect(divide(ONE, ZERO)).toBeNull();
    expect(divide(ZERO, ZERO)).toBeNull();
  });

  test('there is no negative zero', () => {
    expect(toText(negate(ZERO))).toBe('0');
    expect(negate(ZERO)).toEqual(ZERO);
    expect(multiply(ZERO, quantity(-5n))).toEqual(ZERO);
    expect(quantity('-0.0')).toEqual(ZERO);
  });

  test('addition and multiplication are commutative and associative, and distribute', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test('subtracting undoes adding, and dividing undoes multiplying', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, negate(a))).toEqual(ZERO);
        if (isZero(b) === false) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  test('the absolute value is a or −a, whichever is not negative', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        expect(absolute(a)).toEqual(sign(a) === -1 ? negate(a) : a);
      }),
    );
  });
});

describe('order', () => {
  test('comparing agrees with cross-multiplied whole numbers', () => {
    fc.assert(
      fc.property(numerators, denominators, numerators, denominators, (n1, d1, n2, d2) => {
        const left = n1 * d2;
        const right = n2 * d1;
        expect(compare(over(n1, d1), over(n2, d2))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  test('the order is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(known(compare(a, b)) + known(compare(b, a))).toBe(0);
        const [low, middle, high] = [a, b, c].sort((x, y) => known(compare(x, y)));
        if (low && middle && high) {
          expect(known(compare(low, high))).toBeLessThanOrEqual(0);
          expect(minimumOf([a, b, c])).toEqual(low);
          expect(maximumOf([a, b, c])).toEqual(high);
        }
      }),
    );
  });

  test('nothing has no smallest and no largest member', () => {
    expect(minimumOf([])).toBeNull();
    expect(maximumOf([])).toBeNull();
  });
});

describe('approximations', () => {
  test('one exact zero makes a product exact', () => {
    expect(multiply(rootOfTwo, ZERO)).toEqual(ZERO);
  });

  test('√2 squared cannot be told from 2, nor its difference from 2 from 0', () => {
    const squared = multiply(rootOfTwo, rootOfTwo);
    expect(compare(squared, quantity(2n))).toBeNull();
    expect(isZero(subtract(squared, quantity(2n)))).toBeNull();
    expect(sign(subtract(squared, quantity(2n)))).toBeNull();
    expect(divide(ONE, subtract(squared, quantity(2n)))).toBeNull();
    expect(maximumOf([squared, quantity(2n)])).toBeNull();
  });

  test('two that are far enough apart are told apart', () => {
    expect(compare(rootOfTwo, quantity('1.4142135623730950488016887242096980785696'))).toBe(1);
    expect(compare(rootOfTwo, quantity('1.4142135623730950488016887242096980785697'))).toBe(-1);
  });

  test('two units with the same input tie, although 40 digits cannot show it', () => {
    const one = multiply(known(squareRoot(quantity(5n))), quantity(3n));
    const other = multiply(known(squareRoot(quantity('5.0'))), quantity(3n));
    expect(compare(one, other)).toBe(0);
    expect(maximumOf([one, other])).toBe(one);
    expect(subtract(one, other)).toEqual(ZERO);
    expect(divide(one, other)).toEqual(ONE);
  });

  test('inputs that differ by less than the digits show do not tie', () => {
    const near = add(quantity(5n), quantity('1e-90'));
    expect(compare(known(squareRoot(quantity(5n))), known(squareRoot(near)))).toBeNull();
  });

  test('a number doubled a thousand times forgets its origin instead of growing', () => {
    let one = rootOfTwo;
    let other = rootOfTwo;
    for (let round = 0; round < 1000; round += 1) {
      one = add(one, one);
      other = add(other, other);
    }
    expect(compare(one, other)).toBeNull();
  });

  test('the interval always contains the true value: (√a)² − a straddles 0 and (√a ÷ b) · b − √a does', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        const root = known(squareRoot(absolute(a)));
        if (!isApproximate(root) || isZero(b)) return;
        expect(compare(multiply(root, root), absolute(a))).toBeNull();
        expect(isZero(subtract(multiply(known(divide(root, b)), b), root))).toBeNull();
        expect(isZero(subtract(subtract(add(root, b), b), root))).toBeNull();
      }),
    );
  });

  test('the absolute value of an approximation around 0 is not negative', () => {
    const around = subtract(multiply(rootOfTwo, rootOfTwo), quantity(2n));
    expect(compare(absolute(around), quantity('-1e-60'))).toBe(1);
    expect(isZero(absolute(around))).toBeNull();
    expect(compare(absolute(negate(rootOfTwo)), ONE)).toBe(1);
  });
});

describe('kinds', () => {
  test('only quantities are quantities', () => {
    expect([ZERO, rootOfTwo].every(isQuantity)).toBe(true);
    expect([true, '1', 1, 1n, null, undefined, { kind: 'day', day: 1 }, []].some(isQuantity)).toBe(false);
  });

  test('whole means exact with denominator 1', () => {
    expect(isWhole(quantity('3.00'))).toBe(true);
    expect(isWhole(quantity('3.01'))).toBe(false);
    expect(isWhole(multiply(rootOfTwo, rootOfTwo))).toBe(false);
  });
});
