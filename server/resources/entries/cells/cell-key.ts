/** A cell of the facts sheet: `members` of the year, `held@2023-Q1` of a period, `members@2022` of another year. */
export interface FactKey {
  readonly fact: string;
  /** `2023-Q1`, `2023-06`, or a year alone; null: the year of the cycle. */
  readonly period: string | null;
}

/** A cell of the history sheet: what became of a unit in an earlier year. */
export interface HistoryKey {
  readonly year: number;
  readonly part: 'rank' | 'tier' | 'total' | 'ranking' | 'score';
  /** Of the ranking or the node; empty for the other parts. */
  readonly id: string;
}

/** Reads a key of the facts sheet. Whether there is such a fact and period is for the scheme to say. */
export function parseFactKey(key: string): FactKey {
  const at = key.indexOf('@');
  return at === -1 ? { fact: key, period: null } : { fact: key.slice(0, at), period: key.slice(at + 1) };
}

/**
 * Reads a key of the history sheet; null when it is none.
 *
 * @example parseHistoryKey('2022.score.safety') // { year: 2022, part: 'score', id: 'safety' }
 */
export function parseHistoryKey(key: string): HistoryKey | null {
  const [, year, plain, part, id] = /^(\d{4})\.(?:(rank|tier|total)|(ranking|score)\.(.+))$/s.exec(key) ?? [];
  if (year === undefined) return null;
  // The pattern names no others.
  const named = (plain ?? part) as HistoryKey['part'];
  return { year: Number(year), part: named, id: id ?? '' };
}

/** Whether a period is a year alone. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}
