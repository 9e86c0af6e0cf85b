import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { sheetServer } from '../entries/sheet-server.js';
import { CSV, lines, NDJSON, refusedRows } from './bulk-rows.js';

const good = { unit: 'a-e1', fact: 'members', value: 1 };
const nested = `${'['.repeat(100)}${']'.repeat(100)}`;

describe.each(databases)('what no bulk request can hold on $name', (database) => {
  const { server, open, auditOf, withRole } = sheetServer(database);

  it('is refused line by line with the place; nothing of the request is stored', async () => {
    const { id, path } = await open('a');
    const machine = await withRole('integrator');
    const bad: readonly (readonly [line: string | Uint8Array, told: string])[] = [
      ['{"unit":"a-e1","fact":"members","value":1', 'row-not-json '],
      ['{"unit":"a-e1","fact":"members","value":1}}', 'row-not-json '],
      ["{'unit':'a-e1'}", 'row-not-json '],
      ['[1,2]', 'row-not-object '],
      ['null', 'row-not-object '],
      ['{"unit":"a-e1","unit":"a-e2","fact":"members","value":1}', 'row-key-twice '],
      ['{"unit":"a-e1","fact":"members","value":1,"note":"\\":","note":"x"}', 'row-key-twice '],
      ['{"__proto__":{"unit":"a-e1"},"fact":"members","value":1}', 'row-key-forbidden '],
      [`{"unit":"a-e1","fact":"members","value":${nested}}`, 'row-too-deep '],
      [`{"unit":"a-e1","fact":"members","value":${'9'.repeat(40)}}`, 'row-number-digits '],
      ['{"unit":"a-e1","fact":"members","value":1e400}', 'row-field-wrong /value'],
      ['{"unit":"a-e1","fact":"members","value":"1e999999999"}', 'entries-invalid /value'],
      ['{"unit":"a-e1","fact":"members","value":"a\\u0000b"}', 'row-field-wrong /value'],
      ['{"unit":"a-e1","fact":"members","value":"\\ud800"}', 'row-field-wrong /value'],
      ['{"unit":"a-e1","fact":"members","value":true}', 'entries-invalid /value'],
      ['{"unit":"a-e1","fact":"members","value":{"a":1}}', 'row-field-wrong /value'],
      ['{"unit":7,"fact":"members","value":1}', 'row-field-wrong /unit'],
      ['{"unit":"a-e1\\n","fact":"members","value":1}', 'row-field-wrong /unit'],
      ['{"unit":" ","fact":"members","value":1}', 'row-field-wrong /unit'],
      ['{"fact":"members","value":1}', 'row-field-missing /unit'],
      ['{"unit":"a-e1","fact":"members@2022","value":1}', 'row-field-wrong /fact'],
      ['{"unit":"a-e1","fact":"toString","value":1}', 'entries-invalid /fact'],
      ['{"unit":"x\' or 1=1 --","fact":"members","value":1}', 'unit-not-found /unit'],
      [`{"unit":"a-e1","fact":"members","value":1,"note":"${'x'.repeat(3000)}"}`, 'row-field-wrong /note'],
      [`{"unit":"a-e1","fact":"members","value":"${'x'.repeat(100_000)}"}`, 'row-too-long '],
      [new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'row-not-utf8 '],
    ];
    const end = Buffer.from('\n');
    const body = Buffer.concat([
      Buffer.from(lines([good])),
      ...bad.flatMap(([line]) => [typeof line === 'string' ? Buffer.from(line) : line, end]),
    ]);
    const answer = await machine.post(`${path}/bulk/facts`, body, NDJSON);
    expect([answer.status, answer.json.code]).toEqual([422, 'bulk-refused']);
    expect(refusedRows(answer)).toEqual(bad.map(([, told], index) => `${index + 2} ${told}`));
    expect(await auditOf(id)).toEqual([]);
  });

  it('is a line that never ends: it is not kept, and the rows after it are read', async () => {
    const { path } = await open('b');
    const machine = await withRole('integrator');
    const body = `${'x'.repeat(3_000_000)}\n\n${lines([{ ...good, unit: 'b-e1' }])}`;
    const answer = await machine.post(`${path}/bulk/facts?mode=rows`, body, NDJSON);
    expect(answer.json.counts).toEqual({ rows: 2, changed: 1, unchanged: 0, refused: 1 });
    expect(refusedRows(answer)).toEqual(['1 row-too-long ']);
  });

  it('is a CSV file whose quote does not end, in another encoding than declared, or with a cell too many', async () => {
    const { id, path } = await open('c');
    const machine = await withRole('integrator');
    const post = async (file: string | Uint8Array, headers: Readonly<Record<string, string>> = CSV) => {
      const answer = await machine.post(`${path}/bulk/facts`, file, headers);
      return [answer.status, answer.json.code, ...(answer.json.results === undefined ? [] : refusedRows(answer))];
    };
    const head = 'unit,fact,value\n';
    expect(await post(`${head}c-e1,members,"1\n${'c-e1,members,1\n'.repeat(30_000)}`)).toEqual([
      400,
      'table-malformed',
    ]);
    expect(await post(Buffer.from([...Buffer.from(head), 0xb9, 0xcc, 0x0a]))).toEqual([400, 'table-encoding']);
    expect(await post(head, { 'content-type': 'text/csv; charset=klingon' })).toEqual([400, 'table-encoding']);
    expect(await post(`${head}c-e1,members,1,2\nc-e1,mem"b"ers,1`)).toEqual([
      422,
      'bulk-refused',
      '2 row-not-csv ',
      '3 row-not-csv ',
    ]);
    expect(await post(`${head}c-e1,members,\0`)).toEqual([422, 'bulk-refused', '2 row-field-wrong /value']);
    expect(await auditOf(id)).toEqual([]);
  });

  it('is more bytes than are taken, which is said before they are read', async () => {
    const { path } = await open('d');
    const machine = await withRole('integrator');
    const headers = { ...NDJSON, 'content-length': String(300 * 1024 * 1024) };
    const answer = await machine.post(`${path}/bulk/facts`, lines([good]), headers);
    expect([answer.status, answer.json.code]).toEqual([413, 'bulk-too-large']);
  });

  it('is more rows than one write takes', async () => {
    const { id, path } = await open('f');
    const machine = await withRole('integrator');
    const answer = await machine.post(
      `${path}/bulk/facts`,
      lines([{ ...good, unit: 'f-e1' }]) + '{}\n'.repeat(100_000),
      NDJSON,
    );
    expect([answer.status, answer.json.code]).toEqual([413, 'bulk-too-large']);
    expect(await auditOf(id)).toEqual([]);
  });

  it('is a compressed body, or an empty one', async () => {
    const { path } = await open('e');
    const machine = await withRole('integrator');
    const zipped = await machine.post(`${path}/bulk/facts`, lines([good]), { ...NDJSON, 'content-encoding': 'gzip' });
    expect([zipped.status, zipped.json.code]).toEqual([415, 'content-encoding-unsupported']);
    expect((await machine.post(`${path}/bulk/facts`, '', NDJSON)).status).toBe(400);
    expect((await machine.post(`${path}/bulk/facts`, '\n\n', NDJSON)).json.counts.rows).toBe(0);
    expect(server.app().hasRoute({ method: 'POST', url: '/api/cycles/:cycle/bulk/facts' })).toBe(true);
  });
});
