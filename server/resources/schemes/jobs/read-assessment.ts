import { type AssessmentDocument, type Diagnostic, validateAssessment } from '../../../../dsl/index.js';
import type { Refusal } from '../../../http/errors/problem.js';
import { assessmentInvalid } from '../scheme-problems.js';
import { limitDiagnostics } from './limit-diagnostics.js';

/**
 * An assessment document of the right shape.
 *
 * @throws Refusal with diagnostics when it is not
 */
export function readAssessment(data: unknown): AssessmentDocument {
  const { value, diagnostics } = validateAssessment(data);
  if (value === undefined) throw refuseAssessment(diagnostics);
  return value;
}

/** Fields a form can show at once. */
const MOST_FIELDS = 100;

/** Why an assessment document cannot be evaluated. */
export function refuseAssessment(diagnostics: readonly Diagnostic[]): Refusal {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const fields = errors.slice(0, MOST_FIELDS).map(({ path, message }) => [path.join('.'), message] as const);
  return assessmentInvalid.refuse(
    { errors: errors.length },
    { ...limitDiagnostics(diagnostics), fields: Object.fromEntries(fields.filter(([path]) => path !== '')) },
  );
}
