import type { Path } from '../../diagnostic/diagnostic.js';
import { isCalendarDate } from '../../expression/calendar-date.js';

/** A date of the procedure, resolved for the year of the assessment. */
export type ProcedureDate =
  /** First and last day it can mean, `YYYY-MM-DD`: the same for a day. */
  | { readonly kind: 'days'; readonly first: string; readonly last: string; readonly isQuarter: boolean }
  /** It has the form of a date, but there is no such day or quarter. */
  | { readonly kind: 'impossible' };

const DAY = /^(?:(\d{4})-|(next-))?(\d{2})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q(\d)$/;
const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** Reads `YYYY-MM-DD`, `MM-DD`, `next-MM-DD` or `YYYY-Qn`; null for any other text. */
export function parseProcedureDate(text: string, year: number): ProcedureDate | null {
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const days = QUARTERS[Number(quarter[2]) - 1];
    if (days === undefined) return { kind: 'impossible' };
    return { kind: 'days', first: `${quarter[1]}-${days[0]}`, last: `${quarter[1]}-${days[1]}`, isQuarter: true };
  }
  const day = DAY.exec(text);
  if (day === null) return null;
  const date = `${day[1] ?? String(day[2] ? year + 1 : year)}-${day[3]}-${day[4]}`;
  return isCalendarDate(date) ? { kind: 'days', first: date, last: date, isQuarter: false } : { kind: 'impossible' };
}

/** A text of the procedure that has the form of a date. */
export interface WrittenDate {
  readonly path: Path;
  readonly written: string;
  readonly date: ProcedureDate;
}

/** Every date of the procedure, in written order. */
export function procedureDates(procedure: unknown, year: number): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const date = parseProcedureDate(value, year);
      if (date !== null) found.push({ path, written: value, date });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) visit(part, [...path, key]);
    }
  };
  visit(procedure, ['procedure']);
  return found;
}
