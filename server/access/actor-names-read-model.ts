import type { Kysely } from 'kysely';
import type { Tables } from '../storage/index.js';

/** Ids asked for at once. */
const AT_ONCE = 200;

/** The names of people and machines by their ids, as they are called now; ids that nobody has are left out. */
export async function readActorNames(
  db: Kysely<Tables>,
  ids: Iterable<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set([...ids].filter((id) => id !== null && id !== ''))] as readonly string[]; // no null is left
  const names = new Map<string, string>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE);
    for (const table of ['users', 'api_keys'] as const) {
      const rows = await db.selectFrom(table).select(['id', 'name']).where('id', 'in', some).execute();
      for (const { id, name } of rows) names.set(id, name);
    }
  }
  return names;
}
