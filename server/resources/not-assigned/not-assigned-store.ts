import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type NotAssignedRow = Tables['not_assigned'];

/** Of everything that was said of a node of a unit, how many rows there are up to this one. */
export interface Placed {
  readonly place: number;
}

/** What was said last of a node of a unit, whether it is in force or not. */
export async function findLastSaid(
  db: Kysely<Tables>,
  { cycle, unit, node }: { readonly cycle: string; readonly unit: string; readonly node: string },
): Promise<(NotAssignedRow & Placed) | undefined> {
  const rows = await db
    .selectFrom('not_assigned')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .where('node', '=', node)
    .orderBy('id')
    .execute();
  const last = rows.at(-1);
  return last === undefined ? undefined : { ...last, place: rows.length };
}

/** How often what is said of a node of a unit changed: by saying it, by ending it; 0 where nothing was ever said. */
export function notAssignedRevision(said: (Pick<NotAssignedRow, 'ended_at'> & Placed) | undefined): number {
  if (said === undefined) return 0;
  return said.ended_at === null ? 2 * said.place - 1 : 2 * said.place;
}

export async function insertNotAssigned(db: Kysely<Tables>, row: NotAssignedRow): Promise<void> {
  await db.insertInto('not_assigned').values(row).execute();
}

/** From now on the unit carries the node; what was said stays. */
export async function endNotAssigned(
  db: Kysely<Tables>,
  { id }: NotAssignedRow,
  end: Pick<NotAssignedRow, 'ended_at' | 'ended_by' | 'end_reason'>,
): Promise<void> {
  await db.updateTable('not_assigned').set(end).where('id', '=', id).execute();
}
