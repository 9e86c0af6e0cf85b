import type { Outcome } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import { schemeSchema } from '../language/scheme-schema.js';
import { METHODS } from '../methods/index.js';
import type { SchemeSpec } from '../scheme/spec.js';
import { type Checker, createChecker } from './check-document.js';

let checker: Checker | null = null;

/**
 * Checks a document against the JSON Schema of the language (compiled at the first call). `value` only when neither parsing
 * nor checking found an error; diagnostics are this phase's own, placed and sorted, without those of parsing. A document
 * that is not readable gives neither.
 */
export function validateScheme(document: SchemeDocument): Outcome<SchemeSpec> {
  checker ??= createChecker(schemeSchema(METHODS));
  const { valid, diagnostics } = checker.checkDocument(document);
  // The schema accepted it, and SchemeSpec says in types what the schema says.
  return valid ? { value: document.toValue() as SchemeSpec, diagnostics } : { diagnostics };
}
