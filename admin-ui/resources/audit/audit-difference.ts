/** One field of what was changed. `null` where there was, or is, nothing. */
export interface FieldDifference {
  /** Names from the outside in, e.g. `['cells', 'quality', 'value']`. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly isSame: boolean;
}

type Fields = ReadonlyMap<string, { readonly path: readonly string[]; readonly text: string }>;

/**
 * Compares two contents field by field: those of `before` in their order, then those that are new. Lists of plain values are
 * one field; null is as good as absent.
 *
 * @param before any JSON, null where there was nothing
 * @example differenceOf({ a: { b: 1 } }, { a: { b: 2 } }) // [{ path: ['a', 'b'], before: '1', after: '2', isSame: false }]
 */
export function differenceOf(before: unknown, after: unknown): readonly FieldDifference[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  const keys = [...was.keys(), ...[...is.keys()].filter((key) => !was.has(key))];
  return keys.map((key) => {
    const one = was.get(key);
    const other = is.get(key);
    const beforeText = one?.text ?? null;
    const afterText = other?.text ?? null;
    return {
      path: one?.path ?? other?.path ?? [],
      before: beforeText,
      after: afterText,
      isSame: beforeText === afterText,
    };
  });
}

function fieldsOf(content: unknown): Fields {
  const fields = new Map<string, { readonly path: readonly string[]; readonly text: string }>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (value === null || value === undefined) return;
    if (isPlain(value) || (Array.isArray(value) && value.every(isPlain))) {
      fields.set(JSON.stringify(path), { path, text: textOf(value) });
      return;
    }
    for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name]);
  };
  visit(content, []);
  return fields;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
