import { CLAUSE_DIAGNOSTICS } from '../clauses/index.js';
import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import { type Acknowledgement, applyAcknowledgements } from './acknowledge.js';
import { ACKNOWLEDGE_DIAGNOSTICS } from './acknowledge-diagnostics.js';
import { NO_DAMAGE } from './damage.js';
import { createDoubt } from './doubt.js';
import type { LintSubject } from './lint-rule.js';
import { readScheme } from './reading/scheme-reading.js';
import { LINT_RULES } from './rules/index.js';

/** Kinds of diagnostics that the linter brings in, for the catalogue; those that other phases also find are listed there. */
export const LINT_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  ...LINT_RULES.map(({ kind }) => kind).filter((kind) => !CLAUSE_DIAGNOSTICS.includes(kind)),
  ...ACKNOWLEDGE_DIAGNOSTICS,
];

/**
 * Looks for what goes wrong in real regulations. Every finding is a warning or an info with a path into the scheme as
 * written (`document.place` finds the line); what the author acknowledges is given apart, with the reason, so that
 * whoever publishes sees it. A scheme with mistakes can be linted too, without its plan and with its `damage`: nothing is
 * told that rests on a mistake.
 *
 * @example
 * const { diagnostics, acknowledged } = lintScheme({ scheme, spec, plan, source });
 */
export function lintScheme(subject: LintSubject): Acknowledgement {
  const { scheme, spec, source, damage = NO_DAMAGE } = subject;
  const full = { ...subject, reading: readScheme(scheme, spec, source, damage) };
  const found = LINT_RULES.flatMap((rule) => rule.check(full));
  const applied = applyAcknowledgements(
    found,
    spec,
    LINT_RULES.map(({ kind }) => kind.code),
  );
  const isDoubtful = createDoubt(full, damage, LINT_RULES);
  return { ...applied, diagnostics: applied.diagnostics.filter((diagnostic) => !isDoubtful(diagnostic)) };
}
