import { exactly, type Quantity, ratio } from './quantity.js';
import { decimal } from './significant-digits.js';

const DECIMAL_TEXT = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** Longer texts are refused: arithmetic on them could be made to hang a server. */
const LONGEST_TEXT = 1000;
const LARGEST_EXPONENT = 1000;
/** IEEE 754 doubles keep every decimal of so many significant digits; with more, the number that was meant is unknown. */
const DOUBLE_DIGITS = 15;

/**
 * The exact quantity of a whole number or of decimal text, for constants and checked text.
 *
 * @throws RangeError when the text is not a decimal number (a bug of the caller; for input use {@link parseQuantity}).
 * @example quantity('-12.50'); quantity(3n); quantity('1e3')
 */
export function quantity(value: bigint | string): Quantity {
  if (typeof value === 'bigint') return ratio(value, 1n);
  const parsed = parseQuantity(value);
  if (parsed === null) throw new RangeError(`not a decimal number: "${value}"`);
  return parsed;
}

/**
 * The exact quantity of ASCII decimal text: an optional `-`, digits, an optional point with digits on both sides, an
 * optional exponent (at most ±1000). null for anything else: spaces, `+1`, `.5`, `1,234`, `80%`, `1/3`, full-width
 * digits, or more than 1,000 characters.
 */
export function parseQuantity(text: string): Quantity | null {
  if (text.length > LONGEST_TEXT) return null;
  return parseDecimal(text, LARGEST_EXPONENT);
}

/**
 * The exact decimal that a JSON number prints as (`0.1` is one tenth); null when it is not finite or prints with more than
 * 15 significant digits: such a number must be sent as a string.
 */
export function quantityFromJson(value: number): Quantity | null {
  const known = JSON_NUMBERS.get(value);
  if (known !== undefined) return known;
  const read = readJsonNumber(value);
  if (read !== null && JSON_NUMBERS.size < MOST_JSON_NUMBERS) JSON_NUMBERS.set(value, read);
  return read;
}

/** The first numbers read, each once: a population's marks are few different numbers, and quantities never change. */
const JSON_NUMBERS = new Map<number, Quantity>();
const MOST_JSON_NUMBERS = 4096;

function readJsonNumber(value: number): Quantity | null {
  if (!Number.isFinite(value)) return null;
  const text = String(value);
  const digits = text.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return digits.length > DOUBLE_DIGITS ? null : parseQuantity(text);
}

/** Decimal text of any length with an exponent of at most ± the given one. Private to the folder. */
export function parseDecimal(text: string, largestExponent: number): Quantity | null {
  const match = DECIMAL_TEXT.exec(text);
  if (match === null) return null;
  const [, minus = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (exponent > largestExponent || exponent < -largestExponent) return null;
  const digits = BigInt(whole + fraction);
  return exactly(decimal(minus === '-' ? -digits : digits, exponent - fraction.length));
}
