import { errorOf, isSameNumber, type Quantity, ZERO } from './quantity.js';

/**
 * −1 when a < b, 0 when a = b, 1 when a > b; null when it cannot be told because approximations overlap.
 * Approximations computed in the same way from the same exact values are equal.
 */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | null {
  if (a.error !== null || b.error !== null) {
    const distance = a.centre.sub(b.centre).abs();
    if (distance.compare(errorOf(a).add(errorOf(b))) <= 0) return isSameNumber(a, b) ? 0 : null;
  }
  const order = a.centre.compare(b.centre);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** −1, 0 or 1 as a is negative, zero or positive; null when an approximation straddles 0. */
export function sign(a: Quantity): -1 | 0 | 1 | null {
  return compare(a, ZERO);
}

/** Whether a is 0; null when an approximation straddles 0. */
export function isZero(a: Quantity): boolean | null {
  const order = sign(a);
  return order === null ? null : order === 0;
}

/** The smallest of the quantities (the first of equal ones); null of none, or when it cannot be told. */
export function minimumOf(quantities: readonly Quantity[]): Quantity | null {
  return extremeOf(quantities, -1);
}

/** The largest of the quantities (the first of equal ones); null of none, or when it cannot be told. */
export function maximumOf(quantities: readonly Quantity[]): Quantity | null {
  return extremeOf(quantities, 1);
}

function extremeOf(quantities: readonly Quantity[], wanted: -1 | 1): Quantity | null {
  let best: Quantity | null = null;
  for (const quantity of quantities) {
    if (best === null) {
      best = quantity;
      continue;
    }
    const order = compare(quantity, best);
    if (order === null) return null;
    if (order === wanted) best = quantity;
  }
  return best;
}
