import type { Words } from '../diagnostic/words.js';
import type { JsonSchema, KeyDefinition } from './definition.js';

/** An object of the language: its keys, and which of them must be there. */
export interface ObjectDefinition {
  /** Name in the schema's `$defs`, e.g. `fact`. */
  readonly name: string;
  readonly label: Words;
  readonly doc: Words;
  readonly keys: readonly KeyDefinition[];
  readonly required?: readonly string[];
  /** Further keywords of JSON Schema, e.g. `if`/`then` or `oneOf`. */
  readonly rules?: JsonSchema;
}

/** A section: a key of the top level, and the objects that are written in it. */
export interface SectionDefinition extends KeyDefinition {
  readonly objects: readonly ObjectDefinition[];
}

/** The strict schema of an object: unknown keys are errors. The keys that may stand anywhere are added when the whole is assembled. */
export function objectSchema({ label, doc, keys, required = [], rules = {} }: ObjectDefinition): JsonSchema {
  return {
    ...documentation(label, doc),
    type: 'object',
    properties: keyProperties(keys),
    required,
    additionalProperties: false,
    ...rules,
  };
}

/** One object, or a list of them. */
export function oneOrMany(definition: ObjectDefinition): JsonSchema {
  const many = { items: { $ref: `#/$defs/${definition.name}` }, minItems: 1 };
  return { ...objectSchema(definition), type: ['object', 'array'], ...many };
}

/** The schemas of keys, documented for editors in both languages. */
export function keyProperties(keys: readonly KeyDefinition[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(keys.map((definition) => [definition.key, keySchema(definition)]));
}

/** The schema of one key's value with its documentation. */
export function keySchema({ label, doc, schema, example }: KeyDefinition): JsonSchema {
  const shown = example === undefined ? doc.zh : `${doc.zh}\n\n\`\`\`yaml\n${example}\n\`\`\``;
  return { ...schema, ...documentation(label, doc), markdownDescription: shown };
}

/** `title` and `description` in Chinese, `x-title-en` and `x-description-en` in English. */
export function documentation(label: Words, doc: Words): JsonSchema {
  return { title: label.zh, description: doc.zh, 'x-title-en': label.en, 'x-description-en': doc.en };
}
