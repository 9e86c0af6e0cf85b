import { beforeAll, describe, expect, it } from 'vitest';
import { withAccounts } from '../../accounts.js';
import { databases } from '../../databases.js';
import { copySchemes } from '../../http/running-server.js';

const schemesFolder = await copySchemes('gansu-2011');

describe.each(databases)('what a role can be limited to, on $name', (database) => {
  const server = withAccounts(database, { schemesFolder });
  const ids = { city: '', county: '', other: '', cycle: '', later: '' };
  beforeAll(async () => {
    const office = await server.person('office');
    const unit = async (name: string, parent: string | null) =>
      String((await office.post('/api/units', { name, parent })).json?.id);
    ids.city = await unit('甲市', null);
    ids.county = await unit('乙县', ids.city);
    ids.other = await unit('丙县', ids.city);
    const { json } = await office.get('/api/schemes/gansu-2011');
    const cycle = async (name: string) => {
      const made = { name, schemeHash: json?.hash, population: { units: [ids.county] } };
      return String((await office.post('/api/cycles', made)).json?.id);
    };
    ids.cycle = await cycle('2023 年度考核');
    ids.later = await cycle('2024 年度考核');
    await server.personWith([{ role: 'evaluator', scope: { department: '财政局' } }]);
  });
  const ask = '/api/users/scope-targets';

  it('is found by name by an administrator, who may read neither units nor cycles', async () => {
    const admin = server.admin();
    expect((await admin.get('/api/units')).status).toBe(403);
    expect((await admin.get(`${ask}?kind=unit&q=县`)).json).toEqual({
      data: [
        { id: ids.county, name: '乙县', above: ['甲市'] },
        { id: ids.other, name: '丙县', above: ['甲市'] },
      ],
      total: 2,
    });
    expect((await admin.get(`${ask}?kind=cycle&q=2024`)).json).toEqual({
      data: [{ id: ids.later, name: '2024 年度考核', above: [] }],
      total: 1,
    });
    expect((await admin.get(`${ask}?kind=department&q=财`)).json).toMatchObject({ data: [{ name: '财政局' }] });
  });

  it('is named by its ids, so that roles can be shown with names', async () => {
    const units = await server.admin().get(`${ask}?kind=unit&ids=${ids.county},nowhere`);
    expect(units.json).toMatchObject({ total: 1, data: [{ name: '乙县' }] });
    const cycles = await server.admin().get(`${ask}?kind=cycle&ids=${ids.cycle}`);
    expect(cycles.json).toMatchObject({ total: 1, data: [{ name: '2023 年度考核' }] });
  });

  it('shows an integrator only the units and cycles of the own roles, asked for by id too', async () => {
    const scope = { subtree: ids.county, cycle: ids.cycle };
    const integrator = await server.person('integrator', scope);
    expect((await integrator.get(`${ask}?kind=unit`)).json).toEqual({
      data: [{ id: ids.county, name: '乙县', above: [] }],
      total: 1,
    });
    expect((await integrator.get(`${ask}?kind=unit&ids=${ids.other}`)).json).toMatchObject({ total: 0 });
    expect((await integrator.get(`${ask}?kind=cycle`)).json).toMatchObject({ total: 1, data: [{ id: ids.cycle }] });
    expect((await integrator.get(`${ask}?kind=cycle&ids=${ids.later}`)).json).toMatchObject({ total: 0 });
    expect((await integrator.get(`${ask}?kind=department`)).json).toMatchObject({ total: 0 });
  });

  it('is told to nobody who gives no roles', async () => {
    for (const role of ['office', 'evaluator', 'leader'] as const) {
      const person = await server.person(role);
      expect((await person.get(`${ask}?kind=unit`)).status).toBe(403);
    }
    expect((await server.admin().get(ask)).status).toBe(400);
  });
});

describe.each(databases)('what runs here, on $name', (database) => {
  const server = withAccounts(database);

  it('is told to who keeps the server running, and to no evaluator', async () => {
    const { json } = await server.admin().get('/api/server');
    expect(json).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      node: process.versions.node,
      database: database.name === 'PostgreSQL' ? 'postgres' : 'sqlite',
    });
    const before = Number(json?.auditEntries);
    const evaluator = await server.person('evaluator');
    expect((await evaluator.get('/api/server')).status).toBe(403);
    expect(Number((await server.admin().get('/api/server')).json?.auditEntries)).toBeGreaterThan(before);
  });
});
