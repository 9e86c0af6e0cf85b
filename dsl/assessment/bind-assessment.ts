import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.js';
import { dayOf } from '../plan/day.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { AssessmentDocument } from './assessment.js';
import { bindDecisions, noDecisions } from './bind-decisions.js';
import { bindParameters } from './bind-parameters.js';
import { bindUnit } from './bind-unit.js';
import type { BoundAssessment, BoundBallot } from './bound.js';
import { inputDuplicate, inputIgnored, inputType, inputUnknown, schemeMismatch } from './diagnostics.js';

/**
 * Turns an assessment document of the right shape into exact values for one scheme. With an error among the
 * diagnostics there is no value: nothing is computed from half-read data. Warnings name what was ignored.
 */
export function bindAssessment(document: AssessmentDocument, scheme: NormalScheme): Outcome<BoundAssessment> {
  const diagnostics: Diagnostic[] = [];
  if (document.scheme !== undefined && document.scheme !== scheme.scheme) {
    const params = { what: '方案 (scheme)', given: document.scheme, expected: scheme.scheme };
    diagnostics.push(schemeMismatch.at(['scheme'], params));
  }
  if (document.year !== undefined && document.year !== scheme.year) {
    const params = { what: '年度 (year)', given: String(document.year), expected: String(scheme.year) };
    diagnostics.push(schemeMismatch.at(['year'], params));
  }
  const asOf = dayOf(document.as_of ?? `${String(scheme.year).padStart(4, '0')}-12-31`);
  if (asOf === null) {
    const value = JSON.stringify(document.as_of);
    diagnostics.push(inputType.at(['as_of'], { what: 'as_of', value, expected: '日期 (date) YYYY-MM-DD' }));
  }
  const parameters = bindParameters(document.parameters ?? {}, scheme, diagnostics);
  const decisions = bindDecisions(document, scheme, diagnostics);
  const seen = new Set<string>();
  const units = document.units
    .map((unit, index) => {
      if (seen.has(unit.id)) {
        diagnostics.push(inputDuplicate.at(['units', index, 'id'], { what: '单位 (unit)', id: unit.id }));
      }
      seen.add(unit.id);
      return bindUnit(unit, ['units', index], decisions.get(unit.id) ?? noDecisions(), scheme, diagnostics);
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ballots = bindBallots(document, scheme, new Map(units.map((unit, index) => [unit.id, index])), diagnostics);
  const failed = asOf === null || diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return failed ? { diagnostics } : { value: { year: scheme.year, asOf, parameters, units, ballots }, diagnostics };
}

function bindBallots(
  document: AssessmentDocument,
  scheme: NormalScheme,
  indexes: ReadonlyMap<string, number>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, readonly BoundBallot[]> {
  const bound = new Map<string, BoundBallot[]>();
  for (const [position, ballot] of (document.ballots ?? []).entries()) {
    const at = ['ballots', position];
    const source = scheme.sources.find((entry) => entry.id === ballot.source);
    if (source === undefined || source.ballot === null) {
      diagnostics.push(inputIgnored.at(at, { what: '投票的考核主体 (source)', id: ballot.source, unit: '' }));
      continue;
    }
    const places = new Map<number, number>();
    for (const [place, id] of ballot.order.entries()) {
      const index = indexes.get(id);
      if (index === undefined) {
        diagnostics.push(inputUnknown.at([...at, 'order', place], { what: '单位 (unit)', id, known: [] }));
      } else if (places.has(index)) {
        diagnostics.push(inputDuplicate.at([...at, 'order', place], { what: '投票中的单位 (unit of the ballot)', id }));
      } else {
        places.set(index, place + 1);
      }
    }
    const list = bound.get(source.id) ?? [];
    list.push({ source: source.id, rater: ballot.rater, places, size: ballot.order.length });
    bound.set(source.id, list);
  }
  return bound;
}
