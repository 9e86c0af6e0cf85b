import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { JsonSchema } from '../language/definition.js';
import { schemeSchema } from '../language/scheme-schema.js';
import { METHODS } from '../methods/index.js';

/** What the schema of the language says of one place: references followed, the branches of a union one by one. */
export interface SchemaPart {
  readonly schema: JsonSchema;
  /** Names of `$defs` on the way here: `expression`, `node`, … */
  readonly names: readonly string[];
}

let whole: JsonSchema | null = null;

/** The schema of a scheme, built once. */
export function wholeSchema(): JsonSchema {
  whole ??= schemeSchema(METHODS);
  return whole;
}

/** What may stand at a path; empty where the schema has no such place. */
export function partsAt(path: Path): readonly SchemaPart[] {
  return path.reduce<readonly SchemaPart[]>(partsInside, resolve(wholeSchema(), []));
}

/** What may stand one step further. */
export function partsInside(parts: readonly SchemaPart[], step: string | number): readonly SchemaPart[] {
  return parts.flatMap((part) => stepInto(part, step));
}

/** The keys that a map may have here, in the order of the registries. */
export function keysOf(part: SchemaPart): readonly { readonly key: string; readonly schema: JsonSchema }[] {
  return Object.entries(mapOf(part.schema.properties)).map(([key, schema]) => ({ key, schema: mapOf(schema) }));
}

/** A part of a schema with what its reference says; its own words first. */
export function resolve(schema: JsonSchema, names: readonly string[]): readonly SchemaPart[] {
  const { $ref, ...own } = schema;
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/$defs/', '');
    const target = mapOf(mapOf(wholeSchema().$defs)[name]);
    return resolve(target, [...names, name]).map((part) => ({ ...part, schema: { ...part.schema, ...own } }));
  }
  const branches = 'x-choice' in schema ? [] : [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  if (branches.length === 0) return [{ schema, names }];
  const { anyOf: _, oneOf: __, ...shared } = schema;
  return branches.flatMap((branch) => resolve({ ...shared, ...mapOf(branch) }, names));
}

/** Label and documentation of a part of the schema, in both languages. */
export function wordsOf(schema: JsonSchema): { readonly label: Words; readonly doc: Words } {
  const text = (key: string): string => (typeof schema[key] === 'string' ? schema[key] : '');
  return {
    label: { zh: text('title'), en: text('x-title-en') },
    doc: { zh: text('description'), en: text('x-description-en') },
  };
}

/** The words of a fixed choice, each explained. */
export function choicesOf(schema: JsonSchema): readonly { readonly value: string; readonly words: Words }[] {
  const zh = listOf(schema.enumDescriptions);
  const en = listOf(schema['x-enum-descriptions-en']);
  const values = schema.enum === undefined && schema.const !== undefined ? [schema.const] : listOf(schema.enum);
  return values.map((value, index) => ({
    value: String(value),
    words: { zh: String(zh[index] ?? ''), en: String(en[index] ?? '') },
  }));
}

/** An object of unknown values; empty for anything else. */
export function mapOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A list of unknown values; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The types of a part; all when it does not say. */
export function typesOf(schema: JsonSchema): readonly string[] {
  return typeof schema.type === 'string' ? [schema.type] : listOf(schema.type).map(String);
}

function stepInto({ schema }: SchemaPart, step: string | number): readonly SchemaPart[] {
  if (typeof step === 'number') {
    return schema.items === undefined ? [] : resolve(mapOf(schema.items), []);
  }
  const property = mapOf(schema.properties)[step];
  if (property !== undefined) return resolve(mapOf(property), []);
  const other = schema.additionalProperties;
  if (typeof other !== 'object' || other === null) return [];
  return resolve(mapOf(other), []);
}
