import { Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { withAccounts } from '../../accounts.js';
import { databases } from '../../databases.js';
import { CLIENT } from './identity-provider.js';
import {
  auditOf,
  begin,
  CALLBACK,
  comeBack,
  MANY_SIGN_INS,
  newUser,
  PUBLIC_URL,
  withProvider,
} from './oidc-sign-in.js';

const { provider, settings } = await withProvider();

describe.each(databases)('signing in at an identity provider, on $name', (database) => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const server = withAccounts(database, { oidc: settings, rateLimits: MANY_SIGN_INS, log: { level: 'trace', stream } });

  beforeAll(async () => {
    await newUser(server, 'new.person');
  });

  it('is offered to the login page by name', async () => {
    expect((await server.get('/api/sessions/providers')).json).toEqual({
      data: [{ id: 'oidc', name: '政务统一认证' }],
      total: 1,
    });
  });

  it('sends the browser there with PKCE, state and nonce, and keeps the way back out of reach of scripts', async () => {
    const { headers } = await server.ask('/api/sessions/oidc', { redirect: 'manual' });
    const { origin, searchParams } = new URL(headers.get('location') ?? '');
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: 'heng',
      response_type: 'code',
      redirect_uri: CALLBACK,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(headers.get('set-cookie')).toMatch(
      /^heng_oidc=[\w-]{43}; Max-Age=600; Path=\/api\/sessions\/oidc; HttpOnly; SameSite=Lax$/,
    );
  });

  it('goes on where it was begun, and nowhere else', async () => {
    const { address, cookie } = await begin(server, '/#/units?page=2');
    const back = await comeBack(server, await provider.signIn(address, 'sub-new'), cookie);
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe(`${PUBLIC_URL}/#/units?page=2`);
    expect(back.headers.getSetCookie().join('\n')).toMatch(/heng_oidc=; .*Expires=Thu, 01 Jan 1970/);
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'x']) {
      const { status, json } = await server.get(`/api/sessions/oidc?returnTo=${encodeURIComponent(elsewhere)}`);
      expect({ elsewhere, status, code: json?.code }).toEqual({ elsewhere, status: 400, code: 'query-invalid' });
    }
    const tricky = await begin(server, '/.//evil.example');
    const there = await comeBack(server, await provider.signIn(tricky.address, 'sub-new'), tricky.cookie);
    expect(new URL(there.headers.get('location') ?? '', 'https://nowhere.example').origin).toBe(PUBLIC_URL);
  });

  it('refuses a state that is not that of the browser, and lets the right one still come', async () => {
    const { address, cookie } = await begin(server);
    const callback = await provider.signIn(address, 'sub-new');
    const forged = new URL(callback);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(await comeBack(server, forged, cookie)).toMatchObject({ status: 400, json: { code: 'oidc-flow-unknown' } });
    const other = await begin(server);
    expect((await comeBack(server, callback, other.cookie)).json).toMatchObject({ code: 'oidc-flow-unknown' });
    expect((await comeBack(server, callback, '')).json).toMatchObject({ code: 'oidc-flow-unknown' });
    expect((await comeBack(server, callback, cookie)).status).toBe(303);
  });

  it('refuses a second use of an answer, also with a new way there', async () => {
    const { address, cookie } = await begin(server);
    const callback = await provider.signIn(address, 'sub-new');
    expect((await comeBack(server, callback, cookie)).status).toBe(303);
    expect(await comeBack(server, callback, cookie)).toMatchObject({
      status: 400,
      json: { code: 'oidc-flow-unknown' },
    });
    const again = await begin(server);
    callback.searchParams.set('state', new URL(again.address).searchParams.get('state') ?? '');
    expect(await comeBack(server, callback, again.cookie)).toMatchObject({
      status: 401,
      json: { code: 'oidc-failed' },
    });
  });

  it('gives one session when an answer comes twice at once', async () => {
    const { address, cookie } = await begin(server);
    const callback = await provider.signIn(address, 'sub-new');
    const answers = await Promise.all([1, 2, 3].map(() => comeBack(server, callback, cookie)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400]);
  });

  it('refuses a forged code, another nonce, another issuer, and somebody who turned back', async () => {
    const forged = await begin(server);
    const state = new URL(forged.address).searchParams.get('state') ?? '';
    const made = new URL(`${CALLBACK}?${new URLSearchParams({ code: 'forged', state, iss: provider.issuer })}`);
    expect(await comeBack(server, made, forged.cookie)).toMatchObject({ status: 401, json: { code: 'oidc-failed' } });

    const swapped = await begin(server);
    const address = new URL(swapped.address);
    address.searchParams.set('nonce', 'n'.repeat(43));
    const callback = await provider.signIn(address.href, 'sub-new');
    expect((await comeBack(server, callback, swapped.cookie)).json).toMatchObject({ code: 'oidc-failed' });

    const mixed = await begin(server);
    const elsewhere = await provider.signIn(mixed.address, 'sub-new');
    elsewhere.searchParams.set('iss', 'https://evil.example');
    expect((await comeBack(server, elsewhere, mixed.cookie)).json).toMatchObject({ code: 'oidc-failed' });

    const turned = await begin(server);
    const cancelled = await provider.cancel(turned.address);
    expect(cancelled.searchParams.get('error')).toBe('access_denied');
    expect((await comeBack(server, cancelled, turned.cookie)).json).toMatchObject({ code: 'oidc-failed' });
    const [last] = await auditOf(server, 'action=sessions:refuse');
    expect(last).toMatchObject({ reason: 'oidc-failed', resourceId: '', after: null });
  });

  it('tells a person on a page what a program reads as JSON', async () => {
    const page = await comeBack(server, new URL(CALLBACK), '', 'text/html,*/*');
    expect(page.status).toBe(400);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.text).toContain('oidc-flow-unknown');
    expect(page.text).toContain('重新登录');
  });

  it('leaves no code, state, token or secret in the log', async () => {
    const { address, cookie } = await begin(server);
    const callback = await provider.signIn(address, 'sub-odd');
    await comeBack(server, callback, cookie);
    const log = lines.join('');
    const { code, state } = Object.fromEntries(callback.searchParams);
    expect(code).toMatch(/.{20}/);
    const secrets = [code, state, cookie.split('=')[1], CLIENT.secret, encodeURIComponent(CLIENT.secret)];
    expect(log).toContain('/api/sessions/oidc/callback');
    expect(secrets.filter((secret) => secret === undefined || log.includes(secret))).toEqual([]);
  });

  it('takes at most ten minutes', async () => {
    const { address, cookie } = await begin(server);
    const callback = await provider.signIn(address, 'sub-han');
    server.advance(11);
    expect((await comeBack(server, callback, cookie)).json).toMatchObject({ code: 'oidc-flow-unknown' });
  });
});

const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

describe('where there is no provider', () => {
  const server = withAccounts(sqlite);

  it('offers none, and says so', async () => {
    expect((await server.get('/api/sessions/providers')).json).toEqual({ data: [], total: 0 });
    expect(await server.get('/api/sessions/oidc')).toMatchObject({
      status: 404,
      json: { code: 'oidc-not-configured' },
    });
  });
});

describe('while the provider is down', () => {
  const server = withAccounts(sqlite, { oidc: { ...settings, issuer: new URL('http://127.0.0.1:1') } });

  it('says so, and passwords still work', async () => {
    expect(await server.get('/api/sessions/oidc')).toMatchObject({
      status: 503,
      json: { code: 'oidc-unavailable', message: { zh: expect.stringContaining('政务统一认证') } },
    });
    expect((await server.admin().get('/api/users')).status).toBe(200);
  });
});
