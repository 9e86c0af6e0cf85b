import type { AssessmentDocument, Path } from '../../../../dsl/index.js';
import type { CellValue } from './cell.js';
import { isYear, parseFactKey, parseHistoryKey } from './cell-key.js';

type UnitInput = AssessmentDocument['units'][number];

/** Values of cells as the part of a unit that assessment documents have for them, and where each of them stands. */
export interface UnitPart {
  readonly part: Omit<UnitInput, 'id'>;
  /** Keys of cells by path within the part, see {@link pathText}. */
  readonly keys: ReadonlyMap<string, string>;
}

/** What the values belong to. */
export interface PartOwner {
  readonly kind: 'facts' | 'history' | 'ratings';
  readonly source: string;
  readonly rater: string;
}

/** Values by key of cell, none of them taken back; keys that are none are left out. */
export function unitPart(owner: PartOwner, values: ReadonlyMap<string, CellValue>): UnitPart {
  switch (owner.kind) {
    case 'facts':
      return factsPart(values);
    case 'history':
      return historyPart(values);
    case 'ratings': {
      const keys = [...values.keys()].map((key) => [pathText(['ratings', 0, 'scores', key]), key] as const);
      const { source, rater } = owner;
      // Whatever is no mark, the check refuses.
      const scores = Object.fromEntries(values) as { readonly [key: string]: number | string | null };
      return { part: { ratings: [{ source, rater, scores }] }, keys: new Map(keys) };
    }
    default:
      return owner.kind satisfies never;
  }
}

/** A path as a text that can be looked up. */
export function pathText(path: Path): string {
  return JSON.stringify(path);
}

function factsPart(values: ReadonlyMap<string, CellValue>): UnitPart {
  const keys = new Map<string, string>();
  const facts = new Map<string, CellValue | Record<string, CellValue>>();
  const years = new Map<number, Record<string, CellValue>>();
  for (const [key, value] of values) {
    const { fact, period } = parseFactKey(key);
    if (period === null) {
      facts.set(fact, value);
      keys.set(pathText(['facts', fact]), key);
    } else if (isYear(period)) {
      const year = years.get(Number(period)) ?? {};
      year[fact] = value;
      years.set(Number(period), year);
      keys.set(pathText(['history', [...years.keys()].indexOf(Number(period)), 'facts', fact]), key);
    } else {
      const known = facts.get(fact);
      const periods = typeof known === 'object' && known !== null ? known : {};
      periods[period] = value;
      facts.set(fact, periods);
      keys.set(pathText(['facts', fact, period]), key);
    }
  }
  const history = [...years].map(([year, past]) => ({ year, facts: past }));
  return { part: { facts: Object.fromEntries(facts), ...(history.length === 0 ? {} : { history }) }, keys };
}

function historyPart(values: ReadonlyMap<string, CellValue>): UnitPart {
  const keys = new Map<string, string>();
  const years = new Map<number, Record<string, unknown>>();
  for (const [key, value] of values) {
    const parsed = parseHistoryKey(key);
    if (parsed === null) continue;
    const { year, part, id } = parsed;
    const entry = years.get(year) ?? { year };
    years.set(year, entry);
    const at = ['history', [...years.keys()].indexOf(year)];
    if (part === 'ranking' || part === 'score') {
      const name = part === 'ranking' ? 'rankings' : 'scores';
      const known = entry[name];
      entry[name] = { ...(typeof known === 'object' ? known : {}), [id]: value };
      keys.set(pathText([...at, name, id]), key);
    } else {
      entry[part] = value;
      keys.set(pathText([...at, part]), key);
    }
  }
  // Whatever does not have the shape, the check refuses.
  return { part: { history: [...years.values()] as unknown as UnitInput['history'] }, keys };
}
