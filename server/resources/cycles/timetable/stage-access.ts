import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../../storage/index.js';
import { findCycle, listStages } from '../cycle-store.js';
import { findReopening } from './reopening-store.js';
import { type StageState, stageState } from './stage-times.js';

/** Whether a unit may enter in a stage, and until when. */
export interface StageAccess {
  readonly state: StageState;
  /** By the timetable, by a reopening for this unit (补报), or not. */
  readonly by: 'timetable' | 'reopening' | null;
  /** Null: no end is set, or nothing may be entered. */
  readonly until: Instant | null;
  /** The reopening that gives access, to be named by late entries. */
  readonly reopening: string | null;
}

/**
 * Whether something may be entered for a unit in a stage of a cycle, at an instant. To be asked within the write that enters it.
 *
 * @returns null when there is no such cycle or stage
 */
export async function stageAccess(
  db: Kysely<Tables>,
  { cycle: cycleId, stage: stageId, unit }: { readonly cycle: string; readonly stage: string; readonly unit: string },
  now: Instant,
): Promise<StageAccess | null> {
  const cycle = await findCycle(db, cycleId);
  const stage = (await listStages(db, [cycleId])).find(({ stage_id }) => stage_id === stageId);
  if (cycle === undefined || stage === undefined) return null;
  const state = stageState({ opensAt: stage.opens_at, closesAt: stage.closes_at }, cycle.state, now);
  if (state === 'open') return { state, by: 'timetable', until: stage.closes_at, reopening: null };
  const none = { state, by: null, until: null, reopening: null };
  if (cycle.state !== 'open') return none;
  const reopening = await findReopening(db, { cycle: cycleId, stage: stageId, unit }, now);
  if (reopening === undefined) return none;
  return { state, by: 'reopening', until: reopening.closes_at, reopening: reopening.id };
}
