import { type Data, declarationsOf, type Form, formOf, type Path } from '../../../../../dsl/index.js';
import type { Answer, Ask, FormAt } from '../questions.js';
import { documentOf } from './read-scheme.js';

/** The innermost form around a place; null where there is none, or the text cannot be read. */
export function formAt({ text, at }: Ask<'form'>): Answer<'form'> {
  const document = documentOf(text);
  if (!document.readable) return null;
  const root = document.toValue();
  const wanted = typeof at === 'number' ? document.pathAt(at) : at;
  const path = prefixesOf(wanted).findLast((each) => isMap(valueAt(root, each)) && formOf(each) !== null);
  const form = path === undefined ? null : formOf(path);
  const value = path === undefined ? null : valueAt(root, path);
  if (path === undefined || form === null || !isMap(value)) return null;
  return {
    path,
    form,
    value,
    place: document.placeOf(path),
    entryForms: entryForms(path, form),
    parents: prefixesOf(path)
      .slice(0, -1)
      .flatMap((each) => parentAt(root, each)),
    declarations: declarationsOf(document.root).map(({ kind, id, label }) => ({ kind, id, label })),
  };
}

/** The forms of what lists and maps hold. */
function entryForms(path: Path, form: Form): FormAt['entryForms'] {
  const found = form.fields.flatMap(({ key, inputs }) => {
    const inside = [...path, key];
    return inputs.flatMap((input) => {
      const isOfForms = (input.kind === 'list' || input.kind === 'map') && input.of.some(({ kind }) => kind === 'form');
      const entry = isOfForms ? formOf([...inside, input.kind === 'list' ? 0 : 'x']) : null;
      return entry === null ? [] : [[key, entry] as const];
    });
  });
  return Object.fromEntries(found);
}

function parentAt(root: unknown, path: Path): FormAt['parents'] {
  const value = valueAt(root, path);
  const form = formOf(path);
  if (form === null || !isMap(value)) return [];
  const { id, label, text } = value;
  const name = [label, text, id].find((each) => typeof each === 'string');
  return [{ path, label: form.label, name: typeof name === 'string' ? name : '' }];
}

function prefixesOf(path: Path): readonly Path[] {
  return [...path.map((_, index) => path.slice(0, index)), path];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

/** What a document holds is plain data. */
function isMap(value: unknown): value is { readonly [key: string]: Data } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
