import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type AnswerRow = Tables['idempotency_keys'];
type Owner = Pick<AnswerRow, 'actor_kind' | 'actor_id' | 'key'>;

/** The answer kept under a key of an actor, unless it has expired. */
export async function findAnswer(db: Kysely<Tables>, owner: Owner, now: string): Promise<AnswerRow | undefined> {
  return await db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('actor_kind', '=', owner.actor_kind)
    .where('actor_id', '=', owner.actor_id)
    .where('key', '=', owner.key)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Keeps an answer in place of one that has expired. @returns whether none was there that still counts */
export async function insertAnswer(db: Kysely<Tables>, row: AnswerRow): Promise<boolean> {
  const { actor_kind: _kind, actor_id: _id, key: _key, ...content } = row;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['actor_kind', 'actor_id', 'key'])
        .doUpdateSet(content)
        .where('idempotency_keys.expires_at', '<=', row.created_at),
    )
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Forgets what has expired. */
export async function deleteExpiredAnswers(db: Kysely<Tables>, now: string): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('expires_at', '<=', now).execute();
}
