const DAY_MS = 86_400_000;

/** Days on a line from 0 to 100. */
export interface TimeScale {
  /** Where a stage stands; a day that is not given is the end of the line. */
  readonly span: (opensOn: string | null, closesOn: string | null) => { readonly left: number; readonly width: number };
  /** Where a day stands; null outside of the line. */
  readonly at: (day: string) => number | null;
}

/** The line from the first to the last day that is given; null where there are fewer than two. Days are `YYYY-MM-DD`. */
export function timeScale(days: readonly (string | null)[]): TimeScale | null {
  const given = days.filter((day) => day !== null).map(dayNumber);
  const first = Math.min(...given);
  // The last day counts as a whole.
  const length = Math.max(...given) + 1 - first;
  if (given.length < 2 || length <= 1) return null;
  const place = (day: number) => ((day - first) / length) * 100;
  return {
    span: (opensOn, closesOn) => {
      const left = opensOn === null ? 0 : place(dayNumber(opensOn));
      const right = closesOn === null ? 100 : place(dayNumber(closesOn) + 1);
      return { left, width: Math.max(right - left, 1) };
    },
    at: (day) => {
      const found = place(dayNumber(day) + 0.5);
      return found < 0 || found > 100 ? null : found;
    },
  };
}

/** The day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
