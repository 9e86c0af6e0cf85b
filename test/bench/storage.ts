import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '../../server/storage/index.js';
import { runStatement } from '../../server/storage/run-statement.js';
import { openSqliteConnection } from '../../server/storage/sqlite/sqlite-connection.js';
import { installedPostgres, startPostgres } from '../server/postgres-server.js';
import { TESTER } from '../server/tester.js';
import { printTable } from './print-table.js';

const SECONDS = 2;
const VALUE = JSON.stringify(Array.from({ length: 45 }, (_, index) => ({ node: `n${index}`, value: '2.5' })));

/**
 * Durable writes a second: each a row with 45 values and an audit entry, answered after its commit. Beside them what a bare
 * connection does that commits each row by itself. PostgreSQL is measured where it is installed, with `fsync` on.
 */
export async function benchStorage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heng-bench-'));
  const rows: string[][] = [];
  try {
    rows.push(['bare SQLite, a commit for each', ...(await bare(join(folder, 'bare.db')))]);
    rows.push(...(await benchOne('SQLite', `sqlite:${join(folder, 'heng.db')}`)));
    const programs = installedPostgres();
    if (programs !== null) rows.push(...(await benchPostgres(programs)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const about = `one row of ${VALUE.length} characters and one audit entry a write, ${SECONDS} s each`;
  printTable('Durable writes', about, ['', 'writes/s', 'p50 ms', 'p99 ms'], rows);
}

async function benchPostgres(programs: string): Promise<readonly string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'heng-bench-'));
  chmodSync(folder, 0o711);
  const server = await startPostgres(programs, join(folder, 'postgres'), ['fsync=on']);
  try {
    return await benchOne('PostgreSQL', `${server.url}/postgres`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOne(name: string, url: string): Promise<string[][]> {
  const storage = await openStorage(url);
  try {
    const rows: string[][] = [];
    for (const atOnce of [1, 16, 128]) rows.push([`${name}, ${atOnce} at once`, ...(await writeFor(storage, atOnce))]);
    return rows;
  } finally {
    await storage.close();
  }
}

async function writeFor(storage: Storage, atOnce: number): Promise<readonly string[]> {
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now();
      await storage.write({ actor: TESTER }, async ({ db, now, record, newId }) => {
        const key = newId();
        await db
          .insertInto('settings')
          .values({ key, value: VALUE, updated_at: now, updated_by: 'tester', revision: 1 })
          .execute();
        await record({ action: 'settings:change', resource: 'settings', resourceId: key });
      });
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return figures(times, atOnce);
}

async function bare(path: string): Promise<readonly string[]> {
  const connection = openSqliteConnection(path, 'write');
  await runStatement(connection, 'create table kept (key integer primary key, value text) strict');
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  while (performance.now() < until) {
    const start = performance.now();
    await runStatement(connection, 'insert into kept (value) values (?)', [VALUE]);
    times.push(performance.now() - start);
  }
  connection.close();
  return figures(times, 1);
}

function figures(times: readonly number[], atOnce: number): readonly string[] {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1);
  const total = times.reduce((sum, time) => sum + time, 0);
  return [((times.length * atOnce * 1000) / total).toFixed(0), at(0.5), at(0.99)];
}
