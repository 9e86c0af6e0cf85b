import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { publishScheme, shippedText } from '../publish-scheme.js';
import type { Answer } from '../year-server.js';
import { codesOf, cycleServer, ODD } from './cycle-server.js';

describe.each(databases)('what is seen of cycles on $name', (database) => {
  const { open, plan, server } = cycleServer(database);

  it('are seen within the scopes of grants: the cycle, and the units of a subtree', async () => {
    const { office, units, cycle } = await open('v');
    const other = await open('w');
    const reporter = await server.caller(['reporter', { subtree: units.a, cycle: cycle.id }]);
    expect((await reporter.get('/api/cycles')).json).toMatchObject({ total: 1, data: [{ id: cycle.id }] });
    expect((await reporter.get(`/api/cycles/${other.cycle.id}`)).json.code).toBe('cycle-not-found');
    // Which units take part is asked of the single cycle: the list stays small.
    const [listed] = (await office.get('/api/cycles?q=v')).json.data;
    expect(listed).not.toHaveProperty('population');
    expect(listed).not.toHaveProperty('parameters');
    expect((await office.get(`/api/cycles/${listed.id}`)).json).toMatchObject({ population: {}, parameters: {} });
    const seen = await reporter.get(`/api/cycles/${cycle.id}/units`);
    expect(seen.json.total).toBe(3);
    expect(seen.json.data.find(({ id }: { readonly id: string }) => id === units.a).parent).toBeNull();
    expect((await reporter.get(`/api/cycles/${cycle.id}/units?q=v乙`)).json.total).toBe(0);
    const template = await reporter.get(`/api/cycles/${cycle.id}/template`);
    expect(template.json.units.map(({ id }: { readonly id: string }) => id)).toEqual([units.a2, 'v-a', 'v-a1']);
    expect(template.text).not.toContain('乙县');
    expect((await reporter.step(`/api/cycles/${cycle.id}/close`, {}, 2)).status).toBe(403);
    const manager = await server.caller(['office', { cycle: cycle.id }]);
    expect((await manager.patch(`/api/cycles/${cycle.id}`, { name: 'v 改名' }, 2)).status).toBe(200);
    expect((await manager.patch(`/api/cycles/${other.cycle.id}`, { name: 'x' }, 2)).status).toBe(404);
    expect((await manager.post('/api/cycles', { name: 'x', schemeHash: 'x', population: {} })).status).toBe(403);
    await office.patch(`/api/units/${units.a}`, { parent: units.b }, 2);
    expect((await reporter.get(`/api/cycles/${cycle.id}/units`)).json.total).toBe(3);
  });

  it('take the units that a population means: subtrees, lists, attributes, without the retired', async () => {
    const { office, units, schemeHash } = await plan('n');
    const count = async (population: object): Promise<number> => {
      const made = await office.post('/api/cycles', { name: 'n', schemeHash, population, parameters: { each: 1 } });
      return (await office.get(`/api/cycles/${made.json.id}/check?step=open`)).json.units;
    };
    const below = { subtrees: [units.city] };
    expect(await count(below)).toBe(5);
    expect(await count({ units: [units.a, units.b] })).toBe(2);
    expect(await count({ subtrees: [units.b], units: [units.a1] })).toBe(2);
    expect(await count({ ...below, where: { form: ['single'] } })).toBe(3);
    expect(await count({ ...below, where: { form: ['single', null], members: [10, '120'] } })).toBe(3);
    expect(await count({ ...below, where: { station: ['一站'] } })).toBe(1);
    await office.step(`/api/units/${units.a2}/retire`, { reason: '撤销' }, 2);
    expect(await count(below)).toBe(4);
    const made = await office.post('/api/cycles', { name: 'n', schemeHash, population: { units: ['none'] } });
    const check = await office.get(`/api/cycles/${made.json.id}/check?step=open`);
    expect(codesOf(check).slice(0, 2)).toEqual(['error population-empty', 'error population-unknown-unit']);
    const county = await server.caller(['office', { subtree: units.a }]);
    const wide = await office.post('/api/cycles', {
      name: 'n',
      schemeHash,
      population: below,
      parameters: { each: 1 },
    });
    expect((await county.get(`/api/cycles/${wide.json.id}/check?step=open`)).json.code).toBe('permission-missing');
  });

  it('are run by an office whose subtrees hold every unit, and by none of a part of them or of a department', async () => {
    const { office, units, schemeHash, cycle } = await open('s');
    const county = await server.caller(['office', { subtree: units.a }]);
    const both = await server.caller(['office', { subtree: units.a }], ['office', { subtree: units.b }]);
    const department = await server.caller(['office', { department: '组织部' }]);
    const outcome = ({ status, json }: Answer) => (status < 300 ? status : json.code);
    const path = `/api/cycles/${cycle.id}`;
    for (const who of [county, department]) {
      const tried = [
        await who.patch(path, { name: '改名' }, 2),
        await who.step(`${path}/close`, {}, 2),
        await who.put(`${path}/entry-windows`, { windows: {} }, 2),
        await who.post(`${path}/runs`, { kind: 'interim' }),
        await who.get(`${path}/check?step=close`),
        await who.post('/api/cycles', { name: 's', schemeHash, population: {} }),
      ];
      expect(tried.map(outcome)).toEqual(Array(6).fill('permission-missing'));
    }
    expect((await office.get(path)).json).toMatchObject({ name: 's 2023 年度考核', revision: 2 });
    expect(outcome(await both.patch(`${path}?dryRun=true`, { name: '改名' }, 2))).toBe(200);
    expect(outcome(await both.post(`${path}/runs?dryRun=true`, { kind: 'interim' }))).toBe(202);

    // Its own cycle a county plans, opens and computes; not one that reaches beyond, not by changing it either.
    const wide = { subtrees: [units.a], units: [units.b] };
    expect(outcome(await county.post('/api/cycles', { name: 's', schemeHash, population: wide }))).toBe(
      'permission-missing',
    );
    const own = { name: '甲县', schemeHash, population: { subtrees: [units.a] }, parameters: { each: 5 } };
    const planned = await county.post('/api/cycles', own);
    expect(outcome(planned)).toBe(201);
    const address = `/api/cycles/${planned.json.id}`;
    expect(outcome(await county.patch(address, { population: wide }, 1))).toBe('permission-missing');
    expect(outcome(await both.patch(`${address}?dryRun=true`, { population: wide }, 1))).toBe(200);
    expect(outcome(await county.step(`${address}/open`, { accept: ODD }, 1))).toBe(200);
    expect((await county.get(`${address}/units`)).json.total).toBe(3);
  });

  it('are reopened for a unit by the office of its county, which runs nothing else of them', async () => {
    const { units, cycle } = await open('late');
    const [a, b] = [
      await server.caller(['office', { subtree: units.a }]),
      await server.caller(['office', { subtree: units.b }]),
    ];
    const stage = `/api/cycles/${cycle.id}/stages/self_check/reopenings`;
    server.setNow('2023-03-16T01:00:00.000Z');
    const asked = { unit: units.a1, reason: '住院', closesOn: '2023-03-20' };
    expect((await b.post(stage, asked)).json.code).toBe('unit-not-found');
    const made = await a.post(stage, asked);
    expect(made.status).toBe(201);
    const end = `/api/cycles/${cycle.id}/reopenings/${made.json.id}/end`;
    expect((await b.post(end, { reason: '不同意' })).json.code).toBe('reopening-unknown');
    const department = await server.caller(['office', { department: '组织部' }]);
    expect((await department.post(end, { reason: '不同意' })).json.code).toBe('permission-missing');
    expect((await a.post(end, { reason: '已补齐' })).status).toBe(200);
    server.setNow('2023-02-01T00:00:00.000Z');
  });

  it('say what they take for each of the shipped schemes', async () => {
    const office = await server.caller(['office']);
    for (const id of ['bda-2022', 'shaoxing-2019', 'guyuan-2023', 'gansu-2011', 'dalian-2018']) {
      const schemeHash = await publishScheme(server.storage(), shippedText(id));
      const { status, json } = await office.post('/api/cycles', { name: id, schemeHash, population: {} });
      expect([id, status]).toEqual([id, 201]);
      const schema = await office.get(`/api/cycles/${json.id}/schema`);
      expect(schema.json.properties.scheme.const).toBe(id);
      expect(schema.headers['content-type']).toContain('application/schema+json');
      const template = await office.get(`/api/cycles/${json.id}/template`);
      expect(template.json).toMatchObject({ scheme: id, units: [{ id: 'u001' }] });
      expect((await office.get(`/api/cycles/${json.id}/assessment`)).json.code).toBe('cycle-not-opened');
    }
  });
});
