import type { Instant, Tables } from '../../../storage/index.js';
import { nextDay, startOfDay } from './zoned-day.js';

/** The days of a stage; null: not limited at that end. The last day is included. */
export interface StageDays {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** The same as a half-open interval: from `opensAt` until before `closesAt`. */
export interface StageInterval {
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
}

/**
 * Where a stage stands. `undated`: it has no days, so nothing opens it; `waiting`: the cycle is not open, or its first day has
 * not come; `open`; `ended`: its last day is over, or the cycle is closed.
 */
export type StageState = 'undated' | 'waiting' | 'open' | 'ended';

/** The interval of a stage's days in a time zone: the last day counts to its end. */
export function stageInterval({ opensOn, closesOn }: StageDays, timeZone: string): StageInterval {
  return {
    opensAt: opensOn === null ? null : startOfDay(opensOn, timeZone),
    closesAt: closesOn === null ? null : startOfDay(nextDay(closesOn), timeZone),
  };
}

/** Whether an instant lies in a half-open interval. */
export function isWithinInterval({ opensAt, closesAt }: StageInterval, now: Instant): boolean {
  return (opensAt === null || opensAt <= now) && (closesAt === null || now < closesAt);
}

/** Where a stage stands at an instant. */
export function stageState(interval: StageInterval, cycle: Tables['cycles']['state'], now: Instant): StageState {
  const { opensAt, closesAt } = interval;
  if (cycle === 'closed' || cycle === 'archived') return 'ended';
  if (opensAt === null && closesAt === null) return 'undated';
  if (closesAt !== null && now >= closesAt) return 'ended';
  if (cycle === 'planned') return 'waiting';
  return isWithinInterval(interval, now) ? 'open' : 'waiting';
}
