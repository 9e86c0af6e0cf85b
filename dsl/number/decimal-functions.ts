import { Decimal } from 'decimal.js';
import type { Fraction } from 'fraction.js';
import { decimal } from './significant-digits.js';

/** A rational and a bound of its distance from the true value. */
export interface Enclosure {
  readonly centre: Fraction;
  readonly error: Fraction;
}

/**
 * Digits that decimal.js works with: fixed, so that every machine gives the same digits. A result near 0 loses digits
 * that its argument cannot supply, and is computed again with more (at most 960: decimal.js knows ln 10 to 1,025 digits).
 */
const PRECISIONS = [60, 120, 240, 480, 960] as const;
/** Digits of a result that have to be right: ten more than the language promises. */
const RIGHT_DIGITS = 50;

const WORKSHOPS = PRECISIONS.map((precision) => ({
  precision,
  // Every setting is given: the defaults can be changed by whoever else uses decimal.js in the process.
  Number: Decimal.clone({
    defaults: true,
    precision,
    rounding: Decimal.ROUND_HALF_EVEN,
    minE: -9e15,
    maxE: 9e15,
  }),
}));

/** √x for a rational x > 0. Rounding x and the root costs at most one unit of the last digit. */
export function decimalSquareRoot(x: Fraction): Enclosure {
  return enclose(
    x,
    (argument) => argument.sqrt(),
    (result, unit) => result.abs().mul(unit),
  );
}

/** ln x for a rational x > 0. Rounding x moves the result by a unit of the last digit, whatever its size. */
export function decimalLogarithm(x: Fraction): Enclosure {
  return enclose(
    x,
    (argument) => argument.ln(),
    (result, unit) => result.abs().add(1n).mul(unit),
  );
}

/** e^y for a rational y. Rounding y by r multiplies the result by e^r. */
export function decimalExponential(y: Fraction): Enclosure {
  const size = y.abs().add(1n);
  return enclose(
    y,
    (argument) => argument.exp(),
    (result, unit) => result.mul(size).mul(unit),
  );
}

/**
 * Computes with rising precision until enough digits are right. decimal.js rounds these functions correctly, and the
 * division before them; `unit` is nevertheless ten units of the last digit.
 */
function enclose(
  x: Fraction,
  compute: (argument: Decimal) => Decimal,
  boundOf: (result: Fraction, unit: Fraction) => Fraction,
): Enclosure {
  let last: Enclosure | null = null;
  for (const { precision, Number: Working } of WORKSHOPS) {
    const argument = new Working((x.s * x.n).toString()).div(x.d.toString());
    const centre = fractionOf(compute(argument));
    const error = boundOf(centre, decimal(1n, 2 - precision));
    last = { centre, error };
    if (error.mul(decimal(1n, RIGHT_DIGITS)).compare(centre.abs()) <= 0) break;
  }
  if (last === null) throw new Error('no working precision is defined');
  return last;
}

/** The exact value of a finite Decimal. */
function fractionOf(value: Decimal): Fraction {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', places = ''] = digits.split('.');
  return decimal(BigInt(whole + places), Number(exponent) - places.length);
}
