import type { JsonSchema } from '../../language/definition.js';
import { suggest } from '../suggest.js';

/** Texts that fit the patterns of the language, and serve where there is none. */
const TEXTS: readonly string[] = ['?', '2000-01-01', 'x'];

/** Makes values that a schema accepts; ids are new ones each time. */
export class Placeholders {
  readonly #root: JsonSchema;
  #made = 0;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  /** The word of a schema that was most likely meant; null where it has no words, or none like it. */
  meant(schema: JsonSchema, written: unknown): unknown {
    const words = listOf(schema.enum).map((word) => ({ word: String(word), names: [] }));
    return typeof written === 'string' ? suggest(written, words) : null;
  }

  /** A value that fits a schema. */
  of(schema: JsonSchema, written: unknown = null): unknown {
    if (typeof schema.$ref === 'string') return this.of(this.#definition(schema.$ref), written);
    const words = listOf(schema.enum);
    if (words.length > 0) return words[0];
    if ('const' in schema) return schema.const;
    const [branch] = [...listOf(schema.anyOf), ...listOf(schema.oneOf)].map(asSchema);
    if (branch !== undefined && !('required' in branch)) return this.of(branch, written);
    switch (listOf(schema.type)[0]) {
      case 'object':
        return this.#object(schema);
      case 'array':
        return Array.from({ length: Number(schema.minItems ?? 0) }, () => this.of(asSchema(schema.items)));
      case 'number':
      case 'integer':
        return numberOf(schema, written);
      case 'boolean':
        return true;
      default:
        return this.#text(schema);
    }
  }

  /** The schema of a key of an object; what another object has under it when this one does not say. */
  ofKey(key: string, object: JsonSchema): unknown {
    const property = asSchema(object.properties)[key];
    return this.of(asSchema(property ?? findProperty(this.#root, key)));
  }

  #object(schema: JsonSchema): unknown {
    const keys = listOf(schema.required).map(String);
    const choice = choiceOf(schema);
    if (choice !== null) keys.push(choice);
    const known = Object.keys(asSchema(schema.properties));
    if (keys.length < Number(schema.minProperties ?? 0)) keys.push(known[0] ?? '?');
    const properties = asSchema(schema.properties);
    return Object.fromEntries(
      keys.map((key) => [key, this.of(asSchema(properties[key] ?? schema.additionalProperties))]),
    );
  }

  #text({ pattern, maxLength, not }: JsonSchema): string {
    const fits = (text: string) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
    this.#made += 1;
    if (maxLength !== undefined && not !== undefined) return `unknown_${this.#made}`;
    return TEXTS.find(fits) ?? `unknown_${this.#made}`;
  }

  #definition(reference: string): JsonSchema {
    return asSchema(asSchema(this.#root.$defs)[reference.replace('#/$defs/', '')]);
  }
}

/** The first number that was written (`2023年`), when it fits. */
function numberOf({ minimum = 1, maximum = Number.POSITIVE_INFINITY }: JsonSchema, written: unknown): number {
  const number = Number(/\d+/.exec(String(typeof written === 'string' ? written : ''))?.[0]);
  return number >= Number(minimum) && number <= Number(maximum) ? number : Number(minimum);
}

/** Of the keys of a choice the one to stand for it: a formula, which can be anything, where there is one. */
export function choiceOf(schema: JsonSchema): string | null {
  const branches = [...listOf(schema.oneOf), ...listOf(schema.anyOf)].map(asSchema);
  const keys = branches.flatMap(({ required }) => listOf(required).map(String));
  return keys.includes('formula') ? 'formula' : (keys[0] ?? null);
}

function findProperty(schema: unknown, key: string): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const own = asSchema(asSchema(schema).properties)[key];
  if (own !== undefined) return own;
  for (const part of Object.values(schema)) {
    const found = findProperty(part, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : {}; // any object has string keys with unknown values
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
