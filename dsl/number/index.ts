export { absolute, add, divide, multiply, negate, subtract, sumOf } from './arithmetic.js';
export { compare, isZero, maximumOf, minimumOf, sign } from './comparison.js';
export type { RoundingMode } from './divide-rounding.js';
export { exponential, logarithm10, naturalLogarithm, power, squareRoot } from './functions.js';
export { parseQuantity, quantity, quantityFromJson } from './parse.js';
export { HUNDRED, isApproximate, isQuantity, isWhole, ONE, type Quantity, ZERO } from './quantity.js';
export { ceil, floor, roundTo, truncate } from './rounding.js';
export { fromText, toDecimalText, toJsonNumber, toText } from './text.js';
