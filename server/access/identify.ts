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

/** Where it stands who somebody is and what they may. */
const ACCESS_TABLES = ['users', 'sessions', 'api_keys', 'grants'] as const;
/** Answers that are kept. */
const KEPT = 10_000;

/** Reads something about access, or gives what was read before, if nothing about access has changed since. */
type Remember = <T>(key: string, read: () => Promise<T>) => Promise<T>;

function rememberAccess(storage: Storage): Remember {
  const kept = new Map<string, unknown>();
  let keptAt = -1;
  return async <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const now = storage.changesOf(ACCESS_TABLES);
    if (now === null) return await read();
    if (now !== keptAt || kept.size > KEPT) kept.clear();
    keptAt = now;
    // What is kept under a key is what `read` of that key gave.
    if (kept.has(key)) return kept.get(key) as T;
    const value = await read();
    if (keptAt === now && storage.changesOf(ACCESS_TABLES) === now) kept.set(key, value);
    return value;
  };
}

/**
 * Finds out who a request comes from; null when it brings nothing. Every request asks the database, or what it said since access
 * last changed, so what was revoked or disabled ends at once, on every process.
 *
 * The function refuses with `session-ended` a cookie that is forged, too old or revoked, and with `api-key-invalid` anything in
 * `Authorization` that is not an API key in force.
 *
 * @param onFailure told when the use of a session or key could not be noted; the request goes on
 */
export function createIdentify(storage: Storage, onFailure: (error: unknown) => void): Identify {
  const noting = new Set<string>();
  const remember = rememberAccess(storage);

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

  const actorOf = async (kind: 'user' | 'api_key', id: string, name: string): Promise<Actor> => {
    const grants = await remember(`grants ${kind} ${id}`, () => findGrants(storage.read, kind, [id]));
    return { kind, id, name, grants: grants.get(id) ?? [] };
  };

  const identifySession = async (token: string, now: string): Promise<Identity> => {
    const id = hashSecret(token);
    const found = await remember(`session ${id}`, () => findKnownSession(storage.read, id));
    const holds =
      found !== undefined &&
      found.revoked_at === null &&
      found.disabled_at === null &&
      found.expires_at > now &&
      shifted(found.last_seen_at, SESSION_IDLE) > now;
    if (!holds) throw sessionEnded.refuse({}, { headers: CHALLENGE });
    const actor = await actorOf('user', found.user_id, found.user_name);
    if (shifted(found.last_seen_at, SESSION_NOTE_EVERY) <= now) {
      await note(actor, id, (db) => noteSessionUse(db, id, now));
    }
    const mustChangePassword = found.must_change_password !== 0;
    return { actor, session: { id, csrfHash: found.csrf_hash, expiresAt: found.expires_at, mustChangePassword } };
  };

  const identifyApiKey = async (authorization: string, now: string): Promise<Identity> => {
    const key = parseApiKey(/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '');
    const found =
      key === null ? undefined : await remember(`key ${key.id}`, () => findKnownApiKey(storage.read, key.id));
    const holds =
      key !== null &&
      found !== undefined &&
      matchesSecret(key.secret, found.secret_hash) &&
      found.revoked_at === null &&
      (found.expires_at === null || found.expires_at > now);
    if (!holds) throw apiKeyInvalid.refuse({}, { headers: CHALLENGE });
    const actor = await actorOf('api_key', key.id, found.name);
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
