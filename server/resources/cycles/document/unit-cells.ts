import { type AssessmentDocument, type FactEntry, yearValue } from '../../../../dsl/index.js';
import type { EarlierResult } from './predecessor-store.js';

type UnitInput = AssessmentDocument['units'][number];
type Facts = NonNullable<UnitInput['facts']>;
type PastFacts = NonNullable<NonNullable<UnitInput['previous']>['facts']>;
type History = NonNullable<UnitInput['history']>[number];
type Value = PastFacts[string];

/** Values that count, by key of their cells. */
export type CellValues = ReadonlyMap<string, Value>;

/** The facts of one unit, of the cycle's year and of other years. */
export interface UnitFacts {
  readonly facts: Facts;
  readonly past: ReadonlyMap<number, PastFacts>;
}

/** Reads `<fact>` and `<fact>@<period>`; a year alone that is not the cycle's names that year's value. */
export function factsOf(cells: CellValues, year: number): UnitFacts {
  const facts: Record<string, Facts[string]> = {};
  const past = new Map<number, Record<string, Value>>();
  for (const [key, value] of cells) {
    const [fact = '', period] = key.split('@');
    const otherYear = period !== undefined && /^\d{4}$/.test(period) && Number(period) !== year;
    if (otherYear) past.set(Number(period), { ...past.get(Number(period)), [fact]: value });
    else if (period === undefined) facts[fact] = value;
    else facts[fact] = { ...periodsOf(facts[fact]), [period]: value };
  }
  return { facts, past };
}

function periodsOf(value: Facts[string] | undefined): Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null ? value : {};
}

/**
 * What is known of earlier years: the cells `<year>.rank`, `.tier`, `.total`, `.ranking.<id>`, `.score.<node>`, the facts
 * entered for those years, and where nothing is entered the results of the cycle before, with what that one knew. What that one
 * took by quarter or month is brought together as this year's scheme does, so that both years mean the same.
 *
 * @param declared the facts of this year's scheme
 */
export function historyOf(
  cells: CellValues,
  past: UnitFacts['past'],
  earlier: EarlierResult | undefined,
  declared: readonly FactEntry[],
): readonly History[] {
  const years = new Map<number, History>();
  for (const entry of earlierHistory(earlier, declared)) years.set(entry.year, entry);
  for (const [key, value] of cells) {
    const [yearText = '', what = '', ...rest] = key.split('.');
    const year = Number(yearText);
    const entry = years.get(year) ?? { year };
    years.set(year, withValue(entry, what, rest.join('.'), value));
  }
  for (const [year, facts] of past) {
    const entry = years.get(year) ?? { year };
    years.set(year, { ...entry, facts: { ...entry.facts, ...facts } });
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}

function withValue(entry: History, what: string, id: string, value: Value): History {
  const number = typeof value === 'boolean' ? null : value;
  switch (what) {
    case 'rank':
      return { ...entry, rank: numberOf(number) };
    case 'tier':
      return { ...entry, tier: number === null ? null : String(number) };
    case 'total':
      return { ...entry, total: number };
    case 'ranking':
      return { ...entry, rankings: { ...entry.rankings, [id]: numberOf(number) } };
    case 'score':
      return { ...entry, scores: { ...entry.scores, [id]: number } };
    default:
      return entry;
  }
}

function numberOf(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}

function earlierHistory(earlier: EarlierResult | undefined, declared: readonly FactEntry[]): readonly History[] {
  if (earlier === undefined) return [];
  const { year, result, input } = earlier;
  const facts = Object.entries(input?.facts ?? {}).flatMap(([id, given]): readonly (readonly [string, Value])[] => {
    const fact = declared.find((each) => each.id === id);
    if (fact !== undefined) return [[id, yearValue(fact, given, year)]];
    return typeof given === 'object' && given !== null ? [] : [[id, given]];
  });
  const { rank, tier, total, scores } = result;
  return [
    { year, rank, tier, total, scores, facts: Object.fromEntries(facts.filter(([, value]) => value !== null)) },
    ...(input?.history ?? []).filter((entry) => entry.year < year),
  ];
}
