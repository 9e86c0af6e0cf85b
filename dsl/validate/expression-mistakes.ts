import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { parseExpression } from '../expression/parse-expression.js';
import { isSpoilt } from './spoilt-values.js';

/** How the expressions at some paths are written; names and types are a later phase's. */
export function findExpressionMistakes(
  data: unknown,
  paths: readonly Path[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  return paths.flatMap((path) => {
    const text = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
    // An empty text is reported as an empty value.
    if (typeof text !== 'string' || text === '' || isSpoilt(path, before)) return [];
    return parseExpression(text).diagnostics.map((diagnostic) => ({ ...diagnostic, path }));
  });
}
