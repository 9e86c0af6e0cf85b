import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';

/** A version that was published, without its texts. */
export type PublishedVersion = Pick<Tables['scheme_versions'], 'id' | 'scheme_id' | 'number' | 'state' | 'hash'>;

/** The published version with this hash; one in force before a retired one. */
export async function findPublishedVersion(db: Kysely<Tables>, hash: string): Promise<PublishedVersion | undefined> {
  const found = await db
    .selectFrom('scheme_versions')
    .select(['id', 'scheme_id', 'number', 'state', 'hash'])
    .where('hash', '=', hash)
    .where('state', 'in', ['published', 'retired'])
    .orderBy('state')
    .orderBy('number', 'desc')
    .execute();
  return found[0];
}

/** The YAML of a version. */
export async function findVersionText(db: Kysely<Tables>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('scheme_versions').select('text').where('id', '=', id).executeTakeFirst();
  return row?.text;
}
