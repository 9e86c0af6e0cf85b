import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import type { Grant, Scope } from '../../server/access/actor.js';
import type { Role } from '../../server/access/roles.js';
import type { StartOptions } from '../../server/http/start-server.js';
import { type DatabaseUnderTest, testFolder } from './databases.js';
import { type Answer, type Client, withServer } from './http/running-server.js';

export type Headers = Readonly<Record<string, string>>;

/** Somebody who asks the server: with a cookie and its CSRF token, or with a key. */
export interface Person {
  readonly id: string;
  /** What a person types to sign in, with {@link PASSWORD}; empty for a machine. */
  readonly login: string;
  /** What every request of this person carries. */
  readonly headers: Headers;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  patch(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  put(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  remove(path: string, headers?: Headers): Promise<Answer>;
}

/** A server with a database, a first administrator, and a clock that a test can move. */
export interface AccountsUnderTest extends Client {
  admin(): Person;
  /** A new person with one role, signed in with a password of their own. */
  person(role: Role, scope?: Scope): Promise<Person>;
  /** A new person with several roles, or none. */
  personWith(grants: readonly Grant[]): Promise<Person>;
  /** An API key with these grants, made by the administrator, or by `maker`. */
  machine(grants: readonly Grant[], maker?: Person): Promise<Person>;
  signIn(login: string, password: string): Promise<Answer>;
  /** The address of its database, e.g. to read it beside the server. */
  databaseUrl(): string;
  /** Moves the clock of the server forward. */
  advance(minutes: number): void;
}

export const ADMIN = { login: 'li.lei', name: '李雷', password: '青山不改，绿水长流。' } as const;
/** What everybody else signs in with. */
export const PASSWORD = 'correct horse battery';
const FIRST_PASSWORD = 'first of all passwords';

/** Starts one server over an empty database for the tests of a file. By default there are no schemes, which starts fast. */
export function withAccounts(database: DatabaseUnderTest, options: Partial<StartOptions> = {}): AccountsUnderTest {
  let offset = 0;
  let setupLink = '';
  let databaseUrl = '';
  let admin: Person | null = null;
  let count = 0;
  const client = withServer(
    async () => {
      databaseUrl = await database.newDatabase();
      const schemesFolder = await mkdtemp(join(testFolder(), 'schemes-'));
      return { schemesFolder, databaseUrl, clock: () => new Date(Date.now() + offset), ...options };
    },
    (server) => {
      setupLink = server.setupLink ?? '';
    },
  );
  const signIn = (login: string, password: string): Promise<Answer> =>
    client.post('/api/sessions', { login, password });
  beforeAll(async () => {
    const token = setupLink.split('#token=')[1];
    await client.post('/api/setup', { token, ...ADMIN });
    admin = personOf(client, await signIn(ADMIN.login, ADMIN.password), ADMIN.login);
  });
  const administrator = (): Person => {
    if (admin === null) throw new Error('the administrator is made before the tests');
    return admin;
  };
  const personWith = async (grants: readonly Grant[]): Promise<Person> => {
    count += 1;
    const login = `person${count}`;
    const made = await administrator().post('/api/users', {
      login,
      name: `人员${count}`,
      password: FIRST_PASSWORD,
      grants,
    });
    if (made.status !== 201) throw new Error(made.text);
    const first = personOf(client, await signIn(login, FIRST_PASSWORD));
    const changed = await first.post('/api/users/me/password', { current: FIRST_PASSWORD, password: PASSWORD });
    return personOf(client, changed, login);
  };
  return {
    ...client,
    admin: administrator,
    personWith,
    person: (role, scope = {}) => personWith([{ role, scope }]),
    machine: async (grants, maker = administrator()) => {
      count += 1;
      const made = await maker.post('/api/api-keys', { name: `系统${count}`, grants });
      if (made.status !== 201) throw new Error(made.text);
      return asking(client, String(made.json?.id), { authorization: `Bearer ${made.json?.key}` });
    },
    signIn,
    databaseUrl: () => databaseUrl,
    advance: (minutes) => {
      offset += minutes * 60_000;
    },
  };
}

/** The person whose session an answer began. */
export function personOf(client: Client, { headers, json, text }: Answer, login = ''): Person {
  const cookie = headers.get('set-cookie')?.split(';')[0];
  const actor = json?.actor;
  if (cookie === undefined || typeof actor !== 'object' || actor === null || !('id' in actor)) throw new Error(text);
  return { ...asking(client, String(actor.id), { cookie, 'x-csrf-token': String(json?.csrf) }), login };
}

/** Whoever asks with these headers. */
export function asking(client: Client, id: string, own: Headers): Person {
  const send = (method: string, path: string, body: unknown, headers: Headers = {}): Promise<Answer> => {
    const type: Headers = body === undefined ? {} : { 'content-type': 'application/json' };
    return client.ask(path, {
      method,
      headers: { ...type, ...own, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  return {
    id,
    login: '',
    headers: own,
    get: (path) => send('GET', path, undefined),
    post: (path, body, headers) => send('POST', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    remove: (path, headers) => send('DELETE', path, undefined, headers),
  };
}
