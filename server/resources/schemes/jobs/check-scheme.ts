import {
  type Acknowledged,
  type Compilation,
  type CompiledScheme,
  compileScheme,
  type Diagnostic,
  lintScheme,
} from '../../../../dsl/index.js';
import type { SchemeFile } from '../scheme-file.js';
import { schemeBroken } from '../scheme-problems.js';

/** A scheme with everything that is found in it. */
export interface CheckedScheme {
  readonly compilation: Compilation;
  /** Errors of compiling and what the linter found, placed and sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the linter found and the author acknowledges, with the reasons. */
  readonly acknowledged: readonly Acknowledged[];
}

/** A compiled scheme with what the linter says of it; with the text of the regulation, of its quotes too. */
export function lintCompilation(compilation: Compilation, source: string | null): CheckedScheme {
  const { document, spec, scheme, compiled } = compilation;
  if (spec === null || scheme === null) {
    return { compilation, diagnostics: compilation.diagnostics, acknowledged: [] };
  }
  const linted = lintScheme({ scheme, spec, plan: compiled?.plan ?? null, source });
  return {
    compilation,
    diagnostics: document.place([...compilation.diagnostics, ...linted.diagnostics]),
    acknowledged: linted.acknowledged,
  };
}

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
