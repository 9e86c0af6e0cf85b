import { SYSTEM } from '../../../access/actor.js';
import { shifted } from '../../../access/lifetimes.js';
import { hashSecret, newSecret } from '../../../access/secret.js';
import { Refusal } from '../../../http/errors/problem.js';
import type { Instant, Storage, UnitOfWork } from '../../../storage/index.js';
import { findUser, noteSignIn, type UserRow, updateUser } from '../../users/user-store.js';
import { type Origin, type StartedSession, startSession } from '../session-service.js';
import { findAccount } from './find-account.js';
import { insertFlow, takeFlow } from './identity-store.js';
import type { OidcClient, VerifiedPerson } from './oidc-client.js';
import { FLOW_LIMIT, flowOf } from './oidc-flow.js';
import { oidcAccountRefused, oidcFailed, oidcFlowUnknown } from './oidc-problems.js';
import type { OidcSettings } from './oidc-settings.js';

/** Somebody on the way to the provider. */
export interface BegunFlow {
  /** For the cookie of the browser; stored nowhere. */
  readonly token: string;
  readonly location: URL;
}

/** What came back from the provider. */
export interface Callback {
  /** Of the cookie; null: this browser did not begin. */
  readonly token: string | null;
  /** The address's query, without `?`. */
  readonly query: string;
  readonly requestId: string;
  readonly now: Instant;
  readonly origin: Origin;
}

/** Signing in at an identity provider. */
export interface OidcService {
  /** @param returnTo path of our own to go on with afterwards. @throws Refusal `oidc-unavailable` */
  begin(requestId: string, returnTo: string, now: Instant): Promise<BegunFlow>;
  /** @throws Refusal `oidc-flow-unknown`, `oidc-failed`, `oidc-unavailable`, `oidc-account-refused` */
  finish(callback: Callback): Promise<StartedSession & { readonly returnTo: string }>;
}

export function createOidcService(storage: Storage, settings: OidcSettings, client: OidcClient): OidcService {
  const { name } = settings;

  const refuse = async (requestId: string, reason: string, userId = '', person: VerifiedPerson | null = null) => {
    const after = person === null ? null : { issuer: person.issuer, subject: person.subject };
    await storage.write({ actor: SYSTEM, requestId }, async ({ record }) => {
      await record({ action: 'sessions:refuse', resource: 'users', resourceId: userId, after, reason });
    });
  };

  /** The state of the address is looked at first, so that a link from elsewhere does not end a flow that is under way. */
  const take = async ({ token, query, requestId, now }: Callback) => {
    const state = new URLSearchParams(query).get('state');
    if (token === null || state !== flowOf(token).state) throw oidcFlowUnknown.refuse({});
    const flow = await storage.write({ actor: SYSTEM, requestId }, ({ db }) => takeFlow(db, hashSecret(token), now));
    if (flow === undefined) throw oidcFlowUnknown.refuse({});
    return { flow, expected: flowOf(token) };
  };

  return {
    begin: async (requestId, returnTo, now) => {
      const token = newSecret();
      const location = await client.authorizationUrl(flowOf(token));
      const row = { id: hashSecret(token), return_to: returnTo, created_at: now, expires_at: shifted(now, FLOW_LIMIT) };
      await storage.write({ actor: SYSTEM, requestId }, ({ db }) => insertFlow(db, row));
      return { token, location };
    },
    finish: async (callback) => {
      const { requestId, origin } = callback;
      const { flow, expected } = await take(callback);
      const person = await client.personOf(callback.query, expected).catch(async (error: unknown) => {
        if (error instanceof Refusal && error.problem.code === oidcFailed.code) await refuse(requestId, 'oidc-failed');
        throw error;
      });
      const account = await storage.write({ actor: SYSTEM, requestId }, (unit) => findAccount(unit, person, settings));
      if (account.kind === 'refused') {
        await refuse(requestId, account.why, account.userId, person);
        throw oidcAccountRefused.refuse({ name });
      }
      const { id, name: userName } = account.user;
      const session = await storage.write({ actor: { kind: 'user', id, name: userName }, requestId }, async (unit) => {
        const user = await findUser(unit.db, id);
        // Somebody may have disabled it in between.
        if (user === undefined || user.disabled_at !== null) throw oidcAccountRefused.refuse({ name });
        await dropFirstPassword(unit, user);
        await noteSignIn(unit.db, id, { last_login_at: unit.now });
        const begun = await startSession(unit, id, origin);
        const after = { remoteAddress: origin.remoteAddress, issuer: person.issuer };
        await unit.record({ action: 'sessions:create', resource: 'users', resourceId: id, after });
        return begun;
      });
      return { ...session, returnTo: flow.return_to };
    },
  };
}

/** A first password that nobody has used is not left lying about once the person signs in elsewhere. */
async function dropFirstPassword(unit: UnitOfWork, user: UserRow): Promise<void> {
  if (user.must_change_password === 0) return;
  await updateUser(unit.db, user, { password_hash: null, must_change_password: 0, updated_at: unit.now });
  await unit.record({ action: 'users:drop-password', resource: 'users', resourceId: user.id });
}
