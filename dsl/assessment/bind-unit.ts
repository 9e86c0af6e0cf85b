import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { KnownValue } from '../plan/value.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalField, NormalScheme } from '../scheme/normal.js';
import type { AssessmentValue, PeriodValues, UnitInput } from './assessment.js';
import { bindHistory, type Ignore } from './bind-history.js';
import { bindMarks } from './bind-marks.js';
import { bindPeriods } from './bind-periods.js';
import { bindRecords } from './bind-records.js';
import type { BoundDecisions, BoundUnit } from './bound.js';
import { inputIgnored } from './diagnostics.js';
import { incompleteFacts } from './incomplete-facts.js';
import { PARTS } from './input-words.js';

/** Reads everything about one unit. `at` is its path in the document. */
export function bindUnit(
  unit: UnitInput,
  at: Path,
  decisions: BoundDecisions,
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): BoundUnit {
  const ignored: Ignore = (what, id, path) => {
    diagnostics.push(inputIgnored.at([...at, ...path], { what, id, unit: unit.id }));
  };
  const fields = <F extends NormalField>(
    values: { readonly [id: string]: AssessmentValue | PeriodValues } | undefined,
    declared: readonly F[],
    path: Path,
    what: Words,
  ): ReadonlyMap<string, KnownValue> => {
    const bound = new Map<string, KnownValue>();
    for (const [id, given] of Object.entries(values ?? {})) {
      const field = declared.find((entry) => entry.id === id);
      if (field === undefined) {
        ignored(what, id, [...path, id]);
        continue;
      }
      const value = bindPeriods(given, field, [...at, ...path, id], diagnostics);
      if (value !== null) bound.set(id, value);
    }
    return bound;
  };
  const name = unit.name ?? unit.id;
  const attributes = new Map(fields(unit.attributes, scheme.attributes, ['attributes'], PARTS.attribute));
  attributes.set('id', unit.id);
  attributes.set('name', name);
  const notAssigned = new Set(unit.not_assigned ?? []);
  for (const id of notAssigned)
    if (!allNodes(scheme).some((node) => node.id === id)) ignored(PARTS.notAssigned, id, ['not_assigned']);
  const incomplete = incompleteFacts(unit, scheme);
  const facts = fields(unit.facts, scheme.facts, ['facts'], PARTS.fact);
  return {
    id: unit.id,
    name,
    attributes,
    facts: new Map([...facts].filter(([id]) => !incomplete.has(id))),
    incomplete,
    past: bindHistory(
      unit,
      at,
      scheme,
      (values, path) => fields(values, scheme.facts, path, PARTS.previousFact),
      ignored,
      diagnostics,
    ),
    marks: bindMarks(unit, at, scheme, diagnostics),
    records: bindRecords(unit, at, scheme, diagnostics),
    notAssigned,
    decisions,
  };
}
