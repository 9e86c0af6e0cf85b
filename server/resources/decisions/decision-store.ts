import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type DecisionRow = Tables['decisions'];

export async function findDecision(db: Kysely<Tables>, cycle: string, id: string): Promise<DecisionRow | undefined> {
  return await db
    .selectFrom('decisions')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Ids of the decisions in force, in the order in which assessment documents have them. */
export async function listDecisionsInForce(db: Kysely<Tables>, cycle: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('decisions')
    .select('id')
    .where('cycle_id', '=', cycle)
    .where('revoked_at', 'is', null)
    .orderBy('taken_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether a cycle has a finished run with this id. */
export async function isFinishedRun(db: Kysely<Tables>, cycle: string, run: string): Promise<boolean> {
  const found = await db
    .selectFrom('runs')
    .select('id')
    .where('id', '=', run)
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'done')
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertDecisions(db: Kysely<Tables>, rows: readonly DecisionRow[]): Promise<void> {
  for (const row of rows) await db.insertInto('decisions').values(row).execute();
}

/** Ends a decision; it stays readable. */
export async function revokeDecision(
  db: Kysely<Tables>,
  id: string,
  change: Pick<DecisionRow, 'revoked_at' | 'revoked_by' | 'revoke_reason' | 'revoke_minutes' | 'revision'>,
): Promise<void> {
  await db.updateTable('decisions').set(change).where('id', '=', id).execute();
}
