import { ANYWHERE_KEYS } from './anywhere-keys.js';
import type { JsonSchema } from './definition.js';
import { documentation } from './object-definition.js';

/** Adds the keys that may stand anywhere to every strict object in a schema. */
export function allowAnywhere(schema: JsonSchema): JsonSchema {
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

/** Name in `$defs` of a key that may stand anywhere. */
export function anywhereName(key: string): string {
  return `anywhere_${key}`;
}

const ANYWHERE_PROPERTIES: JsonSchema = Object.fromEntries(
  ANYWHERE_KEYS.map(({ key, label, doc }) => [
    key,
    { $ref: `#/$defs/${anywhereName(key)}`, ...documentation(label, doc) },
  ]),
);
