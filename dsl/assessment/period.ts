import type { NormalFact } from '../scheme/normal.js';

/** How the name of a period is written, by how often a fact arrives. */
export const PERIOD_PATTERNS: Readonly<Record<NormalFact['per'], string>> = {
  year: '^\\d{4}$',
  quarter: '^\\d{4}-Q[1-4]$',
  month: '^\\d{4}-(0[1-9]|1[0-2])$',
};

/** Whether a text names a period: `2019`, `2019-Q1` or `2019-01`. In the order of code points periods follow the calendar. */
export function isPeriod(text: string, per: NormalFact['per']): boolean {
  return new RegExp(PERIOD_PATTERNS[per]).test(text);
}

/** Every period of a year, in the order of the calendar. */
export function periodsOf(year: number, per: NormalFact['per']): readonly string[] {
  const name = String(year).padStart(4, '0');
  if (per === 'year') return [name];
  const count = per === 'quarter' ? 4 : 12;
  return Array.from({ length: count }, (_, index) =>
    per === 'quarter' ? `${name}-Q${index + 1}` : `${name}-${String(index + 1).padStart(2, '0')}`,
  );
}
