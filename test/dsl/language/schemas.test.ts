import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ANYWHERE_KEYS } from '../../../dsl/language/anywhere-keys.js';
import { assessmentSchema } from '../../../dsl/language/assessment-schema.js';
import { schemeSchema } from '../../../dsl/language/scheme-schema.js';
import { METHODS } from '../../../dsl/methods/index.js';

const SCHEMAS = { scheme: schemeSchema(METHODS), assessment: assessmentSchema() };

/** Every part of a schema that describes an object. */
function objectSchemas(part: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'properties' in part && 'type' in part ? [Object(part)] : [];
  return [...own, ...Object.values(part).flatMap(objectSchemas)];
}

describe.each(Object.entries(SCHEMAS))('the schema of the %s', (_name, schema) => {
  it('is valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });

  it('has no reference that leads nowhere, and no definition that nothing refers to', () => {
    const definitions = Object.keys(Object(schema.$defs));
    const text = JSON.stringify(schema);
    const used = [...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(used.filter((name) => !definitions.includes(name))).toEqual([]);
    expect(definitions.filter((name) => !used.includes(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(5);
  });

  it('says of every object whether further keys are allowed', () => {
    const objects = objectSchemas(schema);
    expect(objects.length).toBeGreaterThan(7);
    expect(objects.filter((each) => !('additionalProperties' in each))).toEqual([]);
  });

  it('documents every property in both languages', () => {
    for (const { properties } of objectSchemas(schema)) {
      for (const [key, property] of Object.entries(Object(properties))) {
        const { $ref } = Object(property);
        const referred = typeof $ref === 'string' ? Object(schema.$defs)[$ref.replace('#/$defs/', '')] : {};
        const { title, 'x-title-en': english } = { ...referred, ...Object(property) };
        expect({ key, title: typeof title, english: typeof english }).toEqual({
          key,
          title: 'string',
          english: 'string',
        });
      }
    }
  });
});

describe('the schema of the scheme', () => {
  it('lets the keys that may stand anywhere stand on every strict object', () => {
    const strict = objectSchemas(SCHEMAS.scheme).filter(
      ({ additionalProperties, title }) =>
        additionalProperties === false && !['名称', '依据', '一处依据'].includes(String(title)),
    );
    expect(strict.length).toBeGreaterThan(40);
    for (const { properties, title } of strict) {
      const missing = ANYWHERE_KEYS.filter(({ key }) => !(key in Object(properties)));
      expect({ title, missing }).toEqual({ title, missing: [] });
    }
  });

  it('knows every method given, and those keys that stand beside it', () => {
    const { node } = Object(SCHEMAS.scheme.$defs);
    const known = Object.keys(node.properties);
    expect(METHODS.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual([]);
    expect(node.oneOf).toHaveLength(METHODS.length);
    expect(Object.keys(node.dependentSchemas)).toEqual(expect.arrayContaining(['keep', 'unassigned']));
  });

  it('follows the methods it is given', () => {
    const [first] = METHODS;
    if (first === undefined) throw new Error('no methods');
    const { node } = Object(schemeSchema([first]).$defs);
    expect(node.oneOf).toEqual([{ required: [first.key] }]);
  });
});
