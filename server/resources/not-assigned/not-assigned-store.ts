import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type NotAssignedRow = Tables['not_assigned'];

/** Whether a unit carries a node: the row that says it does not, as long as it is in force. */
export async function findNotAssigned(
  db: Kysely<Tables>,
  { cycle, unit, node }: { readonly cycle: string; readonly unit: string; readonly node: string },
): Promise<NotAssignedRow | undefined> {
  return await db
    .selectFrom('not_assigned')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .where('node', '=', node)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
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
