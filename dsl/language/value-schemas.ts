import type { Words } from '../diagnostic/words.js';
import type { JsonSchema } from './definition.js';

/** Schemas of single values that many keys share. */
export const TEXT: JsonSchema = { type: 'string', minLength: 1 };
export const TEXTS: JsonSchema = { type: 'array', items: TEXT, minItems: 1 };
/** A text, or a list of them. */
export const TEXT_OR_TEXTS: JsonSchema = { type: ['string', 'array'], minLength: 1, items: TEXT, minItems: 1 };
export const FLAG: JsonSchema = { type: 'boolean' };
export const NUMBER: JsonSchema = { type: 'number' };
export const WHOLE: JsonSchema = { type: 'integer', minimum: 0 };
export const POSITIVE: JsonSchema = { type: 'integer', minimum: 1 };
export const YEAR: JsonSchema = { type: 'integer', minimum: 1900, maximum: 2999 };

export const EXPRESSION: JsonSchema = { $ref: '#/$defs/expression' };
export const CONDITION: JsonSchema = { $ref: '#/$defs/condition' };
export const WORDS: JsonSchema = { $ref: '#/$defs/words' };
export const ID: JsonSchema = { $ref: '#/$defs/id' };
export const DATE: JsonSchema = { $ref: '#/$defs/date' };
export const REF: JsonSchema = { $ref: '#/$defs/ref' };
export const NODE: JsonSchema = { $ref: '#/$defs/node' };
/** What an id can refer to outside of expressions. */
export type Referred = 'node' | 'source' | 'tier' | 'attribute' | 'fact' | 'field' | 'document' | 'section';

/** The id of something the scheme declares elsewhere; whether it is there is checked later. */
export function idOf(what: Referred): JsonSchema {
  return { $ref: '#/$defs/id', 'x-refers': what };
}
/** The id of a tier. */
export const TIER: JsonSchema = idOf('tier');
/** One id, or a list of them. */
export function idsOf(what: Referred): JsonSchema {
  return { type: ['string', 'array'], minLength: 1, items: idOf(what), minItems: 1, 'x-refers': what };
}

/** A reference to the schema of an object by its name. */
export function refTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** A list of objects by the name of their definition. */
export function listOf(name: string): JsonSchema {
  return { type: 'array', items: refTo(name) };
}

/** A map from ids the author chooses to objects. */
export function mapOf(name: string): JsonSchema {
  return { type: 'object', propertyNames: ID, additionalProperties: refTo(name) };
}

/** One of several fixed words, each explained in both languages. */
export function oneWordOf(choices: Readonly<Record<string, Words>>): JsonSchema {
  const words = Object.values(choices);
  return {
    type: 'string',
    enum: Object.keys(choices),
    enumDescriptions: words.map(({ zh }) => zh),
    'x-enum-descriptions-en': words.map(({ en }) => en),
  };
}

/** Exactly one of these keys must stand in the object; `choice` names what they are, for the message. */
export function exactlyOne(choice: string, keys: readonly string[]): JsonSchema {
  return { 'x-choice': choice, oneOf: keys.map((key) => ({ required: [key] })) };
}

/** At least one of these keys must stand in the object. */
export function atLeastOne(choice: string, keys: readonly string[]): JsonSchema {
  return { 'x-choice': choice, anyOf: keys.map((key) => ({ required: [key] })) };
}

/** These two keys exclude each other. */
export function notBoth(first: string, second: string): JsonSchema {
  return { not: { required: [first, second] } };
}
