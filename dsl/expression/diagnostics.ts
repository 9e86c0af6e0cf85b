import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import { CALL_DIAGNOSTICS } from './call-diagnostics.js';
import { LITERAL_DIAGNOSTICS } from './literal-diagnostics.js';
import { NAME_DIAGNOSTICS } from './name-diagnostics.js';
import { SYNTAX_DIAGNOSTICS } from './syntax-diagnostics.js';
import { TYPE_DIAGNOSTICS } from './type-diagnostics.js';

/** Every diagnostic kind of expressions: how they are written, what they call, what they name, which types meet. */
export const EXPRESSION_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  ...SYNTAX_DIAGNOSTICS,
  ...LITERAL_DIAGNOSTICS,
  ...CALL_DIAGNOSTICS,
  ...NAME_DIAGNOSTICS,
  ...TYPE_DIAGNOSTICS,
];
