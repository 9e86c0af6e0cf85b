import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Holes } from '../scheme/holes.js';
import type { Formula } from '../scheme/normal.js';
import type { ExpressionSpec, SchemeSpec } from '../scheme/spec.js';
import { Normaliser } from './normaliser.js';

/**
 * The formulas of the procedure besides those of consequences, at the paths where the schema has expressions. The normal
 * form keeps them as written, since no result is computed with them; they are read here to be checked.
 */
export function normaliseProcedure({
  spec,
  expressions,
  holes,
}: {
  readonly spec: SchemeSpec;
  readonly expressions: readonly Path[];
  readonly holes: Holes;
}): { readonly formulas: readonly Formula[]; readonly diagnostics: readonly Diagnostic[] } {
  const normaliser = new Normaliser(holes);
  const formulas = expressions
    .filter(([section, part]) => section === 'procedure' && part !== 'consequences')
    .map((path) => {
      const written = path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), spec);
      return normaliser.formula(written as ExpressionSpec, path); // the schema has an expression there
    });
  return { formulas, diagnostics: normaliser.diagnostics };
}
