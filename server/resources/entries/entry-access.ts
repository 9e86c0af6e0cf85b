import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../storage/index.js';
import { findCycle } from '../cycles/cycle-store.js';
import { stageAccess } from '../cycles/timetable/stage-access.js';
import { findWindow } from './entry-window-store.js';

/** Whether something may be entered now. */
export interface EntryAccess {
  readonly isOpen: boolean;
  /** The stage it belongs to; null: it may be entered while the cycle is open. */
  readonly stage: string | null;
  /** Null: no end is set, or nothing may be entered. */
  readonly until: Instant | null;
  /** The reopening (补报) that gives access, to be named by the entry. */
  readonly reopening: string | null;
}

/** `facts`, `history`, `events`, `records`, `ratings:<source>`, `ballots:<source>`. */
export type EntryName = 'facts' | 'history' | 'events' | 'records' | `ratings:${string}` | `ballots:${string}`;

/** Whether a unit's entries of a kind may be changed at an instant. To be asked within the write that enters them. */
export async function entryAccess(
  db: Kysely<Tables>,
  { cycle, entry, unit }: { readonly cycle: string; readonly entry: EntryName; readonly unit: string },
  now: Instant,
): Promise<EntryAccess> {
  const stage = await findWindow(db, cycle, entry);
  if (stage === null) {
    const isOpen = (await findCycle(db, cycle))?.state === 'open';
    return { isOpen, stage, until: null, reopening: null };
  }
  const access = await stageAccess(db, { cycle, stage, unit }, now);
  if (access === null) return { isOpen: false, stage, until: null, reopening: null };
  return { isOpen: access.by !== null, stage, until: access.until, reopening: access.reopening };
}
