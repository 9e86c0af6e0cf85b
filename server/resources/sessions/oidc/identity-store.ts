import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../../../storage/index.js';
import type { UserRow } from '../../users/user-store.js';

export type IdentityRow = Tables['user_identities'];
export type InvitationRow = Tables['identity_invitations'];

/** Begins a way to the provider; those that nobody came back from are forgotten. */
export async function insertFlow(db: Kysely<Tables>, row: Tables['sign_in_flows']): Promise<void> {
  await db.deleteFrom('sign_in_flows').where('expires_at', '<=', row.created_at).execute();
  await db.insertInto('sign_in_flows').values(row).execute();
}

/** Ends it: the row, once; undefined when there is none, or it is too old. */
export async function takeFlow(
  db: Kysely<Tables>,
  id: string,
  now: Instant,
): Promise<Tables['sign_in_flows'] | undefined> {
  const row = await db.selectFrom('sign_in_flows').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  await db.deleteFrom('sign_in_flows').where('id', '=', id).execute();
  return row.expires_at > now ? row : undefined;
}

/** The user who is connected with this person. */
export async function findUserByIdentity(
  db: Kysely<Tables>,
  issuer: string,
  subject: string,
): Promise<UserRow | undefined> {
  return await db
    .selectFrom('user_identities')
    .innerJoin('users', 'users.id', 'user_identities.user_id')
    .selectAll('users')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
}

/** The invited users with this login, or with this e-mail address (compared without capitals). */
export async function findInvited(
  db: Kysely<Tables>,
  { login, email }: { readonly login: string | null; readonly email: string | null },
): Promise<readonly UserRow[]> {
  const invited = await db
    .selectFrom('identity_invitations')
    .innerJoin('users', 'users.id', 'identity_invitations.user_id')
    .selectAll('users')
    .orderBy('users.id')
    .execute();
  return invited.filter(
    (user) => (login !== null && user.login === login) || (email !== null && user.email?.toLowerCase() === email),
  );
}

/** The identities of a user, oldest first. */
export async function findIdentities(db: Kysely<Tables>, userId: string): Promise<readonly IdentityRow[]> {
  return await db.selectFrom('user_identities').selectAll().where('user_id', '=', userId).orderBy('id').execute();
}

export async function insertIdentity(db: Kysely<Tables>, row: IdentityRow): Promise<void> {
  await db.insertInto('user_identities').values(row).execute();
}

export async function deleteIdentity(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom('user_identities').where('id', '=', id).execute();
}

export async function findInvitation(db: Kysely<Tables>, userId: string): Promise<InvitationRow | undefined> {
  return await db.selectFrom('identity_invitations').selectAll().where('user_id', '=', userId).executeTakeFirst();
}

export async function insertInvitation(db: Kysely<Tables>, row: InvitationRow): Promise<void> {
  await db.insertInto('identity_invitations').values(row).execute();
}

export async function deleteInvitation(db: Kysely<Tables>, userId: string): Promise<void> {
  await db.deleteFrom('identity_invitations').where('user_id', '=', userId).execute();
}
