import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage, Tables } from '../../../server/storage/index.js';
import { openStorage } from '../../../server/storage/index.js';
import { PASSWORD, withAccounts } from '../accounts.js';
import { databases } from '../databases.js';

describe.each(databases)('the audit chain of accounts, on $name', (database) => {
  const server = withAccounts(database);
  let storage: Storage;
  let rows: readonly Tables['audit'][] = [];
  let id = '';
  let key = '';
  let first = '';
  beforeAll(async () => {
    const made = await server.admin().post('/api/users', { login: 'han.mei', name: '韩梅梅' });
    id = String(made.json?.id);
    first = String(made.json?.temporaryPassword);
    await server.admin().patch(`/api/users/${id}`, { name: '韩梅' }, { 'if-match': '"1"' });
    const granted = await server
      .admin()
      .post(`/api/users/${id}/grants`, { role: 'evaluator', scope: { department: 'finance' } });
    const [grant] = Array.isArray(granted.json?.grants) ? granted.json.grants : [];
    await server.admin().remove(`/api/users/${id}/grants/${grant.id}`);
    await server.admin().post(`/api/users/${id}/grants?dryRun=true`, { role: 'leader', scope: {} });
    for (let time = 0; time < 5; time += 1) await server.signIn('han.mei', 'guess');
    await server.signIn('nobody at all', 'guess');
    const machine = await server.machine([{ role: 'integrator', scope: {} }]);
    key = machine.headers.authorization?.slice(-43) ?? '';
    await server.admin().remove(`/api/api-keys/${machine.id}`);
    storage = await openStorage(server.databaseUrl(), { mode: 'read' });
    rows = await storage.read.selectFrom('audit').selectAll().orderBy('seq').execute();
  });
  afterAll(() => storage?.close());

  it('tells who did what to whom, with before and after', () => {
    const admin = server.admin().id;
    const ofUser = rows.filter(({ resource_id }) => resource_id === id);
    expect(ofUser.map(({ action }) => action)).toEqual([
      'users:create',
      'users:update',
      'users:grant',
      'users:revoke',
      ...Array.from({ length: 5 }, () => 'sessions:refuse'),
      'users:lock',
    ]);
    const [created, updated, granted] = ofUser;
    expect(created).toMatchObject({ actor_kind: 'user', actor_id: admin, actor_name: '李雷', before: null });
    expect(created?.request_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(updated?.before ?? '')).toMatchObject({ name: '韩梅梅' });
    expect(JSON.parse(updated?.after ?? '')).toMatchObject({ name: '韩梅' });
    expect(JSON.parse(granted?.after ?? '')).toMatchObject({ role: 'evaluator', scope: { department: 'finance' } });
  });

  it('tells of the first start, of who signed in, and of those who could not, not of what they typed', () => {
    const actions = rows.map(({ action }) => action);
    expect(actions.slice(0, 4)).toEqual(['setup:prepare', 'setup:complete', 'users:grant', 'sessions:create']);
    const unknown = rows.filter(({ action, resource_id }) => action === 'sessions:refuse' && resource_id === '');
    expect(unknown).toMatchObject([{ actor_kind: 'system', reason: 'unknown', before: null, after: null }]);
    expect(actions).toContain('api-keys:create');
    expect(actions).toContain('api-keys:revoke');
  });

  it('holds no hash, no secret and nothing of a dry run', () => {
    const text = JSON.stringify(rows.map(({ hash: _hash, previous_hash: _previous, ...row }) => row));
    expect(text).not.toMatch(/argon2|leader|nobody at all|guess/);
    expect(key).toMatch(/^[\w-]{43}$/);
    for (const secret of [key, first, PASSWORD]) expect(text).not.toContain(secret);
  });
});
