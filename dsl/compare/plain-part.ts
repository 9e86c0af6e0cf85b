import type { Words } from '../diagnostic/words.js';
import type { Formula } from '../scheme/normal.js';

/** Plain data of a part of a scheme; what people read, without where it was written. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The keys that say where something was written, as in the identity of a scheme. */
const PLACE_KEYS: ReadonlySet<string> = new Set(['at', 'source', 'syntax']);

/**
 * A part of the normal form as plain data. A formula is a map with its canonical `formula` (which counts) and what the author
 * `written` (which is shown); words that are the same in both languages are one text; what is not there is left out.
 */
export function plainOf(value: unknown): Plain {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return String(value);
  if (isFormula(value)) return { formula: value.text, written: value.source };
  if (isOneText(value)) return value.zh;
  const entries = Object.entries(value).filter(([key, entry]) => !PLACE_KEYS.has(key) && !isNothing(entry));
  return Object.fromEntries(entries.map(([key, entry]) => [key, plainOf(entry)]));
}

/** Whether plain data is a formula. */
export function isPlainFormula(value: Plain): value is { readonly formula: string; readonly written: string } {
  return isPlainMap(value) && typeof value.formula === 'string' && typeof value.written === 'string';
}

/** Whether plain data is a map. */
export function isPlainMap(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !isPlainList(value);
}

/** Whether plain data is a list. */
export function isPlainList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isFormula(value: object): value is Formula {
  return 'syntax' in value && 'text' in value && 'source' in value;
}

/** Words of which the author gave one language. */
function isOneText(value: object): value is Words {
  return 'zh' in value && 'en' in value && value.zh === value.en && typeof value.zh === 'string';
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
