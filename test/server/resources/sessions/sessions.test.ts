import { describe, expect, it } from 'vitest';
import { hashSecret, newSecret } from '../../../../server/access/secret.js';
import { openStorage } from '../../../../server/storage/index.js';
import { ADMIN, asking, PASSWORD, type Person, personOf, withAccounts } from '../../accounts.js';
import { storedRows } from '../../bad-input/stored-rows.js';
import { databases } from '../../databases.js';
import type { Answer } from '../../http/running-server.js';

const shown = ({ status, json }: Answer) => ({ status, code: json?.code });

describe.each(databases)('signing in, on $name', (database) => {
  const server = withAccounts(database);

  it('gives a cookie that scripts cannot read, a CSRF token, and says who it is and what they may do', async () => {
    const answer = await server.signIn(` ${ADMIN.login.toUpperCase()}`, ADMIN.password);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^heng_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.json).toMatchObject({
      actor: { kind: 'user', id: server.admin().id, name: '李雷' },
      mustChangePassword: false,
      csrf: expect.stringMatching(/^[\w-]{43}$/),
      permissions: [
        { permission: 'users:read', scopes: [{}] },
        { permission: 'users:manage', scopes: [{}] },
        { permission: 'api-keys:read', scopes: [{}] },
        { permission: 'api-keys:manage', scopes: [{}] },
        { permission: 'webhooks:read', scopes: [{}] },
        { permission: 'webhooks:manage', scopes: [{}] },
      ],
    });
    const again = await personOf(server, answer).get('/api/sessions/current');
    expect(again.json).toEqual(answer.json);
  });

  it('refuses a wrong password, an unknown login and a disabled user with the same words', async () => {
    const { id } = await server.personWith([]);
    const { json } = await server.admin().get(`/api/users/${id}`);
    await server.admin().patch(`/api/users/${id}`, { disabled: true }, { 'if-match': '"2"' });
    const answers = [
      await server.signIn(ADMIN.login, 'not the password'),
      await server.signIn('nobody at all', ADMIN.password),
      await server.signIn(String(json?.login), PASSWORD),
      await server.signIn('', ''),
    ];
    const told = answers.map(({ status, json: body }) => ({ status, ...body, request: '' }));
    expect(told[0]).toMatchObject({ status: 401, code: 'sign-in-refused' });
    expect(told).toEqual(told.map(() => told[0]));
  });

  it('ends with signing out, everywhere', async () => {
    const person = await server.personWith([]);
    const { status, headers } = await person.remove('/api/sessions/current');
    expect(status).toBe(204);
    expect(headers.get('set-cookie')).toMatch(/^heng_session=; Max-Age=0;|^heng_session=;.*1970/);
    expect(shown(await person.get('/api/sessions/current'))).toEqual({ status: 401, code: 'session-ended' });
  });

  it('ends after eight idle hours, and after a day whatever is done', async () => {
    const signIn = async () => personOf(server, await server.signIn(ADMIN.login, ADMIN.password));
    const [idle, busy] = [await signIn(), await signIn()];
    for (let hour = 7; hour < 24; hour += 7) {
      server.advance(7 * 60);
      expect((await busy.get('/api/sessions/current')).status).toBe(200);
    }
    expect(shown(await idle.get('/api/sessions/current'))).toEqual({ status: 401, code: 'session-ended' });
    server.advance(3 * 60 + 1);
    expect(shown(await busy.get('/api/sessions/current'))).toEqual({ status: 401, code: 'session-ended' });
  });
});

describe.each(databases)('a forged session, on $name', (database) => {
  const server = withAccounts(database);

  it('is refused in one answer, whatever it was made of, to read and to change, and nothing is stored', async () => {
    const person = await server.person('office');
    const fired = await server.person('office');
    const ended = await server.person('office');
    await ended.remove('/api/sessions/current');
    const { json } = await server.admin().get(`/api/users/${fired.id}`);
    await server.admin().patch(`/api/users/${fired.id}`, { disabled: true }, { 'if-match': `"${json?.revision}"` });
    const tokenOf = ({ headers }: Person): string => String(headers.cookie).replace('heng_session=', '');
    const token = tokenOf(person);
    expect((await person.get('/api/sessions/current')).status).toBe(200);
    const other = token.endsWith('A') ? 'B' : 'A';
    const forged = [
      `${token.slice(0, -1)}${other}`,
      `${other}${token.slice(1)}`,
      token.slice(0, 42),
      `${token}${other}`,
      token.toUpperCase(),
      // As another server made it, with a secret of its own.
      newSecret(),
      hashSecret(token),
      tokenOf(fired),
      tokenOf(ended),
      person.id,
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.',
      "' or '1'='1",
      '%00',
      'x'.repeat(8000),
    ];
    const storage = await openStorage(server.databaseUrl(), { mode: 'read' });
    const before = await storedRows(storage);
    for (const each of forged) {
      const somebody = asking(server, '', { ...person.headers, cookie: `heng_session=${each}` });
      const answers = [await somebody.get('/api/sessions/current'), await somebody.post('/api/units', { name: 'x' })];
      expect([each, ...answers.map(({ status, json: body }) => `${status} ${body?.code}`)]).toEqual([
        each,
        '401 session-ended',
        '401 session-ended',
      ]);
    }
    // An empty one is none.
    const nobody = asking(server, '', { ...person.headers, cookie: 'heng_session=' });
    expect((await nobody.get('/api/sessions/current')).status).toBe(401);
    expect(await storedRows(storage)).toEqual(before);
    await storage.close();
    server.advance(25 * 60);
    expect(shown(await person.get('/api/sessions/current'))).toEqual({ status: 401, code: 'session-ended' });
  });
});

describe.each(databases)('the lock after failures, on $name', (database) => {
  const server = withAccounts(database);
  const loginOf = async (id: string): Promise<string> => {
    const admin = personOf(server, await server.signIn(ADMIN.login, ADMIN.password));
    return String((await admin.get(`/api/users/${id}`)).json?.login);
  };

  it('comes with the fifth failure in a row, lasts a minute, then twice as long', async () => {
    const login = await loginOf((await server.personWith([])).id);
    const fail = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) expect((await server.signIn(login, 'guess')).status).toBe(401);
    };
    const opens = async (): Promise<boolean> => (await server.signIn(login, PASSWORD)).status === 201;
    await fail(4);
    expect(await opens()).toBe(true);
    await fail(5);
    expect(await opens()).toBe(false);
    server.advance(1.1);
    await fail(1);
    server.advance(1.1);
    expect(await opens()).toBe(false);
    server.advance(1);
    expect(await opens()).toBe(true);
  });

  it('comes as soon with many guesses at once: what is tried meanwhile is refused unseen and does not count', async () => {
    const login = await loginOf((await server.personWith([])).id);
    const guesses = Array.from({ length: 12 }, (_, index) => `guess ${index}`);
    const answers = await Promise.all(guesses.map((guess) => server.signIn(login, guess)));
    expect(answers.map(({ status }) => status)).toEqual(guesses.map(() => 401));
    expect((await server.signIn(login, PASSWORD)).status).toBe(401);
    server.advance(1.1);
    expect((await server.signIn(login, PASSWORD)).status).toBe(201);
  });

  it('is never told to whoever tries, nor made for a login that nobody has', async () => {
    for (let time = 0; time < 7; time += 1) {
      expect(shown(await server.signIn('nobody', 'guess'))).toEqual({ status: 401, code: 'sign-in-refused' });
    }
  });
});

describe.each(databases)('the first password, on $name', (database) => {
  const server = withAccounts(database);

  it('must be changed before anything else, by the rules; every session ends and a new one begins', async () => {
    const made = await server.admin().post('/api/users', { login: 'han.mei', name: '韩梅梅', grants: EVALUATOR });
    const first = String(made.json?.temporaryPassword);
    const person = personOf(server, await server.signIn('han.mei', first));
    expect((await person.get('/api/sessions/current')).json).toMatchObject({ mustChangePassword: true });
    expect(shown(await person.get('/api/roles'))).toEqual({ status: 403, code: 'password-change-needed' });

    const change = (current: string, password: string) => person.post('/api/users/me/password', { current, password });
    for (const [current, password, field] of [
      ['not the first', PASSWORD, 'current'],
      [first, first, 'password'],
      [first, 'short', 'password'],
      [first, 'woaini1314520', 'password'],
      [first, 'river and han.mei', 'password'],
    ] as const) {
      const { status, json } = await change(current, password);
      expect({ status, code: json?.code, fields: Object.keys(json?.errors ?? {}) }).toEqual({
        status: 422,
        code: 'fields-invalid',
        fields: [field, 'root'],
      });
    }
    const changed = await change(first, PASSWORD);
    expect(changed).toMatchObject({ status: 201, json: { mustChangePassword: false } });
    expect((await personOf(server, changed).get('/api/roles')).status).toBe(200);
    expect(shown(await person.get('/api/sessions/current'))).toEqual({ status: 401, code: 'session-ended' });
    expect((await server.signIn('han.mei', first)).status).toBe(401);
    expect((await server.signIn('han.mei', PASSWORD)).status).toBe(201);
  });
});

describe.each(databases)('a request with a session, on $name', (database) => {
  const server = withAccounts(database);

  it('that changes something needs the CSRF token of this very session', async () => {
    const other = personOf(server, await server.signIn(ADMIN.login, ADMIN.password));
    const { cookie = '' } = server.admin().headers;
    for (const token of [undefined, '', 'x', other.headers['x-csrf-token'] ?? '']) {
      const forged = asking(server, '', { cookie, ...(token === undefined ? {} : { 'x-csrf-token': token }) });
      const refused = await forged.post('/api/users', { login: 'someone', name: '某人' });
      expect(shown(refused)).toEqual({ status: 403, code: 'csrf-token-wrong' });
      expect((await forged.get('/api/users')).status).toBe(200);
    }
  });

  it.each([
    ['a forged token', `heng_session=${'A'.repeat(43)}`],
    ['an empty one', 'heng_session='],
    ['a hash instead of a token', `heng_session=${'0'.repeat(64)}`],
    ['a very long one', `heng_session=${'x'.repeat(4000)}`],
    ['SQL', "heng_session=' OR '1'='1"],
    ['half an escape', 'heng_session=%E4%A'],
  ])('whose cookie holds %s is not signed in', async (_what, cookie) => {
    const answer = await asking(server, '', { cookie }).get('/api/users');
    expect(answer.status).toBe(401);
    expect(['session-ended', 'authentication-needed']).toContain(answer.json?.code);
  });

  it('may still sign in with an old cookie', async () => {
    const old = asking(server, '', { cookie: `heng_session=${'A'.repeat(43)}` });
    const { login, password } = ADMIN;
    expect((await old.post('/api/sessions', { login, password })).status).toBe(201);
  });

  it('that is not JSON, or not of the right form, is refused with the field that is wrong', async () => {
    const post = (body: unknown, type = 'application/json') =>
      server.post('/api/sessions', body, { 'content-type': type });
    expect(shown(await post('login=a&password=b', 'application/x-www-form-urlencoded'))).toEqual({
      status: 415,
      code: 'content-type-unsupported',
    });
    expect(shown(await post('{"login":'))).toEqual({ status: 400, code: 'body-not-json' });
    expect(shown(await post(`{"login":"${'x'.repeat(70_000)}"}`))).toEqual({ status: 413, code: 'body-too-large' });
    const wrong = await post({ login: 1, password: 'x\ud800', remember: true });
    expect(shown(wrong)).toEqual({ status: 422, code: 'fields-invalid' });
    expect(Object.keys(wrong.json?.errors ?? {}).sort()).toEqual(['login', 'password', 'remember', 'root']);
  });
});

const EVALUATOR = [{ role: 'evaluator', scope: {} }];
