import type { MethodDefinition } from '../methods/method.js';
import { allowAnywhere, anywhereName } from './allow-anywhere.js';
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
    band_rows: {
      ...documentation(
        { zh: '各行', en: 'Rows' },
        { zh: '自上而下取第一个成立的行。', en: 'The first row that holds, from the top.' },
      ),
      ...listOf('band_row'),
      minItems: 1,
    },
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
  const all: Readonly<Record<string, JsonSchema>> = {
    ...Object.fromEntries(ANYWHERE_KEYS.map((key) => [anywhereName(key.key), keySchema(key)])),
    ...Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, allowAnywhere(schema)])),
  };
  const top = allowAnywhere(root);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:heng:schema:scheme:1',
    ...top,
    $defs: keepReferred(all, top),
  };
}

/** The definitions that a schema refers to, directly or through others; objects written in place need none. */
function keepReferred(
  all: Readonly<Record<string, JsonSchema>>,
  top: JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  const kept = new Set<string>();
  const follow = (schema: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      const definition = all[name];
      if (definition === undefined || kept.has(name)) continue;
      kept.add(name);
      follow(definition);
    }
  };
  follow(top);
  return Object.fromEntries(Object.entries(all).filter(([name]) => kept.has(name)));
}
