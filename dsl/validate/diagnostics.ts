import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import { KEY_DIAGNOSTICS } from './key-diagnostics.js';
import { VALUE_DIAGNOSTICS } from './value-diagnostics.js';

/** Every kind of diagnostic that checking against a JSON Schema gives. */
export const VALIDATION_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [...KEY_DIAGNOSTICS, ...VALUE_DIAGNOSTICS];
