import { describe, expect, it } from 'vitest';
import { openStorage } from '../../../../server/storage/index.js';
import { asking, withAccounts } from '../../accounts.js';
import { storedRows } from '../../bad-input/stored-rows.js';
import { databases } from '../../databases.js';
import type { Answer } from '../../http/running-server.js';

const shown = ({ status, json }: Answer) => ({ status, code: json?.code });
const dataOf = ({ json }: Answer): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(json?.data) ? json.data : [];
const INTEGRATOR = { role: 'integrator', scope: {} } as const;

describe.each(databases)('API keys, on $name', (database) => {
  const server = withAccounts(database);
  const create = (body: object, maker = server.admin()): Promise<Answer> =>
    maker.post('/api/api-keys', { name: '财政系统', grants: [INTEGRATOR], ...body });
  const withKey = (key: unknown) => asking(server, '', { authorization: `Bearer ${key}` });

  it('are shown once, sign in without cookie or CSRF token, and are listed without their secret', async () => {
    const made = await create({ expiresInDays: 30 });
    const key = String(made.json?.key);
    expect(key).toMatch(/^heng_[0-9a-f-]{36}_[\w-]{43}$/);
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(made.json).toMatchObject({ name: '财政系统', state: 'active', grants: [INTEGRATOR], lastUsedAt: null });
    const me = await withKey(key).get('/api/sessions/current');
    expect(me.json).toMatchObject({ actor: { kind: 'api_key', id: made.json?.id, name: '财政系统' }, csrf: null });
    const list = await server.admin().get('/api/api-keys');
    expect(list.text).not.toContain(key.slice(-43));
    expect(list.text).not.toMatch(/secret|hash/);
    expect(dataOf(list)[0]).toMatchObject({ id: made.json?.id, lastUsedAt: expect.stringContaining('T') });
  });

  it.each([
    ['nothing', ''],
    ['another scheme', 'Basic bGkubGVpOnB3'],
    ['no key', 'Bearer x'],
    ['a key of nobody', `Bearer heng_01890000-0000-7000-8000-000000000000_${'A'.repeat(43)}`],
    ['SQL', "Bearer heng_' or '1'='1_x"],
    ['a session token', `Bearer ${'A'.repeat(43)}`],
    ['a signed token (JWT)', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInJvbGVzIjpbImFkbWluaXN0cmF0b3IiXX0.'],
    ['eight thousand characters', `Bearer heng_${'a'.repeat(8000)}`],
  ])('in a header with %s are refused, even beside a good cookie', async (_what, authorization) => {
    const forged = asking(server, '', { ...server.admin().headers, authorization });
    const { headers, ...answer } = await forged.get('/api/users');
    expect(shown({ headers, ...answer })).toEqual({ status: 401, code: 'api-key-invalid' });
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  it('are whole or nothing: a half, two halves of two keys, or more than one are refused, and nothing is stored', async () => {
    const [one, two] = [String((await create({})).json?.key), String((await create({})).json?.key)];
    const [, id = '', secret = ''] = /^heng_([^_]+)_(.+)$/.exec(one) ?? [];
    const [, otherId = ''] = /^heng_([^_]+)_(.+)$/.exec(two) ?? [];
    await withKey(one).get('/api/roles');
    await withKey(two).get('/api/roles');
    const storage = await openStorage(server.databaseUrl(), { mode: 'read' });
    const before = await storedRows(storage);
    const forged = [
      id,
      secret,
      `heng_${id}`,
      `heng_${id}_`,
      `heng__${secret}`,
      `heng_${id}_${secret.slice(0, 42)}`,
      `heng_${id}_${secret}A`,
      `heng_${otherId}_${secret}`,
      `heng_${id.toUpperCase()}_${secret}`,
      `HENG_${id}_${secret}`,
      `${one} ${two}`,
      `${one},${two}`,
    ];
    for (const key of forged) {
      const answers = [await withKey(key).get('/api/roles'), await withKey(key).post('/api/api-keys', { name: 'x' })];
      expect([key, ...answers.map(({ status, json }) => `${status} ${json?.code}`)]).toEqual([
        key,
        '401 api-key-invalid',
        '401 api-key-invalid',
      ]);
    }
    expect(await storedRows(storage)).toEqual(before);
    await storage.close();
  });

  it('with another secret, expired or revoked are refused in the same words', async () => {
    const [one, two] = [await create({}), await create({ expiresInDays: 1 })];
    const key = String(one.json?.key);
    const changed = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    const answers = [await withKey(changed).get('/api/roles')];
    expect((await withKey(key).get('/api/roles')).status).toBe(200);
    const revoked = await server.admin().remove(`/api/api-keys/${one.json?.id}`);
    expect(revoked.json).toMatchObject({ state: 'revoked' });
    answers.push(await withKey(key).get('/api/roles'));
    server.advance(24 * 60 - 1);
    expect((await withKey(two.json?.key).get('/api/roles')).status).toBe(200);
    server.advance(2);
    answers.push(await withKey(two.json?.key).get('/api/roles'));
    const told = answers.map(({ status, json }) => ({ status, ...json, request: '' }));
    expect(told[0]).toMatchObject({ status: 401, code: 'api-key-invalid' });
    expect(told).toEqual(told.map(() => told[0]));
    // The session of the administrator has ended by now, too.
    server.advance(-24 * 60 - 1);
  });

  it('may do what they were given, and nothing else', async () => {
    const machine = await server.machine([INTEGRATOR]);
    expect(shown(await machine.get('/api/users'))).toEqual({ status: 403, code: 'permission-missing' });
    expect(shown(await machine.post('/api/api-keys', { name: 'x', grants: [INTEGRATOR] }))).toEqual({
      status: 403,
      code: 'people-only',
    });
    const password = { current: 'a', password: 'b' };
    expect(shown(await machine.post('/api/users/me/password', password))).toEqual({ status: 403, code: 'people-only' });
    expect((await machine.remove('/api/sessions/current')).status).toBe(204);
    expect((await machine.get('/api/sessions/current')).status).toBe(200);
  });

  it('get no more than their maker has: role, subtree, department, cycle', async () => {
    const office = await server.person('office');
    const county = String((await office.post('/api/units', { name: '甲县' })).json?.id);
    const other = String((await office.post('/api/units', { name: '乙县' })).json?.id);
    const integrator = await server.person('integrator', { subtree: county });
    const give = async (role: string, scope: object): Promise<number> =>
      (await create({ grants: [{ role, scope }] }, integrator)).status;
    expect(await give('integrator', { subtree: county })).toBe(201);
    expect(await give('integrator', { subtree: county, department: 'finance' })).toBe(201);
    expect(await give('integrator', {})).toBe(403);
    expect(await give('integrator', { subtree: other })).toBe(403);
    expect(await give('office', { subtree: county })).toBe(403);
    const refused = await create({ grants: [{ role: 'leader', scope: {} }] });
    expect(shown(refused)).toEqual({ status: 403, code: 'grant-not-allowed' });
    expect((await create({ grants: [{ role: 'administrator', scope: {} }] })).status).toBe(201);
  });

  it('of somebody else are unknown to an integrator, in lists and counts too', async () => {
    const integrator = await server.person('integrator');
    const [foreign, own] = [await create({}), await create({ name: '自己的' }, integrator)];
    const list = await integrator.get('/api/api-keys');
    expect(list.json?.total).toBe(1);
    expect(dataOf(list).map(({ id }) => id)).toEqual([own.json?.id]);
    for (const attempt of [
      integrator.get(`/api/api-keys/${foreign.json?.id}`),
      integrator.remove(`/api/api-keys/${foreign.json?.id}`),
    ]) {
      expect(shown(await attempt)).toEqual({ status: 404, code: 'api-key-unknown' });
    }
    expect((await server.admin().get(`/api/api-keys/${own.json?.id}`)).status).toBe(200);
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['no role', { grants: [] }, 'grants'],
    ['no end', { expiresInDays: null }, 'expiresInDays'],
    ['an end far away', { expiresInDays: 10_000 }, 'expiresInDays'],
    ['a secret of its own', { secret: 'x' }, 'secret'],
  ])('with %s are not made', async (_what, body, field) => {
    const refused = await create(body);
    expect(shown(refused)).toEqual({ status: 422, code: 'fields-invalid' });
    expect(Object.keys(refused.json?.errors ?? {})).toContain(field);
  });

  it('are neither made nor revoked by a dry run', async () => {
    const total = (await server.admin().get('/api/api-keys')).json?.total;
    const dry = await server.admin().post('/api/api-keys?dryRun=true', { name: 'x', grants: [INTEGRATOR] });
    expect(dry).toMatchObject({ status: 201, json: { key: null } });
    expect((await server.admin().get('/api/api-keys')).json?.total).toBe(total);
    const machine = await server.machine([INTEGRATOR]);
    expect((await server.admin().remove(`/api/api-keys/${machine.id}?dryRun=true`)).json).toMatchObject({
      state: 'revoked',
    });
    expect((await machine.get('/api/roles')).status).toBe(200);
  });
});
