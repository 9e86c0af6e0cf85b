import type { Diagnostic, Severity, Words } from '../../../../dsl/index.js';

/** Something odd about a cycle, in the shape of the language's diagnostics. `path` leads into the cycle. */
export function finding(
  code: string,
  severity: Extract<Severity, 'error' | 'warning'>,
  path: readonly (string | number)[],
  message: Words,
  fix: Words | null = null,
): Diagnostic {
  return { code, severity, message, fix, path, within: null, place: null };
}
