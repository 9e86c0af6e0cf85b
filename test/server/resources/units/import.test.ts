import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { textRow, xlsxFile } from '../../spreadsheets/xlsx-file.js';
import { publishScheme } from '../publish-scheme.js';
import { type Answer, type Caller, yearServer } from '../year-server.js';

const CSV = { 'content-type': 'text/csv' };
const XLSX = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** A scheme with one attribute of each type. */
const SCHEME = `scheme: import-test
title: 导入试验
year: 2023
units:
  attributes:
    form: { label: 建立形式, type: choice, values: { single: 单独建立, joint: 联合建立 } }
    members: { label: 会员人数, type: count }
    rate: { label: 覆盖率, type: ratio }
    founded: { label: 建立日期, type: date }
    active: { label: 正常开展工作, type: boolean }
    station: { label: 服务站, type: text }
score: { id: total, formula: members }
`;

const preview = (caller: Caller, body: unknown, headers = CSV, query = ''): Promise<Answer> =>
  caller.post(`/api/units/import?year=2023&dryRun=true${query}`, body, headers);

/** Previews and imports. */
async function load(caller: Caller, body: unknown, headers = CSV, query = ''): Promise<Answer> {
  const { json } = await preview(caller, body, headers, query);
  return await caller.post(`/api/units/import?year=2023&preview=${json.token}${query}`, body, headers);
}

/** Cells as `row column severity code`. */
const cellsOf = ({ json }: Answer): readonly string[] =>
  json.cells.map(
    ({ row, column, severity, code }: Readonly<Record<string, unknown>>) => `${column}${row} ${severity} ${code}`,
  );

describe.each(databases)('importing units on $name', (database) => {
  const server = yearServer(database);

  it('previews what would be made, then makes all of it at once, children before their parents in the file or not', async () => {
    const office = await server.caller(['office']);
    const file = '编号,名称,上级编号,attributes.members\n0012,甲县总工会,00,1.50\n00,市总工会,,\n00121,乡工会,0012,7\n';
    const seen = await preview(office, file);
    expect(seen.json).toMatchObject({
      applied: false,
      counts: { create: 3, change: 0, unchanged: 0, ignored: 0, refused: 0 },
      file: { format: 'csv', encoding: 'utf-8', rows: 4 },
      creates: [
        { row: 2, externalId: '0012', name: '甲县总工会', parent: '00', attributes: { members: '1.50' } },
        { row: 3, externalId: '00', parent: null, attributes: {} },
        { row: 4, externalId: '00121', parent: '0012' },
      ],
    });
    expect((await office.get('/api/units?externalId=0012')).json.total).toBe(0);
    const done = await office.post(`/api/units/import?year=2023&preview=${seen.json.token}`, file, CSV);
    expect([done.status, done.json.applied]).toEqual([200, true]);
    const county = (await office.get('/api/units?externalId=0012&year=2023')).json.data[0];
    expect(county).toMatchObject({ name: '甲县总工会', attributes: { members: '1.50' } });
    const town = (await office.get('/api/units?externalId=00121')).json.data[0];
    expect(town.path).toHaveLength(3);
    expect(town.parent).toBe(county.id);
    const audit = await server
      .storage()
      .read.selectFrom('audit')
      .select(['action', 'resource_id'])
      .orderBy('seq', 'desc')
      .limit(4)
      .execute();
    expect(audit.map(({ action }) => action)).toEqual([
      'units:import-file',
      'units:import',
      'units:import',
      'units:import',
    ]);
    expect(audit.at(-1)?.resource_id).not.toBe('');
  });

  it('says field by field what changes, counts what does not, and leaves empty cells alone', async () => {
    const office = await server.caller(['office']);
    const first = 'external_id,name,parent,attributes.a,attributes.b\nf1,一,,12.0,x\nf2,二,f1,,\nf3,三,f1,5,\n';
    expect((await load(office, first)).status).toBe(200);
    const second = 'external_id,name,parent,attributes.a,attributes.b\nf1,一,,12,\nf2,二二,f3,3,\nf3,,,5,y\n';
    const seen = await preview(office, second);
    expect(seen.json.counts).toEqual({ create: 0, change: 2, unchanged: 1, ignored: 0, refused: 0 });
    expect(seen.json.changes).toMatchObject([
      {
        row: 3,
        externalId: 'f2',
        fields: [
          { field: 'name', before: '二', after: '二二' },
          { field: 'parent', before: 'f1', after: 'f3' },
          { field: 'attributes.a', before: null, after: '3' },
        ],
      },
      { row: 4, externalId: 'f3', fields: [{ field: 'attributes.b', before: null, after: 'y' }] },
    ]);
    expect((await office.post(`/api/units/import?year=2023&preview=${seen.json.token}`, second, CSV)).status).toBe(200);
    const moved = (await office.get('/api/units?externalId=f2&year=2023')).json.data[0];
    expect(moved).toMatchObject({ name: '二二', revision: 2, attributes: { a: '3' } });
    expect(moved.path).toHaveLength(3);
    expect((await preview(office, second)).json.counts).toMatchObject({ change: 0, unchanged: 3 });
  });

  it('lists every cell it ignores or refuses, with row, column and reason, and then imports nothing', async () => {
    const office = await server.caller(['office']);
    const file = [
      '编号,名称,上级编号,备注,attributes.a,attributes.a,',
      'p1,甲,,随便写的,1,2,没有列名',
      'p1,乙,,,,,',
      ',丙,,,,,',
      'p4,,,,,,',
      'p5,戊,nobody,,,,',
      'p6,=HYPERLINK("x"),,,,,',
      'p7,庚,p8,,,,',
      'p8,辛,p7,,,,',
      'p9,"a',
      'b",,,,,',
    ].join('\n');
    const seen = await preview(office, file);
    expect([...cellsOf(seen)].sort()).toEqual(
      [
        'D1 ignored column-unknown',
        'F1 refused column-twice',
        'D2 ignored column-unknown',
        'F2 ignored column-twice',
        'G2 ignored header-missing',
        'A3 refused id-twice',
        'A4 refused id-missing',
        'B5 refused name-missing',
        'C6 refused parent-missing',
        'B7 refused formula',
        'B7 refused name-missing',
        'C8 refused parent-circle',
        'C9 refused parent-circle',
        'B10 refused text-form',
        'B10 refused name-missing',
      ].sort(),
    );
    const done = await office.post(`/api/units/import?year=2023&preview=${seen.json.token}`, file, CSV);
    expect([done.status, done.json.code]).toEqual([422, 'import-refused']);
    expect((await office.get('/api/units?externalId=p1')).json.total).toBe(0);
  });

  it('reads columns as the scheme declares them, by id or name, and refuses what no value can be', async () => {
    const office = await server.caller(['office']);
    const scheme = `&scheme=${await publishScheme(server.storage(), SCHEME)}`;
    const file = [
      '编号,名称,建立形式,members,覆盖率,建立日期,正常开展工作,station,所在地',
      't1,甲,联合建立,１２０,80%,2020-02-29,是,0012,x',
      't2,乙,single,"1,200",0.855,2019-02-29,也许,,',
    ].join('\n');
    const seen = await preview(office, file, CSV, scheme);
    expect(seen.json.creates[0].attributes).toEqual({
      form: 'joint',
      members: '120',
      rate: '80%',
      founded: '2020-02-29',
      active: true,
      station: '0012',
    });
    expect(cellsOf(seen)).toEqual([
      'I1 ignored column-unknown',
      'I2 ignored column-unknown',
      'D3 refused value-wrong',
      'F3 refused value-wrong',
      'G3 refused value-wrong',
    ]);
    expect(seen.json.cells[2].message.zh).toBe('“会员人数”应为不小于 0 的整数');
    expect((await preview(office, file, CSV, '&scheme=none')).json.code).toBe('cycle-scheme-unknown');
  });

  it('reads XLSX: padded zeros stay in ids, decimals and days stay what they are, formulas and lost digits are refused', async () => {
    const office = await server.caller(['office']);
    const scheme = `&scheme=${await publishScheme(server.storage(), SCHEME)}`;
    const rows = [
      textRow(1, ['编号', '名称', 'members', '建立日期', '服务站']),
      '<row r="2"><c r="A2" s="1"><v>13</v></c><c r="B2" t="inlineStr"><is><t>甲</t></is></c><c r="C2"><v>40</v></c><c r="D2" s="2"><v>45000</v></c><c r="E2" s="1"><v>7</v></c></row>',
      '<row r="3"><c r="A3"><v>6.42200199001011E+17</v></c><c r="B3"><f>B2</f><v>1</v></c></row>',
      '<row r="4"><c r="A4" s="2"><v>45000</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><v>0.5</v></c></row>',
    ];
    const file = xlsxFile({ rows: rows.join(''), formats: ['0000', 'yyyy/m/d'] });
    const seen = await preview(office, file, XLSX, scheme);
    expect(seen.json.creates[0]).toMatchObject({
      externalId: '0013',
      attributes: { members: '40', founded: '2023-03-15', station: '0007' },
    });
    expect(cellsOf(seen)).toEqual([
      'A3 refused digits-lost',
      'B3 refused formula',
      'A4 refused cell-type',
      'B4 refused cell-error',
      'C4 refused value-wrong',
    ]);
  });

  it('needs a preview, and refuses when the file or the state is no longer that of the preview', async () => {
    const office = await server.caller(['office']);
    const file = 'external_id,name\nw1,甲\n';
    const seen = await preview(office, file);
    expect((await office.post('/api/units/import?year=2023', file, CSV)).json.code).toBe('preview-needed');
    const import_ = (body: string, year = 2023) =>
      office.post(`/api/units/import?year=${year}&preview=${seen.json.token}`, body, CSV);
    expect((await import_('external_id,name\nw1,乙\n')).json.code).toBe('preview-outdated');
    expect((await import_(file, 2024)).json.code).toBe('preview-outdated');
    await office.post('/api/units', { name: '别人先建', externalId: 'w1' });
    const late = await import_(file);
    expect([late.status, late.json.code]).toEqual([409, 'preview-outdated']);
    expect((await office.get('/api/units?externalId=w1')).json.data[0].name).toBe('别人先建');
  });

  it('moves units with everything below them, also when several on one path move', async () => {
    const office = await server.caller(['office']);
    await load(office, 'external_id,name,parent\nx,X,\na,A,x\nb,B,a\nc,C,b\nd,D,c\ny,Y,\n');
    await load(office, 'external_id,parent\na,y\nc,a\nb,c\n');
    const pathOf = async (externalId: string): Promise<string> => {
      const unit = (await office.get(`/api/units?externalId=${externalId}`)).json.data[0];
      const units = (await office.get(`/api/units?ids=${unit.path.join(',')}`)).json.data;
      return unit.path
        .map((id: string) => units.find((each: { readonly id: string }) => each.id === id).name)
        .join('/');
    };
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(pathOf))).toEqual(['Y/A', 'Y/A/C/B', 'Y/A/C', 'Y/A/C/D']);
  });

  it('stays within the subtree of a grant, without telling what is outside of it', async () => {
    const office = await server.caller(['office']);
    await load(office, 'external_id,name,parent\nk0,市,\nk1,甲县,k0\nk2,乙县,k0\nk11,甲一,k1\n');
    const county = (await office.get('/api/units?externalId=k1')).json.data[0];
    const integrator = await server.caller(['integrator', { subtree: county.id }]);
    const seen = await preview(
      integrator,
      'external_id,name,parent\nk12,甲二,k1\nk11,甲一改,\nk2,抢来,\nk13,甲三,k2\nk14,顶层,\nk15,甲五,k12\n',
    );
    expect(cellsOf(seen)).toEqual(['A4 refused id-not-yours', 'C5 refused parent-missing', 'C6 refused parent-needed']);
    expect(seen.text).not.toContain('乙县');
    expect((await load(integrator, 'external_id,name,parent\nk12,甲二,k1\nk11,甲一改,\n')).json.applied).toBe(true);
    const reporter = await server.caller(['reporter']);
    expect((await preview(reporter, 'external_id\nk1\n')).status).toBe(403);
  });

  it.each([
    ['no head', '', CSV, 400, 'body-empty'],
    ['text that is no spreadsheet', 'x', XLSX, 400, 'table-malformed'],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415, 'content-type-unsupported'],
    ['an encoding that is not so', new Uint8Array([0xff, 0xff, 0x41]), CSV, 400, 'table-encoding'],
    ['too many bytes', 'x'.repeat(17 * 1024 * 1024), CSV, 413, 'body-too-large'],
  ])('refuses %s', async (_, body, headers, status, code) => {
    const office = await server.caller(['office']);
    const answer = await office.post('/api/units/import?year=2023&dryRun=true', body, headers);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });
});
