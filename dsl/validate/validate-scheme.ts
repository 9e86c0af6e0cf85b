import type { Outcome } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import type { SchemeSpec } from '../scheme/spec.js';

/**
 * Checks a document against the JSON Schema of the language. `value` only when neither parsing nor checking found an
 * error; diagnostics are this phase's own (placed and sorted), without those of parsing.
 */
export function validateScheme(_document: SchemeDocument): Outcome<SchemeSpec> {
  throw new Error('not yet');
}
