import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import type { Answer } from '../year-server.js';
import { yearServer } from '../year-server.js';
import { CSV, lines, NDJSON, refusedRows } from './bulk-rows.js';

const post = '/api/units/bulk?year=2023';

describe.each(databases)('units in bulk on $name', (database) => {
  const server = yearServer(database);
  const names = ({ json }: Answer): readonly string[] => json.data.map(({ name }: { readonly name: string }) => name);

  it('are made, changed and left as they are, children before parents too', async () => {
    const machine = await server.caller(['integrator']);
    const rows = [
      { externalId: 'a-1-1', name: '一中', parent: 'a-1', attributes: { level: '市级', staff: 120, online: true } },
      { externalId: 'a-1', name: '教育局' },
    ];
    const made = await machine.post(post, lines(rows), NDJSON);
    expect([made.status, made.json.counts]).toEqual([200, { rows: 2, changed: 2, unchanged: 0, refused: 0 }]);
    const changes = [rows[0], { externalId: 'a-1', name: '教育和体育局' }, { externalId: 'a-2', name: '卫健委' }];
    const changed = await machine.post(post, lines(changes.filter((row) => row !== undefined)), NDJSON);
    expect(changed.json.counts).toEqual({ rows: 3, changed: 2, unchanged: 1, refused: 0 });
    const child = (await machine.get('/api/units?externalId=a-1-1')).json.data[0];
    const attributes = (await machine.get(`/api/units/${child.id}/attributes/2023`)).json;
    expect(JSON.stringify(attributes)).toContain('市级');
    expect(names(await machine.get('/api/units?sort=externalId&order=asc&q=a-'))).toEqual([
      '教育和体育局',
      '一中',
      '卫健委',
    ]);
  });

  it('are stored all or not at all, with what is wrong in which row', async () => {
    const machine = await server.caller(['integrator']);
    const before = (await machine.get('/api/units')).json.total;
    const answer = await machine.post(
      post,
      lines([
        { externalId: 'b-1', name: '财政局' },
        { externalId: 'b-1', name: '又一个' },
        { externalId: 'b-2' },
        { externalId: 'b-3', name: '三', parent: 'b-9' },
        { name: '无编号' },
        { externalId: 'b-4', name: '四', attributes: { 'a b': 1 } },
        { externalId: 'b-5', name: '五', attributes: { a: [1] } },
        { externalId: 'b-6', name: '六', parent: 'b-7' },
        { externalId: 'b-7', name: '七', parent: 'b-6' },
      ]),
      NDJSON,
    );
    expect([answer.status, answer.json.code]).toEqual([422, 'bulk-refused']);
    expect(refusedRows(answer)).toEqual([
      '2 id-twice /externalId',
      '3 name-missing /name',
      '4 parent-missing /parent',
      '5 row-field-missing /externalId',
      '6 row-field-wrong /attributes/a b',
      '7 row-field-wrong /attributes/a',
      '8 parent-circle /parent',
      '9 parent-circle /parent',
    ]);
    expect((await machine.get('/api/units')).json.total).toBe(before);
  });

  it('come as CSV with a column for each attribute; dryRun stores nothing', async () => {
    const machine = await server.caller(['integrator']);
    const file = '编号,名称,上级编号,attributes.level\nc-1,人社局,,市级\nc-1-1,人才中心,c-1,=1+1\n';
    const refused = await machine.post(post, file, CSV);
    expect(refusedRows(refused)).toEqual(['3 row-formula /attributes.level']);
    const tried = await machine.post(`${post}&dryRun=true`, file.replace('=1+1', '县级'), CSV);
    expect([tried.status, tried.json.counts.changed]).toEqual([200, 2]);
    expect((await machine.get('/api/units?q=c-1')).json.total).toBe(0);
    expect((await machine.post(post, file.replace('=1+1', '县级'), CSV)).json.counts.changed).toBe(2);
  });

  it('keep to the subtree of the key, and are refused without a year', async () => {
    const office = await server.caller(['office']);
    const top = (await office.post('/api/units', { name: '东区', externalId: 'd-1' })).json.id;
    const machine = await server.caller(['integrator', { subtree: top }]);
    const rows = [
      { externalId: 'd-2', name: '顶层' },
      { externalId: 'd-3', name: '下属', parent: 'd-1' },
    ];
    expect(refusedRows(await machine.post(post, lines(rows), NDJSON))).toEqual(['1 parent-needed /parent']);
    expect((await machine.post(post, lines(rows.slice(1)), NDJSON)).json.counts.changed).toBe(1);
    expect((await machine.post('/api/units/bulk', lines(rows), NDJSON)).status).toBe(400);
  });
});
