/** A value as it is typed; null: not reported. */
export type Typed = string | number | boolean | null;
/** A value of the sample: one, a list of marks, or rows of bands. */
export type SampleValue = Typed | readonly (Typed | readonly Typed[])[];

/** How a value stands in a field, and what a text in it stands for. */
export interface ValueCodec {
  readonly show: (value: unknown) => string;
  readonly read: (text: string) => SampleValue;
}

/**
 * The way of a type of the language: numbers as numbers, texts and dates as they are, lists by commas, bands as
 * `limit: value` by semicolons. Full-width digits and marks count like the others.
 *
 * @example codecOf('bands').read('1000：50000；0：10000') // [[1000, 50000], [0, 10000]]
 */
export function codecOf(type: string): ValueCodec {
  return CODECS.get(type) ?? NUMBER;
}

/**
 * What a text in a field of numbers stands for: a number where it prints as it was typed, else the text; empty is null.
 * Full-width digits are digits.
 */
export function readTyped(text: string): Typed {
  const half = halfWidth(text);
  if (half === '') return null;
  return String(Number(half)) === half ? Number(half) : half;
}

/** The one value of a field that holds no list. */
export function typedOf(value: SampleValue): Typed {
  return Array.isArray(value) || typeof value === 'object' ? null : (value as Typed); // a list is an object, null is null
}

function halfWidth(text: string): string {
  return text.normalize('NFKC').replace(/。/gu, '.').trim();
}

function parts(text: string, between: RegExp): readonly string[] {
  return text.split(between).filter((part) => part.trim() !== '');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plain(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function orNull(values: readonly (Typed | readonly Typed[])[]): SampleValue {
  return values.length === 0 ? null : values;
}

const NUMBER: ValueCodec = { show: plain, read: readTyped };
const TEXT: ValueCodec = { show: plain, read: (text) => text.trim() || null };
const DATE: ValueCodec = { show: plain, read: (text) => halfWidth(text) || null };
const LIST: ValueCodec = {
  show: (value) => listOf(value).map(plain).join(', '),
  read: (text) => orNull(parts(text, /[,，、;；]/u).map(readTyped)),
};
const BANDS: ValueCodec = {
  show: (value) =>
    listOf(value)
      .map((row) => listOf(row).map(plain).join(': '))
      .join('; '),
  read: (text) => orNull(parts(text, /[;；]/u).map((row) => parts(row, /[:：=]/u).map(readTyped))),
};
const CODECS: ReadonlyMap<string, ValueCodec> = new Map([
  ['text', TEXT],
  ['choice', TEXT],
  ['unit', TEXT],
  ['date', DATE],
  ['list', LIST],
  ['bands', BANDS],
]);
