import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ADMIN, asking, PASSWORD, personOf, withAccounts } from '../accounts.js';
import { databases } from '../databases.js';

const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

describe('the headers of every answer', () => {
  const server = withAccounts(sqlite, { trustProxy: true });

  it('keep a browser from loading, framing, sniffing and telling anything', async () => {
    for (const path of ['/api/health', '/api/users', '/nothing', '/openapi.json']) {
      const { headers } = await server.get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('let the pages load their own files', async () => {
    for (const path of ['/', '/docs', '/setup']) {
      const policy = (await server.get(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src '(none|self)'/);
      expect(policy.split(',')).toHaveLength(1);
    }
  });

  it('keep the cookie to TLS where a proxy that is trusted says so', async () => {
    const { login, password } = ADMIN;
    const answer = await server.post('/api/sessions', { login, password }, { 'x-forwarded-proto': 'https' });
    expect(answer.headers.get('set-cookie')).toContain('; Secure');
  });
});

describe('the limits of requests', () => {
  const server = withAccounts(sqlite, { rateLimits: { requestsPerMinute: 40, signInsPerMinute: 8 } });

  it('are strict for attempts to sign in, and say when to try again', async () => {
    const answers = [];
    for (let time = 0; time < 10; time += 1) answers.push(await server.signIn('nobody', 'guess'));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    expect(refused[0]?.json).toMatchObject({ code: 'too-many-requests' });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await server.post('/api/setup', {})).status).not.toBe(500);
    expect((await server.get('/api/health')).status).toBe(200);
  });

  it('are wide for everything else, yet there, for addresses that do not exist too', async () => {
    const answers = await Promise.all(Array.from({ length: 45 }, () => server.get('/nothing')));
    expect(answers.some(({ status }) => status === 404)).toBe(true);
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const server = withAccounts(sqlite, { log: { level: 'trace', stream } });

  it('holds no password, token, cookie or key, whatever goes right or wrong', async () => {
    const person = await server.person('office');
    const machine = await server.machine([{ role: 'integrator', scope: {} }]);
    const made = await server.admin().post('/api/users', { login: 'someone', name: '某人' });
    const first = String(made.json?.temporaryPassword);
    const begun = personOf(server, await server.signIn('someone', first));
    await server.signIn(ADMIN.login, 'a wrong secret');
    await begun.post('/api/users/me/password', { current: first, password: 'woaini1314520' });
    await asking(server, '', { authorization: 'Bearer heng_forged_secret' }).get('/api/users');
    await asking(server, '', { cookie: 'heng_session=forged_cookie' }).get('/api/users');
    await server.post('/api/setup', { token: 'forged-token', ...ADMIN });
    for (const someone of [person, machine, begun, server.admin()]) await someone.get('/api/sessions/current');
    const secrets = [
      ADMIN.password,
      PASSWORD,
      first,
      'a wrong secret',
      'woaini1314520',
      'forged_secret',
      'forged_cookie',
      'forged-token',
      ...[person, machine, begun, server.admin()].flatMap(({ headers }) =>
        Object.values(headers).map((value) => value.replace(/^(?:Bearer |heng_session=)/, '')),
      ),
    ];
    const log = lines.join('');
    expect(lines.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => secret === '' || log.includes(secret))).toEqual([]);
  });
});
