import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { cellsOf, sheetServer } from '../entries/sheet-server.js';
import type { Answer } from '../year-server.js';
import { CSV, lines, NDJSON, refusedRows } from './bulk-rows.js';

describe.each(databases)('facts in bulk on $name', (database) => {
  const { server, open, auditOf, withRole } = sheetServer(database);

  it('takes rows of many units at once: one revision a sheet, submitted, with source and note', async () => {
    const { id, path, units } = await open('a');
    const machine = await withRole('integrator');
    const rows = [
      { unit: 'a-e1', fact: 'members', value: 12, source: '人社系统' },
      { unit: units.e2, fact: 'members', value: '7' },
      { unit: 'a-e1', fact: 'held', period: '2023-Q1', value: 3, note: '含线上' },
      { unit: 'a-e1', fact: 'members', period: 2022, value: 10 },
    ];
    const answer = await machine.post(`${path}/bulk/facts`, lines(rows), NDJSON);
    expect([answer.status, answer.json]).toEqual([
      200,
      { mode: 'all', dryRun: false, counts: { rows: 4, changed: 4, unchanged: 0, refused: 0 }, results: [] },
    ]);
    const sheet = await machine.get(`${path}/units/${units.e1}/facts`);
    expect(cellsOf(sheet)).toEqual({
      members: '12 submitted',
      'held@2023-Q1': '3 submitted',
      'members@2022': '10 submitted',
    });
    expect(sheet.json.revision).toBe(1);
    expect(sheet.json.cells.members.source).toBe('人社系统');
    expect(sheet.json.cells['held@2023-Q1'].note).toBe('含线上');
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['entries:submit', 'entries:submit']);
    const again = await machine.post(`${path}/bulk/facts`, lines(rows), NDJSON);
    expect(again.json.counts).toEqual({ rows: 4, changed: 0, unchanged: 4, refused: 0 });
    expect((await auditOf(id)).length).toBe(2);
  });

  it('stores nothing when one row is wrong, and says of each wrong row what is wrong where', async () => {
    const { id, path, units } = await open('b');
    const machine = await withRole('integrator');
    const answer = await machine.post(
      `${path}/bulk/facts`,
      lines([
        { unit: 'b-e1', fact: 'members', value: 12 },
        { unit: 'b-e1', fact: 'members', value: -1 },
        { unit: 'b-e1', fact: 'coverage', value: '1.5' },
        { unit: 'nobody', fact: 'members', value: 1 },
        { unit: 'b-e2', fact: 'membres', value: 1 },
        { unit: 'b-e2', fact: 'held', period: '2023-05', value: 1 },
        { unit: 'b-e2', fact: 'held', period: 'May', value: 1 },
        { unit: 'b-e2', fact: 'members' },
        { unit: 'b-e2', fact: 'members', value: 1, comment: 'x' },
        { unit: 'b-w1', fact: 'members', value: [1] },
      ]),
      NDJSON,
    );
    expect([answer.status, answer.json.code]).toEqual([422, 'bulk-refused']);
    expect(answer.json.counts).toEqual({ rows: 10, changed: 1, unchanged: 0, refused: 9 });
    expect(refusedRows(answer)).toEqual([
      '2 entries-invalid /value',
      '3 entries-invalid /value',
      '4 unit-not-found /unit',
      '5 entries-invalid /fact',
      '6 entries-invalid /period',
      '7 row-field-wrong /period',
      '8 row-field-missing /value',
      '9 row-field-unknown /comment',
      '10 row-field-wrong /value',
    ]);
    for (const { message } of answer.json.results) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/[a-z]/);
    }
    expect(await auditOf(id)).toEqual([]);
    expect(cellsOf(await machine.get(`${path}/units/${units.e1}/facts`))).toEqual({});
  });

  it('with mode=rows takes what is right and refuses the rest row by row, although they belong to one sheet', async () => {
    const { path, units } = await open('c');
    const machine = await withRole('integrator');
    const answer = await machine.post(
      `${path}/bulk/facts?mode=rows`,
      lines([
        { unit: 'c-e1', fact: 'members', value: 12 },
        { unit: 'c-e1', fact: 'coverage', value: '2' },
        { unit: 'c-e1', fact: 'funds', value: '1000.50' },
        { unit: 'c-e1', fact: 'held', value: 1 },
        { unit: 'c-e1', fact: 'held', period: '2023-Q1', value: 1 },
      ]),
      NDJSON,
    );
    expect([answer.status, answer.json.counts]).toEqual([200, { rows: 5, changed: 2, unchanged: 0, refused: 3 }]);
    expect(refusedRows(answer)).toEqual([
      '2 entries-invalid /value',
      '4 entries-invalid /period',
      '5 entries-invalid /period',
    ]);
    expect(cellsOf(await machine.get(`${path}/units/${units.e1}/facts`))).toEqual({
      members: '12 submitted',
      funds: '1000.50 submitted',
    });
  });

  it('answers a line for every row to whoever accepts NDJSON', async () => {
    const { path } = await open('d');
    const machine = await withRole('integrator');
    const body = lines([
      { unit: 'd-e1', fact: 'members', value: 1 },
      { unit: 'nobody', fact: 'members', value: 1 },
      { unit: 'd-e1', fact: 'members', value: 1 },
    ]);
    const answer = await machine.post(`${path}/bulk/facts?mode=rows`, body, {
      ...NDJSON,
      accept: 'application/x-ndjson',
    });
    expect(answer.headers['content-type']).toContain('application/x-ndjson');
    const told = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ row, status, code }) => [row, status, code])).toEqual([
      [1, 'changed', undefined],
      [2, 'refused', 'unit-not-found'],
      [3, 'unchanged', undefined],
    ]);
  });

  it('checks and answers with dryRun as it would, but stores nothing', async () => {
    const { id, path } = await open('e');
    const machine = await withRole('integrator');
    for (const mode of ['all', 'rows']) {
      const body = lines([{ unit: 'e-e1', fact: 'members', value: 1 }]);
      const answer = await machine.post(`${path}/bulk/facts?mode=${mode}&dryRun=true`, body, NDJSON);
      expect([answer.status, answer.json.dryRun, answer.json.counts.changed]).toEqual([200, true, 1]);
    }
    expect(await auditOf(id)).toEqual([]);
  });

  it('takes CSV with Chinese or English names, numbers as exact texts, yes and no in words; formulas are refused', async () => {
    const { path, units } = await open('f');
    const machine = await withRole('integrator');
    const file = [
      '\uFEFF编号,数据,期间,值,备注',
      'f-e1,members,,0012,"说明，含 ""引号""',
      '跨两行"',
      'f-e1,held,2023-Q1,4,',
      "f-e2,funds,,'-12345678901234567890.12,",
      'f-e2,members,,=1+1,',
      '',
      'f-w1,coverage,,百分之五,',
      'f-w1,founded,,2001-02-30,',
      'f-w1,members,,,',
    ].join('\r\n');
    const answer = await machine.post(`${path}/bulk/facts?mode=rows`, file, CSV);
    expect(refusedRows(answer)).toEqual([
      '5 row-formula /value',
      '7 row-field-wrong /value',
      '8 row-field-wrong /value',
      '9 row-field-missing /value',
    ]);
    expect(cellsOf(await machine.get(`${path}/units/${units.e1}/facts`))).toEqual({
      members: '0012 submitted',
      'held@2023-Q1': '4 submitted',
    });
    expect((await machine.get(`${path}/units/${units.e1}/facts`)).json.cells.members.note).toBe(
      '说明，含 "引号"\r\n跨两行',
    );
    expect(cellsOf(await machine.get(`${path}/units/${units.e2}/facts`))).toEqual({
      funds: '-12345678901234567890.12 submitted',
    });
  });

  it.each([
    ['a column that is missing', 'unit,fact\na,b'],
    ['an unknown column', 'unit,fact,value,valeu\na,b,1,2'],
    ['a column that stands twice', 'unit,fact,value,值\na,b,1,2'],
  ])('refuses a CSV file with %s', async (what, file) => {
    const { path } = await open(`g-${what}`);
    const answer = await (await withRole('integrator')).post(`${path}/bulk/facts`, file, CSV);
    expect([answer.status, answer.json.code]).toEqual([422, 'bulk-columns']);
  });

  it('corrects what was submitted with a reason only', async () => {
    const { path, units } = await open('h');
    const machine = await withRole('integrator');
    const post = async (value: number, query = ''): Promise<Answer> =>
      await machine.post(`${path}/bulk/facts${query}`, lines([{ unit: 'h-e1', fact: 'members', value }]), NDJSON);
    await post(1);
    const bare = await post(2);
    expect([bare.status, refusedRows(bare)]).toEqual([422, ['1 fields-invalid /value']]);
    expect((await post(2, `?reason=${encodeURIComponent('年报更正')}`)).json.counts.changed).toBe(1);
    expect(cellsOf(await machine.get(`${path}/units/${units.e1}/facts`))).toEqual({ members: '2 submitted' });
  });

  it('keeps to the scope of the key, and says of units outside only that they are not there', async () => {
    const { path, units } = await open('i');
    const machine = await server.caller(['integrator', { subtree: units.east }]);
    const rows = [
      { unit: 'i-e1', fact: 'members', value: 1 },
      { unit: 'i-w1', fact: 'members', value: 1 },
      { unit: 'i-none', fact: 'members', value: 1 },
    ];
    const answer = await machine.post(`${path}/bulk/facts`, lines(rows), NDJSON);
    expect(refusedRows(answer)).toEqual(['2 unit-not-found /unit', '3 unit-not-found /unit']);
    expect(answer.text).not.toContain(units.w1);
    const department = await server.caller(['integrator', { department: '财务部' }]);
    const other = await department.post(`${path}/bulk/facts`, lines(rows.slice(0, 1)), NDJSON);
    expect(refusedRows(other)).toEqual(['1 cell-not-yours /fact']);
    const evaluator = await withRole('evaluator');
    expect((await evaluator.post(`${path}/bulk/facts`, lines(rows), NDJSON)).status).toBe(403);
  });

  it('is refused as a whole where nothing can be entered: an unknown cycle, a closed one, another content type', async () => {
    const { path, office } = await open('j');
    const machine = await withRole('integrator');
    const body = lines([{ unit: 'j-e1', fact: 'members', value: 1 }]);
    expect((await machine.post('/api/cycles/none/bulk/facts', body, NDJSON)).status).toBe(404);
    expect((await machine.post(`${path}/bulk/facts`, body)).status).toBe(415);
    const revision = (await office.get(path)).json.revision;
    const check = await office.get(`${path}/check?step=close`);
    const accept = [...new Set(check.json.diagnostics.map(({ code }: { readonly code: string }) => code))];
    expect((await office.step(`${path}/close`, { accept }, revision)).status).toBe(200);
    const closed = await machine.post(`${path}/bulk/facts`, body, NDJSON);
    expect([closed.status, closed.json.code]).toEqual([409, 'cycle-state']);
  });
});
