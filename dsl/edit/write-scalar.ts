import { parseDocument } from '../document/parse-document.js';

/** Where a scalar stands: behind a key or as an item of a list, in lines of its own or in brackets. */
export interface ScalarSite {
  readonly flow: boolean;
  readonly item: boolean;
  /** How the value was written so far; null for a new one. */
  readonly quote: '"' | "'" | null;
}

/** Words that other YAML readers take for true, false, or a number (YAML 1.1). */
const OTHER_READING = /^(?:y|n|yes|no|on|off|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i;

/**
 * A scalar on one line, written so that it reads back as the same value: plain where that is possible, else in quotes; the
 * quotes it had stay.
 *
 * @returns null when YAML cannot hold it exactly (a number of more than 15 digits)
 */
export function writeScalar(value: string | number | boolean | null, site: ScalarSite): string | null {
  if (typeof value !== 'string') {
    const written = String(value);
    return readsAs(written, value, site) ? written : null;
  }
  const double = doubleQuoted(value);
  const single = `'${value.replaceAll("'", "''")}'`;
  const quoted =
    site.quote === "'" || (site.quote === null && /["\\]/.test(value)) ? [single, double] : [double, single];
  const plain = site.quote === null && !OTHER_READING.test(value) && value.length > 0 ? [value] : [];
  return [...plain, ...quoted].find((written) => !/[\r\n]/.test(written) && readsAs(written, value, site)) ?? null;
}

/** A key as it is written before its colon; keys are read as the text they are, so `0012` needs no quotes. */
export function writeKey(key: string, flow: boolean): string | null {
  const written = [key, doubleQuoted(key)].filter((each) => each !== '' && !/[\r\n]/.test(each));
  return written.find((each) => keyReads(each, key, flow)) ?? null;
}

/** In double quotes; what cannot be printed, and line breaks, are escaped. */
function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028\u2029\u2060\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readsAs(written: string, value: unknown, { flow, item }: ScalarSite): boolean {
  const text = item
    ? flow
      ? `k: [${written}, x]`
      : `k:\n  - ${written}\n`
    : flow
      ? `k: { k: ${written}, x: x }`
      : `k: ${written}\n`;
  const parsed = parseDocument(text);
  if (parsed.diagnostics.length > 0) return false;
  const outer = at(parsed.value?.toValue(), 'k');
  return at(outer, flow || item ? (item ? 0 : 'k') : null) === value && (!flow || at(outer, item ? 1 : 'x') === 'x');
}

function keyReads(written: string, key: string, flow: boolean): boolean {
  const parsed = parseDocument(flow ? `{ ${written}: 1 }` : `${written}: 1\n`);
  const data = parsed.value?.toValue();
  if (parsed.diagnostics.length > 0 || typeof data !== 'object' || data === null) return false;
  const keys = Object.keys(data);
  return keys.length === 1 && keys[0] === key && at(data, key) === 1;
}

function at(value: unknown, step: string | number | null): unknown {
  if (step === null) return value;
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}
