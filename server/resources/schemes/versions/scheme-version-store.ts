import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';

export type SchemeRow = Tables['schemes'];
export type VersionRow = Tables['scheme_versions'];
/** A version without its texts, for lists. */
export type VersionHead = Omit<VersionRow, 'text' | 'source' | 'cases'>;

/** The states of a version in the order it goes through them. */
export const VERSION_STATES = ['draft', 'in_review', 'published', 'retired'] as const;
export type VersionState = VersionRow['state'];
/** The states in which anybody who reads schemes may see a version. */
export const PUBLIC_STATES: readonly VersionState[] = ['published', 'retired'];

const HEAD = [
  'id',
  'scheme_id',
  'number',
  'state',
  'hash',
  'language_version',
  'engine_version',
  'based_on',
  'authors',
  'note',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'submitted_at',
  'submitted_by',
  'published_at',
  'published_by',
  'review_note',
  'retired_at',
  'retired_by',
  'retire_reason',
  'revision',
] as const satisfies readonly (keyof VersionHead)[];

/** Which versions somebody may see: the read models put it into their queries. */
export interface VersionVisibility {
  readonly states: readonly VersionState[];
}

export async function findScheme(db: Kysely<Tables>, id: string): Promise<SchemeRow | undefined> {
  return await db.selectFrom('schemes').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Schemes by id in code point order. */
export async function listSchemes(db: Kysely<Tables>): Promise<readonly SchemeRow[]> {
  return await db.selectFrom('schemes').selectAll().orderBy('id').execute();
}

export async function insertScheme(db: Kysely<Tables>, row: SchemeRow): Promise<void> {
  await db.insertInto('schemes').values(row).execute();
}

/** Changes columns of a scheme; with a new id its versions follow. */
export async function updateScheme(
  db: Kysely<Tables>,
  row: SchemeRow,
  change: Partial<Omit<SchemeRow, 'revision'>>,
): Promise<SchemeRow> {
  const changed = { ...row, ...change, revision: row.revision + 1 };
  await db.updateTable('schemes').set(changed).where('id', '=', row.id).execute();
  return changed;
}

export async function findVersion(db: Kysely<Tables>, id: string): Promise<VersionRow | undefined> {
  return await db.selectFrom('scheme_versions').selectAll().where('id', '=', id).executeTakeFirst();
}

export interface VersionFilter {
  readonly scheme: string;
  readonly state: VersionState | null;
  readonly page: number;
  readonly perPage: number;
  readonly order: 'asc' | 'desc';
}

/** The versions of a scheme by number, and how many there are for who asks. */
export async function listVersions(
  db: Kysely<Tables>,
  { scheme, state, page, perPage, order }: VersionFilter,
  { states }: VersionVisibility,
): Promise<{ readonly rows: readonly VersionHead[]; readonly total: number }> {
  let fitting = db
    .selectFrom('scheme_versions')
    .where('scheme_id', '=', scheme)
    .where('state', 'in', [...states]);
  if (state !== null) fitting = fitting.where('state', '=', state);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .select(HEAD)
    .orderBy('number', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** All versions in some states, without texts: by scheme, the one published last first, drafts by number from the highest. */
export async function listHeads(
  db: Kysely<Tables>,
  { states }: VersionVisibility,
  scheme: string | null = null,
): Promise<readonly VersionHead[]> {
  let fitting = db.selectFrom('scheme_versions').where('state', 'in', [...states]);
  if (scheme !== null) fitting = fitting.where('scheme_id', '=', scheme);
  return await fitting
    .select(HEAD)
    .orderBy('scheme_id')
    .orderBy(({ fn, val }) => fn.coalesce('published_at', val('')), 'desc')
    .orderBy('number', 'desc')
    .execute();
}

/** The number that the next version of a scheme gets. Only within a write, which keeps others away. */
export async function nextNumber(db: Kysely<Tables>, scheme: string): Promise<number> {
  const { last } = await db
    .selectFrom('scheme_versions')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('scheme_id', '=', scheme)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

export async function insertVersion(db: Kysely<Tables>, row: VersionRow): Promise<void> {
  await db.insertInto('scheme_versions').values(row).execute();
}

/** Changes columns of a version; the revision counts on. */
export async function updateVersion(
  db: Kysely<Tables>,
  row: VersionRow,
  change: Partial<Omit<VersionRow, 'id' | 'revision'>>,
): Promise<VersionRow> {
  const revision = row.revision + 1;
  await db
    .updateTable('scheme_versions')
    .set({ ...change, revision })
    .where('id', '=', row.id)
    .execute();
  return { ...row, ...change, revision };
}

/** Who made an API key; null when there is no such key, or the system made it. */
export async function findKeyMaker(db: Kysely<Tables>, id: string): Promise<string | null> {
  const key = await db.selectFrom('api_keys').select('created_by').where('id', '=', id).executeTakeFirst();
  return key?.created_by || null;
}

/** What people and keys are called, by their ids. */
export async function findNames(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  if (wanted.length === 0) return new Map();
  const users = await db.selectFrom('users').select(['id', 'name']).where('id', 'in', wanted).execute();
  const keys = await db.selectFrom('api_keys').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map([...users, ...keys].map(({ id, name }) => [id, name]));
}
