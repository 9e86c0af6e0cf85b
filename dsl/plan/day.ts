import type { DayValue } from './value.js';

const DAY = 86_400_000;

/** The day of a text `YYYY-MM-DD`, or null when there is no such day. */
export function dayOf(text: string): DayValue | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { kind: 'day', day: date.getTime() / DAY } : null;
}

/** The text `YYYY-MM-DD` of a day. */
export function dayText(value: DayValue): string {
  return new Date(value.day * DAY).toISOString().slice(0, 10);
}

/** The day `years` later; 29 February becomes 28 February in a year without one. */
export function yearsLater(value: DayValue, years: number): DayValue {
  const [year = '', month = '', day = ''] = dayText(value).split('-');
  const target = String(Number(year) + years).padStart(4, '0');
  return dayOf(`${target}-${month}-${day}`) ?? dayOf(`${target}-${month}-28`) ?? value;
}

/** The calendar year of a day. */
export function yearOf(value: DayValue): number {
  return Number(dayText(value).slice(0, 4));
}
