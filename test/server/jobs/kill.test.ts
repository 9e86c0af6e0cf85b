import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyStoredAudit } from '../../../server/audit/index.js';
import { createJobRunner } from '../../../server/jobs/job-runner.js';
import { databases } from '../databases.js';
import { add, hasEnded, STEPS, stored, until } from './test-jobs.js';

const WORKER = fileURLToPath(new URL('./work-until-killed.ts', import.meta.url));
const ROUNDS = 5;
/** More than they get done in all rounds, so that there is always something in their hands. */
const JOBS = 200;

/** Lets a process work on jobs for a random moment, then kills it. */
async function workAndKill(url: string): Promise<void> {
  const worker = spawn(process.execPath, ['--import', 'tsx', WORKER, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => worker.once('close', resolve));
  await Promise.race([new Promise((resolve) => worker.stdout.once('data', resolve)), ended]);
  await wait(50 + Math.random() * 250);
  worker.kill('SIGKILL');
  await ended;
}

describe.each(databases)('jobs whose processes are killed, on $name', ({ emptyDatabase, open }) => {
  it(`are done once all the same, in ${ROUNDS} rounds`, { timeout: 120_000 }, async () => {
    const url = await emptyDatabase();
    const names = Array.from({ length: JOBS }, (_, n) => `job-${String(n).padStart(3, '0')}`);
    const before = await open({}, url);
    const jobs: string[] = [];
    for (const name of names) {
      const { id } = await add(before, { payload: { name, steps: 3, milliseconds: 30 }, mostAttempts: 100 });
      jobs.push(id);
    }
    await before.close();
    for (let round = 1; round <= ROUNDS; round += 1) await workAndKill(url);
    const storage = await open({}, url);
    const rows = await storage.read.selectFrom('jobs').selectAll().execute();
    expect(rows.filter(({ state }) => state === 'running').length).toBeGreaterThan(0);
    const runner = createJobRunner({ storage, kinds: [{ ...STEPS, atOnce: 8 }], leaseSeconds: 1, pollSeconds: 0.1 });
    runner.start();
    for (const id of jobs) expect((await until(storage, id, hasEnded, 30)).state).toBe('done');
    await runner.close();
    expect(await stored(storage)).toEqual(names);
    const entries = await storage.read.selectFrom('audit').select('resource_id').execute();
    expect(entries.map(({ resource_id }) => resource_id).sort()).toEqual(names);
    expect(await storage.snapshot((db) => verifyStoredAudit(db))).toMatchObject({ kind: 'intact' });
  });
});
