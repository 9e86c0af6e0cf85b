import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type CycleRow = Tables['cycles'];
/** A cycle without what grows with its units. */
export type ListedCycleRow = Omit<CycleRow, 'population' | 'parameters'>;
export type StageRow = Tables['cycle_stages'];
export type CycleState = CycleRow['state'];
/** The states of a cycle in their order. */
export const CYCLE_STATES: readonly CycleState[] = ['planned', 'open', 'closed', 'archived'];

export async function findCycle(db: Kysely<Tables>, id: string): Promise<CycleRow | undefined> {
  return await db.selectFrom('cycles').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whether another cycle than `id` has this external id. */
export async function isCycleIdTaken(db: Kysely<Tables>, externalId: string, id: string): Promise<boolean> {
  const other = await db
    .selectFrom('cycles')
    .select('id')
    .where('external_id', '=', externalId)
    .where('id', '<>', id)
    .executeTakeFirst();
  return other !== undefined;
}

/** How many cycles still work with a version of a scheme, or will. */
export async function countCyclesAtWork(
  db: Kysely<Tables>,
  versionId: string,
): Promise<{ readonly planned: number; readonly open: number }> {
  const rows = await db
    .selectFrom('cycles')
    .select(['state', ({ fn }) => fn.countAll<number | string>().as('count')])
    .where('scheme_version_id', '=', versionId)
    .groupBy('state')
    .execute();
  const countOf = (state: CycleState): number => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { planned: countOf('planned'), open: countOf('open') };
}

/** The stages of cycles, in the order of the procedure. */
export async function listStages(db: Kysely<Tables>, cycleIds: readonly string[]): Promise<readonly StageRow[]> {
  if (cycleIds.length === 0) return [];
  return await db
    .selectFrom('cycle_stages')
    .selectAll()
    .where('cycle_id', 'in', [...cycleIds])
    .orderBy('cycle_id')
    .orderBy('position')
    .execute();
}

export async function insertCycle(db: Kysely<Tables>, row: CycleRow, stages: readonly StageRow[]): Promise<void> {
  await db.insertInto('cycles').values(row).execute();
  if (stages.length > 0)
    await db
      .insertInto('cycle_stages')
      .values([...stages])
      .execute();
}

/** Changes columns of a cycle; the revision counts on. */
export async function updateCycle(
  db: Kysely<Tables>,
  row: CycleRow,
  change: Partial<Omit<CycleRow, 'id' | 'revision'>>,
): Promise<CycleRow> {
  const revision = row.revision + 1;
  await db
    .updateTable('cycles')
    .set({ ...change, revision })
    .where('id', '=', row.id)
    .execute();
  return { ...row, ...change, revision };
}

/** Gives a stage other days. */
export async function updateStage(db: Kysely<Tables>, { cycle_id, stage_id, ...columns }: StageRow): Promise<void> {
  await db
    .updateTable('cycle_stages')
    .set(columns)
    .where('cycle_id', '=', cycle_id)
    .where('stage_id', '=', stage_id)
    .execute();
}
