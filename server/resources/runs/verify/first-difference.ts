/** Where two pieces of data first differ, in the order of their keys. */
export interface Difference {
  /** Keys and indices joined by dots; empty: the whole. */
  readonly path: string;
  /** The two values there as JSON, cut when they are long; `—`: nothing. */
  readonly stored: string;
  readonly computed: string;
}

const SHOWN = 80;

/** Finds the first difference between what is stored and what was computed; null when they are the same. */
export function firstDifference(stored: unknown, computed: unknown, path: readonly string[] = []): Difference | null {
  if (Object.is(stored, computed)) return null;
  if (isObject(stored) && isObject(computed) && Array.isArray(stored) === Array.isArray(computed)) {
    for (const key of [...new Set([...Object.keys(stored), ...Object.keys(computed)])]) {
      const found = firstDifference(stored[key], computed[key], [...path, key]);
      if (found !== null) return found;
    }
    return null;
  }
  return { path: path.join('.'), stored: shown(stored), computed: shown(computed) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return '—';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
