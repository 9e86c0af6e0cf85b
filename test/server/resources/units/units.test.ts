import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { type Caller, yearServer } from '../year-server.js';

/** A new unit, as the API answers it. */
async function make(caller: Caller, name: string, parent: string | null = null, externalId: string | null = null) {
  const { status, json } = await caller.post('/api/units', { name, parent, externalId });
  expect(status).toBe(201);
  return json;
}

/** city → (a → a1, a2), (b → b1). */
async function makeTree(office: Caller, prefix: string) {
  const city = await make(office, `${prefix}市`);
  const a = await make(office, `${prefix}甲县`, city.id);
  const b = await make(office, `${prefix}乙县`, city.id);
  const a1 = await make(office, `${prefix}甲一`, a.id, `${prefix}-a1`);
  const a2 = await make(office, `${prefix}甲二`, a.id);
  const b1 = await make(office, `${prefix}乙一`, b.id);
  return { city, a, b, a1, a2, b1 };
}

const namesOf = (json: { readonly data: readonly { readonly name: string }[] }) => json.data.map(({ name }) => name);

describe.each(databases)('units on $name', (database) => {
  const server = yearServer(database);

  it('are made as a tree, shown with their path, and audited', async () => {
    const office = await server.caller(['office']);
    const city = await make(office, '  固原市总工会 ', null, 'gy');
    const county = await make(office, '原州区总工会', city.id);
    expect(city).toMatchObject({ name: '固原市总工会', externalId: 'gy', parent: null, path: [city.id], revision: 1 });
    const read = await office.get(`/api/units/${county.id}`);
    expect(read.headers.etag).toBe('"1"');
    expect(read.json).toEqual({
      id: county.id,
      externalId: null,
      name: '原州区总工会',
      parent: city.id,
      path: [city.id, county.id],
      retired: false,
      retiredAt: null,
      retireReason: null,
      createdAt: '2023-03-15T08:00:00.000Z',
      updatedAt: '2023-03-15T08:00:00.000Z',
      revision: 1,
    });
    const entries = await server
      .storage()
      .read.selectFrom('audit')
      .selectAll()
      .where('resource_id', '=', county.id)
      .execute();
    expect(entries).toMatchObject([
      { action: 'units:create', actor_name: 'office', before: null, after: expect.stringContaining('原州区总工会') },
    ]);
  });

  it('are changed with If-Match; a stale one gets both values and changes nothing', async () => {
    const office = await server.caller(['office']);
    const unit = await make(office, '旧名');
    expect((await office.patch(`/api/units/${unit.id}`, { name: '新名' })).json.code).toBe('revision-needed');
    expect((await office.patch(`/api/units/${unit.id}`, { name: '新名' }, 1)).json).toMatchObject({
      name: '新名',
      revision: 2,
    });
    const stale = await office.patch(`/api/units/${unit.id}`, { name: '另一名', externalId: 'x1' }, 1);
    expect(stale.status).toBe(409);
    expect(stale.headers.etag).toBe('"2"');
    expect(stale.json).toMatchObject({
      code: 'revision-conflict',
      conflict: { current: { name: '新名', revision: 2 }, given: { name: '另一名', externalId: 'x1' } },
    });
    expect((await office.get(`/api/units/${unit.id}`)).json).toMatchObject({ name: '新名', externalId: null });
  });

  it('keep external ids unique', async () => {
    const office = await server.caller(['office']);
    await make(office, '一', null, '0012');
    const second = await make(office, '二', null, '12');
    const taken = await office.post('/api/units', { name: '三', externalId: '0012' });
    expect([taken.status, taken.json.code, taken.json.errors.externalId]).toEqual([
      409,
      'external-id-taken',
      '已有单位使用',
    ]);
    expect((await office.patch(`/api/units/${second.id}`, { externalId: '0012' }, 1)).status).toBe(409);
  });

  it('move with everything below them, never below themselves', async () => {
    const office = await server.caller(['office']);
    const { city, a, b, a1 } = await makeTree(office, 'm');
    const circle = await office.patch(`/api/units/${a.id}`, { parent: a1.id }, 1);
    expect([circle.status, circle.json.code]).toEqual([422, 'unit-parent-wrong']);
    expect((await office.patch(`/api/units/${a.id}`, { parent: a.id }, 1)).json.errors.parent).toContain('成环');
    const moved = await office.patch(`/api/units/${a.id}`, { parent: b.id }, 1);
    expect(moved.json.path).toEqual([city.id, b.id, a.id]);
    expect((await office.get(`/api/units/${a1.id}`)).json.path).toEqual([city.id, b.id, a.id, a1.id]);
    const below = await office.get(`/api/units?subtree=${b.id}&sort=path`);
    expect(below.json.total).toBe(5);
    await office.patch(`/api/units/${a.id}`, { parent: null }, 2);
    expect((await office.get(`/api/units/${a1.id}`)).json.path).toEqual([a.id, a1.id]);
  });

  it('retire and come back, with a reason; not while units below them work', async () => {
    const office = await server.caller(['office']);
    const { a, a1, a2 } = await makeTree(office, 'r');
    const early = await office.step(`/api/units/${a.id}/retire`, { reason: '撤并' }, 1);
    expect([early.status, early.json.code]).toEqual([409, 'unit-in-use']);
    for (const { id } of [a1, a2, a]) await office.step(`/api/units/${id}/retire`, { reason: '撤并' }, 1);
    const gone = await office.get(`/api/units/${a.id}`);
    expect(gone.json).toMatchObject({ retired: true, retireReason: '撤并', revision: 2 });
    expect((await office.get(`/api/units?q=r甲`)).json.total).toBe(0);
    expect((await office.get(`/api/units?q=r甲&retired=all`)).json.total).toBe(3);
    expect((await office.post('/api/units', { name: 'x', parent: a.id })).json.errors.parent).toContain('停用');
    expect((await office.step(`/api/units/${a1.id}/restore`, { reason: '恢复' }, 2)).json.code).toBe(
      'unit-parent-wrong',
    );
    expect((await office.step(`/api/units/${a.id}/restore`, { reason: '恢复' }, 2)).json.retired).toBe(false);
    expect((await office.step(`/api/units/${a.id}/retire`, {}, 3)).status).toBe(422);
  });

  it('are searched, sorted and paged', async () => {
    const office = await server.caller(['office']);
    await makeTree(office, 's%_');
    const page = await office.get(`/api/units?q=${encodeURIComponent('S%_')}&sort=name&order=desc&perPage=2&page=2`);
    expect(page.json.total).toBe(6);
    expect(page.json.data).toHaveLength(2);
    expect(namesOf((await office.get(`/api/units?q=${encodeURIComponent('s%_-A1')}`)).json)).toEqual(['s%_甲一']);
    expect((await office.get(`/api/units?q=${encodeURIComponent('s%x')}`)).json.total).toBe(0);
    expect((await office.get('/api/units?sort=path%27--')).status).toBe(400);
    expect((await office.get('/api/units?perPage=100000')).status).toBe(400);
  });

  it('are seen and changed within the subtree of a grant only: rows, counts, search, order, paths and answers alike', async () => {
    const office = await server.caller(['office']);
    const { city, a, b, a1, b1 } = await makeTree(office, 'v');
    const reporter = await server.caller(['reporter', { subtree: a.id }]);
    const county = await server.caller(['office', { subtree: a.id }]);
    const list = async (query: string) => (await reporter.get(`/api/units?${query}`)).json;
    expect(namesOf(await list('sort=path'))).toEqual(['v甲县', 'v甲一', 'v甲二']);
    expect((await list('q=v乙')).total).toBe(0);
    expect((await list(`subtree=${city.id}`)).total).toBe(3);
    expect((await list(`subtree=${b.id}`)).total).toBe(0);
    expect(namesOf(await list('parent=top'))).toEqual(['v甲县']);
    expect((await list(`ids=${a1.id},${b1.id}`)).total).toBe(1);
    expect((await reporter.get(`/api/units/${a1.id}`)).json).toMatchObject({ parent: a.id, path: [a.id, a1.id] });
    expect((await reporter.get(`/api/units/${a.id}`)).json).toMatchObject({ parent: null, path: [a.id] });
    const hidden = await reporter.get(`/api/units/${b1.id}`);
    const absent = await reporter.get('/api/units/none');
    expect([hidden.status, hidden.json.message.en]).toEqual([404, absent.json.message.en.replace('none', b1.id)]);
    expect((await reporter.post('/api/units', { name: 'x', parent: a.id })).status).toBe(403);
    expect((await county.post('/api/units', { name: 'v甲三', parent: a.id })).status).toBe(201);
    expect((await county.post('/api/units', { name: 'x' })).json.code).toBe('unit-parent-wrong');
    expect((await county.post('/api/units', { name: 'x', parent: b.id })).json.errors.parent).toContain('没有这个单位');
    expect((await county.patch(`/api/units/${a1.id}`, { parent: b.id }, 1)).json.code).toBe('unit-parent-wrong');
    expect((await county.patch(`/api/units/${a.id}`, { parent: null, name: 'v甲' }, 1)).json.name).toBe('v甲');
    expect((await office.get(`/api/units/${a.id}`)).json.parent).toBe(city.id);
    expect((await county.patch(`/api/units/${b1.id}`, { name: 'x' }, 1)).status).toBe(404);
  });

  it('are changed by nobody who only reads, and not read by administrators', async () => {
    const office = await server.caller(['office']);
    const unit = await make(office, '只读');
    for (const role of ['auditor', 'leader', 'evaluator', 'reporter'] as const) {
      const reader = await server.caller([role]);
      expect((await reader.get(`/api/units/${unit.id}`)).status).toBe(200);
      expect((await reader.patch(`/api/units/${unit.id}`, { name: 'x' }, 1)).json.code).toBe('permission-missing');
    }
    const administrator = await server.caller(['administrator'], ['author']);
    expect((await administrator.get('/api/units')).status).toBe(403);
  });

  it('are checked and answered, but not stored, in a dry run', async () => {
    const office = await server.caller(['office']);
    const dry = await office.post('/api/units?dryRun=true', { name: '试', externalId: 'dry' });
    expect([dry.status, dry.json.name]).toEqual([201, '试']);
    expect((await office.get('/api/units?externalId=dry')).json.total).toBe(0);
    expect((await office.post('/api/units?dryRun=true', { name: '试', parent: 'none' })).status).toBe(422);
  });

  it.each([
    [{}, 'fields-invalid'],
    [{ name: ' ' }, 'fields-invalid'],
    [{ name: 'a\u0000' }, 'fields-invalid'],
    [{ name: 'x'.repeat(201) }, 'fields-invalid'],
    [{ name: 'x', path: '/' }, 'fields-invalid'],
    [{ name: 5 }, 'fields-invalid'],
    ['{"name":', 'body-not-json'],
  ])('refuse the body %j as %s', async (body, code) => {
    const office = await server.caller(['office']);
    const answer = await office.post('/api/units', body);
    expect([answer.status < 500, answer.json.code]).toEqual([true, code]);
  });
});
