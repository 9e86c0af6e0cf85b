import type { MethodDefinition } from '../methods/method.js';
import { ANYWHERE_KEYS } from './anywhere-keys.js';
import { BAND_ROW } from './band-rows.js';
import type { JsonSchema } from './definition.js';
import { nodeDefinitions } from './node-schema.js';
import { documentation, keyProperties, keySchema, objectSchema } from './object-definition.js';
import { SECTIONS } from './sections/index.js';
import { SHARED_DEFINITIONS } from './shared-definitions.js';
import { listOf } from './value-schemas.js';

const REQUIRED = ['scheme', 'title', 'year', 'score'] as const;

/**
 * The JSON Schema (2020-12) of a scheme, assembled from the registries of the language and the methods given. Every object
 * is strict, and takes the keys that may stand anywhere.
 */
export function schemeSchema(methods: readonly MethodDefinition[]): JsonSchema {
  const definitions: Record<string, JsonSchema> = {
    ...SHARED_DEFINITIONS,
    ...nodeDefinitions(methods),
    band_row: objectSchema(BAND_ROW),
    band_rows: { ...listOf('band_row'), minItems: 1 },
  };
  for (const { objects } of SECTIONS) {
    for (const definition of objects) definitions[definition.name] = objectSchema(definition);
  }
  const root: JsonSchema = {
    ...documentation(
      { zh: '考核方案', en: 'Scheme' },
      { zh: '一份考核办法的方案。', en: 'The scheme of one assessment regulation.' },
    ),
    type: 'object',
    properties: keyProperties(SECTIONS),
    required: REQUIRED,
    additionalProperties: false,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:heng:schema:scheme:1',
    ...allowAnywhere(root),
    $defs: {
      ...Object.fromEntries(ANYWHERE_KEYS.map((key) => [anywhereName(key.key), keySchema(key)])),
      ...Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, allowAnywhere(schema)])),
    },
  };
}

/** Adds the keys that may stand anywhere to every strict object in a schema. */
function allowAnywhere(schema: JsonSchema): JsonSchema {
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, allowInside(value)]));
  if (schema.additionalProperties !== false || schema['x-anywhere'] === false) return withoutMark(inside);
  return { ...inside, properties: { ...ANYWHERE_PROPERTIES, ...asSchema(inside.properties) } };
}

function allowInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(allowInside);
  return typeof value === 'object' && value !== null ? allowAnywhere(asSchema(value)) : value;
}

function withoutMark(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'x-anywhere'));
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function anywhereName(key: string): string {
  return `anywhere_${key}`;
}

const ANYWHERE_PROPERTIES: JsonSchema = Object.fromEntries(
  ANYWHERE_KEYS.map(({ key, label, doc }) => [
    key,
    { $ref: `#/$defs/${anywhereName(key)}`, ...documentation(label, doc) },
  ]),
);
