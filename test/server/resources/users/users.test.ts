import { beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, PASSWORD, type Person, personOf, withAccounts } from '../../accounts.js';
import { databases } from '../../databases.js';
import type { Answer } from '../../http/running-server.js';

const shown = ({ status, json }: Answer) => ({ status, code: json?.code });
const dataOf = ({ json }: Answer): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(json?.data) ? json.data : [];

describe.each(databases)('users, on $name', (database) => {
  const server = withAccounts(database);
  let count = 0;
  const create = (change: object = {}): Promise<Answer> => {
    count += 1;
    return server.admin().post('/api/users', { login: `user-${count}`, name: `用户 ${count}`, ...change });
  };
  const idOf = ({ json }: Answer): string => String(json?.id);

  it('are made with a first password that is shown once, and found again', async () => {
    const made = await create({ login: 'Zhao.Yun', name: ' 赵云 ', email: 'zy@example.org', externalId: 'hr-7' });
    expect(made).toMatchObject({
      status: 201,
      json: {
        login: 'zhao.yun',
        name: '赵云',
        email: 'zy@example.org',
        externalId: 'hr-7',
        disabled: false,
        mustChangePassword: true,
        grants: [],
        revision: 1,
        temporaryPassword: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/),
      },
    });
    expect(made.headers.get('location')).toBe(`/api/users/${idOf(made)}`);
    const { temporaryPassword: _shownOnce, ...user } = made.json ?? {};
    const read = await server.admin().get(`/api/users/${idOf(made)}`);
    expect({ ...read, json: read.json }).toMatchObject({ status: 200, json: user });
    expect(read.headers.get('etag')).toBe('"1"');
    for (const q of ['ZHAO', '赵', 'zy@', 'hr-7']) {
      const found = await server.admin().get(`/api/users?q=${encodeURIComponent(q)}`);
      expect(dataOf(found).map(({ id }) => id)).toEqual([idOf(made)]);
    }
  });

  it('are listed in pages, sorted and searched, with their number; signs of SQL find only themselves', async () => {
    for (const name of ['100%', 'a_b', "o'neil"]) await create({ login: `sql${count}`, name });
    const list = async (query: string) => {
      const { json, ...answer } = await server.admin().get(`/api/users?${query}`);
      return { total: json?.total, names: dataOf({ json, ...answer }).map(({ name }) => name) };
    };
    expect(await list('q=%25')).toEqual({ total: 1, names: ['100%'] });
    expect(await list('q=_')).toEqual({ total: 1, names: ['a_b'] });
    expect(await list("q='")).toEqual({ total: 1, names: ["o'neil"] });
    expect(await list('q=%5C')).toEqual({ total: 0, names: [] });
    const { total, names } = await list('q=sql&sort=name&order=desc&perPage=2');
    expect({ total, names }).toEqual({ total: 3, names: ["o'neil", 'a_b'] });
    expect(await list('q=sql&sort=name&order=desc&perPage=2&page=2')).toEqual({ total: 3, names: ['100%'] });
    for (const query of ['sort=password_hash', 'order=up', 'page=0', 'perPage=100000', 'q=%00', 'filter=x']) {
      expect(shown(await server.admin().get(`/api/users?${query}`))).toEqual({ status: 400, code: 'query-invalid' });
    }
  });

  it('never show anything of a password, nor does the audit log', async () => {
    const { text } = await server.admin().get('/api/users?perPage=1000');
    expect(text).not.toMatch(/argon2|password_?hash/i);
    const auditor = await server.person('auditor');
    expect((await auditor.get('/api/users')).status).toBe(200);
  });

  it('have logins and external ids of their own, however they are written', async () => {
    await create({ login: 'cao.cao', externalId: 'hr-1' });
    const taken = await create({ login: 'ＣＡＯ.cao', externalId: 'hr-1' });
    expect(shown(taken)).toEqual({ status: 409, code: 'value-taken' });
    expect(Object.keys(taken.json?.errors ?? {})).toEqual(['login', 'externalId', 'root']);
    const both = await Promise.all([create({ login: 'sun.quan' }), create({ login: 'sun.quan' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['a login with spaces', { login: 'a b' }, 'login'],
    ['a login of one letter', { login: 'a' }, 'login'],
    ['a login that grows when it is written in full', { login: 'ﷺﷺ' }, 'login'],
    ['no name', { name: '  ' }, 'name'],
    ['a name of two lines', { name: 'a\nb' }, 'name'],
    ['a name that is no text', { name: ['a'] }, 'name'],
    ['half a character', { name: 'a\ud800' }, 'name'],
    ['no address', { email: 'nobody' }, 'email'],
    ['a bad first password', { password: 'woaini1314520' }, 'password'],
    ['a role that is none', { grants: [{ role: 'king', scope: {} }] }, 'grants.0.role'],
    ['a scope that is none', { grants: [{ role: 'office', scope: { planet: 'x' } }] }, 'grants.0.scope.planet'],
    ['a field that is none', { isAdmin: true }, 'isAdmin'],
  ])('with %s are not stored', async (_what, change, field) => {
    const before = (await server.admin().get('/api/users')).json?.total;
    const refused = await create(change);
    expect(shown(refused)).toEqual({ status: 422, code: 'fields-invalid' });
    expect(Object.keys(refused.json?.errors ?? {})).toContain(field);
    expect((await server.admin().get('/api/users')).json?.total).toBe(before);
  });

  it('are changed by revision; who comes too late gets both values', async () => {
    const id = idOf(await create({ email: 'a@example.org' }));
    const patch = (change: object, revision: number) =>
      server.admin().patch(`/api/users/${id}`, change, { 'if-match': `"${revision}"` });
    expect(await patch({ name: '新名', email: null }, 1)).toMatchObject({
      status: 200,
      json: { name: '新名', email: null, revision: 2 },
    });
    const late = await patch({ name: '晚了' }, 1);
    expect(shown(late)).toEqual({ status: 409, code: 'revision-conflict' });
    expect(late.json?.conflict).toMatchObject({ current: { name: '新名', revision: 2 }, given: { name: '晚了' } });
    expect(late.headers.get('etag')).toBe('"2"');
    const none = await server.admin().patch(`/api/users/${id}`, { name: 'x' });
    expect(shown(none)).toEqual({ status: 428, code: 'revision-needed' });
    expect((await patch({ name: '新名' }, 2)).json).toMatchObject({ revision: 2 });
  });

  it('are not stored by a dry run, which answers the same', async () => {
    const before = (await server.admin().get('/api/users')).json?.total;
    const dry = await server.admin().post('/api/users?dryRun=true', { login: 'dry.run', name: '试' });
    expect(dry).toMatchObject({ status: 201, json: { login: 'dry.run', temporaryPassword: null } });
    const bad = await server.admin().post('/api/users?dryRun=true', { login: ADMIN.login, name: '试' });
    expect(shown(bad)).toEqual({ status: 409, code: 'value-taken' });
    expect((await server.admin().get('/api/users')).json?.total).toBe(before);
  });

  it('that are disabled are signed out at once, and may come back', async () => {
    const person = await server.personWith([]);
    const { login, revision } = (await server.admin().get(`/api/users/${person.id}`)).json ?? {};
    const disabled = await server
      .admin()
      .patch(`/api/users/${person.id}`, { disabled: true }, { 'if-match': `"${revision}"` });
    expect(disabled.json).toMatchObject({ disabled: true });
    expect((await person.get('/api/roles')).status).toBe(401);
    const next = { 'if-match': disabled.headers.get('etag') ?? '' };
    await server.admin().patch(`/api/users/${person.id}`, { disabled: false }, next);
    expect((await server.signIn(String(login), PASSWORD)).status).toBe(201);
    expect((await person.get('/api/roles')).status).toBe(401);
  });

  it('whose password is reset are signed out, and sign in with the new first one', async () => {
    const person = await server.personWith([]);
    const reset = await server.admin().post(`/api/users/${person.id}/password`);
    expect(reset).toMatchObject({ status: 200, json: { mustChangePassword: true } });
    expect((await person.get('/api/roles')).status).toBe(401);
    const { login, temporaryPassword } = reset.json ?? {};
    expect((await server.signIn(String(login), PASSWORD)).status).toBe(401);
    expect((await server.signIn(String(login), String(temporaryPassword))).status).toBe(201);
  });

  it.each(['nobody', '../users', "' or 1=1 --", '__proto__', 'x'.repeat(190)])('have no %j among them', async (id) => {
    expect(shown(await server.admin().get(`/api/users/${encodeURIComponent(id)}`))).toEqual({
      status: 404,
      code: 'user-unknown',
    });
  });

  it('whose id holds a control character cannot be asked for', async () => {
    expect(shown(await server.admin().get('/api/users/%00'))).toEqual({ status: 400, code: 'query-invalid' });
  });
});

describe.each(databases)('grants, on $name', (database) => {
  const server = withAccounts(database);
  let other: Person;
  beforeAll(async () => {
    other = await server.person('administrator');
  });
  const grantsOf = async (id: string) => {
    const { json } = await server.admin().get(`/api/users/${id}`);
    return Array.isArray(json?.grants) ? json.grants : [];
  };

  it('hold at once, and no longer once they are revoked', async () => {
    const person = await server.personWith([]);
    expect(shown(await person.get('/api/users'))).toEqual({ status: 403, code: 'permission-missing' });
    const given = await server.admin().post(`/api/users/${person.id}/grants`, { role: 'auditor', scope: {} });
    expect(given).toMatchObject({ status: 201, json: { grants: [{ role: 'auditor', scope: {} }] } });
    expect((await person.get('/api/users')).status).toBe(200);
    const [grant] = await grantsOf(person.id);
    const revoked = await server.admin().remove(`/api/users/${person.id}/grants/${grant.id}`);
    expect(revoked).toMatchObject({ status: 200, json: { grants: [] } });
    expect((await person.get('/api/users')).status).toBe(403);
    const again = await server.admin().remove(`/api/users/${person.id}/grants/${grant.id}`);
    expect(shown(again)).toEqual({ status: 404, code: 'grant-unknown' });
  });

  it('within a scope give nothing that holds everywhere only, and are not doubled', async () => {
    const person = await server.personWith([]);
    const grant = { role: 'administrator', scope: { department: 'finance' } };
    await server.admin().post(`/api/users/${person.id}/grants`, grant);
    await server.admin().post(`/api/users/${person.id}/grants`, grant);
    expect(await grantsOf(person.id)).toMatchObject([grant]);
    expect((await person.get('/api/users')).status).toBe(403);
  });

  it('are never given or taken by whom they belong to, nor can one disable oneself', async () => {
    const { id } = server.admin();
    const refused = { status: 403, code: 'own-account' };
    const [grant] = await grantsOf(id);
    expect(shown(await server.admin().post(`/api/users/${id}/grants`, { role: 'office', scope: {} }))).toEqual(refused);
    expect(shown(await server.admin().remove(`/api/users/${id}/grants/${grant.id}`))).toEqual(refused);
    expect(shown(await server.admin().post(`/api/users/${id}/password`))).toEqual(refused);
    const { json } = await server.admin().get(`/api/users/${id}`);
    const own = await server
      .admin()
      .patch(`/api/users/${id}`, { disabled: true }, { 'if-match': `"${json?.revision}"` });
    expect(shown(own)).toEqual(refused);
  });

  it('leave an administrator: the last one stays', async () => {
    const { id } = server.admin();
    const [first] = await grantsOf(id);
    const [second] = await grantsOf(other.id);
    expect((await other.remove(`/api/users/${id}/grants/${first.id}`)).status).toBe(200);
    // The first administrator has nothing left; the second one is the last, and cannot end the own account either way.
    expect(shown(await server.admin().get('/api/users'))).toEqual({ status: 403, code: 'permission-missing' });
    expect(shown(await other.remove(`/api/users/${other.id}/grants/${second.id}`))).toEqual({
      status: 403,
      code: 'own-account',
    });
    await other.post(`/api/users/${id}/grants`, { role: 'administrator', scope: {} });
    const back = personOf(server, await server.signIn(ADMIN.login, ADMIN.password));
    expect((await back.get('/api/users')).status).toBe(200);
  });

  it('are given by administrators only', async () => {
    const office = await server.person('office');
    for (const attempt of [
      office.post(`/api/users/${office.id}/grants`, { role: 'administrator', scope: {} }),
      office.post('/api/users', { login: 'friend', name: '友' }),
      office.patch(`/api/users/${server.admin().id}`, { disabled: true }, { 'if-match': '"1"' }),
    ]) {
      expect(shown(await attempt)).toEqual({ status: 403, code: 'permission-missing' });
    }
  });
});
