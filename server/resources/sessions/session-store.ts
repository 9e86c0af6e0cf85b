import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../storage/index.js';

export type SessionRow = Tables['sessions'];

export async function insertSession(db: Kysely<Tables>, row: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(row).execute();
}

/** Ends a session. */
export async function revokeSession(db: Kysely<Tables>, id: string, at: Instant): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Forgets sessions that ended before an instant; the audit log still tells of them. */
export async function deleteSessionsBefore(db: Kysely<Tables>, instant: Instant): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', instant).execute();
}

const BARRED = 'sign-ins-barred';

/**
 * Counts an attempt for a login that nobody has, or that is locked or disabled. It costs as much as noting a failure of a
 * user, a durable commit, so that time does not tell which logins there are.
 */
export async function countBarredAttempt(db: Kysely<Tables>, now: Instant): Promise<void> {
  const kept = await db
    .selectFrom('settings')
    .select(['value', 'revision'])
    .where('key', '=', BARRED)
    .executeTakeFirst();
  const value = String(Number(kept?.value ?? 0) + 1);
  const change = { value, updated_at: now, revision: (kept?.revision ?? 0) + 1 };
  await db
    .insertInto('settings')
    .values({ key: BARRED, updated_by: '', ...change })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(change))
    .execute();
}
