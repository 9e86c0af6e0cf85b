import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Plan } from '../plan/plan.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { SchemeSpec } from '../scheme/spec.js';
import type { SchemeReading } from './reading/scheme-reading.js';

/** What the linter looks at. */
export interface LintSubject {
  readonly scheme: NormalScheme;
  /** The scheme as written; paths of diagnostics lead into it. */
  readonly spec: SchemeSpec;
  /** Null when lowering found errors. */
  readonly plan: Plan | null;
  /** Text of the regulation (`source.txt`), null when there is none at hand. */
  readonly source: string | null;
}

/** A subject together with what several rules want to know of it. */
export interface RuleSubject extends LintSubject {
  readonly reading: SchemeReading;
}

/** One thing that goes wrong in real regulations: how it is documented, and how it is found. One file each. */
export interface LintRule {
  readonly kind: DiagnosticKind<never>;
  /** Diagnostics with paths into the scheme as written; never throws, also not on formulas without syntax. */
  readonly check: (subject: RuleSubject) => readonly Diagnostic[];
}

/**
 * Declares a rule of the linter from a kind of diagnostic with typed parameters.
 *
 * @example
 * export const keepAll = defineRule(defineDiagnostic<{ readonly keep: number }>({ … }), (kind, { scheme }) => [ … ]);
 */
export function defineRule<P>(
  kind: DiagnosticKind<P>,
  check: (kind: DiagnosticKind<P>, subject: RuleSubject) => readonly Diagnostic[],
): LintRule {
  // A kind takes any parameters of its own; the registry only reads its documentation.
  return { kind: kind as DiagnosticKind<never>, check: (subject) => check(kind, subject) };
}
