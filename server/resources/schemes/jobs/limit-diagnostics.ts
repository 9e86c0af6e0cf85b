import type { Diagnostic } from '../../../../dsl/index.js';

/** A document with a mistake in every line would give an answer larger than itself. */
export const MOST_DIAGNOSTICS = 1000;

/** The first diagnostics, errors before the rest, and how many there are. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): {
  readonly diagnostics: readonly Diagnostic[];
  readonly total: number;
} {
  const total = diagnostics.length;
  if (total <= MOST_DIAGNOSTICS) return { diagnostics, total };
  const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
  const sorted = [...diagnostics.filter(isError), ...diagnostics.filter((diagnostic) => !isError(diagnostic))];
  return { diagnostics: sorted.slice(0, MOST_DIAGNOSTICS), total };
}
