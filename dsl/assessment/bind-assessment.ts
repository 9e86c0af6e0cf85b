import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.js';
import { compareCodePoints } from '../expression/suggest.js';
import { dayOf } from '../plan/day.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { AssessmentDocument } from './assessment.js';
import { bindBallots } from './bind-ballots.js';
import { bindDecisions, noDecisions } from './bind-decisions.js';
import { bindParameters } from './bind-parameters.js';
import { bindUnit } from './bind-unit.js';
import type { BoundAssessment } from './bound.js';
import { checkUnitReferences } from './check-unit-references.js';
import { inputDuplicate, inputType, schemeMismatch } from './diagnostics.js';
import { EXPECTED_VALUES, PARTS, sameInBoth } from './input-words.js';

/**
 * Turns an assessment document of the right shape into exact values for one scheme. With an error among the
 * diagnostics there is no value: nothing is computed from half-read data. Warnings name what was ignored.
 */
export function bindAssessment(document: AssessmentDocument, scheme: NormalScheme): Outcome<BoundAssessment> {
  const diagnostics: Diagnostic[] = [];
  if (document.scheme !== undefined && document.scheme !== scheme.scheme) {
    const params = { what: PARTS.scheme, given: document.scheme, expected: scheme.scheme };
    diagnostics.push(schemeMismatch.at(['scheme'], params));
  }
  if (document.year !== undefined && document.year !== scheme.year) {
    const params = { what: PARTS.year, given: String(document.year), expected: String(scheme.year) };
    diagnostics.push(schemeMismatch.at(['year'], params));
  }
  const asOf = dayOf(document.as_of ?? `${String(scheme.year).padStart(4, '0')}-12-31`);
  if (asOf === null) {
    const value = JSON.stringify(document.as_of);
    diagnostics.push(inputType.at(['as_of'], { what: sameInBoth('as_of'), value, expected: EXPECTED_VALUES.date }));
  }
  const parameters = bindParameters(document.parameters ?? {}, scheme, diagnostics);
  const decisions = bindDecisions(document, scheme, diagnostics);
  const seen = new Set<string>();
  const units = document.units
    .map((unit, index) => {
      if (seen.has(unit.id)) {
        diagnostics.push(inputDuplicate.at(['units', index, 'id'], { what: PARTS.unit, id: unit.id }));
      }
      seen.add(unit.id);
      return bindUnit(unit, ['units', index], decisions.get(unit.id) ?? noDecisions(), scheme, diagnostics);
    })
    .sort((a, b) => compareCodePoints(a.id, b.id));
  diagnostics.push(...checkUnitReferences(document, scheme));
  const ballots = bindBallots(document, units, scheme, diagnostics);
  const failed = asOf === null || diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return failed ? { diagnostics } : { value: { year: scheme.year, asOf, parameters, units, ballots }, diagnostics };
}
