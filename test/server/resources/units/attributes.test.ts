import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { type Caller, yearServer } from '../year-server.js';

async function make(office: Caller, name: string): Promise<string> {
  return (await office.post('/api/units', { name })).json.id;
}

describe.each(databases)('attributes of units on $name', (database) => {
  const server = yearServer(database);

  it('are kept by year; a correction is a new revision and the old one stays', async () => {
    const office = await server.caller(['office']);
    const id = await make(office, '甲');
    const first = await office.patch(
      `/api/units/${id}/attributes/2023`,
      { values: { members: 120, 建立形式: 'single' }, source: '年报' },
      1,
    );
    expect(first.json).toEqual({ unit: id, year: 2023, values: { members: 120, 建立形式: 'single' }, revision: 2 });
    const second = await office.patch(
      `/api/units/${id}/attributes/2023`,
      { values: { members: '12345678901234567890', 建立形式: 'single' }, reason: '更正' },
      2,
    );
    expect(second.json.revision).toBe(3);
    await office.patch(`/api/units/${id}/attributes/2024`, { values: { members: 130 } }, 3);
    await office.patch(`/api/units/${id}/attributes/2023`, { values: { 建立形式: null } }, 4);
    expect((await office.get(`/api/units/${id}/attributes/2023`)).json.values).toEqual({
      members: '12345678901234567890',
    });
    expect((await office.get(`/api/units/${id}?year=2024`)).json.attributes).toEqual({ members: 130 });
    const history = await office.get(`/api/units/${id}/attributes/2023/history?attribute=members`);
    expect(history.json.data).toMatchObject([
      { revision: 1, value: 120, source: '年报', reason: null },
      { revision: 2, value: '12345678901234567890', source: null, reason: '更正' },
    ]);
    expect((await office.get(`/api/units/${id}/attributes/2023/history`)).json.total).toBe(4);
    const entries = await server
      .storage()
      .read.selectFrom('audit')
      .selectAll()
      .where('resource_id', '=', id)
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual(['units:create', ...Array(4).fill('units:set-attributes')]);
    expect(entries[2]).toMatchObject({
      before: '{"values":{"members":120},"year":2023}',
      after: '{"source":null,"values":{"members":"12345678901234567890"},"year":2023}',
      reason: '更正',
    });
  });

  it('never lose a revision: the database refuses to change or delete what was said', async () => {
    const office = await server.caller(['office']);
    const id = await make(office, '乙');
    await office.patch(`/api/units/${id}/attributes/2023`, { values: { a: 1 } }, 1);
    const { storage } = server;
    const actor = { kind: 'system', id: '', name: 'system' } as const;
    for (const work of [
      () =>
        storage().write({ actor }, ({ db }) =>
          db.updateTable('unit_attribute_revisions').set({ value: '2' }).execute(),
        ),
      () => storage().write({ actor }, ({ db }) => db.deleteFrom('unit_attribute_revisions').execute()),
      () => storage().write({ actor }, ({ db }) => db.deleteFrom('units').where('id', '=', id).execute()),
    ]) {
      await expect(work()).rejects.toThrow(/never/);
    }
  });

  it('meet a stale revision with both values', async () => {
    const office = await server.caller(['office']);
    const id = await make(office, '丙');
    await office.patch(`/api/units/${id}/attributes/2023`, { values: { a: 1, b: 2 } }, 1);
    const stale = await office.patch(`/api/units/${id}/attributes/2023`, { values: { a: 5 } }, 1);
    expect([stale.status, stale.json.conflict]).toEqual([
      409,
      {
        current: { unit: id, year: 2023, values: { a: 1, b: 2 }, revision: 2 },
        given: { unit: id, year: 2023, values: { a: 5, b: 2 }, revision: 2 },
      },
    ]);
  });

  it('change nothing where the values are the same, and nothing in a dry run', async () => {
    const office = await server.caller(['office']);
    const id = await make(office, '丁');
    await office.patch(`/api/units/${id}/attributes/2023`, { values: { a: '0.10' } }, 1);
    expect((await office.patch(`/api/units/${id}/attributes/2023`, { values: { a: '0.10' } }, 2)).json.revision).toBe(
      2,
    );
    const dry = await office.patch(`/api/units/${id}/attributes/2023?dryRun=true`, { values: { a: 7 } }, 2);
    expect(dry.json).toMatchObject({ values: { a: 7 }, revision: 3 });
    expect((await office.get(`/api/units/${id}?year=2023`)).json).toMatchObject({
      attributes: { a: '0.10' },
      revision: 2,
    });
  });

  it.each([
    ['a key that no scheme can have', '2023', { values: { 'a b': 1 } }, 422],
    ['an object as a value', '2023', { values: { a: {} } }, 422],
    ['a text with NUL', '2023', { values: { a: 'x\u0000' } }, 422],
    ['no values', '2023', { values: {} }, 422],
    ['a year that is none', '20233', { values: { a: 1 } }, 400],
    ['more digits than JSON keeps', '2023', '{"values":{"a":12345678901234567890}}', 400],
  ])('refuse %s', async (_, year, body, status) => {
    const office = await server.caller(['office']);
    const id = await make(office, '戊');
    expect((await office.patch(`/api/units/${id}/attributes/${year}`, body, 1)).status).toBe(status);
  });
});
