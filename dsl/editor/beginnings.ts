import type { Path } from '../diagnostic/diagnostic.js';
import type { Language } from '../diagnostic/words.js';
import type { Data } from '../edit/edit.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import type { Referred } from '../language/value-schemas.js';
import type { Declaration } from './declarations.js';
import { type Form, type FormField, type FormInput, formOf } from './form-of.js';

/** What a part that is written anew may refer to, and how it is called. */
export interface Surroundings {
  readonly declarations: readonly Pick<Declaration, 'kind' | 'id' | 'path'>[];
  /** The year of the scheme. */
  readonly year: number;
  readonly language: Language;
}

/** Names begin so, by the key of the list or map they stand in. */
const STEMS: Readonly<Record<string, string>> = {
  facts: 'fact',
  records: 'list',
  sources: 'source',
  parameters: 'parameter',
  tables: 'table',
  attributes: 'attribute',
  fields: 'field',
  values: 'value',
  ranking: 'ranking',
  tiers: 'tier',
  grading: 'step',
  any_of: 'rule',
  eligibility: 'rule',
  awards: 'award',
  score: 'item',
  also: 'item',
};
/** Values of keys for which the usual one says nothing. */
const BY_KEY: ReadonlyMap<string, Data> = new Map<string, Data>([
  ['share', '20%'],
  ['formula', 0],
  ['score', 0],
  ['round.to', 0.01],
  ['once_per.keep', 'first'],
  ['range', [0, 100]],
  ['language', 1],
  ['time_zone', 'Asia/Shanghai'],
]);
/** Keys with which a part begins in which nothing has to be written. */
const FIRST_KEYS: Readonly<Record<string, string>> = { units: 'attributes', procedure: 'stages', ranking: 'order' };
/** Keys that stand anywhere say nothing of their own; the rest do. */
const ANYWHERE: ReadonlySet<string> = new Set(ANYWHERE_KEYS.map(({ key }) => key));
/** Methods of which the full marks are said beside. */
const WITH_POINTS: ReadonlySet<string> = new Set(['rated', 'met', 'steps', 'deduct', 'bands']);

/**
 * The smallest value that may stand at a place which has a form: an id that is free, a label, what is required, and one of the
 * keys of which one must be there. Only the meaning is left to the author.
 *
 * @param choice which of the keys that exclude each other; null: the usual one
 */
export function beginningOf(path: Path, choice: string | null, around: Surroundings): Data {
  const form = formOf(path);
  if (form === null) return placeholder(around);
  const last = path.at(-1);
  const has = (key: string): boolean => form.fields.some((field) => field.key === key);
  const value: Record<string, Data> = {};
  if (has('id') && typeof last === 'number') value.id = freeId(path.slice(0, -1), around);
  if (has('label') && (value.id !== undefined || isNamed(path))) value.label = newLabel(form, around);
  const chosen = form.choices.flatMap(({ keys }) => choiceOf(keys, choice, around) ?? []);
  if (chosen.some((key) => WITH_POINTS.has(key)) && has('weight')) value.points = 10;
  if (path.at(-2) === 'weighted') value.weight = 1;
  if (path.at(-2) === 'one_of') value.applies = false;
  for (const field of form.fields) {
    if (!field.required && !chosen.includes(field.key)) continue;
    if (value[field.key] === undefined) value[field.key] = usualValue(field, path, around);
  }
  if (Object.keys(value).length > 0) return value;
  const wanted = FIRST_KEYS[String(last)];
  const first = form.fields.find(({ key }) => (wanted === undefined ? !ANYWHERE.has(key) : key === wanted));
  return first === undefined ? { note: placeholder(around) } : { [first.key]: usualValue(first, path, around) };
}

/** The usual value of a field that is written anew: of a list or map with forms its first entry. */
export function usualValue(field: FormField, path: Path, around: Surroundings, way?: FormInput): Data {
  const input = way ?? field.inputs[0];
  const at = [...path, field.key];
  if (field.key === 'year') return around.year;
  const known = BY_KEY.get(field.key) ?? BY_KEY.get(`${path.at(-1)}.${field.key}`);
  return known ?? (input === undefined ? placeholder(around) : inputValue(input, at, around));
}

/** An id for an entry of the list or map at a path, that nothing is called yet. */
export function freeId(path: Path, { declarations }: Surroundings, siblings: readonly string[] = []): string {
  const key = path.findLast((step) => typeof step === 'string' && STEMS[step] !== undefined);
  const stem = STEMS[String(path[0])] === 'item' ? 'item' : (STEMS[String(key ?? '')] ?? 'part');
  const taken = new Set([...declarations.map(({ id }) => id), ...siblings]);
  let number = 1;
  while (taken.has(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}

function inputValue(input: FormInput, at: Path, around: Surroundings): Data {
  switch (input.kind) {
    case 'text':
    case 'words':
      return placeholder(around);
    case 'id':
      return freeId(at, around);
    case 'date':
      return `${around.year}-01-01`;
    case 'expression':
      return 1;
    case 'condition':
      return false;
    case 'flag':
      return true;
    case 'number':
      return input.min ?? 0;
    case 'choice': {
      const first = input.options[0]?.value ?? '';
      return first === 'true' ? true : first;
    }
    case 'reference':
      return referred(input.to, at, around) ?? freeId([`${input.to}s`], around);
    case 'form':
      return beginningOf(at, null, around);
    case 'list':
      return [entryValue(input.of, [...at, 0], around)];
    case 'map':
      return { [freeId(at, around)]: entryValue(input.of, [...at, 'x'], around) };
    default:
      return input satisfies never;
  }
}

/** What a new entry of a list or map holds. */
export function entryValue(of: readonly FormInput[], at: Path, around: Surroundings): Data {
  const [input] = of;
  return input === undefined ? placeholder(around) : inputValue(input, at, around);
}

/** The first that is declared of a kind; of fields, in the list the place belongs to. */
function referred(kind: Referred, at: Path, { declarations }: Surroundings): string | null {
  const isNear = (path: Path): boolean => kind !== 'field' || path[1] === at[1];
  return declarations.find((each) => each.kind === kind && isNear(each.path))?.id ?? null;
}

/** One of the keys that exclude each other: the one wanted, else the usual one. */
function choiceOf(keys: readonly string[], wanted: string | null, around: Surroundings): string | undefined {
  if (wanted !== null && keys.includes(wanted)) return wanted;
  if (keys.includes('rated')) return referred('source', [], around) === null ? 'formula' : 'rated';
  if (keys.includes('at_most')) return 'at_most';
  return keys[0];
}

/** Whether the last step is the key of a thing with a name: a fact, a source, an attribute. */
function isNamed(path: Path): boolean {
  const group = path.at(-2);
  return (
    typeof path.at(-1) === 'string' && typeof group === 'string' && STEMS[group] !== undefined && path[0] !== 'score'
  );
}

function newLabel({ label }: Form, { language }: Surroundings): string {
  return language === 'zh' ? `新${label.zh}` : `New ${label.en.charAt(0).toLowerCase()}${label.en.slice(1)}`;
}

function placeholder({ language }: Surroundings): string {
  return language === 'zh' ? '待填写' : 'to be written';
}
