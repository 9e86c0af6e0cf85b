import type { Path } from '../diagnostic/diagnostic.js';
import type { Language } from '../diagnostic/words.js';
import type { SchemeDocument } from '../document/parse-document.js';
import type { Data, Edit } from '../edit/edit.js';
import { isMap } from '../edit/edit-data.js';
import { beginningOf, entryValue, freeId, type Surroundings, usualValue } from './beginnings.js';
import { declarationsOf } from './declarations.js';
import { type FormField, type FormInput, formOf } from './form-of.js';

/** Edits of a form, and the part that they write, to be opened. */
export interface FormEdits {
  readonly edits: readonly Edit[];
  readonly path: Path;
}

export interface FormEditOptions {
  /** Of the words that are written for the author to replace. */
  readonly language: Language;
  /** Which of the keys that exclude each other, e.g. a method; null: the usual one. */
  readonly choice?: string | null;
}

/** How a value is built: `one` is a text, number or yes or no. */
export type Way = 'one' | 'list' | 'map' | 'form';

/**
 * What a form writes for something new: an entry of the list or map that stands at a path, or the key at the end of a path that
 * is not written yet. The entry has an id that is free and everything that must be there, so that the text stays one that the
 * schema allows; what it means is left to the author.
 *
 * A key that excludes another takes its place. Reasons for what the checks find are not written here.
 *
 * @returns null where nothing can be added: no form knows the place, or something else stands there
 * @example additionTo(document, ['facts'], { language: 'zh' })?.path // ['facts', 'fact_1']
 */
export function additionTo(document: SchemeDocument, path: Path, options: FormEditOptions): FormEdits | null {
  const field = fieldAt(path);
  if (!document.readable || field === null || field.key === 'acknowledge') return null;
  const around = surroundingsOf(document, options);
  const choice = options.choice ?? null;
  const group = valueAt(document.toValue(), path);
  if (group === undefined) {
    const others = switchTo(document, path.slice(0, -1), field.key, options);
    if (others !== null && others[0]?.kind !== 'set') return { edits: others, path };
    const value =
      formOf(path) === null ? usualValue(field, path.slice(0, -1), around) : beginningOf(path, choice, around);
    return { edits: [{ kind: 'set', path, value }], path: firstPart(path, value) };
  }
  if (Array.isArray(group) || (group === null && field.inputs[0]?.kind === 'list')) {
    const items = Array.isArray(group) ? group : [];
    const at = placeAmong(items);
    const inside = [...path, at];
    const of = field.inputs.flatMap((input) => (input.kind === 'list' ? input.of : []));
    const isPart = formOf(inside) !== null;
    const value = isPart ? beginningOf(inside, choice, around) : nextItem(items.at(-1), { of }, inside, around);
    return { edits: [{ kind: 'insert', path, at, value }], path: inside };
  }
  const map = field.inputs.find(({ kind }) => kind === 'map');
  if (map?.kind !== 'map' || !(group === null || isMap(group))) return null;
  const siblings = isMap(group) ? group : {};
  const key = freeId(path, around, Object.keys(siblings));
  const inside = [...path, key];
  const alike = Object.values(siblings).at(-1);
  const value = isFormEntry(map) ? beginningOf(inside, choice, around) : likeEntry(alike, map, inside, around);
  return { edits: [{ kind: 'insert', path, key, at: Object.keys(siblings).length, value }], path: inside };
}

/**
 * Another one of the keys that exclude each other: a method of a node, the action of a step. Lists of parts go on under the new
 * key; else it begins anew and the old one goes.
 */
export function switchTo(
  document: SchemeDocument,
  path: Path,
  to: string,
  options: FormEditOptions,
): readonly Edit[] | null {
  const form = document.readable ? formOf(path) : null;
  const value = valueAt(document.toValue(), path);
  const field = form?.fields.find(({ key }) => key === to);
  const keys = form?.choices.find((each) => each.keys.includes(to))?.keys ?? [];
  if (field === undefined || !isMap(value) || Object.hasOwn(value, to)) return null;
  const from = Object.keys(value).find((key) => keys.includes(key));
  const written = usualValue(field, path, surroundingsOf(document, options));
  if (from === undefined) return [{ kind: 'set', path: [...path, to], value: written }];
  if (Array.isArray(value[from]) && Array.isArray(written) && formOf([...path, to, 0]) !== null) {
    return [{ kind: 'rename', path: [...path, from], to }];
  }
  const at = Object.keys(value).indexOf(from);
  return [
    { kind: 'insert', path, key: to, at, value: written },
    { kind: 'remove', path: [...path, from] },
  ];
}

/** The ways in which a field may be written, the usual one first. */
export function waysOf({ inputs }: Pick<FormField, 'inputs'>): readonly Way[] {
  return [...new Set(inputs.map(wayOf))];
}

/** The same key written in another way: one value as a list of one, the first of a list alone; else anew. */
export function rewrittenAs(
  document: SchemeDocument,
  path: Path,
  way: Way,
  options: FormEditOptions,
): readonly Edit[] | null {
  const field = document.readable ? fieldAt(path) : null;
  const input = field?.inputs.find((each) => wayOf(each) === way);
  if (field == null || input === undefined) return null;
  const now = valueAt(document.toValue(), path);
  const anew = usualValue(field, path.slice(0, -1), surroundingsOf(document, options), input);
  const value = way === 'list' && !Array.isArray(now) && fits(now, input) ? [plain(now)] : (firstOf(now, way) ?? anew);
  return [{ kind: 'set', path, value }];
}

function wayOf({ kind }: FormInput): Way {
  return kind === 'list' || kind === 'map' || kind === 'form' ? kind : 'one';
}

/** Whether a value may be an item of a list. */
function fits(value: unknown, input: FormInput): boolean {
  if (value === undefined || value === null || input.kind !== 'list') return false;
  return input.of.some((each) => (wayOf(each) === 'one' ? typeof value !== 'object' : isMap(value)));
}

/** The first item of a list, where it is written that way. */
function firstOf(value: unknown, way: Way): Data | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  const isFitting = way === 'one' ? typeof first !== 'object' : way === 'form' && isMap(first);
  return first === undefined || first === null || !isFitting ? undefined : plain(first);
}

/** The first part of a list or map that is written anew, where it has a form; else the place itself. */
function firstPart(path: Path, value: Data): Path {
  const [first] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (first === undefined || formOf(path) !== null) return path;
  const inside = [...path, Array.isArray(value) ? Number(first) : first];
  return formOf(inside) === null ? path : inside;
}

/** Rows that hold in any case stay last. */
function placeAmong(items: readonly unknown[]): number {
  const rest = items.findIndex((item) => isMap(item) && item.else === true);
  return rest === -1 ? items.length : rest;
}

function isFormEntry({ of }: { readonly of: readonly FormInput[] }): boolean {
  return of[0]?.kind === 'form';
}

/** A new item of a list that is no part of its own: of numbers the next one. */
function nextItem(last: unknown, list: { readonly of: readonly FormInput[] }, at: Path, around: Surroundings): Data {
  return typeof last === 'number' ? last + 1 : likeEntry(last, list, at, around);
}

/** A new entry that is no part of its own is built as the one before it: a row of a table has its columns, one of bands two values. */
function likeEntry(
  alike: unknown,
  { of }: { readonly of: readonly FormInput[] },
  at: Path,
  around: Surroundings,
): Data {
  if (typeof alike === 'number') return 0;
  if (Array.isArray(alike)) return alike.map((each) => (typeof each === 'number' ? 0 : plain(each)));
  if (!isMap(alike)) return entryValue(of, at, around);
  return Object.fromEntries(
    Object.entries(alike).map(([key, value]) => [key, typeof value === 'number' ? 0 : plain(value)]),
  );
}

function fieldAt(path: Path): FormField | null {
  const key = path.at(-1);
  const form = typeof key === 'string' ? formOf(path.slice(0, -1)) : null;
  return form?.fields.find((field) => field.key === key) ?? null;
}

function surroundingsOf(document: SchemeDocument, { language }: FormEditOptions): Surroundings {
  const year = valueAt(document.toValue(), ['year']);
  const declarations = declarationsOf(document.root);
  return { declarations, language, year: typeof year === 'number' ? year : 2000 };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

/** What a document holds is plain data. */
function plain(value: unknown): Data {
  return JSON.parse(JSON.stringify(value ?? null));
}
