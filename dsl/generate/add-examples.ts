import { parseDocument } from '../document/parse-document.js';
import type { JsonSchema } from '../language/definition.js';

const FENCE = /```yaml\n([\s\S]*?)\n```/;

/** Adds `examples` to every property whose documentation shows a YAML example, for editors that offer values. */
export function addExamples(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' ? addToProperties(value) : addInside(value),
    ]),
  );
}

function addToProperties(properties: unknown): unknown {
  if (typeof properties !== 'object' || properties === null) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      const inside = addInside(property);
      const example = exampleOf(key, property);
      return [key, example === undefined || typeof inside !== 'object' ? inside : { ...inside, examples: [example] }];
    }),
  );
}

function addInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addInside);
  return typeof value === 'object' && value !== null ? addExamples(Object.fromEntries(Object.entries(value))) : value;
}

/** The value of the key in the YAML its documentation shows; undefined when there is none. */
function exampleOf(key: string, property: unknown): unknown {
  if (typeof property !== 'object' || property === null || !('markdownDescription' in property)) return undefined;
  const text = FENCE.exec(String(property.markdownDescription))?.[1];
  // An ellipsis stands for what an author would write: no value to offer.
  if (text === undefined || text.includes('…')) return undefined;
  const { value: document, diagnostics } = parseDocument(text);
  return diagnostics.length > 0 ? undefined : Reflect.get(Object(document?.toValue()), key);
}
