import type { Fraction } from 'fraction.js';
import { divideRounding, type RoundingMode } from './divide-rounding.js';
import { parseDecimal } from './parse.js';
import { numeratorOf, type Quantity, ratio } from './quantity.js';
import { countOf, leadingPlace } from './significant-digits.js';

const APPROXIMATE = '≈';
const SHOWN_DIGITS = 40;
/** Approximations smaller or larger than this are written with an exponent. */
const SMALLEST_PLAIN_PLACE = -7;
const JSON_PLACES = 12;
const JSON_UNIT = 10n ** BigInt(JSON_PLACES);
const LARGEST_DOUBLE = BigInt(Number.MAX_SAFE_INTEGER);
/** Reducing p/q takes time that grows with the square of its length. */
const LONGEST_TEXT = 10_000;
const FRACTION_TEXT = /^(-?\d+)\/(\d+)$/;

/**
 * The canonical text of a quantity: terminating decimals without trailing zeros (`0.5`, `-12`), other rationals as
 * `p/q` in lowest terms, approximations as `≈` and 40 significant digits (fewer when its error is larger than that).
 */
export function toText(a: Quantity): string {
  if (a.error !== null) return APPROXIMATE + approximateText(a.centre, a.error);
  const { d } = a.centre;
  const numerator = numeratorOf(a.centre);
  if (d === 1n) return numerator.toString();
  // d divides some power of ten exactly when it divides this one: d = 2^i·5^j has more bits than i or j.
  const places = 4 * d.toString(16).length;
  const scaled = numerator * 10n ** BigInt(places);
  if (scaled % d !== 0n) return `${numerator}/${d}`;
  return withoutTrailingZeros(fixedPoint(scaled / d, places));
}

/** The exact quantity of a canonical text; null for approximations, other text and more than 10,000 characters. */
export function fromText(text: string): Quantity | null {
  if (text.length > LONGEST_TEXT) return null;
  const match = FRACTION_TEXT.exec(text);
  if (match === null) return parseDecimal(text, 0);
  const [, numerator = '0', denominator = '0'] = match;
  return BigInt(denominator) === 0n ? null : ratio(BigInt(numerator), BigInt(denominator));
}

/**
 * Fixed-point text for people: rounded to so many decimal places (≥ 0), halves away from zero unless told otherwise.
 * Trailing zeros are kept, or dropped together with a bare point. An approximation is rounded at its centre. No `-0`.
 *
 * @example toDecimalText(quantity('2.345'), 2) // '2.35'
 * @example toDecimalText(quantity('2.5'), 2, 'half_up', 'drop') // '2.5'
 */
export function toDecimalText(
  a: Quantity,
  places: number,
  mode: RoundingMode = 'half_up',
  zeros: 'keep' | 'drop' = 'keep',
): string {
  const count = divideRounding(numeratorOf(a.centre) * 10n ** BigInt(places), a.centre.d, mode);
  const text = fixedPoint(count, places);
  return zeros === 'drop' ? withoutTrailingZeros(text) : text;
}

/**
 * The JSON number of a quantity: its value rounded half to even to 12 decimal places, then the double nearest to that
 * decimal. A decimal of at most 12 places and 15 digits comes back as itself.
 */
export function toJsonNumber(a: Quantity): number {
  const { n, d } = a.centre;
  // The quotient of two exact doubles is the double nearest to it; with at most 12 places nothing is rounded before.
  if (a.error === null && n <= LARGEST_DOUBLE && JSON_UNIT % d === 0n) return Number(numeratorOf(a.centre)) / Number(d);
  return Number(toDecimalText(a, JSON_PLACES, 'half_even'));
}

function approximateText(centre: Fraction, error: Fraction): string {
  if (centre.n === 0n) return '0';
  const place = leadingPlace(centre);
  const lastPlace = Math.max(place - SHOWN_DIGITS + 1, leadingPlace(error) + 1);
  if (lastPlace > place) return '0';
  const count = countOf(centre, lastPlace);
  if (place >= SMALLEST_PLAIN_PLACE && lastPlace <= 0) return fixedPoint(count, -lastPlace);
  const negative = count < 0n;
  const digits = (negative ? -count : count).toString();
  const exponent = lastPlace + digits.length - 1;
  const tail = digits.length > 1 ? `.${digits.slice(1)}` : '';
  return `${negative ? '-' : ''}${digits.slice(0, 1)}${tail}e${exponent}`;
}

/** `count` × 10^−places in plain digits. */
function fixedPoint(count: bigint, places: number): string {
  const negative = count < 0n;
  const digits = (negative ? -count : count).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  return `${negative ? '-' : ''}${whole}${places > 0 ? `.${fraction}` : ''}`;
}

function withoutTrailingZeros(text: string): string {
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
