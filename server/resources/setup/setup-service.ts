import { SYSTEM } from '../../access/actor.js';
import { SETUP_LIMIT, shifted } from '../../access/lifetimes.js';
import { hashPassword } from '../../access/password/password-hash.js';
import { passwordFault } from '../../access/password/password-rules.js';
import type { RequestContext } from '../../access/request-context.js';
import { hashSecret, matchesSecret, newSecret } from '../../access/secret.js';
import { refuseFields } from '../../http/json-body.js';
import type { Storage } from '../../storage/index.js';
import { giveGrant } from '../users/grant-service.js';
import { newLogin } from '../users/login.js';
import { newUserRow } from '../users/new-user-row.js';
import { hasUsers, insertUser } from '../users/user-store.js';
import { auditedUser, userView } from '../users/user-view.js';
import { setupDone, setupTokenWrong } from './setup-problems.js';
import { deleteSetup, findSetup, storeSetup } from './setup-store.js';

export interface FirstAdministrator {
  /** From the link. */
  readonly token: string;
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/**
 * Makes the token of the link with which the first administrator is made: for 24 hours, for one use, instead of any before. Null
 * when there is a user already.
 */
export async function prepareSetup(storage: Storage): Promise<string | null> {
  if (await hasUsers(storage.read)) return null;
  const token = newSecret();
  await storage.write({ actor: SYSTEM }, async (unit) => {
    const expiresAt = shifted(unit.now, SETUP_LIMIT);
    await storeSetup(unit.db, { hash: hashSecret(token), expiresAt }, unit.now);
    await unit.record({ action: 'setup:prepare', resource: 'setup', resourceId: '', after: { expiresAt } });
  });
  return token;
}

/**
 * Makes the first administrator. Gives the id.
 *
 * @throws Refusal `setup-done` when there is a user, `setup-token-wrong`, `fields-invalid` (login, password)
 */
export async function completeSetup(
  storage: Storage,
  { requestId, now }: Pick<RequestContext, 'requestId' | 'now'>,
  { token, login, name, password }: FirstAdministrator,
): Promise<{ readonly id: string; readonly login: string; readonly name: string }> {
  const wanted = newLogin(login);
  if (await hasUsers(storage.read)) throw setupDone.refuse({});
  // Before the password is hashed, which costs time.
  if (!(await opens(storage.read, token, now))) throw setupTokenWrong.refuse({});
  const fault = passwordFault(password, wanted);
  if (fault !== null) throw refuseFields([['password', fault]]);
  const passwordHash = await hashPassword(password);
  return await storage.write({ actor: SYSTEM, requestId }, async (unit) => {
    if (await hasUsers(unit.db)) throw setupDone.refuse({});
    if (!(await opens(unit.db, token, unit.now))) throw setupTokenWrong.refuse({});
    await deleteSetup(unit.db);
    const row = { ...newUserRow(unit, { login: wanted, name }, passwordHash), must_change_password: 0 };
    await insertUser(unit.db, row);
    await unit.record({
      action: 'setup:complete',
      resource: 'users',
      resourceId: row.id,
      after: auditedUser(userView(row, [])),
    });
    await giveGrant(unit, { actor: SYSTEM }, row.id, { role: 'administrator', scope: {} });
    return { id: row.id, login: row.login, name: row.name };
  });
}

/** Whether a token is that of the link, and the link has not expired. */
async function opens(db: Storage['read'], token: string, now: string): Promise<boolean> {
  const kept = await findSetup(db);
  return kept !== null && matchesSecret(token, kept.hash) && kept.expiresAt > now;
}
