import type { AttributeValue } from '../attribute-store.js';

/** Whether two values say the same: 12, "12" and "12.0" do. Ids such as "012" and "12" do not. */
export function sameValue(one: AttributeValue, other: AttributeValue): boolean {
  if (one === other) return true;
  if (typeof one === 'boolean' || typeof other === 'boolean' || one === null || other === null) return false;
  const [left, right] = [decimalOf(one), decimalOf(other)];
  return left !== null && left === right;
}

/** A decimal without the zeros that say nothing; null for other texts, also for those with leading zeros. */
function decimalOf(value: number | string): string | null {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') return null;
  const digits = fraction.replace(/0+$/, '');
  const written = digits === '' ? whole : `${whole}.${digits}`;
  return written === '0' ? '0' : `${sign}${written}`;
}
