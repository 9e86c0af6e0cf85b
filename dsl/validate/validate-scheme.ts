import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import { type Holes, NO_HOLES } from '../scheme/holes.js';
import type { SchemeSpec } from '../scheme/spec.js';
import { type Checker, createChecker } from './check-document.js';
import { NO_RENAMINGS, type Renamings } from './repair/renamings.js';

let checker: Checker | null = null;

/** A scheme that can be read on, sound or repaired. */
export interface ReadableSpec {
  readonly spec: SchemeSpec;
  /** What cannot be relied on; none in a sound scheme. */
  readonly holes: Holes;
  /** Misspelt keys that were read as meant. */
  readonly renamings: Renamings;
  /** Paths of misspelt words that were read as meant. */
  readonly guesses: readonly Path[];
  /** Paths of all expressions. */
  readonly expressions: readonly Path[];
}

/** What checking a scheme gives. */
export interface ValidatedScheme {
  /** Only when neither parsing nor checking found an error. */
  readonly value: SchemeSpec | null;
  /** What later phases can look at all the same; null when it is too far from a scheme. */
  readonly readable: ReadableSpec | null;
  /** This phase's own, placed and sorted, without those of parsing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a document against the JSON Schema of the language (its check is generated, see `schemaCheck`). A document that is not readable
 * gives nothing.
 */
export function validateScheme(document: SchemeDocument): ValidatedScheme {
  checker ??= createChecker('scheme', { repairs: true });
  const { valid, repaired, expressions, diagnostics } = checker.checkDocument(document);
  if (valid) {
    // The schema accepted it, and SchemeSpec says in types what the schema says.
    const value = document.toValue() as SchemeSpec;
    return {
      value,
      readable: { spec: value, holes: NO_HOLES, renamings: NO_RENAMINGS, guesses: [], expressions },
      diagnostics,
    };
  }
  // As above: it was repaired until the schema accepted it.
  const readable = repaired === null ? null : { ...repaired, spec: repaired.value as SchemeSpec };
  return { value: null, readable, diagnostics };
}
