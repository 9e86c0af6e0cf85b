import type { EntryDescription, FactEntry, RatedItem, SourceEntry, Words } from '../../../../dsl/index.js';
import { isYear, parseFactKey, parseHistoryKey } from '../cells/cell-key.js';
import type { SheetAddress } from './sheet-address.js';

/** What a scheme version lets people enter into sheets, for looking up. */
export interface SheetScheme {
  readonly hash: string;
  readonly year: number;
  readonly facts: ReadonlyMap<string, FactEntry>;
  /** Those that give marks. */
  readonly sources: ReadonlyMap<string, RatingSource>;
  readonly nodes: ReadonlySet<string>;
}

/** A source with its items by key. */
export interface RatingSource extends Pick<SourceEntry, 'id' | 'isSelf'> {
  readonly items: readonly RatedItem[];
  readonly byKey: ReadonlyMap<string, RatedItem>;
}

type KeyOwner = Pick<SheetAddress, 'kind' | 'source'>;

export function sheetScheme(hash: string, year: number, entries: EntryDescription): SheetScheme {
  const sources = entries.sources.filter(({ kind }) => kind === 'ratings');
  return {
    hash,
    year,
    facts: new Map(entries.facts.map((fact) => [fact.id, fact])),
    sources: new Map(
      sources.map(({ id, isSelf, items }) => [
        id,
        { id, isSelf, items, byKey: new Map(items.map((item) => [item.key, item])) },
      ]),
    ),
    nodes: new Set(entries.nodes.map(({ id }) => id)),
  };
}

/** Whether it is the self-assessment of units. */
export function isSelfAssessment({ sources }: SheetScheme, { kind, source }: KeyOwner): boolean {
  return kind === 'ratings' && sources.get(source)?.isSelf === true;
}

/** The departments that a cell belongs to: those that assess what reads the fact, or the item. */
export function departmentsOf(scheme: SheetScheme, { kind, source }: KeyOwner, key: string): readonly string[] {
  switch (kind) {
    case 'facts':
      return scheme.facts.get(parseFactKey(key).fact)?.departments ?? [];
    case 'ratings': {
      const department = scheme.sources.get(source)?.byKey.get(key)?.department ?? null;
      return department === null ? [] : [department];
    }
    case 'history':
      return [];
    default:
      return kind satisfies never;
  }
}

/** Why a key names no cell of a sheet; null when it names one. */
export function keyFault(scheme: SheetScheme, { kind, source }: KeyOwner, key: string): Words | null {
  switch (kind) {
    case 'facts':
      return factFault(scheme, key);
    case 'ratings':
      return scheme.sources.get(source)?.byKey.has(key) === true ? null : NO_ITEM;
    case 'history': {
      const parsed = parseHistoryKey(key);
      if (parsed === null) return NO_CELL;
      if (parsed.year >= scheme.year) return NOT_EARLIER;
      return parsed.part === 'score' && !scheme.nodes.has(parsed.id) ? NO_ITEM : null;
    }
    default:
      return kind satisfies never;
  }
}

const NO_ITEM: Words = { zh: '方案没有这一项', en: 'the scheme has no such item' };
const NO_FACT: Words = { zh: '方案没有这项数据', en: 'the scheme has no such fact' };
const NO_CELL: Words = {
  zh: '写法应为 2022.rank、2022.tier、2022.total、2022.ranking.<排名> 或 2022.score.<项>',
  en: 'must be like 2022.rank, 2022.tier, 2022.total, 2022.ranking.<id> or 2022.score.<node>',
};
const NOT_EARLIER: Words = { zh: '应为以前的年度', en: 'must be an earlier year' };
const ONE_VALUE: Words = { zh: '全年一个数，不分期', en: 'it has one value for the year' };

function factFault({ facts, year }: SheetScheme, key: string): Words | null {
  const { fact: id, period } = parseFactKey(key);
  const fact = facts.get(id);
  if (fact === undefined) return NO_FACT;
  if (period === null) return null;
  if (isYear(period)) return Number(period) < year ? null : NOT_EARLIER;
  if (fact.per === 'year' || fact.accumulate === null) return ONE_VALUE;
  const pattern = fact.per === 'quarter' ? /^(\d{4})-Q[1-4]$/ : /^(\d{4})-(?:0[1-9]|1[0-2])$/;
  if (pattern.exec(period)?.[1] === String(year)) return null;
  const like = fact.per === 'quarter' ? `${id}@${year}-Q1` : `${id}@${year}-01`;
  return { zh: `没有这一期，写法如 ${like}`, en: `there is no such period; it is written like ${like}` };
}

/**
 * The keys among those that changed whose fact now has both a value for the year and one for a part of it, which do not go
 * together.
 */
export function mixedPeriods(
  changed: Iterable<string>,
  isFilled: (key: string) => boolean,
  keys: readonly string[],
): readonly string[] {
  if (!keys.some((key) => key.includes('@'))) return [];
  const filled = keys.filter(isFilled).map((key) => ({ key, ...parseFactKey(key) }));
  const inPeriods = new Set(filled.flatMap(({ fact, period }) => (period === null || isYear(period) ? [] : [fact])));
  const inYear = new Set(filled.flatMap(({ fact, period }) => (period === null ? [fact] : [])));
  return [...changed].filter((key) => {
    const { fact, period } = parseFactKey(key);
    const isPast = period !== null && isYear(period);
    return !isPast && isFilled(key) && inPeriods.has(fact) && inYear.has(fact);
  });
}
