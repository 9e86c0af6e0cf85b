import type { Quantity } from './quantity.js';

export function power(_a: Quantity, _b: Quantity): Quantity | null {
  return null;
}
export function squareRoot(_a: Quantity): Quantity | null {
  return null;
}
export function naturalLogarithm(_a: Quantity): Quantity | null {
  return null;
}
export function logarithm10(_a: Quantity): Quantity | null {
  return null;
}
export function exponential(_a: Quantity): Quantity | null {
  return null;
}
