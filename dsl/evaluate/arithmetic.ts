import {
  absolute,
  add,
  ceil,
  divide,
  exponential,
  floor,
  isZero,
  logarithm10,
  maximumOf,
  minimumOf,
  multiply,
  naturalLogarithm,
  negate,
  power,
  type Quantity,
  quantity,
  sign,
  squareRoot,
  subtract,
  truncate,
  ZERO,
} from '../number/index.js';
import { yearOf } from '../plan/day.js';
import type { ArithmeticName } from '../plan/plan.js';
import type { DayValue, MissingReason, Value } from '../plan/value.js';
import { asQuantity, missing } from './values.js';

/** An exact operation on known operands; missing with its reason where there is no result (÷ 0, out of domain, cannot be told). */
export function calculate(name: ArithmeticName, operands: readonly Value[]): Value {
  if (name === 'year_of') return quantity(String(yearOf(asDay(operands[0]))));
  if (name === 'days') return quantity(String(asDay(operands[1]).day - asDay(operands[0]).day));
  const numbers = operands.map(asQuantity);
  const [a = ZERO, b = ZERO] = numbers;
  switch (name) {
    case 'add':
      return add(a, b);
    case 'subtract':
      return subtract(a, b);
    case 'multiply':
      return multiply(a, b);
    case 'divide':
      return divide(a, b) ?? missing(isZero(b) === true ? 'division_by_zero' : 'cannot_tell');
    case 'negate':
      return negate(a);
    case 'power':
      return power(a, b) ?? missing('out_of_domain');
    case 'absolute':
      return absolute(a);
    case 'floor':
      return told(floor(a));
    case 'ceil':
      return told(ceil(a));
    case 'truncate':
      return told(truncate(a));
    case 'least':
      return told(minimumOf(numbers));
    case 'greatest':
      return told(maximumOf(numbers));
    case 'square_root':
      return squareRoot(a) ?? missing(outOfDomain(a));
    case 'ln':
      return naturalLogarithm(a) ?? missing(outOfDomain(a));
    case 'log10':
      return logarithm10(a) ?? missing(outOfDomain(a));
    case 'exp':
      return exponential(a) ?? missing('out_of_domain');
    default:
      return name satisfies never;
  }
}

function told(value: Quantity | null): Value {
  return value ?? missing('cannot_tell');
}

function outOfDomain(value: Quantity): MissingReason['kind'] {
  return sign(value) === null ? 'cannot_tell' : 'out_of_domain';
}

function asDay(value: Value | undefined): DayValue {
  if (typeof value === 'object' && 'kind' in value && value.kind === 'day') return value;
  throw new Error(`bug: a date was expected, not ${JSON.stringify(value)}`);
}
