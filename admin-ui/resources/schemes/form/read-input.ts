import type { Data, FormField, FormInput } from '../../../../dsl/index.js';

/** How a field is put in, from what is written there: the first of its ways that fits, else the usual one. */
export function inputFor({ inputs }: FormField, value: Data | undefined): FormInput {
  const fitting = inputs.find((input) => fits(input, value));
  return fitting ?? inputs[0] ?? { kind: 'text', long: false };
}

/**
 * What a text in a field stands for: in fields of numbers a number, if it is written as one; full-width digits are digits.
 * Texts elsewhere stay as they are, so that `0012` and `1.10` keep their zeros.
 *
 * @example readValue('５.5', [{ kind: 'number', whole: false, min: 0, max: null }]) // 5.5
 */
export function readValue(text: string, inputs: readonly FormInput[]): Data {
  const half = text.normalize('NFKC').replace(/。/gu, '.').trim();
  const takesNumbers = inputs.some(({ kind }) => kind === 'number' || kind === 'expression');
  const number = Number(half);
  return takesNumbers && /^-?\d+(?:\.\d+)?$/.test(half) && String(number) === half ? number : text.trim();
}

/** Whether a text is refused at once: only a number may stand there, and it is none. */
export function isRefused(text: string, inputs: readonly FormInput[]): boolean {
  const onlyNumbers = inputs.every(({ kind }) => kind === 'number');
  return onlyNumbers && typeof readValue(text, inputs) !== 'number';
}

/** A value as a field shows it. */
export function shownValue(value: Data | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? '' : String(value);
}

/** What people call an entry of a list: its label, its words, its id or tier; else its number. */
export function nameOfEntry(value: Data, index: number): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shownValue(value) || `${index + 1}`;
  const entry: { readonly [key: string]: Data } = value as { readonly [key: string]: Data }; // no list, no null
  for (const key of ['label', 'text', 'tier', 'id', 'about', 'article', 'year']) {
    const found = entry[key];
    if (typeof found === 'string' || typeof found === 'number') return String(found);
  }
  const limits = ['from', 'above', 'below', 'score'].flatMap((key) =>
    entry[key] === undefined ? [] : `${key} ${shownValue(entry[key])}`,
  );
  return limits.length > 0 ? limits.join(' ') : `${index + 1}`;
}

function fits({ kind }: FormInput, value: Data | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return kind === 'list';
  if (typeof value === 'object') return kind === 'map' || kind === 'form';
  if (typeof value === 'boolean') return kind === 'flag';
  if (typeof value === 'number') return kind === 'number' || kind === 'expression';
  return kind !== 'list' && kind !== 'map' && kind !== 'form' && kind !== 'flag' && kind !== 'number';
}
