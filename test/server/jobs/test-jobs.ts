import { setTimeout as wait } from 'node:timers/promises';
import { actorOfJob, addJob, type NewJob } from '../../../server/jobs/add-job.js';
import type { JobKind } from '../../../server/jobs/job-kind.js';
import { findJob, type JobRow } from '../../../server/jobs/job-store.js';
import type { Storage, UnitOfWork } from '../../../server/storage/index.js';
import { TESTER } from '../tester.js';

/** Stores one row, with its entry in the audit log: a second one with this key would fail. */
export async function store({ db, now, record }: UnitOfWork, key: string, value = '1'): Promise<void> {
  await db.insertInto('settings').values({ key, value, updated_at: now, updated_by: '', revision: 1 }).execute();
  await record({ action: 'settings:change', resource: 'settings', resourceId: key });
}

/** What is stored, by key. */
export async function stored(storage: Storage): Promise<readonly string[]> {
  const rows = await storage.read.selectFrom('settings').select('key').orderBy('key').execute();
  return rows.map(({ key }) => key);
}

/** Takes so many steps of some milliseconds, then stores one row named as the payload says. */
export const STEPS: JobKind = {
  kind: 'steps',
  run: async (job, tools) => {
    const { name, steps = 1, milliseconds = 5 } = JSON.parse(job.payload);
    for (let step = 0; step < steps; step += 1) {
      await wait(milliseconds);
      tools.signal.throwIfAborted();
      tools.progress(step + 1, steps);
    }
    await tools.finish(async (unit) => {
      await store(unit, name);
      return { name, by: actorOfJob(job).name };
    });
  },
  ended: async (unit, job, { state }) => {
    await store(unit, `${JSON.parse(job.payload).name} ${state}`);
  },
};

/** Adds a job as the tester. */
export async function add(storage: Storage, job: Partial<NewJob> & Pick<NewJob, 'payload'>): Promise<JobRow> {
  const full = { kind: 'steps', actor: TESTER, requestId: null, ...job };
  return await storage.write({ actor: TESTER }, (unit) => addJob(unit, full));
}

/** Waits until a job is as wanted; fails after ten seconds, or what is given. */
export async function until(
  storage: Storage,
  id: string,
  wanted: (row: JobRow) => boolean,
  seconds = 10,
): Promise<JobRow> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const row = await findJob(storage.read, id);
    if (row !== undefined && wanted(row)) return row;
    if (performance.now() > end) throw new Error(`the job is still ${JSON.stringify(row)}`);
    await wait(10);
  }
}

/** Whether a job has ended. */
export function hasEnded({ state }: JobRow): boolean {
  return state !== 'queued' && state !== 'running';
}
