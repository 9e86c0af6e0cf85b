import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

/** The stage in which something is entered, or null when it has no window. */
export async function findWindow(db: Kysely<Tables>, cycle: string, entry: string): Promise<string | null> {
  const row = await db
    .selectFrom('entry_windows')
    .select('stage_id')
    .where('cycle_id', '=', cycle)
    .where('entry', '=', entry)
    .executeTakeFirst();
  return row?.stage_id ?? null;
}
