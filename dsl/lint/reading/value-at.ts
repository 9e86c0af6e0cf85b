import type { Path } from '../../diagnostic/diagnostic.js';

/** What stands at a path of plain data; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step]; // any object can be asked for a key
  }
  return value;
}
