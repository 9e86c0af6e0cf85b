import type { Outcome } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';

/** Checks an assessment document given as plain data (diagnostics carry paths, no places). `value` is the same data. */
export function validateAssessment(_data: unknown): Outcome<unknown> {
  throw new Error('not yet');
}

/** Checks an assessment document given as text. */
export function validateAssessmentDocument(_document: SchemeDocument): Outcome<unknown> {
  throw new Error('not yet');
}
