import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../../storage/index.js';

export type ReopeningRow = Tables['stage_reopenings'];

/** The reopenings of a cycle, newest first; of one stage or unit where named. */
export async function listReopenings(
  db: Kysely<Tables>,
  { cycle, stage }: { readonly cycle: string; readonly stage: string | null },
): Promise<readonly ReopeningRow[]> {
  let fitting = db.selectFrom('stage_reopenings').where('cycle_id', '=', cycle);
  if (stage !== null) fitting = fitting.where('stage_id', '=', stage);
  return await fitting.selectAll().orderBy('id', 'desc').execute();
}

/** A reopening that is in force for a unit at an instant; the one that lasts longest. */
export async function findReopening(
  db: Kysely<Tables>,
  { cycle, stage, unit }: { readonly cycle: string; readonly stage: string; readonly unit: string },
  now: Instant,
): Promise<ReopeningRow | undefined> {
  return await db
    .selectFrom('stage_reopenings')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('stage_id', '=', stage)
    .where('unit_id', '=', unit)
    .where('opens_at', '<=', now)
    .where('closes_at', '>', now)
    .where('ended_at', 'is', null)
    .orderBy('closes_at', 'desc')
    .executeTakeFirst();
}

/** How many reopenings of a cycle are in force. */
export async function countReopenings(db: Kysely<Tables>, cycle: string, now: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('stage_reopenings')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('cycle_id', '=', cycle)
    .where('closes_at', '>', now)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertReopening(db: Kysely<Tables>, row: ReopeningRow): Promise<void> {
  await db.insertInto('stage_reopenings').values(row).execute();
}

/** Ends a reopening before its time. */
export async function endReopening(
  db: Kysely<Tables>,
  id: string,
  end: Pick<ReopeningRow, 'ended_at' | 'ended_by' | 'end_reason'>,
): Promise<void> {
  await db.updateTable('stage_reopenings').set(end).where('id', '=', id).execute();
}
