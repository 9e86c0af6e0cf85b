import { beforeAll, describe, expect, it } from 'vitest';
import { withAccounts } from '../../accounts.js';
import { databases } from '../../databases.js';
import { copySchemes } from '../../http/running-server.js';

const schemesFolder = await copySchemes('gansu-2011');

describe.each(databases)('the scope of a role, on $name', (database) => {
  const server = withAccounts(database, { schemesFolder });
  let unit = '';
  let cycle = '';
  beforeAll(async () => {
    const office = await server.person('office');
    unit = String((await office.post('/api/units', { name: '甲县' })).json?.id);
    const { json } = await office.get('/api/schemes/gansu-2011');
    const made = await office.post('/api/cycles', {
      name: '2023 年度考核',
      schemeHash: json?.hash,
      population: { units: [unit] },
    });
    cycle = String(made.json?.id);
    expect(made.status).toBe(201);
  });

  it('names units and cycles that there are, and departments as schemes do', async () => {
    const scope = { subtree: unit, cycle, department: '财政局' };
    const person = await server.personWith([{ role: 'evaluator', scope }]);
    const { json } = await server.admin().get(`/api/users/${person.id}`);
    expect(json?.grants).toMatchObject([{ role: 'evaluator', scope }]);
  });

  it('is refused with a word at its field when it names others, and nothing is stored', async () => {
    const grants = [
      { role: 'reporter', scope: { subtree: unit } },
      { role: 'reporter', scope: { subtree: 'nowhere', cycle: 'never' } },
    ];
    const refused = await server.admin().post('/api/users', { login: 'mistaken', name: '写错', grants });
    expect(refused).toMatchObject({
      status: 422,
      json: {
        code: 'fields-invalid',
        errors: {
          'grants.1.scope.subtree': expect.stringContaining('没有这个单位'),
          'grants.1.scope.cycle': expect.stringContaining('没有这个年度考核'),
        },
      },
    });
    expect((await server.admin().get('/api/users?q=mistaken')).json).toMatchObject({ total: 0 });
    const person = await server.personWith([]);
    const given = await server
      .admin()
      .post(`/api/users/${person.id}/grants`, { role: 'office', scope: { cycle: unit } });
    expect(given).toMatchObject({ status: 422, json: { errors: { 'scope.cycle': expect.any(String) } } });
    expect((await server.admin().get(`/api/users/${person.id}`)).json).toMatchObject({ grants: [] });
    const key = await server.admin().post('/api/api-keys', {
      name: '系统',
      grants: [{ role: 'integrator', scope: { subtree: cycle } }],
    });
    expect(key).toMatchObject({ status: 422, json: { errors: { 'grants.0.scope.subtree': expect.any(String) } } });
  });

  it('is not told to who may not give the role anyway', async () => {
    const integrator = await server.person('integrator', { subtree: unit });
    for (const subtree of ['nowhere', cycle]) {
      const refused = await integrator.post('/api/api-keys', {
        name: '系统',
        grants: [{ role: 'integrator', scope: { subtree } }],
      });
      expect(refused).toMatchObject({ status: 403, json: { code: 'grant-not-allowed' } });
    }
  });
});
