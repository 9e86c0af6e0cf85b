import type { Path } from '../diagnostic/diagnostic.js';
import type { JsonSchema } from '../language/definition.js';
import type { SchemaError } from './compiled-checks.js';

/** An error of the JSON Schema validator, with its place as a path. */
export interface Finding {
  readonly keyword: string;
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema object that holds the keyword. */
  readonly schema: JsonSchema;
  readonly schemaPath: string;
  readonly value: unknown;
  /** For errors of `propertyNames`: the name that is wrong. */
  readonly name: string | null;
}

/** Turns the validator's errors into findings; `data` tells indexes from keys. */
export function toFindings(errors: readonly SchemaError[], data: unknown): readonly Finding[] {
  return errors.map((error) => ({
    keyword: error.keyword,
    path: toPath(error.instancePath, data),
    params: error.params,
    schema: error.parentSchema,
    schemaPath: error.schemaPath,
    value: error.data,
    name: error.propertyName ?? null,
  }));
}

/** Whether a path is another one or leads on from it. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** Whether two paths are the same. */
export function isSamePath(left: Path, right: Path): boolean {
  return left.length === right.length && startsWith(left, right);
}

/** The path of a JSON pointer; `data` tells indexes from keys. */
export function toPath(pointer: string, data: unknown): Path {
  let at: unknown = data;
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const step = token.replaceAll('~1', '/').replaceAll('~0', '~');
      const inList = Array.isArray(at);
      at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
      return inList ? Number(step) : step;
    });
}
