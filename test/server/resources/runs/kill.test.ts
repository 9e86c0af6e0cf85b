import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyStoredAudit } from '../../../../server/audit/index.js';
import { buildServer } from '../../../../server/http/build-server.js';
import { verifyRun } from '../../../../server/resources/runs/verify/verify-run.js';
import { type DatabaseUnderTest, databases } from '../../databases.js';
import { hasEnded, until } from '../../jobs/test-jobs.js';
import { runServer } from './run-server.js';

const SERVER = fileURLToPath(new URL('./serve-until-killed.ts', import.meta.url));
const SCHEMES = fileURLToPath(new URL('../../../../schemes', import.meta.url));
const ROUNDS = 3;
const RUNS = 20;
/** More than a lease, so that what a killed server held is free for the next. */
const STEP_SECONDS = 60;

/** Lets a server work on runs, and kills it when it has some of them done and others in its hands. */
async function serveAndKill(url: string, ahead: number): Promise<void> {
  const server = spawn(process.execPath, ['--import', 'tsx', SERVER, url, String(ahead)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  await Promise.race([new Promise((resolve) => server.stdout.once('data', resolve)), ended]);
  // Its workers need a second or two to start.
  await wait(1500 + Math.random() * 1500);
  server.kill('SIGKILL');
  await ended;
}

describe.each(databases)('runs whose servers are killed, on $name', (database) => {
  let url = '';
  const known: DatabaseUnderTest = {
    ...database,
    open: async (options) => {
      url = await database.emptyDatabase();
      return await database.open(options, url);
    },
  };
  const { server, open, held } = runServer(known, new Date().toISOString());

  it(`are each done once and verify, after ${ROUNDS} rounds`, { timeout: 240_000 }, async () => {
    const { office, cycle, units } = await open('z');
    for (const unit of [units.a, units.b]) await held(office, cycle, unit, 8);
    const asked = await Promise.all(
      Array.from({ length: RUNS }, () => office.post(`/api/cycles/${cycle}/runs`, { kind: 'interim' })),
    );
    await server.app().close();
    await server.storage().close();
    for (let round = 1; round <= ROUNDS; round += 1) await serveAndKill(url, round * STEP_SECONDS);

    const clock = (): Date => new Date(Date.now() + (ROUNDS + 1) * STEP_SECONDS * 1000);
    const storage = await database.open({ clock }, url);
    const options = { schemesFolder: SCHEMES, log: false, bodyLimit: 1024 * 1024, jobSeconds: 60, clock } as const;
    const last = await buildServer({ ...options, storage, publicEvaluation: false });
    for (const { json } of asked) {
      expect(await until(storage, json.job, hasEnded, 60)).toMatchObject({ state: 'done', problem: null });
    }
    await last.close();
    const entries = await storage.read
      .selectFrom('audit')
      .select('resource_id')
      .where('action', '=', 'runs:finish')
      .execute();
    expect(entries.map(({ resource_id }) => resource_id).sort()).toEqual(asked.map(({ json }) => json.id).sort());
    for (const { json } of asked) {
      expect(await storage.snapshot((db) => verifyRun(db, json.id))).toMatchObject({ kind: 'verified', units: 4 });
    }
    expect(await storage.snapshot((db) => verifyStoredAudit(db))).toMatchObject({ kind: 'intact' });
  });
});
