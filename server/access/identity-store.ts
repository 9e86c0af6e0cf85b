import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../storage/tables.js';

/** A session with its user, whether it still holds or not. */
export interface KnownSession {
  readonly csrf_hash: string;
  readonly last_seen_at: Instant;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
  readonly user_id: string;
  readonly user_name: string;
  readonly must_change_password: number;
  readonly disabled_at: Instant | null;
}

/** The session with this hash of its token. */
export async function findKnownSession(db: Kysely<Tables>, id: string): Promise<KnownSession | undefined> {
  return await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select([
      'sessions.csrf_hash',
      'sessions.last_seen_at',
      'sessions.expires_at',
      'sessions.revoked_at',
      'sessions.user_id',
      'users.name as user_name',
      'users.must_change_password',
      'users.disabled_at',
    ])
    .where('sessions.id', '=', id)
    .executeTakeFirst();
}

/** What proves an API key, whether it still holds or not. */
export type KnownApiKey = Pick<
  Tables['api_keys'],
  'name' | 'secret_hash' | 'expires_at' | 'revoked_at' | 'last_used_at'
>;

/** The API key with this id. */
export async function findKnownApiKey(db: Kysely<Tables>, id: string): Promise<KnownApiKey | undefined> {
  return await db
    .selectFrom('api_keys')
    .select(['name', 'secret_hash', 'expires_at', 'revoked_at', 'last_used_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Notes that a session was used. */
export async function noteSessionUse(db: Kysely<Tables>, id: string, at: Instant): Promise<void> {
  await db.updateTable('sessions').set({ last_seen_at: at }).where('id', '=', id).execute();
}

/** Notes that an API key was used. */
export async function noteApiKeyUse(db: Kysely<Tables>, id: string, at: Instant): Promise<void> {
  await db.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute();
}
