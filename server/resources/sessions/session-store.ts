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
