import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStorage } from '../../../server/storage/index.js';
import { TESTER, testFolder } from '../databases.js';
import { installedPostgres, type PostgresServer, startPostgres } from '../postgres-server.js';

const programs = installedPostgres();
const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function ownServer(): Promise<PostgresServer> {
  const server = await startPostgres(programs ?? '', join(testFolder(), 'own-postgres'));
  stops.push(() => server.stop());
  return server;
}

describe.skipIf(programs === null)('a PostgreSQL server that stops', () => {
  it('fails what was being done, not the process; when it is back, work goes on', async () => {
    const server = await ownServer();
    const errors: unknown[] = [];
    const storage = await openStorage(`${server.url}/postgres`, { onConnectionError: (error) => errors.push(error) });
    stops.unshift(() => storage.close());
    const write = (key: string): Promise<string> =>
      storage.write({ actor: TESTER }, async ({ db, now, record }) => {
        await db
          .insertInto('settings')
          .values({ key, value: '1', updated_at: now, updated_by: '', revision: 1 })
          .execute();
        await record({ action: 'settings:change', resource: 'settings', resourceId: key });
        return key;
      });
    expect(await write('before')).toBe('before');
    await storage.read.selectFrom('settings').selectAll().execute();

    const during = Promise.allSettled(Array.from({ length: 200 }, (_, index) => write(`during-${index}`)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await server.stop();
    const outcomes = await during;
    const failures = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    expect(failures.every((code) => code === 'write-not-committed' || code === 'database-unreachable')).toBe(true);
    await expect(write('down')).rejects.toMatchObject({ code: 'database-unreachable' });
    await expect(storage.read.selectFrom('settings').selectAll().execute()).rejects.toMatchObject({
      code: 'database-unreachable',
    });
    expect(errors.length).toBeGreaterThan(0);

    await server.start();
    expect(await write('after')).toBe('after');
    const rows = await storage.read.selectFrom('settings').select('key').execute();
    const stored = new Set(rows.map(({ key }) => key));
    const told = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect([...told, 'before', 'after'].filter((key) => !stored.has(key))).toEqual([]);
    expect(stored.has('down')).toBe(false);
  });
});
