import type { CycleScheme } from '../scheme/cycle-scheme.js';

/** The values that count: what the cycle gives, else what the scheme has; of maps each entry for itself. */
export function effectiveParameters(
  { parameters }: CycleScheme,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values = parameters.map(({ id, default: standard }) => {
    const value = given[id] ?? standard;
    return [id, isMap(value) && isMap(standard) ? { ...standard, ...value } : value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
