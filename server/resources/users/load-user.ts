import type { Kysely } from 'kysely';
import { countOtherHolders, findGrants } from '../../access/grant-store.js';
import type { Tables } from '../../storage/index.js';
import { lastAdministrator, userUnknown } from './user-problems.js';
import { findUser, type UserRow } from './user-store.js';
import { type UserView, userView } from './user-view.js';

/** A user's row and how the API shows it. @throws Refusal `user-unknown` */
export async function loadUser(
  db: Kysely<Tables>,
  id: string,
): Promise<{ readonly row: UserRow; readonly view: UserView }> {
  const row = await findUser(db, id);
  if (row === undefined) throw userUnknown.refuse({ id });
  return { row, view: await viewOf(db, row) };
}

/** How the API shows a row, with the grants in force. */
export async function viewOf(db: Kysely<Tables>, row: UserRow): Promise<UserView> {
  const grants = await findGrants(db, 'user', [row.id]);
  return userView(row, grants.get(row.id) ?? []);
}

/** @throws Refusal `last-administrator` when nobody would be left to manage users without this one */
export async function checkAdministratorStays(db: Kysely<Tables>, { id, grants, disabled }: UserView): Promise<void> {
  const administers = grants.some(({ role, scope }) => role === 'administrator' && Object.keys(scope).length === 0);
  if (!administers || disabled) return;
  if ((await countOtherHolders(db, 'administrator', id)) === 0) throw lastAdministrator.refuse({});
}
