import type { Words } from '../diagnostic/words.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import type { JsonSchema } from '../language/definition.js';

/** Which objects of a schema have a key, by their names. */
export type KeyIndex = ReadonlyMap<string, readonly Words[]>;

const ANYWHERE: ReadonlySet<string> = new Set(ANYWHERE_KEYS.map(({ key }) => key));

/** Indexes the keys of every strict object in a schema; keys that may stand anywhere are left out. */
export function indexKeys(schema: JsonSchema): KeyIndex {
  const index = new Map<string, Words[]>();
  const add = (key: string, object: Words): void => {
    const known = index.get(key) ?? [];
    if (!known.some(({ zh }) => zh === object.zh)) index.set(key, [...known, object]);
  };
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    const {
      properties,
      additionalProperties,
      title,
      'x-title-en': titleEn,
    }: JsonSchema = Object.fromEntries(Object.entries(part));
    if (additionalProperties === false && typeof title === 'string' && typeof properties === 'object' && properties) {
      const object = { zh: title, en: typeof titleEn === 'string' ? titleEn : title };
      for (const key of Object.keys(properties)) if (!ANYWHERE.has(key)) add(key, object);
    }
    for (const value of Object.values(part)) visit(value);
  };
  visit(schema);
  return index;
}
