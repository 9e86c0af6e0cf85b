import type { Words } from '../diagnostic/words.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import type { JsonSchema } from '../language/definition.js';

/** What a schema knows of a key: the objects that have it, and its name in the first of them. */
export interface IndexedKey {
  readonly label: Words;
  readonly objects: readonly Words[];
}

/** The keys of a schema. */
export type KeyIndex = ReadonlyMap<string, IndexedKey>;

const ANYWHERE: ReadonlySet<string> = new Set(ANYWHERE_KEYS.map(({ key }) => key));

/** Indexes the keys of every strict object in a schema; keys that may stand anywhere are left out. */
export function indexKeys(schema: JsonSchema): KeyIndex {
  const index = new Map<string, IndexedKey>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    const { properties, additionalProperties, title }: JsonSchema = Object.fromEntries(Object.entries(part));
    if (
      additionalProperties === false &&
      title !== undefined &&
      typeof properties === 'object' &&
      properties !== null
    ) {
      const object = titleOf(part, '');
      for (const [key, property] of Object.entries(properties)) {
        if (ANYWHERE.has(key)) continue;
        const { label, objects } = index.get(key) ?? { label: titleOf(property, key), objects: [] };
        const known = objects.some(({ zh }) => zh === object.zh);
        index.set(key, { label, objects: known ? objects : [...objects, object] });
      }
    }
    for (const value of Object.values(part)) visit(value);
  };
  visit(schema);
  return index;
}

/** The documented name of a part of a schema. */
export function titleOf(schema: unknown, otherwise: string): Words {
  const { title, 'x-title-en': en }: JsonSchema =
    typeof schema === 'object' && schema !== null ? Object.fromEntries(Object.entries(schema)) : {};
  return { zh: typeof title === 'string' ? title : otherwise, en: typeof en === 'string' ? en : otherwise };
}
