/**
 * The canonical text of a decimal: no leading zeros, no trailing zeros behind the point, no bare point.
 *
 * @example
 * canonicalDecimal('007.50') // '7.5'
 */
export function canonicalDecimal(digits: string): string {
  return shiftDecimal(digits, 0);
}

/**
 * A non-negative decimal times a power of ten, exactly, as canonical text.
 *
 * @param places how far the point moves to the right; negative: to the left
 * @example
 * shiftDecimal('80', -2) // '0.8'
 */
export function shiftDecimal(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length + places;
  const all = '0'.repeat(Math.max(0, -point)) + whole + fraction;
  const split = Math.max(0, point);
  const before = all.slice(0, split).padEnd(split, '0').replace(/^0+/, '');
  const after = all.slice(split).replace(/0+$/, '');
  return `${before === '' ? '0' : before}${after === '' ? '' : `.${after}`}`;
}
