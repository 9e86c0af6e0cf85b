import { describe, expect, it } from 'vitest';
import { withAccounts } from '../../accounts.js';
import { databases } from '../../databases.js';
import { auditOf, etag, MANY_SIGN_INS, newUser, personOf, withProvider } from './oidc-sign-in.js';

const { provider, settings, signIn } = await withProvider();

describe.each(databases)('accounts and their identities elsewhere, on $name', (database) => {
  const server = withAccounts(database, { oidc: settings, rateLimits: MANY_SIGN_INS });

  it('connects an invited account by its login, once, and finds it by the subject from then on', async () => {
    const id = await newUser(server, 'han.mei', { grants: [{ role: 'office', scope: {} }] });
    const first = await personOf(server, await signIn(server, 'sub-han'));
    expect(first.id).toBe(id);
    expect((await first.get('/api/units')).status).toBe(200);
    await server
      .admin()
      .patch(`/api/users/${id}`, { login: 'han.mei.renamed' }, { 'if-match': await etag(server, id) });
    expect((await personOf(server, await signIn(server, 'sub-han'))).id).toBe(id);
    expect((await server.admin().get(`/api/users/${id}/identities`)).json).toMatchObject({
      data: [{ issuer: provider.issuer, subject: 'sub-han' }],
      total: 1,
      invitation: null,
    });
    const actions = (await auditOf(server, `resourceId=${id}`)).map(({ action }) => action);
    expect(actions.reverse()).toEqual([
      'users:create',
      'users:grant',
      'users:invite-identity',
      'users:connect-identity',
      'users:drop-password',
      'sessions:create',
      'users:update',
      'sessions:create',
    ]);
  });

  it('connects by an e-mail address that the provider has verified, never by one it has not', async () => {
    const id = await newUser(server, 'wang.fang', { email: 'wang@EXAMPLE.org' });
    expect((await personOf(server, await signIn(server, 'sub-wang'))).id).toBe(id);
    await newUser(server, 'zhao', { email: 'zhao@example.org' });
    expect((await signIn(server, 'sub-liar')).json).toMatchObject({ code: 'oidc-account-refused' });
  });

  it('refuses whoever nobody invited, without an account, an account that is not theirs, or a disabled one', async () => {
    expect(await signIn(server, 'sub-odd')).toMatchObject({ status: 403, json: { code: 'oidc-account-refused' } });
    const id = await newUser(server, 'liar', {}, false);
    expect(await signIn(server, 'sub-liar')).toMatchObject({ status: 403, json: { code: 'oidc-account-refused' } });
    const known = (await personOf(server, await signIn(server, 'sub-wang'))).id;
    await server.admin().patch(`/api/users/${known}`, { disabled: true }, { 'if-match': await etag(server, known) });
    expect(await signIn(server, 'sub-wang')).toMatchObject({ status: 403, json: { code: 'oidc-account-refused' } });
    await server.admin().put(`/api/users/${id}/identities/invitation`, undefined);
    await server.admin().patch(`/api/users/${id}`, { disabled: true }, { 'if-match': await etag(server, id) });
    expect(await signIn(server, 'sub-liar')).toMatchObject({ status: 403, json: { code: 'oidc-account-refused' } });
    const reasons = (await auditOf(server, 'action=sessions:refuse')).map(({ reason, resourceId }) => [
      reason,
      resourceId,
    ]);
    expect(reasons.slice(0, 4)).toEqual([
      ['oidc-disabled', id],
      ['oidc-disabled', known],
      ['oidc-not-invited', id],
      ['oidc-unknown', ''],
    ]);
  });

  it('ends with the connection, and with it every session', async () => {
    await newUser(server, 'new.person');
    const person = await personOf(server, await signIn(server, 'sub-new'));
    const path = `/api/users/${person.id}/identities`;
    const [identity] = /(?<="id":")[^"]+/.exec((await server.admin().get(path)).text) ?? [];
    const preview = await server.admin().remove(`${path}/${identity}?dryRun=true`);
    expect(preview.json).toMatchObject({ data: [], total: 0 });
    expect((await person.get('/api/sessions/current')).status).toBe(200);
    expect((await server.admin().remove(`${path}/${identity}`)).status).toBe(200);
    expect((await person.get('/api/sessions/current')).json).toMatchObject({ code: 'session-ended' });
    expect((await signIn(server, 'sub-new')).json).toMatchObject({ code: 'oidc-account-refused' });
    expect((await server.admin().remove(`${path}/${identity}`)).json).toMatchObject({ code: 'identity-unknown' });
  });
});

const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

describe('where accounts are made by signing in', () => {
  const server = withAccounts(sqlite, { oidc: { ...settings, create: true } });

  it('makes one without any role, of which nobody knows a password', async () => {
    const person = await personOf(server, await signIn(server, 'sub-new'));
    const { json } = await server.admin().get(`/api/users/${person.id}`);
    expect(json).toMatchObject({ login: 'new.person', name: '新 人', grants: [], mustChangePassword: false });
    expect((await person.get('/api/units')).json).toMatchObject({ code: 'permission-missing' });
    expect((await server.signIn('new.person', '')).status).not.toBe(201);
  });

  it('never takes over an account that is there, nor makes one from a login that cannot be one', async () => {
    await newUser(server, 'han.mei', {}, false);
    expect((await signIn(server, 'sub-han')).json).toMatchObject({ code: 'oidc-account-refused' });
    expect((await signIn(server, 'sub-odd')).json).toMatchObject({ code: 'oidc-account-refused' });
  });
});
