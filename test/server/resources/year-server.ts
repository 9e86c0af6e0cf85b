import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type { Scope } from '../../../server/access/actor.js';
import { apiKeyText } from '../../../server/access/api-key-text.js';
import { insertGrant } from '../../../server/access/grant-store.js';
import type { Role } from '../../../server/access/roles.js';
import { hashSecret, newSecret } from '../../../server/access/secret.js';
import { buildServer, type ServerOptions } from '../../../server/http/build-server.js';
import type { Storage } from '../../../server/storage/index.js';
import type { DatabaseUnderTest } from '../databases.js';
import { TESTER } from '../tester.js';

const SCHEMES = fileURLToPath(new URL('../../../schemes', import.meta.url));

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body read as JSON; tests look into it as they like. */
  // biome-ignore lint/suspicious/noExplicitAny: what it holds is what the test finds out
  readonly json: any;
  readonly text: string;
  /** The body as it came. */
  readonly bytes: Uint8Array;
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Somebody with a key of their own. */
export interface Caller {
  /** Of the key. */
  readonly id: string;
  /** The key itself, for whoever asks by other means. */
  readonly key: string;
  ask(method: Method, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** With `If-Match` where a revision is given. */
  patch(path: string, body: unknown, revision?: number): Promise<Answer>;
  put(path: string, body: unknown, revision?: number): Promise<Answer>;
  remove(path: string): Promise<Answer>;
  /** A step of a resource with `If-Match`. */
  step(path: string, body: unknown, revision: number): Promise<Answer>;
}

export interface YearServer {
  storage(): Storage;
  app(): FastifyInstance;
  /** Sets the clock of the server. */
  setNow(instant: string): void;
  /** A machine that holds these roles. */
  caller(...grants: readonly (readonly [role: Role, scope?: Scope])[]): Promise<Caller>;
}

/** One server for the tests of a block, over an empty database of this kind. */
export function yearServer(
  { open }: DatabaseUnderTest,
  start = '2023-03-15T08:00:00.000Z',
  more: Partial<ServerOptions> = {},
): YearServer {
  let now = start;
  const clock = (): Date => new Date(now);
  let running: { readonly app: FastifyInstance; readonly storage: Storage } | null = null;
  const server = () => {
    if (running === null) throw new Error('the server runs within tests only');
    return running;
  };
  beforeAll(async () => {
    const storage = await open({ clock });
    const options = {
      schemesFolder: SCHEMES,
      log: false,
      bodyLimit: 1024 * 1024,
      jobSeconds: 60,
      clock,
      ...more,
    } as const;
    running = { storage, app: await buildServer({ ...options, storage, publicEvaluation: false }) };
  });
  afterAll(async () => {
    await running?.app.close();
  });
  return {
    storage: () => server().storage,
    app: () => server().app,
    setNow: (instant) => {
      now = instant;
    },
    caller: async (...grants) => callerWith(server().app, await newKey(server().storage, grants)),
  };
}

/** The text of a new API key with these roles. */
export async function newKey(
  storage: Storage,
  grants: readonly (readonly [role: Role, scope?: Scope])[],
): Promise<string> {
  const secret = newSecret();
  return await storage.write({ actor: TESTER }, async ({ db, now, newId }) => {
    const id = newId();
    await db
      .insertInto('api_keys')
      .values({
        id,
        name: grants.map(([role]) => role).join('+') || 'nobody',
        secret_hash: hashSecret(secret),
        created_at: now,
        created_by: '',
        expires_at: null,
        last_used_at: now,
        revoked_at: null,
        revoked_by: null,
        revision: 1,
      })
      .execute();
    for (const [role, scope = {}] of grants) {
      const grant = { id: newId(), role, scope, createdAt: now, createdBy: '' };
      await insertGrant(db, { actor_kind: 'api_key', actor_id: id }, grant);
    }
    return apiKeyText(id, secret);
  });
}

function callerWith(app: FastifyInstance, key: string): Caller {
  const ask = async (
    method: Method,
    url: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: payloadOf(body) }),
    });
    let parsed: { readonly json: unknown } | null = null;
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      // Sweeps ask thousands of times for what they never read.
      get json() {
        parsed ??= { json: readJson(answer.body) };
        return parsed.json;
      },
      bytes: answer.rawPayload,
    };
  };
  const ifMatch = (revision: number | undefined): Readonly<Record<string, string>> =>
    revision === undefined ? {} : { 'if-match': `"${revision}"` };
  return {
    id: key.split('_')[1] ?? '',
    key,
    ask,
    get: (path) => ask('GET', path),
    post: (path, body, headers) => ask('POST', path, body, headers),
    patch: (path, body, revision) => ask('PATCH', path, body, ifMatch(revision)),
    put: (path, body, revision) => ask('PUT', path, body, ifMatch(revision)),
    remove: (path) => ask('DELETE', path),
    step: (path, body, revision) => ask('POST', path, body, ifMatch(revision)),
  };
}

function payloadOf(body: unknown): string | Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
