import {
  fromText,
  HUNDRED,
  multiply,
  parseQuantity,
  type Quantity,
  toDecimalText,
  toText,
} from '../../number/index.js';

const PLACES = 6;
/** A fraction longer than this tells a reader nothing. */
const LONGEST_FRACTION = 24;

/**
 * A canonical number for people: a decimal of at most six places as it is; any other number rounded, marked ≈, with what
 * it is exactly. A percentage is written as one.
 *
 * @example numberWords('3.5', false) // '3.5'
 * @example numberWords('160/3', false) // '≈ 53.333333 (160/3)'
 * @example numberWords('0.025', true) // '2.5%'
 */
export function numberWords(text: string, percent: boolean): string {
  const short = shortNumber(text, percent);
  if (!short.startsWith('≈')) return short;
  const exact = text.startsWith('≈') || text.length > LONGEST_FRACTION ? '' : ` (${withMinus(text)})`;
  return `≈ ${short.slice(1)}${exact}`;
}

/** As {@link numberWords}, for formulas: `≈53.333333` without what it is exactly. */
export function shortNumber(text: string, percent: boolean): string {
  const value = text.startsWith('≈') ? parseQuantity(text.slice(1)) : fromText(text);
  if (value === null) return text;
  const shown = percent ? multiply(value, HUNDRED) : value;
  const decimal = toDecimalText(shown, PLACES, 'half_up', 'drop');
  const isExact = !text.startsWith('≈') && isSame(shown, decimal);
  return `${isExact ? '' : '≈'}${withMinus(decimal)}${percent ? '%' : ''}`;
}

function withMinus(decimal: string): string {
  return decimal.replace('-', '−');
}

function isSame(value: Quantity, decimal: string): boolean {
  return toText(value) === decimal;
}
