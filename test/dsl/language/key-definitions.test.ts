import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../dsl/document/parse-document.js';
import { allowAnywhere } from '../../../dsl/language/allow-anywhere.js';
import { ANYWHERE_KEYS } from '../../../dsl/language/anywhere-keys.js';
import { ASSESSMENT_OBJECTS } from '../../../dsl/language/assessment-objects.js';
import { BAND_ROW } from '../../../dsl/language/band-rows.js';
import type { KeyDefinition } from '../../../dsl/language/definition.js';
import { GRADING_ACTIONS } from '../../../dsl/language/grading-actions.js';
import { MODIFIERS, NODE_KEYS, ROUND_KEYS } from '../../../dsl/language/node-keys.js';
import type { ObjectDefinition } from '../../../dsl/language/object-definition.js';
import { schemeSchema } from '../../../dsl/language/scheme-schema.js';
import { SECTIONS } from '../../../dsl/language/sections/index.js';
import { METHODS } from '../../../dsl/methods/index.js';

const OBJECTS: readonly ObjectDefinition[] = [...SECTIONS.flatMap(({ objects }) => objects), BAND_ROW];
const KEYS: readonly KeyDefinition[] = [
  ...SECTIONS,
  ...ANYWHERE_KEYS,
  ...NODE_KEYS,
  ...MODIFIERS,
  ...ROUND_KEYS,
  ...GRADING_ACTIONS,
  ...METHODS.flatMap(({ beside = [] }) => beside),
  ...OBJECTS.flatMap(({ keys }) => keys),
];
const DOCUMENTED = [...KEYS, ...ASSESSMENT_OBJECTS.flatMap(({ keys }) => keys), ...METHODS];

const schema = schemeSchema(METHODS);
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(schema, 'scheme');

/** What is wrong with the value of a key, by the key's own schema. */
function problems(definition: KeyDefinition, value: unknown): readonly string[] {
  const own = JSON.parse(JSON.stringify(allowAnywhere(definition.schema)).replaceAll('"#/$defs/', '"scheme#/$defs/'));
  const check = ajv.compile(own);
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('every key of the language', () => {
  it('is documented in Chinese and English', () => {
    expect(DOCUMENTED.length).toBeGreaterThan(200);
    for (const { key, label, doc } of DOCUMENTED) {
      for (const words of [label, doc]) {
        expect(words.zh, key).toMatch(/\S/);
        expect(words.en, key).toMatch(/^[^\u4e00-\u9fff]+$/);
      }
      expect(doc.zh, key).toMatch(/[。.]$/);
      expect(doc.en, key).toMatch(/[.?]$/);
    }
  });

  it('has an example that is written with the key and is accepted by its schema', () => {
    let checked = 0;
    for (const definition of KEYS) {
      if (definition.example === undefined) continue;
      const { value: document, diagnostics } = parseDocument(
        definition.example.replaceAll('[ … ]', '[ { id: x, points: 1, formula: 1 } ]'),
      );
      expect(diagnostics, definition.example).toEqual([]);
      const data = Object(document?.toValue());
      expect(Object.keys(data), definition.example).toEqual([definition.key]);
      expect(problems(definition, data[definition.key]), definition.example).toEqual([]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(150);
  });

  it('stands once in its object, and what is required is among the keys', () => {
    for (const { name, keys, required = [] } of OBJECTS) {
      const names = keys.map(({ key }) => key);
      expect(new Set(names).size, name).toBe(names.length);
      const known = [...names, ...ANYWHERE_KEYS.map(({ key }) => key)];
      expect(
        required.filter((key) => !known.includes(key)),
        name,
      ).toEqual([]);
    }
  });

  it('belongs to an object with a name of its own', () => {
    const names = OBJECTS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('explains every word it offers, in both languages', () => {
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      const { enum: words, type, enumDescriptions, 'x-enum-descriptions-en': english } = Object(part);
      if (Array.isArray(words) && type === 'string' && words.length > 1) {
        expect(enumDescriptions, JSON.stringify(words)).toHaveLength(words.length);
        expect(english, JSON.stringify(words)).toHaveLength(words.length);
      }
      for (const each of Object.values(part)) visit(each);
    };
    visit(OBJECTS.map(({ keys }) => keys.map((key) => key.schema)));
    visit([...NODE_KEYS, ...MODIFIERS, ...GRADING_ACTIONS].map((key) => key.schema));
  });
});
