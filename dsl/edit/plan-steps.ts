import type { Path } from '../diagnostic/diagnostic.js';
import type { Data, Edit } from './edit.js';
import { isMap, isSameData } from './edit-data.js';

/**
 * The single steps of an edit, each on the data the one before leaves: a map or list that is set anew is changed where it
 * differs, so that the rest of its text stays.
 */
export function planSteps(edit: Edit, data: unknown): readonly Edit[] {
  if (edit.kind !== 'set') return [edit];
  const missing = edit.path.findIndex((_, index) => !isThere(data, edit.path.slice(0, index + 1)));
  if (missing < 0) return differences(valueAt(data, edit.path), edit.value, edit.path);
  const key = edit.path[missing];
  if (typeof key !== 'string') return [edit];
  const value = edit.path.slice(missing + 1).reduceRight<Data>((inner, step) => ({ [step]: inner }), edit.value);
  return [{ kind: 'insert', path: edit.path.slice(0, missing), key, value }];
}

function differences(now: unknown, wanted: Data, path: Path): readonly Edit[] {
  if (isSameData(now, wanted)) return [];
  if (isMap(now) && isDataMap(wanted)) {
    const kept = Object.keys(now).filter((key) => Object.hasOwn(wanted, key));
    if (kept.length > 0) {
      return [
        ...kept.flatMap((key) => differences(now[key], wanted[key] ?? null, [...path, key])),
        ...Object.keys(wanted)
          .filter((key) => !Object.hasOwn(now, key))
          .map((key): Edit => ({ kind: 'insert', path, key, value: wanted[key] ?? null })),
        ...Object.keys(now)
          .filter((key) => !Object.hasOwn(wanted, key))
          .map((key): Edit => ({ kind: 'remove', path: [...path, key] })),
      ];
    }
  }
  if (Array.isArray(now) && isDataList(wanted) && now.length > 0 && wanted.length > 0)
    return listSteps(now, wanted, path);
  return [{ kind: 'set', path, value: wanted }];
}

/** What is the same at both ends stays; between them, items are changed one by one, then added or removed. */
function listSteps(now: readonly unknown[], wanted: readonly Data[], path: Path): readonly Edit[] {
  let start = 0;
  while (start < Math.min(now.length, wanted.length) && isSameData(now[start], wanted[start])) start += 1;
  let end = 0;
  const most = Math.min(now.length, wanted.length) - start;
  while (end < most && isSameData(now.at(-1 - end), wanted.at(-1 - end))) end += 1;
  const shared = Math.min(now.length, wanted.length) - end;
  const steps: Edit[] = [];
  for (let index = start; index < shared; index += 1) {
    steps.push(...differences(now[index], wanted[index] ?? null, [...path, index]));
  }
  for (let index = shared; index < wanted.length - end; index += 1) {
    steps.push({ kind: 'insert', path, at: index, value: wanted[index] ?? null });
  }
  for (let index = now.length - end - 1; index >= shared; index -= 1)
    steps.push({ kind: 'remove', path: [...path, index] });
  return steps;
}

function isThere(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function isDataMap(value: Data): value is { readonly [key: string]: Data } {
  return isMap(value);
}

function isDataList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}
