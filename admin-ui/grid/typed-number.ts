const FULL_WIDTH_ZERO = 0xff10;
const MINUS = /[－−﹣]/g;
const POINT = /[．。｡]/g;

/**
 * Reads a number as people type it: full-width digits (`２．５`), a Chinese full stop as decimal point (`3。5`), spaces around it.
 *
 * @returns exact decimal without needless zeros (`05.50` → `5.5`); empty when nothing was typed; null when it is no number
 */
export function readTypedNumber(typed: string): string | null {
  const plain = [...typed.trim()]
    .map((char) => {
      const digit = char.charCodeAt(0) - FULL_WIDTH_ZERO;
      return digit >= 0 && digit <= 9 ? String(digit) : char;
    })
    .join('')
    .replace(MINUS, '-')
    .replace(POINT, '.')
    .trim();
  if (plain === '') return '';
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (sign === undefined || (whole === '' && fraction === '')) return null;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.replace(/0+$/, '');
  const text = rest === '' ? digits : `${digits}.${rest}`;
  return text === '0' ? '0' : `${sign}${text}`;
}

/**
 * A typed number as it is sent: a JSON number where that says exactly the same, as other systems send it, else its digits as text.
 *
 * @example exactNumber('3.5') // 3.5
 */
export function exactNumber(text: string): number | string {
  const number = Number(text);
  return String(number) === text ? number : text;
}

/**
 * Compares two exact decimals.
 *
 * @returns negative when `a` is the smaller one, 0 when they are equal
 */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}
