import { compareCodePoints, type Diagnostic } from '../../../dsl/index.js';
import type { ProblemKind } from '../../http/errors/problem.js';
import { cycleNotAccepted } from './cycle-problems.js';

/**
 * The codes of what is odd, each once, by code point, when all of it is accepted.
 *
 * @param notReady what is said when there are errors, which nobody can accept
 * @throws Refusal that one, or `cycle-not-accepted`
 */
export function acceptedCodes(
  diagnostics: readonly Diagnostic[],
  accept: readonly string[],
  notReady: ProblemKind<{ readonly errors: number }>,
): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw notReady.refuse({ errors: errors.length }, { diagnostics });
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort(compareCodePoints);
  const open = codes.filter((code) => !accept.includes(code));
  if (open.length > 0) throw cycleNotAccepted.refuse({ codes: open }, { diagnostics });
  return codes;
}
