import type { Outcome } from '../diagnostic/diagnostic.js';

/** Normalises indentation, trailing blanks and the final newline of a YAML text; its data, comments and order stay as they are. Idempotent. */
export function formatScheme(_text: string): Outcome<string> {
  throw new Error('not yet');
}
