import fc from 'fast-check';
import type { Data, Edit } from '../../../dsl/edit/edit.js';
import { additionTo, formOf, type Path, type SchemeDocument } from '../../../dsl/index.js';

const TEXTS: readonly string[] = [
  '每发现一家扣0.5分，扣完为止。',
  '0012',
  '1.10',
  '12:30',
  '是',
  'true',
  'null',
  '~',
  'yes',
  '2019-11-30',
  '80%',
  '- 不是列表',
  '# 不是注释',
  '甲 # 乙',
  '甲: 乙',
  '说明：冒号是全角的',
  '{ a }',
  '[1, 2',
  'a, b',
  'max(0, 1)',
  '"引号"',
  "it's",
  '\\反斜杠',
  '*甲',
  '&甲',
  '@甲',
  '%甲',
  '!甲',
  '|',
  '>',
  '?',
  '-',
  '',
  ' 前后有空格 ',
  '\u3000全角空格',
  '末尾冒号:',
  '第一行\n第二行\n',
  '第一行\n\n  缩进行',
  '\n空行开头',
  '制表\t符',
  '\u0007',
  '𠮷野家',
  'tier >= good and not late',
];

const scalar: fc.Arbitrary<Data> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 100_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, 12.25, -3.5, 1e-7, 123456789012345) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/\p{Cs}/u.test(text)) },
);

const key = fc.constantFrom(
  'id',
  'label',
  '甲',
  '0012',
  'note',
  'when',
  'a b',
  '是',
  'true',
  '12:30',
  'points',
  'x: y',
);

const value: fc.Arbitrary<Data> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(key, scalar, { maxKeys: 4, noNullPrototype: true }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.dictionary(key, scalar, { minKeys: 1, maxKeys: 3, noNullPrototype: true }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.dictionary(key, fc.dictionary(key, scalar, { maxKeys: 2, noNullPrototype: true }), {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
  },
);

/**
 * What may be edited in a document: any place, any way a form has: setting, adding what the form writes for a new part (an
 * entry, a section, another method), inserting anything, removing, moving, renaming.
 */
export function randomEdit(document: SchemeDocument): fc.Arbitrary<Edit> {
  const data = document.toValue();
  const places = placesOf(data, []);
  const lists = places.filter((each) => typeof each.value === 'object' && each.path.length > 0);
  const place = fc.constantFrom(...places.filter(({ path }) => path.length > 0));
  const groups = places.filter((each) => typeof each.value === 'object' && each.value !== null);
  return fc.oneof(
    fc
      .constantFrom(...lists.map(({ path }) => path))
      .chain((path) => fc.constantFrom(path, ...keysAround(path, data)))
      .map((path) => additionTo(document, path, { language: 'zh' })?.edits ?? [])
      .filter((edits) => edits.length === 1)
      // There is one.
      .map(([edit]) => edit as Edit),
    fc.tuple(place, value).map(([{ path }, to]): Edit => ({ kind: 'set', path, value: to })),
    place
      .filter((each) => typeof each.value === 'object')
      .chain(({ path, value: now }) => changed(now).map((to): Edit => ({ kind: 'set', path, value: to }))),
    place.map(({ path }): Edit => ({ kind: 'remove', path })),
    fc
      .tuple(fc.constantFrom(...groups), key, value, fc.option(fc.nat({ max: 1000 })))
      .map(([group, name, added, at]): Edit => {
        const count = Object.keys(Object(group.value)).length;
        const index = at === null ? {} : { at: at % (count + 1) };
        return Array.isArray(group.value)
          ? { kind: 'insert', path: group.path, value: added, ...index }
          : { kind: 'insert', path: group.path, key: freeKey(group.value, name), value: added, ...index };
      }),
    fc
      .tuple(place, fc.nat({ max: 1000 }))
      .map(([{ path, siblings }, to]): Edit => ({ kind: 'move', path, to: to % siblings })),
    fc
      .tuple(fc.constantFrom(...places.filter(({ path }) => typeof path.at(-1) === 'string')), key)
      .map(([{ path, parent }, to]): Edit => ({ kind: 'rename', path, to: freeKey(parent, to) })),
  );
}

interface Place {
  readonly path: Path;
  readonly value: unknown;
  readonly parent: unknown;
  readonly siblings: number;
}

/** Keys that a form knows in the part at a path, written or not. */
function keysAround(path: Path, data: unknown): readonly Path[] {
  const value = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return (formOf(path)?.fields ?? []).map(({ key: name }) => [...path, name]);
}

function placesOf(data: unknown, path: Path, parent: unknown = null): readonly Place[] {
  const own = { path, value: data, parent, siblings: Object.keys(Object(parent)).length };
  if (Array.isArray(data)) return [own, ...data.flatMap((each, index) => placesOf(each, [...path, index], data))];
  if (typeof data !== 'object' || data === null) return [own];
  return [own, ...Object.entries(data).flatMap(([name, each]) => placesOf(each, [...path, name], data))];
}

/** A map or list with one part of it changed, as a form hands it over. */
function changed(data: unknown): fc.Arbitrary<Data> {
  // What YAML holds is plain data.
  const copy = JSON.parse(JSON.stringify(data ?? {})) as Data;
  if (Array.isArray(copy)) {
    return fc
      .tuple(fc.nat({ max: 1000 }), value)
      .map(([at, to]) => copy.with(at % copy.length, to))
      .filter(() => copy.length > 0);
  }
  if (typeof copy !== 'object' || copy === null) return value;
  return fc.tuple(fc.nat({ max: 1000 }), value).map(([at, to]) => {
    const names = Object.keys(copy);
    return { ...copy, [names[at % names.length] ?? 'x']: to };
  });
}

function freeKey(map: unknown, name: string): string {
  return Object.hasOwn(Object(map), name) ? freeKey(map, `${name}_`) : name;
}
