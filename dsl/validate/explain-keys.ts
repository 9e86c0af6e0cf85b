import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import type { JsonSchema } from '../language/definition.js';
import type { Finding } from './finding.js';
import {
  actionNone,
  actionSeveral,
  choiceNone,
  choiceSeveral,
  keyMisplaced,
  keyMissing,
  keysExclusive,
  keyUnknown,
  methodNone,
  methodSeveral,
} from './key-diagnostics.js';
import { type KeyIndex, titleOf } from './key-index.js';
import { type Candidate, suggest } from './suggest.js';

const NAMED_LIMIT = 4;
const ANYWHERE: ReadonlySet<string> = new Set(ANYWHERE_KEYS.map(({ key }) => key));

/** Explains a key that is not known, with what may have been meant and where it belongs. */
export function explainUnknownKey({ path, params, schema, value }: Finding, index: KeyIndex): Diagnostic {
  const key = String(params.additionalProperty);
  const known = Object.keys(propertiesOf(schema)).filter((each) => !ANYWHERE.has(each));
  const elsewhere = (index.get(key)?.objects ?? []).slice(0, NAMED_LIMIT);
  const suggestion = suggestKey(key, schema, value);
  return keyUnknown.at([...path, key], { key, suggestion, elsewhere, known }, { part: 'key' });
}

/** The key that an unknown one of an object was most likely meant to be. */
export function suggestKey(key: string, schema: JsonSchema, object: unknown): string | null {
  const there = asObject(object);
  return suggest(key, keysOf(schema), (word) => Object.hasOwn(there, word));
}

const KEYS = new WeakMap<JsonSchema, readonly Candidate[]>();

/** The keys of an object with their names; a document with many mistakes asks for the same ones again and again. */
function keysOf(schema: JsonSchema): readonly Candidate[] {
  const known =
    KEYS.get(schema) ??
    Object.entries(propertiesOf(schema)).map(([word, property]) => ({ word, names: [titleOf(property, word).zh] }));
  KEYS.set(schema, known);
  return known;
}

/** Explains a key that is not there although it must be, always or because of another. */
export function explainMissingKey({ keyword, path, params, schema }: Finding, index: KeyIndex): Diagnostic {
  const key = String(params.missingProperty);
  const because = keyword === 'dependentRequired' ? String(params.property) : null;
  const property = propertiesOf(schema)[key];
  const label = property === undefined ? (index.get(key)?.label ?? { zh: key, en: key }) : titleOf(property, key);
  return keyMissing.at(path, { key, label, because }, { part: 'key' });
}

/** Explains a choice between keys of which none or several stand. */
export function explainChoice({ path, schema, value }: Finding): Diagnostic {
  const keys = choiceKeys(schema);
  const written = Object.keys(asObject(value)).filter((key) => keys.includes(key));
  const choice = schema['x-choice'];
  const [none, several] =
    choice === 'method'
      ? [methodNone, methodSeveral]
      : choice === 'action'
        ? [actionNone, actionSeveral]
        : [choiceNone, choiceSeveral];
  const second = written[1];
  if (second === undefined) return none.at(path, { keys }, { part: 'key' });
  return several.at([...path, second], { keys: written }, { part: 'key' });
}

/** Explains a key whose companions are not there. */
export function explainMisplacedKey({ path, schema }: Finding): Diagnostic {
  const key = String(schema['x-beside']);
  return keyMisplaced.at([...path, key], { key, beside: choiceKeys(schema) }, { part: 'key' });
}

/** Explains two keys that exclude each other, at the one written last. */
export function explainExclusiveKeys({ path, schema, value }: Finding): Diagnostic {
  const required = asObject(schema.not).required;
  const keys = Array.isArray(required) ? required.map(String) : [];
  const last = Object.keys(asObject(value)).findLast((key) => keys.includes(key));
  return keysExclusive.at(last === undefined ? path : [...path, last], { keys }, { part: 'key' });
}

/** The keys of a choice: `oneOf` or `anyOf` of `required`. */
export function choiceKeys(schema: JsonSchema): readonly string[] {
  const branches = Array.isArray(schema.oneOf) ? schema.oneOf : Array.isArray(schema.anyOf) ? schema.anyOf : [];
  return branches.flatMap((branch: unknown) => {
    const { required } = asObject(branch);
    return Array.isArray(required) ? required.map(String) : [];
  });
}

function propertiesOf(schema: JsonSchema): JsonSchema {
  return asObject(schema.properties);
}

function asObject(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : {}; // any object has string keys with unknown values
}
