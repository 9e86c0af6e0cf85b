import type { Grant } from '../../access/actor.js';
import { insertGrant, type KeptGrant, revokeGrant } from '../../access/grant-store.js';
import { mayGive } from '../../access/may-give.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import type { Storage, UnitOfWork } from '../../storage/index.js';
import { checkScopes } from './check-scopes.js';
import { checkAdministratorStays, loadUser, viewOf } from './load-user.js';
import { grantNotAllowed, grantUnknown, ownAccount } from './user-problems.js';
import { updateUser } from './user-store.js';
import type { UserView } from './user-view.js';

/** Roles of people. Nobody changes the own ones. Both answer with the user as it is then. */
export interface GrantService {
  /** A role that is there already, with the same scope, is not given twice. @throws Refusal `user-unknown`, `own-account`, `fields-invalid` (scope) */
  give(context: RequestContext, userId: string, grant: Grant, dryRun: boolean): Promise<UserView>;
  /** @throws Refusal `user-unknown`, `grant-unknown`, `own-account`, `last-administrator` */
  revoke(context: RequestContext, userId: string, grantId: string, dryRun: boolean): Promise<UserView>;
}

export function createGrantService(storage: Storage): GrantService {
  const change = async (
    context: RequestContext,
    userId: string,
    dryRun: boolean,
    work: (unit: UnitOfWork, view: UserView) => Promise<boolean>,
  ): Promise<UserView> => {
    requirePermission(context, 'users:manage');
    if (context.actor.id === userId) throw ownAccount.refuse({});
    return await storage.write({ ...context, dryRun }, async (unit) => {
      const { row, view } = await loadUser(unit.db, userId);
      if (!(await work(unit, view))) return view;
      return await viewOf(unit.db, await updateUser(unit.db, row, { updated_at: unit.now }));
    });
  };
  return {
    give: (context, userId, grant, dryRun) =>
      change(context, userId, dryRun, async (unit, view) => {
        if (view.grants.some((kept) => isSame(kept, grant))) return false;
        await giveGrant(unit, context, userId, grant);
        await checkScopes(unit.db, [grant], () => '');
        return true;
      }),
    revoke: (context, userId, grantId, dryRun) =>
      change(context, userId, dryRun, async (unit, view) => {
        const grant = view.grants.find(({ id }) => id === grantId);
        if (grant === undefined) throw grantUnknown.refuse({ id: grantId });
        if (grant.role === 'administrator') await checkAdministratorStays(unit.db, view);
        await revokeGrant(unit.db, grantId, unit.now, context.actor.id);
        await unit.record({
          action: 'users:revoke',
          resource: 'users',
          resourceId: userId,
          before: auditedGrant(grant),
        });
        return true;
      }),
  };
}

/** Gives a user a role inside a write. @throws Refusal `grant-not-allowed` */
export async function giveGrant(
  unit: UnitOfWork,
  { actor }: Pick<RequestContext, 'actor'>,
  userId: string,
  grant: Grant,
): Promise<void> {
  if (!mayGive(actor, grant, 'user')) throw grantNotAllowed.refuse({ role: grant.role });
  const kept: KeptGrant = { ...grant, id: unit.newId(), createdAt: unit.now, createdBy: actor.id };
  await insertGrant(unit.db, { actor_kind: 'user', actor_id: userId }, kept);
  await unit.record({ action: 'users:grant', resource: 'users', resourceId: userId, after: auditedGrant(kept) });
}

/** What the audit log shows of a grant. */
export function auditedGrant({ id, role, scope }: KeptGrant) {
  return { id, role, scope };
}

function isSame(one: Grant, other: Grant): boolean {
  const text = ({ role, scope }: Grant): string =>
    JSON.stringify([role, scope.subtree ?? null, scope.department ?? null, scope.cycle ?? null]);
  return text(one) === text(other);
}
