import type { Cell } from '../table.js';
import type { NumberStyle } from './read-styles.js';

/** Digits that a double keeps of every decimal; spreadsheet programs show no more. */
const DIGITS = 15;
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * The cell of a stored number. Stored are doubles: 0.1 + 0.2 is stored as 0.30000000000000004 and shown as 0.3, which is what
 * is taken: 15 digits. A whole number with more of them has lost some, so it is not read.
 */
export function numberCell(written: string, style: NumberStyle, isFrom1904: boolean): Cell {
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(written.trim()) ? Number(written) : Number.NaN;
  if (!Number.isFinite(number)) return { kind: 'unreadable', text: written, why: 'error' };
  if (style.kind === 'day') return dayCell(written, number, isFrom1904);
  if (Math.abs(number) >= 10 ** DIGITS) return { kind: 'unreadable', text: written, why: 'digits' };
  const text = decimalText(number);
  const isPadded = style.kind === 'padded' && /^\d+$/.test(text);
  return { kind: 'number', text, shown: isPadded ? text.padStart(style.digits, '0') : text };
}

/**
 * A number of fewer than 16 digits before the point, with 15 significant digits, without exponent and trailing zeros.
 *
 * @example decimalText(0.1 + 0.2) // '0.3'
 */
export function decimalText(number: number): string {
  if (number === 0) return '0';
  const [mantissa = '', exponent = '0'] = number.toExponential(DIGITS - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (digits.length <= point) return `${sign}${digits.padEnd(point, '0')}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Only whole days are read. They count from 1899-12-30; before March 1900 Excel is wrong by one, and nobody has such dates. */
function dayCell(written: string, number: number, isFrom1904: boolean): Cell {
  const instant = (isFrom1904 ? EPOCH_1904 : EPOCH_1900) + number * DAY;
  const isDay = Number.isInteger(number) && (isFrom1904 || number > 60) && instant <= LAST_DAY && number >= 0;
  if (!isDay) return { kind: 'unreadable', text: written, why: 'time' };
  return { kind: 'date', text: new Date(instant).toISOString().slice(0, 10) };
}
