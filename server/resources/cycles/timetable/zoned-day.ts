import type { Instant } from '../../../storage/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The first instant of a day (`YYYY-MM-DD`) in a time zone. Where clocks skip midnight, the first instant there is; where
 * midnight comes twice, the first of both.
 *
 * @example startOfDay('2023-03-15', 'Asia/Shanghai') // '2023-03-14T16:00:00.000Z'
 */
export function startOfDay(day: string, timeZone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(midnight)) throw new Error(`bug: ${day} is no day`);
  const offsets = [midnight - DAY, midnight + DAY].map((at) => offsetAt(at, timeZone));
  const candidates = offsets
    .map((offset) => midnight - offset)
    .filter((at) => at + offsetAt(at, timeZone) === midnight);
  const first = candidates.length > 0 ? Math.min(...candidates) : firstInstantFrom(midnight, timeZone);
  return new Date(first).toISOString();
}

/** The day that an instant belongs to in a time zone. */
export function dayAt(instant: Instant, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, of the years that anything is kept for. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21|22)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  const second = Math.floor(at / 1000) * 1000;
  const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - second;
}

/** For a day whose midnight the clocks skip: the instant of the change. */
function firstInstantFrom(midnight: number, timeZone: string): number {
  let low = midnight - DAY;
  let high = midnight + DAY;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offsetAt(middle, timeZone) >= midnight) high = middle;
    else low = middle;
  }
  return high;
}
