import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission } from '../../../access/require-permission.js';
import type { Instant, Storage, UnitOfWork } from '../../../storage/index.js';
import { loadUser } from '../../users/load-user.js';
import { revokeSessions, type UserRow, updateUser } from '../../users/user-store.js';
import {
  deleteIdentity,
  deleteInvitation,
  findIdentities,
  findInvitation,
  insertInvitation,
} from './identity-store.js';
import { identityUnknown } from './oidc-problems.js';

/** With whom at identity providers a user is connected. */
export interface UserIdentities {
  readonly data: readonly {
    readonly id: string;
    readonly issuer: string;
    readonly subject: string;
    readonly createdAt: Instant;
  }[];
  readonly total: number;
  /** Since when, and by whom, the next sign-in with this login may connect; null: it may not. */
  readonly invitation: { readonly createdAt: Instant; readonly createdBy: string } | null;
}

/** Identities of users, as an administrator manages them. All answer with what is there then. */
export interface IdentityService {
  /** @throws Refusal `user-unknown` */
  list(context: RequestContext, userId: string): Promise<UserIdentities>;
  /** Lets the next sign-in connect; a second time changes nothing. @throws Refusal `user-unknown` */
  invite(context: RequestContext, userId: string, dryRun: boolean): Promise<UserIdentities>;
  /** @throws Refusal `user-unknown` */
  uninvite(context: RequestContext, userId: string, dryRun: boolean): Promise<UserIdentities>;
  /** Whoever is signed in as this user no longer is. @throws Refusal `user-unknown`, `identity-unknown` */
  disconnect(context: RequestContext, userId: string, identityId: string, dryRun: boolean): Promise<UserIdentities>;
}

export function createIdentityService(storage: Storage): IdentityService {
  const change = async (
    context: RequestContext,
    userId: string,
    dryRun: boolean,
    work: (unit: UnitOfWork, present: UserIdentities) => Promise<boolean>,
  ): Promise<UserIdentities> => {
    requirePermission(context, 'users:manage');
    return await storage.write({ ...context, dryRun }, async (unit) => {
      const { row } = await loadUser(unit.db, userId);
      if (await work(unit, await identitiesOf(unit.db, row))) {
        await updateUser(unit.db, row, { updated_at: unit.now });
      }
      return await identitiesOf(unit.db, row);
    });
  };
  const audited = { resource: 'users' } as const;
  return {
    list: async (context, userId) => {
      requirePermission(context, 'users:read');
      return await identitiesOf(storage.read, (await loadUser(storage.read, userId)).row);
    },
    invite: (context, userId, dryRun) =>
      change(context, userId, dryRun, async (unit, { invitation }) => {
        if (invitation !== null) return false;
        const row = { user_id: userId, created_at: unit.now, created_by: context.actor.id };
        await insertInvitation(unit.db, row);
        await unit.record({ ...audited, action: 'users:invite-identity', resourceId: userId });
        return true;
      }),
    uninvite: (context, userId, dryRun) =>
      change(context, userId, dryRun, async (unit, { invitation }) => {
        if (invitation === null) return false;
        await deleteInvitation(unit.db, userId);
        await unit.record({ ...audited, action: 'users:uninvite-identity', resourceId: userId });
        return true;
      }),
    disconnect: (context, userId, identityId, dryRun) =>
      change(context, userId, dryRun, async (unit, { data }) => {
        const identity = data.find(({ id }) => id === identityId);
        if (identity === undefined) throw identityUnknown.refuse({ id: identityId });
        const { id, issuer, subject } = identity;
        await deleteIdentity(unit.db, id);
        await revokeSessions(unit.db, userId, unit.now);
        const before = { id, issuer, subject };
        await unit.record({ ...audited, action: 'users:disconnect-identity', resourceId: userId, before });
        return true;
      }),
  };
}

async function identitiesOf(db: UnitOfWork['db'], { id }: UserRow): Promise<UserIdentities> {
  const rows = await findIdentities(db, id);
  const invitation = await findInvitation(db, id);
  return {
    data: rows.map((row) => ({ id: row.id, issuer: row.issuer, subject: row.subject, createdAt: row.created_at })),
    total: rows.length,
    invitation:
      invitation === undefined ? null : { createdAt: invitation.created_at, createdBy: invitation.created_by },
  };
}
