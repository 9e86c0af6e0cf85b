import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';

/** Whether a final run of a cycle has been released. */
export async function hasReleasedRun(db: Kysely<Tables>, cycle: string): Promise<boolean> {
  const released = await db
    .selectFrom('runs')
    .select('id')
    .where('cycle_id', '=', cycle)
    .where('released_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return released !== undefined;
}
