import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../server/spreadsheets/read-csv.js';
import { readXlsx } from '../../../../../server/spreadsheets/read-xlsx.js';
import { cellText, type Table } from '../../../../../server/spreadsheets/table.js';
import { databases } from '../../../databases.js';
import { runServer } from '../run-server.js';

const HEADER = ['组别', '名次', '编号', '单位', '总分', '等次', '奖励', '否决', '不参评', '未决'];
const rowsOf = ({ rows }: Table) => rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : cellText(cell))));

describe.each(databases)('results as files on $name', (database) => {
  const { server, open, held, compute } = runServer(database);

  /** A run with gaps; a third of 100 and 7 thirds do not end. */
  async function computed(prefix: string) {
    const made = await open(prefix);
    await held(made.office, made.cycle, made.units.a, 8);
    await held(made.office, made.cycle, made.units.c, 4);
    const run = await compute(made.office, made.cycle, { kind: 'interim' });
    return { ...made, run, path: `/api/cycles/${made.cycle}/runs/${run.id}/results` };
  }

  it('are the official list with every node, in CSV and XLSX alike', async () => {
    const { office, path } = await computed('f');
    const csv = await office.get(`${path}.csv`);
    expect(csv.status).toBe(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toBe("attachment; filename*=UTF-8''f%202023%201.csv");
    const rows = rowsOf(readCsv(csv.bytes, null));
    expect(rows).toEqual([
      [...HEADER, '总分 (total)', '会议 (meetings)', '规模 (size)'],
      ['联合建立', '', 'f-b', 'f乙', '', '', '', '', '', '良好、较差', '缺项', '缺项', '20'],
      ['联合建立', '', 'f-d', 'f丁', '', '', '', '', '', '良好、较差', '缺项', '缺项', '30'],
      ['单独建立', '1', 'f-a', 'f甲', '73.33', '良好', '', '', '', '', '73.333333333333', '40', '33.333333333333'],
      ['单独建立', '2', 'f-c', 'f丙', '60', '良好', '', '', '', '', '60', '20', '40'],
    ]);
    const table = readXlsx((await office.get(`${path}.xlsx`)).bytes);
    expect(rowsOf(table)).toEqual(rows);
    expect(table.sheet).toBe('汇总试验');
    expect(table.rows[3]?.cells[4]).toEqual({ kind: 'number', text: '73.33', shown: '73.33' });
    expect(table.rows[3]?.cells[2]).toEqual({ kind: 'text', text: 'f-a' });
  });

  it('speak the language of the request', async () => {
    const { office, path } = await computed('l');
    const rows = rowsOf(readCsv((await office.get(`${path}.csv?lang=en`)).bytes, null));
    expect(rows[0]?.slice(0, 6)).toEqual(['Group', 'Rank', 'Id', 'Unit', 'Total', 'Tier']);
    expect(rows[1]?.[11]).toBe('missing');
  });

  it('in NDJSON are what evaluating gave, a unit a line', async () => {
    const { office, path } = await computed('n');
    const ndjson = await office.get(`${path}.ndjson`);
    expect(ndjson.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const lines = ndjson.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const whole = (await office.get(`${path}?format=json`)).json;
    expect(lines.map(({ documentId, position }) => [documentId, position])).toEqual([
      ['n-b', 1],
      ['n-d', 2],
      ['n-a', 3],
      ['n-c', 4],
    ]);
    expect(Object.fromEntries(lines.map(({ documentId, result }) => [documentId, result]))).toEqual(whole.units);
    expect(lines[2].result.exact).toMatchObject({ size: '100/3' });
  });

  it('hold nothing that a spreadsheet program would compute', async () => {
    const { office, cycle, units } = await open('=cmd|');
    await held(office, cycle, units.a, 8);
    const run = await compute(office, cycle, { kind: 'interim' });
    const path = `/api/cycles/${cycle}/runs/${run.id}/results`;
    const csv = (await office.get(`${path}.csv`)).text;
    expect(csv).toContain(`,'=cmd|-a,'=cmd|甲,`);
    expect(csv).not.toMatch(/(?:^|,|")=/m);
    const cells = readXlsx((await office.get(`${path}.xlsx`)).bytes).rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => cell?.kind === 'formula')).toEqual([]);
    expect(cells).toContainEqual({ kind: 'text', text: '=cmd|甲' });
  });

  it('hold the units that the reader sees in the list, once the run is released', async () => {
    const { office, cycle, units } = await open('v');
    for (const unit of [units.a, units.b, units.c, units.d]) await held(office, cycle, unit, 3);
    const accept = ['tier-pending', 'rank-provisional', 'input-missing'];
    const run = await compute(office, cycle, { kind: 'final', accept });
    const path = `/api/cycles/${cycle}/runs/${run.id}`;
    const reporter = await server.caller(['reporter', { subtree: units.east }]);
    for (const format of ['csv', 'xlsx', 'ndjson']) {
      expect((await reporter.get(`${path}/results.${format}`)).status, format).toBe(404);
    }
    expect((await office.step(`${path}/release`, {}, run.revision)).status).toBe(200);
    const names = rowsOf(readCsv((await reporter.get(`${path}/results.csv`)).bytes, null)).map((row) => row[3]);
    expect(names).toEqual(['单位', 'v乙', 'v甲']);
    expect(rowsOf(readXlsx((await reporter.get(`${path}/results.xlsx`)).bytes)).map((row) => row[3])).toEqual(names);
    const lines = (await reporter.get(`${path}/results.ndjson`)).text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(['v乙', 'v甲']);
    const evaluator = await server.caller(['evaluator']);
    expect((await evaluator.get(`${path}/results.csv`)).status).toBe(403);
  });

  it('of a run that is not there are refused', async () => {
    const { office, cycle } = await open('x');
    expect((await office.get(`/api/cycles/${cycle}/runs/none/results.csv`)).json.code).toBe('run-unknown');
    expect((await office.get('/api/cycles/none/runs/none/results.xlsx')).json.code).toBe('cycle-not-found');
  });
});
