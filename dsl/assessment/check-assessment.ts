import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { AssessmentDocument } from './assessment.js';
import { bindAssessment } from './bind-assessment.js';

/**
 * What is wrong with an assessment document of the right shape for one scheme, without computing anything: types and ranges of
 * values, parameters that are needed or do not add up, names the scheme does not know. A document without units is a check
 * of its parameters.
 */
export function checkAssessment(document: AssessmentDocument, scheme: NormalScheme): readonly Diagnostic[] {
  return bindAssessment(document, scheme).diagnostics;
}
