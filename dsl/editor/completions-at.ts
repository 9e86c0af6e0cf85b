import type { Language } from '../diagnostic/words.js';
import type { Content } from '../document/content.js';
import { contentAt } from '../document/locate.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import type { JsonSchema } from '../language/definition.js';
import { METHODS } from '../methods/index.js';
import { type Caret, caretAt } from './caret.js';
import { completeExpression } from './complete-expression.js';
import { type Completion, type Completions, noCompletions, say } from './completion.js';
import { type Declaration, declarationsOf, KIND_WORDS } from './declarations.js';
import { scanText } from './scan-text.js';
import { choicesOf, keysOf, listOf, mapOf, partsAt, type SchemaPart, typesOf, wordsOf } from './schema-view.js';

/**
 * What may be written at an offset of a scheme's text: the keys that are allowed there and not yet written, the words of
 * a fixed choice, ids of what the scheme declares, and in expressions names and functions. Works while a line is half
 * typed; the whole text is looked at anew in a few milliseconds. All items of the place are given: what fits the letters
 * typed so far is for the editor to choose.
 *
 * @example
 * completionsAt('score:\n  id: total\n  ', 22, 'zh').items.map(({ label }) => label) // ['label', 'points', 'sum', …]
 */
export function completionsAt(text: string, offset: number, language: Language): Completions {
  const root = scanText(text);
  const caret = caretAt(text, root, offset);
  if (caret === null) return noCompletions(offset);
  const parts = partsAt(caret.path);
  if (caret.kind === 'value') return valueCompletions(caret, parts, root, language);
  const scalars = parts.filter(({ schema }) => schema.properties === undefined && schema.items === undefined);
  const keys = parts.flatMap((part) => keyCompletions(part, caret.group, language));
  const items = caret.group?.kind === 'map' || keys.length > 0 ? keys : itemCompletions(parts, language);
  if (items.length === 0 && scalars.length > 0)
    return valueCompletions({ ...caret, kind: 'value' }, scalars, root, language);
  return { from: caret.from, to: caret.to, items: distinct(items) };
}

function keyCompletions(part: SchemaPart, group: Content | null, language: Language): readonly Completion[] {
  const written = new Set(group?.kind === 'map' ? group.entries.map(({ key }) => key) : []);
  const taken = takenChoices(part.schema, written);
  const keys = keysOf(part).filter(({ key }) => !written.has(key) && !taken.has(key));
  const own = keys.filter(({ key }) => !REMARKS.has(key));
  return [...own, ...keys.filter(({ key }) => REMARKS.has(key))].map(({ key, schema }) => {
    const { label, doc } = wordsOf(schema);
    return {
      insert: `${key}: `,
      label: key,
      kind: 'key',
      detail: say(label, language),
      documentation: withExample(say(doc, language), exampleOf(key, schema)),
    };
  });
}

/** Keys that may stand anywhere come last, but for the name. */
const REMARKS: ReadonlySet<string> = new Set(ANYWHERE_KEYS.map(({ key }) => key).filter((key) => key !== 'label'));

/** Of keys that exclude each other, those that go when one is written: a node has one method. */
function takenChoices(schema: JsonSchema, written: ReadonlySet<string>): ReadonlySet<string> {
  const keys = listOf(schema.oneOf).flatMap((branch) => listOf(mapOf(branch).required).map(String));
  return new Set('x-choice' in schema && keys.some((key) => written.has(key)) ? keys : []);
}

/** A list wants a dash first. */
function itemCompletions(parts: readonly SchemaPart[], language: Language): readonly Completion[] {
  return parts
    .filter(({ schema }) => typesOf(schema).includes('array'))
    .map(({ schema }) => ({
      insert: '- ',
      label: '-',
      kind: 'key',
      detail: { zh: '新的一项', en: 'a new item' }[language],
      documentation: say(wordsOf(schema).doc, language),
    }));
}

function valueCompletions(caret: Caret, parts: readonly SchemaPart[], root: Content, language: Language): Completions {
  const declarations = declarationsOf(root);
  const word = /[\p{L}\p{N}_.-]*$/u.exec(caret.written)?.[0] ?? '';
  const items = parts.flatMap(({ schema }) => [
    ...choicesOf(schema).map(({ value, words }) => valueItem(value, say(words, language))),
    ...(typesOf(schema).includes('boolean') && typesOf(schema).length === 1
      ? [valueItem('true', { zh: '是', en: 'yes' }[language]), valueItem('false', { zh: '否', en: 'no' }[language])]
      : []),
    ...referred(schema, declarations, caret, language),
  ]);
  const isExpression = parts.some(({ schema }) => schema['x-expression'] === true);
  if (!isExpression) return { from: caret.to - word.length, to: caret.to, items: distinct(items) };
  const found = completeExpression(caret.written, caret.to, caret.path, { root, declarations }, language);
  const isFree = found.items.some(({ kind }) => kind === 'function');
  const values = isFree ? choiceValues(root, declarations, language) : [];
  return { ...found, items: distinct([...items, ...found.items, ...values]) };
}

/** The ids that may stand where the schema wants one of a kind. */
function referred(
  schema: JsonSchema,
  declarations: readonly Declaration[],
  { path }: Caret,
  language: Language,
): readonly Completion[] {
  const what = schema['x-refers'];
  return declarations
    .filter((each) => each.kind === what && (each.kind !== 'field' || each.path[1] === path[1]))
    .map((each) => ({
      insert: each.id,
      label: each.id,
      kind: 'id',
      detail: say(each.label, language),
      documentation: say(KIND_WORDS[each.kind], language),
    }));
}

/** The values of choices, which conditions compare with. */
function choiceValues(root: Content, declarations: readonly Declaration[], language: Language): readonly Completion[] {
  return declarations.flatMap((each) => {
    const values = contentAt(root, [...each.path, 'values']);
    if (!['attribute', 'fact', 'parameter', 'field'].includes(each.kind) || values === null) return [];
    const ids = values.kind === 'map' ? values.entries.map(({ key, value }) => [key, value] as const) : [];
    return ids.map(([id, value]): Completion => {
      const detail = value.kind === 'scalar' ? String(value.value ?? '') : '';
      return {
        insert: id,
        label: id,
        kind: 'value',
        detail,
        documentation: `${each.id}: ${say(each.label, language)}`,
      };
    });
  });
}

function valueItem(value: string, detail: string): Completion {
  return { insert: value, label: value, kind: 'value', detail, documentation: detail };
}

/** The example of the registry; of a method, only the lines of its key. */
function exampleOf(key: string, schema: JsonSchema): string {
  const method = METHODS.find((each) => each.key === key);
  const shown = /```yaml\n([\s\S]*?)\n```/.exec(String(schema.markdownDescription ?? ''))?.[1];
  return shown ?? method?.example ?? '';
}

function withExample(doc: string, example: string): string {
  return example === '' ? doc : `${doc}\n\n${example}`;
}

function distinct(items: readonly Completion[]): readonly Completion[] {
  return [...new Map(items.toReversed().map((item) => [item.label, item])).values()].reverse();
}
