import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { textRow, xlsxFile } from '../../spreadsheets/xlsx-file.js';
import { publishScheme } from '../publish-scheme.js';
import { yearServer } from '../year-server.js';
import { CSV, cellsOf, preview, XLSX } from './import-file.js';

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

describe.each(databases)('the cells of an import on $name', (database) => {
  const server = yearServer(database);

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
