import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Expression } from './syntax.js';

/** What {@link parseExpression} gives. */
export interface ParsedExpression {
  /** Null when there is an error. */
  readonly expression: Expression | null;
  /** `path` is empty and `within` holds offsets in the text; the caller re-roots them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** stub */
export function parseExpression(text: string): ParsedExpression {
  throw new Error(`not yet: ${text}`);
}
