import type { AssessmentDocument } from '../assessment/assessment.js';
import type { Outcome } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import { type Checker, createChecker } from './check-document.js';

let checker: Checker | null = null;

function assessmentChecker(): Checker {
  checker ??= createChecker('assessment');
  return checker;
}

/** Checks an assessment document given as plain data. Diagnostics carry paths and no places; `value` is the same data, when there is no error. */
export function validateAssessment(data: unknown): Outcome<AssessmentDocument> {
  const diagnostics = assessmentChecker().checkData(data);
  // The schema accepted it, and AssessmentDocument says in types what the schema says.
  return diagnostics.length === 0 ? { value: data as AssessmentDocument, diagnostics } : { diagnostics };
}

/** Checks an assessment document given as text (YAML or JSON); diagnostics are placed, without those of parsing. */
export function validateAssessmentDocument(document: SchemeDocument): Outcome<AssessmentDocument> {
  const { valid, diagnostics } = assessmentChecker().checkDocument(document);
  // As above.
  return valid ? { value: document.toValue() as AssessmentDocument, diagnostics } : { diagnostics };
}
