import type { Words } from '../../diagnostic/words.js';
import type { JsonSchema } from '../../language/definition.js';
import type { NormalFact, NormalField } from '../../scheme/normal.js';
import { PERIOD_PATTERNS } from '../period.js';

/** Decimal text, for numbers of more than 15 digits. */
const DECIMAL_PATTERN = '^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$';
const RATIO_PATTERN = '^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?%?$';
const DATE_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';
/** A number as JSON number or decimal text, or null for not reported. */
export const NUMBER_INPUT: JsonSchema = { type: ['number', 'string', 'null'], pattern: DECIMAL_PATTERN };
/** A whole number of 0 or more, or null for not reported. */
export const COUNT_INPUT: JsonSchema = { type: ['integer', 'string', 'null'], minimum: 0, pattern: '^\\d+$' };
/** A text that is not empty. */
export const TEXT_INPUT: JsonSchema = { type: 'string', minLength: 1 };
/** A date `YYYY-MM-DD`. */
export const DATE_INPUT: JsonSchema = { type: 'string', pattern: DATE_PATTERN };

type Field = Pick<NormalField, 'type' | 'values' | 'min' | 'max'>;

/** One value of a declared type; null everywhere means not reported. */
export function valueSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'number':
    case 'money':
      return { ...NUMBER_INPUT, ...limits(field) };
    case 'ratio':
      return { ...NUMBER_INPUT, pattern: RATIO_PATTERN, ...limits(field) };
    case 'count':
      return { ...COUNT_INPUT, ...limits(field) };
    case 'boolean':
      return { type: ['boolean', 'null'] };
    case 'date':
      return { ...DATE_INPUT, type: ['string', 'null'] };
    case 'text':
    case 'unit':
      return { type: ['string', 'null'] };
    case 'choice':
      return { ...choiceOf(field.values), enum: [...field.values.map((value) => value.id), null] };
    default:
      return field.type satisfies never;
  }
}

/** A field with its names; what the number counts and who reports it are the description. */
export function fieldSchema(field: NormalField): JsonSchema {
  return { ...named(field.label, unitOf(field)), ...valueSchema(field) };
}

/** A fact: one value or, where it arrives by quarter or month, a map of periods. */
export function factSchema(fact: NormalFact): JsonSchema {
  const from = fact.from === null ? null : { zh: `由${fact.from}提供`, en: `reported by ${fact.from}` };
  const names = named(fact.label, joined(unitOf(fact), from));
  const value = valueSchema(fact);
  if (fact.accumulate === null || fact.per === 'year') return { ...names, ...value };
  const periods = {
    type: 'object',
    patternProperties: { [PERIOD_PATTERNS[fact.per]]: value },
    additionalProperties: false,
  };
  return { ...names, anyOf: [value, periods] };
}

/** `title` in Chinese and `x-title-en`, and the same for a description where there is one. */
export function named(label: Words, description: Words | null = null): JsonSchema {
  const titles = { title: label.zh, 'x-title-en': label.en };
  return description === null ? titles : { ...titles, description: description.zh, 'x-description-en': description.en };
}

/** One of several ids with what each means in both languages. */
export function choiceOf(entries: readonly { readonly id: string; readonly label: Words }[]): JsonSchema {
  return {
    enum: entries.map(({ id }) => id),
    enumDescriptions: entries.map(({ label }) => label.zh),
    'x-enum-descriptions-en': entries.map(({ label }) => label.en),
  };
}

/** A strict object; the keys named are required. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), additionalProperties: false };
}

/** A strict object with one property per entry, by id. */
export function objectOfEntries<E extends { readonly id: string }>(
  entries: readonly E[],
  schemaOf: (entry: E) => JsonSchema,
): JsonSchema {
  return objectOf(Object.fromEntries(entries.map((entry) => [entry.id, schemaOf(entry)])));
}

/** What is counted or measured, for the description. */
function unitOf(field: Pick<NormalField, 'unit'>): Words | null {
  return field.unit === null ? null : { zh: `单位：${field.unit}`, en: `in ${field.unit}` };
}

function joined(...parts: readonly (Words | null)[]): Words | null {
  const given = parts.filter((part) => part !== null);
  return given.length === 0
    ? null
    : { zh: given.map(({ zh }) => zh).join('；'), en: given.map(({ en }) => en).join('; ') };
}

function limits({ min, max }: Pick<Field, 'min' | 'max'>): JsonSchema {
  return { ...(min === null ? {} : { minimum: Number(min) }), ...(max === null ? {} : { maximum: Number(max) }) };
}
