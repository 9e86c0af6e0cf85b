import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Plan } from '../plan/plan.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { SchemeSpec } from '../scheme/spec.js';
import type { Damage } from './damage.js';
import type { SchemeReading } from './reading/scheme-reading.js';

/** What the linter looks at. */
export interface LintSubject {
  readonly scheme: NormalScheme;
  /** The scheme as written; paths of diagnostics lead into it. */
  readonly spec: SchemeSpec;
  /** Null when lowering found errors. */
  readonly plan: Plan | null;
  /** What mistakes leave in doubt; none when not given. */
  readonly damage?: Damage;
  /** Text of the regulation (`source.txt`), null when there is none at hand. */
  readonly source: string | null;
}

/** A subject together with what several rules want to know of it. */
export interface RuleSubject extends LintSubject {
  readonly reading: SchemeReading;
}

/**
 * What a finding rests on. In a scheme with mistakes it is told only when no mistake lies there: `thing` the declaration,
 * node, step … it is about; `above` the nodes above it; `place` its own place only; `names` what the formulas of the thing
 * name; `parts` which of the nodes below count, `children` of those right below; `mentions` that nothing mentions the
 * thing; or a section.
 */
export type Ground =
  | 'thing'
  | 'above'
  | 'place'
  | 'names'
  | 'parts'
  | 'children'
  | 'mentions'
  | 'year'
  | 'tables'
  | 'grading';

/** One thing that goes wrong in real regulations: how it is documented, and how it is found. One file each. */
export interface LintRule {
  readonly kind: DiagnosticKind<never>;
  readonly restsOn: readonly Ground[];
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
  restsOn: readonly Ground[] = ['thing'],
): LintRule {
  // A kind takes any parameters of its own; the registry only reads its documentation.
  return { kind: kind as DiagnosticKind<never>, restsOn, check: (subject) => check(kind, subject) };
}
