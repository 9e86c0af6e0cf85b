import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../../storage/index.js';
import { type CycleRow, listStages } from '../../cycles/cycle-store.js';
import { stageState } from '../../cycles/timetable/stage-times.js';
import { readWindows } from '../../cycles/windows/entry-windows-store.js';
import type { EntryName } from '../../entries/entry-access.js';

/** When something is entered by the timetable; late entries (补报) of single units are not in it. */
export interface EntryTime {
  /** Null: while the cycle is open. */
  readonly stage: string | null;
  readonly opensAt: Instant | null;
  readonly until: Instant | null;
  readonly isOpen: boolean;
  /** What is still missing is late. */
  readonly isOver: boolean;
}

/** The times of a cycle's entries as of now. */
export async function entryTimes(
  db: Kysely<Tables>,
  cycle: CycleRow,
  now: Instant,
): Promise<(entry: EntryName) => EntryTime> {
  const windows = await readWindows(db, cycle.id);
  const stages = new Map((await listStages(db, [cycle.id])).map((stage) => [stage.stage_id, stage]));
  const known = new Map<EntryName, EntryTime>();
  return (entry) => {
    const time = known.get(entry) ?? timeOf(entry);
    known.set(entry, time);
    return time;
  };

  function timeOf(entry: EntryName): EntryTime {
    const stage = stages.get(windows[entry] ?? '');
    if (stage === undefined) {
      const isOpen = cycle.state === 'open';
      const isOver = cycle.state === 'closed' || cycle.state === 'archived';
      return { stage: null, opensAt: null, until: null, isOpen, isOver };
    }
    const { opens_at: opensAt, closes_at: until } = stage;
    const state = stageState({ opensAt, closesAt: until }, cycle.state, now);
    return { stage: stage.stage_id, opensAt, until, isOpen: state === 'open', isOver: state === 'ended' };
  }
}
