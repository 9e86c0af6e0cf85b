import type { Path } from '../diagnostic/diagnostic.js';
import type { Data, Edit } from './edit.js';

/** Why an edit cannot be done to some data. `at`: the path as far as it can be followed. */
export interface Refusal {
  readonly because: 'absent' | 'exists' | 'no-entries' | 'root' | 'position' | 'value';
  readonly at: Path;
  /** The step, key or position that does not fit, for the message. */
  readonly step: string;
}

/** The data after an edit, or why there is none. */
export type EditedData =
  | { readonly data: unknown; readonly refusal: null }
  | { readonly data: null; readonly refusal: Refusal };

/**
 * What an edit makes of plain data; the data given stays as it is. The text of a scheme, edited and read again, gives the
 * same.
 *
 * @example
 * editData({ year: 2023 }, { kind: 'set', path: ['year'], value: 2024 }) // { data: { year: 2024 }, refusal: null }
 */
export function editData(data: unknown, edit: Edit): EditedData {
  if ('value' in edit && !isData(edit.value)) return refused('value', edit.path, '');
  if (edit.kind === 'insert') return inside(data, edit.path, 0, (value) => insertInto(value, edit));
  const last = edit.path.at(-1);
  if (last === undefined) return refused('root', [], '');
  return inside(data, edit.path.slice(0, -1), 0, (value) => changeEntry(value, last, edit), edit.kind === 'set');
}

/** Whether two pieces of plain data say the same; the order of keys does not matter. */
export function isSameData(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((each, index) => isSameData(each, right[index]));
  }
  if (isMap(left) && isMap(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && isSameData(left[key], right[key]))
    );
  }
  return left === right;
}

/** Whether a value is a map of plain data. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isData(value: unknown): value is Data {
  if (Array.isArray(value)) return value.every(isData);
  if (isMap(value)) return Object.values(value).every(isData);
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

function inside(
  value: unknown,
  path: Path,
  depth: number,
  change: (value: unknown) => EditedData,
  create = false,
): EditedData {
  const step = path[depth];
  if (step === undefined) {
    const changed = change(value);
    return changed.refusal ? refused(changed.refusal.because, path, changed.refusal.step) : changed;
  }
  if (!hasEntry(value, step)) {
    const isNew = create && typeof step === 'string' && (value === null || isMap(value));
    if (!isNew) return refused('absent', path.slice(0, depth), String(step));
    const made = inside({}, path, depth + 1, change, create);
    return made.refusal ? made : { data: withEntry(value ?? {}, step, made.data), refusal: null };
  }
  const made = inside(entryOf(value, step), path, depth + 1, change, create);
  return made.refusal ? made : { data: withEntry(value, step, made.data), refusal: null };
}

function changeEntry(value: unknown, step: string | number, edit: Exclude<Edit, { kind: 'insert' }>): EditedData {
  if (edit.kind === 'set') {
    const isNewKey = typeof step === 'string' && (value === null || isMap(value));
    if (!isNewKey && !hasEntry(value, step)) return refused('absent', [], String(step));
    return { data: withEntry(value ?? {}, step, edit.value), refusal: null };
  }
  if (!hasEntry(value, step)) return refused('absent', [], String(step));
  const entries = entriesOf(value);
  const index = entries.findIndex(([key]) => key === step);
  switch (edit.kind) {
    case 'remove':
      return { data: collect(value, entries.toSpliced(index, 1)), refusal: null };
    case 'move': {
      const entry = entries[index];
      if (!entry || !Number.isInteger(edit.to) || edit.to < 0 || edit.to >= entries.length) {
        return refused('position', [], String(edit.to));
      }
      return { data: collect(value, entries.toSpliced(index, 1).toSpliced(edit.to, 0, entry)), refusal: null };
    }
    case 'rename':
      if (!isMap(value)) return refused('no-entries', [], edit.to);
      if (edit.to === '') return refused('value', [], '');
      if (edit.to !== step && Object.hasOwn(value, edit.to)) return refused('exists', [], edit.to);
      return {
        data: collect(
          value,
          entries.map(([key, each]) => [key === step ? edit.to : key, each]),
        ),
        refusal: null,
      };
    default:
      return edit satisfies never;
  }
}

function insertInto(value: unknown, { key, at, value: added }: Edit & { kind: 'insert' }): EditedData {
  const target = value ?? (key === undefined ? [] : {});
  if (Array.isArray(target) === (key !== undefined) || typeof target !== 'object') {
    return refused('no-entries', [], key ?? '');
  }
  const entries = entriesOf(target);
  const index = at ?? entries.length;
  if (!Number.isInteger(index) || index < 0 || index > entries.length) return refused('position', [], String(at));
  if (key === '') return refused('value', [], '');
  if (key !== undefined && Object.hasOwn(target, key)) return refused('exists', [], key);
  return { data: collect(target, entries.toSpliced(index, 0, [key ?? index, added])), refusal: null };
}

function refused(because: Refusal['because'], at: Path, step: string): EditedData {
  return { data: null, refusal: { because, at, step } };
}

function hasEntry(value: unknown, step: string | number): boolean {
  if (Array.isArray(value))
    return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < value.length;
  return isMap(value) && Object.hasOwn(value, step);
}

function entryOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((each, index) => [index, each]);
  return isMap(value) ? Object.entries(value) : [];
}

function collect(like: unknown, entries: readonly (readonly [string | number, unknown])[]): unknown {
  return Array.isArray(like) ? entries.map(([, each]) => each) : mapOf(entries);
}

function withEntry(value: unknown, step: string | number, entry: unknown): unknown {
  if (Array.isArray(value) && typeof step === 'number') return value.with(step, entry);
  return mapOf([...entriesOf(value).filter(([key]) => key !== step), [step, entry]]);
}

/** Without prototype, so that `__proto__` is a key like any other. */
function mapOf(entries: readonly (readonly [string | number, unknown])[]): unknown {
  const map: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) map[key] = value;
  return map;
}
