import type { Kysely } from 'kysely';
import type { Storage, Tables } from '../storage/index.js';
import { apiKeyInvalid, CHALLENGE, sessionEnded } from './access-problems.js';
import type { Actor } from './actor.js';
import { parseApiKey } from './api-key-text.js';
import { findGrants } from './grant-store.js';
import type { Identity } from './identity.js';
import { findKnownApiKey, findKnownSession, noteApiKeyUse, noteSessionUse } from './identity-store.js';
import { KEY_NOTE_EVERY, SESSION_IDLE, SESSION_NOTE_EVERY, shifted } from './lifetimes.js';
import { hashSecret, matchesSecret } from './secret.js';

/** What a request brings to prove who sends it. */
export interface Credentials {
  /** The header `Authorization`; it counts before a cookie. */
  readonly authorization: string | undefined;
  /** The cookie's value. */
  readonly sessionToken: string | undefined;
}

export type Identify = (credentials: Credentials, now: string) => Promise<Identity | null>;

/**
 * Finds out who a request comes from; null when it brings nothing. Every request asks the database, so what was revoked or
 * disabled ends at once, on every process.
 *
 * The function refuses with `session-ended` a cookie that is forged, too old or revoked, and with `api-key-invalid` anything in
 * `Authorization` that is not an API key in force.
 *
 * @param onFailure told when the use of a session or key could not be noted; the request goes on
 */
export function createIdentify(storage: Storage, onFailure: (error: unknown) => void): Identify {
  const noting = new Set<string>();

  /** Notes a use, unless that is under way. */
  const note = async (actor: Actor, id: string, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> => {
    if (noting.has(id)) return;
    noting.add(id);
    try {
      await storage.write({ actor }, ({ db }) => work(db));
    } catch (error) {
      onFailure(error);
    } finally {
      noting.delete(id);
    }
  };

  const identifySession = async (token: string, now: string): Promise<Identity> => {
    const id = hashSecret(token);
    const found = await findKnownSession(storage.read, id);
    const holds =
      found !== undefined &&
      found.revoked_at === null &&
      found.disabled_at === null &&
      found.expires_at > now &&
      shifted(found.last_seen_at, SESSION_IDLE) > now;
    if (!holds) throw sessionEnded.refuse({}, { headers: CHALLENGE });
    const actor = await actorOf(storage, 'user', found.user_id, found.user_name);
    if (shifted(found.last_seen_at, SESSION_NOTE_EVERY) <= now) {
      await note(actor, id, (db) => noteSessionUse(db, id, now));
    }
    const mustChangePassword = found.must_change_password !== 0;
    return { actor, session: { id, csrfHash: found.csrf_hash, expiresAt: found.expires_at, mustChangePassword } };
  };

  const identifyApiKey = async (authorization: string, now: string): Promise<Identity> => {
    const key = parseApiKey(/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '');
    const found = key === null ? undefined : await findKnownApiKey(storage.read, key.id);
    const holds =
      key !== null &&
      found !== undefined &&
      matchesSecret(key.secret, found.secret_hash) &&
      found.revoked_at === null &&
      (found.expires_at === null || found.expires_at > now);
    if (!holds) throw apiKeyInvalid.refuse({}, { headers: CHALLENGE });
    const actor = await actorOf(storage, 'api_key', key.id, found.name);
    if (found.last_used_at === null || shifted(found.last_used_at, KEY_NOTE_EVERY) <= now) {
      await note(actor, key.id, (db) => noteApiKeyUse(db, key.id, now));
    }
    return { actor, session: null };
  };

  return async ({ authorization, sessionToken }, now) => {
    if (authorization !== undefined) return await identifyApiKey(authorization, now);
    return sessionToken === undefined ? null : await identifySession(sessionToken, now);
  };
}

async function actorOf(storage: Storage, kind: 'user' | 'api_key', id: string, name: string): Promise<Actor> {
  const grants = await findGrants(storage.read, kind, [id]);
  return { kind, id, name, grants: grants.get(id) ?? [] };
}
