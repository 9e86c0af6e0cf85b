import type { Words } from '../../../dsl/index.js';
import { signInRefused } from '../../access/access-problems.js';
import type { Actor } from '../../access/actor.js';
import { csrfTokenOf } from '../../access/csrf-token.js';
import { SESSION_KEPT, SESSION_LIMIT, shifted } from '../../access/lifetimes.js';
import { hashPassword, isOutdatedHash } from '../../access/password/password-hash.js';
import { passwordFault } from '../../access/password/password-rules.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePerson } from '../../access/require-permission.js';
import { hashSecret, newSecret } from '../../access/secret.js';
import { refuseFields } from '../../http/json-body.js';
import type { Instant, Storage, UnitOfWork } from '../../storage/index.js';
import { normaliseLogin } from '../users/login.js';
import type { PasswordChange } from '../users/user-schemas.js';
import {
  findUser,
  findUserByLogin,
  noteSignIn,
  revokeSessions,
  type UserRow,
  updateUser,
} from '../users/user-store.js';
import { deleteSessionsBefore, insertSession, revokeSession } from './session-store.js';
import { FORGIVEN, tryPassword } from './sign-in-attempt.js';

export interface SignIn {
  readonly login: string;
  readonly password: string;
}

/** From where somebody signs in, as far as it is known. */
export interface Origin {
  readonly remoteAddress: string | null;
  readonly userAgent: string | null;
}

/** A session that has just begun. The token goes into the cookie and is stored nowhere. */
export interface StartedSession {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Signing in and out, and the own password. */
export interface SessionService {
  /** @throws Refusal `sign-in-refused`, the same for every reason */
  signIn(requestId: string, attempt: SignIn, origin: Origin): Promise<StartedSession>;
  /** Ends the session; one that has ended already stays so. */
  signOut(context: RequestContext, sessionId: string): Promise<void>;
  /**
   * Changes the own password. Every session of the user ends; a new one begins.
   *
   * @throws Refusal `people-only`, `fields-invalid` when the current one is wrong or the new one may not be chosen
   */
  changePassword(context: RequestContext, change: PasswordChange, origin: Origin): Promise<StartedSession>;
}

export function createSessionService(storage: Storage): SessionService {
  return {
    signIn: async (requestId, { login, password }, origin) => {
      const find = ({ db }: UnitOfWork): Promise<UserRow | undefined> => findUserByLogin(db, normaliseLogin(login));
      const outcome = await tryPassword(storage, requestId, find, password);
      if (!outcome.right) throw signInRefused.refuse({});
      const { user } = outcome;
      const renewed = isOutdatedHash(user.password_hash ?? '') ? await hashPassword(password) : user.password_hash;
      return await storage.write({ actor: actorOf(user), requestId }, async (unit) => {
        // Between trying and now the account may have been disabled, or the password changed.
        const current = await findUser(unit.db, user.id);
        if (current?.disabled_at !== null || current.password_hash !== user.password_hash)
          throw signInRefused.refuse({});
        await noteSignIn(unit.db, user.id, { ...FORGIVEN, last_login_at: unit.now, password_hash: renewed });
        await deleteSessionsBefore(unit.db, shifted(unit.now, -SESSION_KEPT));
        const session = await startSession(unit, user.id, origin);
        const after = { remoteAddress: origin.remoteAddress };
        await unit.record({ action: 'sessions:create', resource: 'users', resourceId: user.id, after });
        return session;
      });
    },
    signOut: async (context, sessionId) => {
      await storage.write(context, async (unit) => {
        await revokeSession(unit.db, sessionId, unit.now);
        await unit.record({ action: 'sessions:end', resource: 'users', resourceId: context.actor.id });
      });
    },
    changePassword: async (context, { current, password }, origin) => {
      const { id } = requirePerson(context);
      const login = (await findUser(storage.read, id))?.login ?? '';
      const fault = password === current ? SAME_AGAIN : passwordFault(password, login);
      if (fault !== null) throw refuseFields([['password', fault]]);
      const find = ({ db }: UnitOfWork): Promise<UserRow | undefined> => findUser(db, id);
      const outcome = await tryPassword(storage, context.requestId, find, current);
      if (!outcome.right) throw refuseFields([['current', CURRENT_WRONG]]);
      const passwordHash = await hashPassword(password);
      return await storage.write(context, async (unit) => {
        const user = await findUser(unit.db, id);
        // Somebody else may have changed it between trying and now.
        if (user?.password_hash !== outcome.user.password_hash) throw refuseFields([['current', CURRENT_WRONG]]);
        await updateUser(unit.db, user, {
          ...FORGIVEN,
          password_hash: passwordHash,
          password_changed_at: unit.now,
          must_change_password: 0,
          updated_at: unit.now,
        });
        await revokeSessions(unit.db, id, unit.now);
        await unit.record({ action: 'users:change-password', resource: 'users', resourceId: id });
        return await startSession(unit, id, origin);
      });
    },
  };
}

const CURRENT_WRONG: Words = {
  zh: '当前密码不对；多次失败后账号会锁定一段时间',
  en: 'the current password is wrong; after several failures the account is locked for a while',
};
const SAME_AGAIN: Words = { zh: '新密码不能与当前密码相同', en: 'the new password must differ from the current one' };
const USER_AGENT_LENGTH = 400;

/** Begins a session of a user inside a write. */
export async function startSession(unit: UnitOfWork, userId: string, origin: Origin): Promise<StartedSession> {
  const token = newSecret();
  const expiresAt = shifted(unit.now, SESSION_LIMIT);
  await insertSession(unit.db, {
    id: hashSecret(token),
    user_id: userId,
    csrf_hash: hashSecret(csrfTokenOf(token)),
    created_at: unit.now,
    last_seen_at: unit.now,
    expires_at: expiresAt,
    revoked_at: null,
    remote_address: origin.remoteAddress,
    user_agent: origin.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
  });
  return { token, expiresAt };
}

function actorOf({ id, name }: UserRow): Omit<Actor, 'grants'> {
  return { kind: 'user', id, name };
}
