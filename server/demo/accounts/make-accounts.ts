import { type Asker, ask, each } from '../entering/asker.js';
import { httpAsker } from '../entering/http-asker.js';
import { ADMINISTRATOR, DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoLogin } from './demo-accounts.js';
import { changePassword, signIn } from './sign-in.js';

/** Everybody who acts in the demo, signed in. */
export interface DemoPeople {
  person(login: DemoLogin): Asker;
  /** Limits somebody who has no role yet to the subtree of a unit. */
  grantSubtree(login: DemoLogin, role: string, subtree: string): Promise<void>;
  /** A key of the integrator, which enters what many people together gave: questionnaires, votes, reports of units. */
  readonly platform: Asker;
  /** The text of that key. */
  readonly platformKey: string;
}

/** Replaced at the first sign-in, as for everybody. */
const FIRST_PASSWORD = 'first of all passwords';
/** Hashing a password takes a processor for a while. */
const AT_ONCE = 4;

/**
 * Makes the first administrator by the link of the first start, everybody else by the administrator, and an API key by the
 * integrator. Reporters get their role once their unit is there.
 */
export async function makeAccounts(url: string, setupLink: string): Promise<DemoPeople> {
  const nobody = httpAsker(url, { kind: 'user', id: '' }, {});
  const token = new URL(setupLink).hash.replace('#token=', '');
  const { login, name } = ADMINISTRATOR;
  await ask(nobody, 'POST', '/api/setup', { token, login, name, password: DEMO_PASSWORD });
  const administrator = await signIn(url, login, DEMO_PASSWORD);
  const people = new Map<string, Asker>();
  await each(
    DEMO_ACCOUNTS,
    async (account) => {
      const grants = account.role === 'reporter' ? [] : [{ role: account.role, scope: {} }];
      const user = { login: account.login, name: account.name, password: FIRST_PASSWORD, grants };
      await ask(administrator, 'POST', '/api/users', user);
      const first = await signIn(url, account.login, FIRST_PASSWORD);
      people.set(account.login, await changePassword(url, first, FIRST_PASSWORD, DEMO_PASSWORD));
    },
    AT_ONCE,
  );
  const person = (wanted: DemoLogin): Asker => {
    const found = people.get(wanted);
    if (found === undefined) throw new Error(`there is no account ${wanted}`);
    return found;
  };
  const newKey = { name: '固原市工会填报平台', grants: [{ role: 'integrator', scope: {} }] };
  const made = await ask<{ readonly id: string; readonly key: string }>(
    person('integrator'),
    'POST',
    '/api/api-keys',
    newKey,
  );
  return {
    person,
    grantSubtree: async (wanted, role, subtree) => {
      await ask(administrator, 'POST', `/api/users/${person(wanted).actor.id}/grants`, { role, scope: { subtree } });
    },
    platform: httpAsker(url, { kind: 'api_key', id: made.id }, { authorization: `Bearer ${made.key}` }),
    platformKey: made.key,
  };
}
