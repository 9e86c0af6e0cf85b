import { type Compilation, type CompiledScheme, compileScheme } from '../../../../dsl/index.js';
import type { SchemeFile } from '../scheme-file.js';
import { schemeBroken } from '../scheme-problems.js';

const KEPT = 20;
const compilations = new Map<string, Compilation>();

/**
 * A scheme ready to be evaluated; the last ones are kept, since the same schemes are asked for again and again.
 *
 * @throws Refusal when it has errors
 */
export function readyScheme({ id, text, file }: Omit<SchemeFile, 'source'>): CompiledScheme {
  const compilation = compilations.get(text) ?? compileScheme(text, file);
  compilations.delete(text);
  compilations.set(text, compilation);
  const [oldest] = compilations.keys();
  if (compilations.size > KEPT && oldest !== undefined) compilations.delete(oldest);
  if (compilation.compiled === null) {
    throw schemeBroken.refuse({ id }, { diagnostics: compilation.diagnostics });
  }
  return compilation.compiled;
}
