import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';

/** Stages by entry; what has no stage may be entered while the cycle is open. */
export type EntryWindows = Readonly<Record<string, string>>;

/** The windows of a cycle, by the code points of their entries. */
export async function readWindows(db: Kysely<Tables>, cycle: string): Promise<EntryWindows> {
  const rows = await db
    .selectFrom('entry_windows')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .orderBy('entry')
    .execute();
  return Object.fromEntries(rows.map(({ entry, stage_id }) => [entry, stage_id]));
}

/** Gives a cycle these windows and no others. */
export async function replaceWindows(db: Kysely<Tables>, cycle: string, windows: EntryWindows): Promise<void> {
  await db.deleteFrom('entry_windows').where('cycle_id', '=', cycle).execute();
  const rows = Object.entries(windows).map(([entry, stage_id]) => ({ cycle_id: cycle, entry, stage_id }));
  if (rows.length > 0) await db.insertInto('entry_windows').values(rows).execute();
}
