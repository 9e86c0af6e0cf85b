import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { parseExpression } from '../expression/parse-expression.js';
import { spoiltValues } from './spoilt-values.js';

/** How the expressions at some paths are written; names and types are a later phase's. */
export function findExpressionMistakes(
  data: unknown,
  paths: readonly Path[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const spoilt = spoiltValues(before);
  return paths.flatMap((path) => {
    const text = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
    // An empty text is reported as an empty value.
    if (typeof text !== 'string' || text === '' || spoilt.covers(path)) return [];
    return parseExpression(text).diagnostics.map((diagnostic) => ({ ...diagnostic, path }));
  });
}
