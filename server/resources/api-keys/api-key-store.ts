import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Instant, Tables } from '../../storage/index.js';

export type ApiKeyRow = Tables['api_keys'];
export type ApiKeySort = 'name' | 'createdAt' | 'expiresAt' | 'lastUsedAt';

/** What a list of API keys can be sorted by, the default first. */
export const API_KEY_SORTS: readonly ApiKeySort[] = ['name', 'createdAt', 'expiresAt', 'lastUsedAt'];

const COLUMNS = {
  name: 'name',
  createdAt: 'created_at',
  expiresAt: 'expires_at',
  lastUsedAt: 'last_used_at',
} as const satisfies Readonly<Record<ApiKeySort, keyof ApiKeyRow>>;

export interface ApiKeyFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: ApiKeySort;
}

/** A part of the keys that a reader may see, and how many fit in all. `createdBy` null: everybody's. */
export async function listApiKeys(
  db: Kysely<Tables>,
  { page, perPage, sort, order, q }: ApiKeyFilter,
  createdBy: string | null,
): Promise<{ readonly rows: readonly ApiKeyRow[]; readonly total: number }> {
  let fitting = db.selectFrom('api_keys');
  if (createdBy !== null) fitting = fitting.where('created_by', '=', createdBy);
  if (q !== '') fitting = fitting.where(sql<boolean>`lower(name) like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(({ fn, val }) => fn.coalesce(COLUMNS[sort], val('')), order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

export async function findApiKey(db: Kysely<Tables>, id: string): Promise<ApiKeyRow | undefined> {
  return await db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertApiKey(db: Kysely<Tables>, row: ApiKeyRow): Promise<void> {
  await db.insertInto('api_keys').values(row).execute();
}

/** Ends a key for good. */
export async function revokeApiKey(db: Kysely<Tables>, row: ApiKeyRow, at: Instant, by: string): Promise<ApiKeyRow> {
  const change = { revoked_at: at, revoked_by: by, revision: row.revision + 1 };
  await db.updateTable('api_keys').set(change).where('id', '=', row.id).execute();
  return { ...row, ...change };
}
