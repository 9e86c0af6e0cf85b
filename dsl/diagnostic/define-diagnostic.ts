import type { Diagnostic, Path, Severity, Within } from './diagnostic.js';
import type { Words } from './words.js';

/** The declaration of one diagnostic code. */
export interface DiagnosticOptions<P> {
  readonly code: string;
  readonly severity: Severity;
  /** Short name, the heading of its reference page. */
  readonly title: Words;
  /** Why it matters, one or two sentences for the reference page. */
  readonly why: Words;
  readonly message: (params: P) => Words;
  readonly fix?: (params: P) => Words;
}

/** One diagnostic code: its documentation, and `at`, which makes a diagnostic at a path. */
export interface DiagnosticKind<P> extends DiagnosticOptions<P> {
  readonly at: (path: Path, params: P, within?: Within) => Diagnostic;
}

/**
 * Declares a diagnostic code with typed parameters.
 *
 * @example
 * const tooMany = defineDiagnostic<{ n: number }>({ code: 'too-many', severity: 'error', … });
 * diagnostics.push(tooMany.at(['tiers'], { n: 12 }));
 */
export function defineDiagnostic<P>(options: DiagnosticOptions<P>): DiagnosticKind<P> {
  return {
    ...options,
    at: (path, params, within) => ({
      code: options.code,
      severity: options.severity,
      message: options.message(params),
      fix: options.fix ? options.fix(params) : null,
      path,
      within: within ?? null,
      place: null,
    }),
  };
}
