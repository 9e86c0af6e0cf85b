const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A session ends this long after it was last used … */
export const SESSION_IDLE = 8 * HOUR;
/** … and this long after it began, used or not. */
export const SESSION_LIMIT = DAY;
/** Uses of a session nearer to each other are not noted: each note is a write. */
export const SESSION_NOTE_EVERY = 5 * MINUTE;
/** The same for API keys. */
export const KEY_NOTE_EVERY = 10 * MINUTE;
/** How long an ended session is still listed. */
export const SESSION_KEPT = 30 * DAY;
/** The link of the first start. */
export const SETUP_LIMIT = DAY;

/** An instant so many milliseconds after another, or before it. */
export function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
