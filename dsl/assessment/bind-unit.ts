import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { isQuantity, maximumOf, type Quantity, quantity, sumOf } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalFact, NormalField, NormalScheme } from '../scheme/normal.js';
import type { AssessmentValue, HistoryInput, PeriodValues, UnitInput } from './assessment.js';
import { bindMarks } from './bind-marks.js';
import { bindRecords } from './bind-records.js';
import { bindValue, readNumber } from './bind-value.js';
import type { BoundDecisions, BoundUnit, PastYear } from './bound.js';
import { inputIgnored } from './diagnostics.js';

/** Reads everything about one unit. `at` is its path in the document. */
export function bindUnit(
  unit: UnitInput,
  at: Path,
  decisions: BoundDecisions,
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): BoundUnit {
  const ignored = (what: string, id: string, path: Path): void => {
    diagnostics.push(inputIgnored.at([...at, ...path], { what, id, unit: unit.id }));
  };
  const fields = <F extends NormalField>(
    values: { readonly [id: string]: AssessmentValue | PeriodValues } | undefined,
    declared: readonly F[],
    path: Path,
    what: string,
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
  const attributes = new Map(fields(unit.attributes, scheme.attributes, ['attributes'], '属性 (attribute)'));
  attributes.set('id', unit.id);
  attributes.set('name', name);
  const notAssigned = new Set(unit.not_assigned ?? []);
  for (const id of notAssigned)
    if (!allNodes(scheme).some((node) => node.id === id)) ignored('不承担的节点 (not_assigned)', id, ['not_assigned']);
  return {
    id: unit.id,
    name,
    attributes,
    facts: fields(unit.facts, scheme.facts, ['facts'], '事实 (fact)'),
    past: bindPast(
      unit,
      at,
      scheme,
      (values, path) => fields(values, scheme.facts, path, '上年事实 (previous fact)'),
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
  field: NormalField & Partial<Pick<NormalFact, 'accumulate'>>,
  at: Path,
  diagnostics: Diagnostic[],
): KnownValue | null {
  const accumulate = field.accumulate ?? null;
  if (typeof given !== 'object' || given === null || accumulate === null)
    return bindValue(given, field, at, diagnostics);
  const periods = Object.keys(given).sort();
  const values = periods
    .map((period) => bindValue(given[period], field, [...at, period], diagnostics))
    .filter((value) => value !== null);
  const numbers = values.filter(isQuantity);
  if (numbers.length === 0 || accumulate === 'latest') return values.at(-1) ?? null;
  return accumulate === 'sum' ? sumOf(numbers) : maximumOf(numbers);
}

type ReadFacts = (values: HistoryInput['facts'], path: Path) => ReadonlyMap<string, KnownValue>;

function bindPast(
  unit: UnitInput,
  at: Path,
  scheme: NormalScheme,
  readFacts: ReadFacts,
  diagnostics: Diagnostic[],
): ReadonlyMap<number, PastYear> {
  const past = new Map<number, PastYear>();
  for (const [index, entry] of (unit.history ?? []).entries()) {
    const offset = scheme.year - entry.year;
    if (offset < 1) {
      const year = String(entry.year);
      diagnostics.push(
        inputIgnored.at([...at, 'history', index], { what: '历史年份 (history)', id: year, unit: unit.id }),
      );
      continue;
    }
    past.set(offset, bindHistory(entry, readFacts(entry.facts, ['history', index, 'facts']), scheme));
  }
  const previousFacts = readFacts(unit.previous?.facts, ['previous', 'facts']);
  if (previousFacts.size > 0) {
    const known = past.get(1);
    const facts = new Map([...(known?.facts ?? []), ...previousFacts]);
    past.set(1, known ? { ...known, facts } : { facts, nodes: new Map(), ranks: new Map(), tier: null });
  }
  return past;
}

function bindHistory(entry: HistoryInput, facts: ReadonlyMap<string, KnownValue>, scheme: NormalScheme): PastYear {
  const nodes = new Map<string, Quantity>();
  const total = readNumber(entry.total);
  if (total !== null) nodes.set(scheme.score.id, total);
  for (const [node, score] of Object.entries(entry.scores ?? {})) {
    const value = readNumber(score);
    if (value !== null) nodes.set(node, value);
  }
  const ranks = new Map<string, Quantity>();
  if (typeof entry.rank === 'number') {
    ranks.set('rank', quantity(String(entry.rank)));
    const [first] = scheme.rankings;
    if (first !== undefined) ranks.set(first.id, quantity(String(entry.rank)));
  }
  for (const [ranking, rank] of Object.entries(entry.rankings ?? {})) {
    if (rank !== null) ranks.set(ranking, quantity(String(rank)));
  }
  return { facts, nodes, ranks, tier: entry.tier ?? null };
}
