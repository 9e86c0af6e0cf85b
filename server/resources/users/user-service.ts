import { findGrants } from '../../access/grant-store.js';
import { hashPassword } from '../../access/password/password-hash.js';
import { passwordFault } from '../../access/password/password-rules.js';
import { newTemporaryPassword } from '../../access/password/temporary-password.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import { refuseFields } from '../../http/json-body.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, UnitOfWork } from '../../storage/index.js';
import { checkScopes } from './check-scopes.js';
import { giveGrant } from './grant-service.js';
import { checkAdministratorStays, loadUser, viewOf } from './load-user.js';
import { newLogin } from './login.js';
import { newUserRow } from './new-user-row.js';
import { ownAccount, TAKEN, valueTaken } from './user-problems.js';
import type { NewUser, UserChange } from './user-schemas.js';
import {
  findTaken,
  insertUser,
  listUsers,
  revokeSessions,
  type UserFilter,
  type UserRow,
  updateUser,
} from './user-store.js';
import { auditedUser, type UserView, userView } from './user-view.js';

/** A user with the password the server made, which is shown this once. */
export interface UserWithPassword extends UserView {
  readonly temporaryPassword: string | null;
}

/** Accounts of people, as an administrator manages them. Every change is audited; `dryRun` checks, answers and stores nothing. */
export interface UserService {
  list(context: RequestContext, filter: UserFilter): Promise<{ data: readonly UserView[]; total: number }>;
  /** @throws Refusal `user-unknown` */
  get(context: RequestContext, id: string): Promise<UserView>;
  /** @throws Refusal `value-taken`, `fields-invalid` (password, scopes), `grant-not-allowed` */
  create(context: RequestContext, user: NewUser, dryRun: boolean): Promise<UserWithPassword>;
  /** @throws Refusal `user-unknown`, `revision-conflict`, `value-taken`, `own-account`, `last-administrator` */
  update(context: RequestContext, id: string, expected: number, change: UserChange, dryRun: boolean): Promise<UserView>;
  /** A new first password; whoever is signed in as this user no longer is. @throws Refusal `user-unknown`, `own-account` */
  resetPassword(context: RequestContext, id: string, dryRun: boolean): Promise<UserWithPassword>;
}

export function createUserService(storage: Storage): UserService {
  return {
    list: async (context, filter) => {
      requirePermission(context, 'users:read');
      const { rows, total } = await listUsers(storage.read, filter);
      const grants = await findGrants(
        storage.read,
        'user',
        rows.map(({ id }) => id),
      );
      return { data: rows.map((row) => userView(row, grants.get(row.id) ?? [])), total };
    },
    get: async (context, id) => {
      requirePermission(context, 'users:read');
      return (await loadUser(storage.read, id)).view;
    },
    create: async (context, user, dryRun) => {
      requirePermission(context, 'users:manage');
      const login = newLogin(user.login);
      const password = user.password ?? newTemporaryPassword();
      const fault = passwordFault(password, login);
      if (fault !== null) throw refuseFields([['password', fault]]);
      const passwordHash = await hashPassword(password);
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const row = newUserRow(unit, { ...user, login }, passwordHash);
        await refuseTaken(unit, row);
        await insertUser(unit.db, row);
        await unit.record({
          action: 'users:create',
          resource: 'users',
          resourceId: row.id,
          after: auditedUser(userView(row, [])),
        });
        for (const grant of user.grants ?? []) await giveGrant(unit, context, row.id, grant);
        await checkScopes(unit.db, user.grants ?? [], (index) => `grants.${index}.`);
        return await viewOf(unit.db, row);
      });
      return { ...view, temporaryPassword: user.password === undefined && !dryRun ? password : null };
    },
    update: async (context, id, expected, change, dryRun) => {
      requirePermission(context, 'users:manage');
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { row, view } = await loadUser(unit.db, id);
        const wanted = changedColumns(row, change, unit.now);
        checkRevision(expected, view, { ...view, ...userView({ ...row, ...wanted }, view.grants) });
        if (change.disabled === true && !view.disabled) {
          if (context.actor.id === id) throw ownAccount.refuse({});
          await checkAdministratorStays(unit.db, view);
          await revokeSessions(unit.db, id, unit.now);
        }
        if (!differs(row, wanted)) return view;
        await refuseTaken(unit, { ...row, ...wanted });
        const changed = await updateUser(unit.db, row, { ...wanted, updated_at: unit.now });
        const after = userView(changed, view.grants);
        await unit.record({
          action: 'users:update',
          resource: 'users',
          resourceId: id,
          before: auditedUser(view),
          after: auditedUser(after),
        });
        return after;
      });
    },
    resetPassword: async (context, id, dryRun) => {
      requirePermission(context, 'users:manage');
      if (context.actor.id === id) throw ownAccount.refuse({});
      const password = newTemporaryPassword();
      const passwordHash = await hashPassword(password);
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const { row } = await loadUser(unit.db, id);
        const changed = await updateUser(unit.db, row, {
          password_hash: passwordHash,
          password_changed_at: unit.now,
          must_change_password: 1,
          failed_logins: 0,
          locked_until: null,
          updated_at: unit.now,
        });
        await revokeSessions(unit.db, id, unit.now);
        await unit.record({ action: 'users:reset-password', resource: 'users', resourceId: id });
        return await viewOf(unit.db, changed);
      });
      return { ...view, temporaryPassword: dryRun ? null : password };
    },
  };
}

function changedColumns(row: UserRow, change: UserChange, now: string): Partial<UserRow> {
  const { login, name, email, externalId, disabled } = change;
  return {
    ...(login === undefined ? {} : { login: newLogin(login) }),
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(email === undefined ? {} : { email }),
    ...(externalId === undefined ? {} : { external_id: externalId }),
    ...(disabled === undefined ? {} : { disabled_at: disabled ? (row.disabled_at ?? now) : null }),
  };
}

function differs(row: UserRow, wanted: Partial<UserRow>): boolean {
  const before: Readonly<Record<string, unknown>> = { ...row };
  return Object.entries(wanted).some(([column, value]) => before[column] !== value);
}

async function refuseTaken(unit: UnitOfWork, row: UserRow): Promise<void> {
  const taken = await findTaken(unit.db, row);
  if (taken.length === 0) return;
  throw valueTaken.refuse({}, { fields: Object.fromEntries(taken.map((field) => [field, TAKEN])) });
}
