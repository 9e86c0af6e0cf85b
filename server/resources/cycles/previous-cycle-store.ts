import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

/** The cycles before these, by their ids; those without one are left out. */
export async function findPreviousCycles(
  db: Kysely<Tables>,
  cycles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (cycles.length === 0) return new Map();
  const rows = await db
    .selectFrom('cycle_predecessors')
    .selectAll()
    .where('cycle_id', 'in', [...cycles])
    .execute();
  return new Map(rows.map(({ cycle_id, previous_id }) => [cycle_id, previous_id]));
}

/** Says which cycle was before, or that none was. */
export async function setPreviousCycle(db: Kysely<Tables>, cycle: string, previous: string | null): Promise<void> {
  await db.deleteFrom('cycle_predecessors').where('cycle_id', '=', cycle).execute();
  if (previous !== null)
    await db.insertInto('cycle_predecessors').values({ cycle_id: cycle, previous_id: previous }).execute();
}

/** The cycle before this one; null: none was named. */
export async function findPreviousCycle(db: Kysely<Tables>, cycle: string): Promise<string | null> {
  return (await findPreviousCycles(db, [cycle])).get(cycle) ?? null;
}
