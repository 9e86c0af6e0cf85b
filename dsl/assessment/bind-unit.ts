import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { compareCodePoints } from '../expression/suggest.js';
import { isQuantity, maximumOf, sumOf } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalFact, NormalField, NormalScheme } from '../scheme/normal.js';
import type { AssessmentValue, PeriodValues, UnitInput } from './assessment.js';
import { bindHistory, type Ignore } from './bind-history.js';
import { bindMarks } from './bind-marks.js';
import { bindRecords } from './bind-records.js';
import { bindValue } from './bind-value.js';
import type { BoundDecisions, BoundUnit } from './bound.js';
import { inputIgnored, inputType } from './diagnostics.js';
import { incompleteFacts } from './incomplete-facts.js';
import { EXPECTED_INPUTS, PARTS, sameInBoth } from './input-words.js';
import { isPeriod } from './period.js';

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

/** A single value, or values by period, brought together as the fact says; periods without a value are skipped. */
function bindPeriods(
  given: AssessmentValue | PeriodValues,
  field: NormalField & Partial<Pick<NormalFact, 'accumulate' | 'per'>>,
  at: Path,
  diagnostics: Diagnostic[],
): KnownValue | null {
  const accumulate = field.accumulate ?? null;
  if (typeof given !== 'object' || given === null || accumulate === null)
    return bindValue(given, field, at, diagnostics);
  const per = field.per ?? 'year';
  const wrong = Object.keys(given).filter((period) => !isPeriod(period, per));
  for (const period of wrong) {
    const params = { what: sameInBoth(field.id), value: JSON.stringify(period), expected: EXPECTED_INPUTS[per] };
    diagnostics.push(inputType.at([...at, period], params));
  }
  if (wrong.length > 0) return null;
  const periods = Object.keys(given).sort(compareCodePoints);
  const values = periods
    .map((period) => bindValue(given[period], field, [...at, period], diagnostics))
    .filter((value) => value !== null);
  const numbers = values.filter(isQuantity);
  if (numbers.length === 0 || accumulate === 'latest') return values.at(-1) ?? null;
  return accumulate === 'sum' ? sumOf(numbers) : maximumOf(numbers);
}
