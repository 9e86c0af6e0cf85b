import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHeng } from '../../../cli/run-heng.js';
import { type DatabaseUnderTest, databases, testFolder } from '../../databases.js';
import { runServer } from './run-server.js';

const TABLES = ['runs', 'run_documents', 'run_results'] as const;
/** What somebody with all rights over the database does first. */
const WITHOUT_TRIGGERS: Readonly<Record<DatabaseUnderTest['name'], readonly string[]>> = {
  SQLite: [
    'drop trigger runs_done_update',
    ...['run_documents', 'run_results'].flatMap((table) => [
      `drop trigger ${table}_no_update`,
      `drop trigger ${table}_no_delete`,
    ]),
  ],
  PostgreSQL: TABLES.map((table) => `alter table ${table} disable trigger user`),
};

describe.each(databases)('stored runs on $name', (database) => {
  let url = '';
  const known: DatabaseUnderTest = {
    ...database,
    open: async (options) => {
      url = await database.newDatabase();
      return await database.open(options, url);
    },
  };
  const { server, open, held, compute } = runServer(known);

  /** The lines that `heng verify --all` prints, by run. */
  async function verifyAll(address: string) {
    const { code, stdout, stderr } = await runHeng(['verify', '--all', '--database', address, '--lang', 'en']);
    expect(stderr).toBe('');
    const lines = stdout.trim().split('\n');
    return { code, lines: new Map(lines.map((line) => [line.split('  ')[0], line.split('  ').slice(1).join('  ')])) };
  }

  it('verify beside the running server, also out of a backup in the other kind of database', {
    timeout: 120_000,
  }, async () => {
    const { office, cycle, units } = await open('v');
    for (const unit of [units.a, units.b, units.c]) await held(office, cycle, unit, 8);
    const interim = await compute(office, cycle, { kind: 'interim' });
    await held(office, cycle, units.d, 4);
    const final = await compute(office, cycle, { kind: 'final' });
    const { code, lines } = await verifyAll(url);
    expect(code).toBe(0);
    expect(lines.get(interim.id)).toMatch(/^run 1, 4 units: the same when computed again, results [0-9a-f]{64}$/);
    expect(lines.get(final.id)).toMatch(/^run 2, 4 units: the same/);
    const one = await runHeng(['verify', final.id, '--database', url]);
    expect(one).toMatchObject({ code: 0, stdout: expect.stringContaining('第 2 次汇总，4 个单位：与重算的一致') });

    const other = databases.find(({ name }) => name !== database.name) ?? database;
    const address = await other.newDatabase();
    const file = join(testFolder(), `${database.name}.backup`);
    expect(await runHeng(['backup', file, '--database', url])).toMatchObject({ code: 0 });
    expect(await runHeng(['restore', file, '--database', address])).toMatchObject({ code: 0 });
    const restored = await verifyAll(address);
    expect(restored.code).toBe(0);
    expect([...restored.lines]).toEqual([...lines]);
  });

  it('do not verify once anything of them was changed past the server, and say what first', {
    timeout: 60_000,
  }, async () => {
    const { office, cycle, units } = await open('m');
    for (const unit of [units.a, units.b, units.c, units.d]) await held(office, cycle, unit, 8);
    const runs: string[] = [];
    for (let count = 0; count < 7; count += 1) runs.push((await compute(office, cycle, { kind: 'final' })).id);
    const [row, text, input, fraud, gone, swapped, intact] = runs;
    const document = (await office.get(`/api/cycles/${cycle}/runs/${fraud}/document`)).text;
    const forged = document.replace('"held":8', '"held":9');
    // Kept packed; a text that is not is read as it is.
    const other = (await office.get(`/api/cycles/${cycle}/runs/${text}/results?format=json`)).text;
    await database.meddle(url, [
      ...WITHOUT_TRIGGERS[database.name],
      `update run_results set total = '99.5' where run_id = '${row}' and document_id = 'm-a'`,
      `update run_documents set content = '${other.replace('"rank":1', '"rank":2')}' where run_id = '${text}' and part = 'results'`,
      `update run_documents set content = replace(content, '"held":8', '"held":9') where run_id = '${input}' and part = 'input'`,
      `update run_documents set content = '${forged}' where run_id = '${fraud}' and part = 'input'`,
      `update runs set inputs_hash = '${createHash('sha256').update(forged).digest('hex')}' where id = '${fraud}'`,
      `delete from run_results where run_id = '${gone}' and document_id = 'm-c'`,
      `update run_results set unit_id = '${units.east}' where run_id = '${swapped}' and document_id = 'm-b'`,
    ]);
    const { code, lines } = await verifyAll(url);
    expect(code).toBe(6);
    const of = (run: string | undefined): string | undefined => lines.get(run);
    expect(of(row)).toBe(
      'run 1 does NOT verify: in the table of results, total of m甲 is "99.5"; computed anew it is "73.33"',
    );
    expect(of(text)).toBe('run 2 does NOT verify: units.m-c.rank is stored as 2; computed anew it is 1');
    expect(of(input)).toBe('run 3 does NOT verify: the stored document does not have the hash of the inputs');
    expect(of(fraud)).toMatch(
      /^run 4 does NOT verify: inputsHash of the run is "[0-9a-f]+", but "[0-9a-f]+" in the audit log$/,
    );
    expect(of(gone)).toContain('in the table of results');
    expect(of(swapped)).toContain(`unit of m乙 is "${units.east}"`);
    expect(of(intact)).toMatch(/^run 7, 4 units: the same/);
  });

  it('are named when there is nothing to verify', { timeout: 120_000 }, async () => {
    const none = await runHeng(['verify', 'no-such-run', '--database', url, '--lang', 'en']);
    expect(none).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('holds no run no-such-run') });
    expect(await runHeng(['verify', '--database', url])).toMatchObject({ code: 2 });
    expect(server.storage().kind).toBe(database.name === 'SQLite' ? 'sqlite' : 'postgres');
  });
});
