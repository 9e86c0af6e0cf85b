import { type Kysely, sql } from 'kysely';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Instant, Tables } from '../../storage/index.js';

export type UserRow = Tables['users'];
export type UserSort = 'login' | 'name' | 'createdAt' | 'lastLoginAt';

/** What a list of users can be sorted by, the default first. */
export const USER_SORTS: readonly UserSort[] = ['login', 'name', 'createdAt', 'lastLoginAt'];

const COLUMNS = {
  login: 'login',
  name: 'name',
  createdAt: 'created_at',
  lastLoginAt: 'last_login_at',
} as const satisfies Readonly<Record<UserSort, keyof UserRow>>;

const SEARCHED = ['login', 'name', 'email', 'external_id'] as const;

export interface UserFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: UserSort;
  readonly disabled: boolean | null;
}

/** A part of the users, and how many fit the filter in all. Never-signed-in sorts before any instant. */
export async function listUsers(
  db: Kysely<Tables>,
  { page, perPage, sort, order, q, disabled }: UserFilter,
): Promise<{ readonly rows: readonly UserRow[]; readonly total: number }> {
  let fitting = db.selectFrom('users');
  if (disabled !== null) fitting = fitting.where('disabled_at', disabled ? 'is not' : 'is', null);
  if (q !== '') {
    const pattern = likePattern(q);
    fitting = fitting.where(({ or }) =>
      or(SEARCHED.map((column) => sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`)),
    );
  }
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

/** The user with this id. */
export async function findUser(db: Kysely<Tables>, id: string): Promise<UserRow | undefined> {
  return await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The user with this login, as `normaliseLogin` writes it. */
export async function findUserByLogin(db: Kysely<Tables>, login: string): Promise<UserRow | undefined> {
  return await db.selectFrom('users').selectAll().where('login', '=', login).executeTakeFirst();
}

/** Which of two unique values another user has already. */
export async function findTaken(
  db: Kysely<Tables>,
  { id, login, external_id }: Pick<UserRow, 'id' | 'login' | 'external_id'>,
): Promise<readonly ('login' | 'externalId')[]> {
  const others = await db
    .selectFrom('users')
    .select(['login', 'external_id'])
    .where('id', '<>', id)
    .where(({ eb, or }) =>
      or([eb('login', '=', login), ...(external_id === null ? [] : [eb('external_id', '=', external_id)])]),
    )
    .execute();
  return [
    ...(others.some((other) => other.login === login) ? (['login'] as const) : []),
    ...(external_id !== null && others.some((other) => other.external_id === external_id)
      ? (['externalId'] as const)
      : []),
  ];
}

/** Whether there is any user at all. */
export async function hasUsers(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function insertUser(db: Kysely<Tables>, row: UserRow): Promise<void> {
  await db.insertInto('users').values(row).execute();
}

/** Changes columns of a user; the revision counts on, unless only the traces of signing in change. */
export async function updateUser(
  db: Kysely<Tables>,
  row: UserRow,
  change: Partial<Omit<UserRow, 'id' | 'revision'>>,
): Promise<UserRow> {
  const changed = { ...row, ...change, revision: row.revision + 1 };
  const { id, ...columns } = changed;
  await db.updateTable('users').set(columns).where('id', '=', id).execute();
  return changed;
}

/** Notes how signing in went; no new revision. */
export async function noteSignIn(
  db: Kysely<Tables>,
  id: string,
  traces: Partial<Pick<UserRow, 'failed_logins' | 'locked_until' | 'last_login_at' | 'password_hash'>>,
): Promise<void> {
  await db.updateTable('users').set(traces).where('id', '=', id).execute();
}

/** Ends every session of a user. */
export async function revokeSessions(db: Kysely<Tables>, userId: string, at: Instant): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ revoked_at: at })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute();
}
