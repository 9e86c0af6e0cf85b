import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../storage/index.js';

/** The link of the first start, as the settings keep it. */
export interface KeptSetup {
  readonly hash: string;
  readonly expiresAt: Instant;
}

const KEY = 'setup';

export async function findSetup(db: Kysely<Tables>): Promise<KeptSetup | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', KEY).executeTakeFirst();
  return row === undefined ? null : JSON.parse(row.value);
}

/** Keeps a link instead of the one before. */
export async function storeSetup(db: Kysely<Tables>, { hash, expiresAt }: KeptSetup, now: Instant): Promise<void> {
  await deleteSetup(db);
  await db
    .insertInto('settings')
    .values({ key: KEY, value: JSON.stringify({ expiresAt, hash }), updated_at: now, updated_by: '', revision: 1 })
    .execute();
}

export async function deleteSetup(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('settings').where('key', '=', KEY).execute();
}
