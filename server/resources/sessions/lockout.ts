import { shifted } from '../../access/lifetimes.js';
import type { Instant } from '../../storage/index.js';

const MINUTE = 60_000;
export const FAILURES_ALLOWED = 5;
const LONGEST_MINUTES = 60;

/**
 * Until when so many failures in a row lock an account; null for fewer than 5. The fifth locks for a minute, every further one for
 * twice as long as the one before, at most an hour. Attempts while it is locked do not count.
 */
export function lockedUntil(failures: number, now: Instant): Instant | null {
  if (failures < FAILURES_ALLOWED) return null;
  const minutes = Math.min(LONGEST_MINUTES, 2 ** Math.min(failures - FAILURES_ALLOWED, 10));
  return shifted(now, minutes * MINUTE);
}
