import { asWritten, type Compilation, compileScheme } from './compile.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { type Acknowledged, lintScheme } from './lint/index.js';
import { spoiltWords } from './lint/spoilt-words.js';

/** What stands beside the text of a scheme. */
export interface CheckOptions {
  /** The text of the regulation, to check quotes against. */
  readonly source?: string | null;
  /** Name of the scheme's file, put into diagnostics. */
  readonly file?: string;
}

/** All that is to be said of the text of a scheme. */
export interface CheckedScheme {
  readonly compilation: Compilation;
  /** What compiling and linting found: placed, sorted, each once. Without errors it can be evaluated. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the linter found and the author acknowledges, with the reasons. */
  readonly acknowledged: readonly Acknowledged[];
}

/**
 * The front door for authors: every mistake of a scheme at once, from its YAML to what is probably not meant. Any text is
 * taken; it never throws.
 *
 * @example
 * const { diagnostics } = checkScheme(text, { source: regulation, file: 'scheme.yaml' });
 */
export function checkScheme(text: string, { source = null, file }: CheckOptions = {}): CheckedScheme {
  return checkCompilation(compileScheme(text, file), source);
}

/** As {@link checkScheme}, for what is compiled already. */
export function checkCompilation(compilation: Compilation, source: string | null): CheckedScheme {
  const { document, partial, compiled, diagnostics } = compilation;
  if (partial === null) return { compilation, diagnostics, acknowledged: [] };
  const { spec, scheme, holes, mistakes } = partial;
  const damage = { holes, mistakes, mayMention: spoiltWords(document.text, diagnostics) };
  const linted = lintScheme({ spec, scheme, plan: compiled?.plan ?? null, source, damage });
  return {
    compilation,
    diagnostics: document.place([...diagnostics, ...asWritten(linted.diagnostics, partial)]),
    acknowledged: linted.acknowledged.map((each) => ({
      ...each,
      diagnostic: document.place(asWritten([each.diagnostic], partial))[0] ?? each.diagnostic,
    })),
  };
}
