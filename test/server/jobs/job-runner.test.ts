import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { defineProblem } from '../../../server/http/errors/problem.js';
import { type AttemptOutcome, beginAttempt } from '../../../server/jobs/attempt.js';
import { cancelJob } from '../../../server/jobs/cancel-job.js';
import { claimJob } from '../../../server/jobs/claim-job.js';
import type { JobKind } from '../../../server/jobs/job-kind.js';
import { createJobRunner, type JobRunner, type JobRunnerOptions } from '../../../server/jobs/job-runner.js';
import type { JobRow } from '../../../server/jobs/job-store.js';
import type { Storage } from '../../../server/storage/index.js';
import { databases } from '../databases.js';
import { TESTER } from '../tester.js';
import { add, hasEnded, STEPS, store, stored, until } from './test-jobs.js';

const noRoom = defineProblem<Record<string, never>>({
  code: 'no-room',
  status: 422,
  message: () => ({ zh: '没有地方', en: 'there is no room' }),
});

/** A runner that is closed when the test is over. */
async function withRunner<T>(
  options: Partial<JobRunnerOptions> & Pick<JobRunnerOptions, 'storage'>,
  work: (runner: JobRunner) => Promise<T>,
): Promise<T> {
  const runner = createJobRunner({ kinds: [STEPS], pollSeconds: 0.02, ...options });
  runner.start();
  try {
    return await work(runner);
  } finally {
    await runner.close();
  }
}

async function cancel(storage: Storage, row: JobRow): Promise<JobRow> {
  return await storage.write({ actor: TESTER }, (unit) => cancelJob(unit, row, { kind: STEPS }));
}

describe.each(databases)('jobs on $name', ({ open, newDatabase, name: database }) => {
  it('begin at once when they are added here, and end with their effects and a result', async () => {
    const storage = await open();
    await withRunner({ storage, pollSeconds: 60 }, async (runner) => {
      await wait(50);
      const { id } = await add(storage, { payload: { name: 'a', steps: 3 } });
      runner.wake();
      expect(await until(storage, id, hasEnded)).toMatchObject({
        state: 'done',
        done: 3,
        total: 3,
        attempts: 1,
        owner: null,
        result: `{"by":"${TESTER.name}","name":"a"}`,
      });
      expect(await stored(storage)).toEqual(['a']);
      const entries = await storage.read.selectFrom('audit').select(['action', 'actor_name']).execute();
      expect(entries).toEqual([{ action: 'settings:change', actor_name: TESTER.name }]);
    });
  });

  it('of one kind do not wait for another kind, however long that takes', async () => {
    const storage = await open();
    const kinds = [{ ...STEPS, kind: 'long', atOnce: 1 }, STEPS];
    await withRunner({ storage, kinds }, async () => {
      const long = [
        await add(storage, { kind: 'long', payload: { name: 'long-1', steps: 10_000 } }),
        await add(storage, { kind: 'long', payload: { name: 'long-2', steps: 10_000 } }),
      ];
      const short = await add(storage, { payload: { name: 'short' } });
      expect((await until(storage, short.id, hasEnded)).state).toBe('done');
      const states = await Promise.all(long.map(async ({ id }) => (await until(storage, id, () => true)).state));
      expect(states).toEqual(['running', 'queued']);
    });
  });

  it('wait for their time', async () => {
    let now = '2023-03-15T08:00:00.000Z';
    const clock = (): Date => new Date(now);
    const storage = await open({ clock });
    await withRunner({ storage, clock }, async () => {
      const { id } = await add(storage, { payload: { name: 'later' }, runAt: '2023-03-15T08:10:00.000Z' });
      await wait(100);
      expect(await until(storage, id, () => true)).toMatchObject({ state: 'queued', attempts: 0 });
      now = '2023-03-15T08:10:00.000Z';
      expect((await until(storage, id, hasEnded)).state).toBe('done');
    });
  });

  it('are done once, however many processes compete for them', async () => {
    const url = await newDatabase();
    const first = await open({}, url);
    // SQLite keeps a second process away, so there the runners share the storage.
    const second = database === 'PostgreSQL' ? await open({}, url) : first;
    const jobs = await Promise.all(
      Array.from({ length: 40 }, (_, n) => add(first, { payload: { name: `job-${String(n).padStart(2, '0')}` } })),
    );
    const outcomes: AttemptOutcome[][] = [[], []];
    const noting = (n: number) => (_: string, outcome: AttemptOutcome) => outcomes[n]?.push(outcome);
    await withRunner({ storage: first, onOutcome: noting(0) }, async () => {
      await withRunner({ storage: second, onOutcome: noting(1) }, async () => {
        for (const { id } of jobs) expect((await until(first, id, hasEnded)).state).toBe('done');
      });
    });
    expect(await stored(first)).toEqual(jobs.map((job) => JSON.parse(job.payload).name));
    expect(new Set(outcomes.flat())).toEqual(new Set(['done']));
    expect(outcomes.map(({ length }) => length > 0)).toEqual([true, true]);
  });

  it('are taken over when the lease of their process lapses, and what that process did later counts for nothing', async () => {
    let now = Date.parse('2023-03-15T08:00:00.000Z');
    const clock = (): Date => new Date(now);
    const storage = await open({ clock });
    const { id } = await add(storage, { payload: { name: 'taken', milliseconds: 200 } });
    const claim = { id, owner: 'a process that hangs', leaseSeconds: 30 };
    const row = await storage.write({ actor: TESTER }, (unit) => claimJob(unit, claim, STEPS));
    if (row === null) throw new Error('nobody else wants it');
    const hanging = beginAttempt({ storage, kind: STEPS, row, report: () => {} });
    await withRunner({ storage, clock }, async () => {
      now += 29_000;
      await wait(60);
      expect(await until(storage, id, () => true)).toMatchObject({ attempts: 1, owner: claim.owner });
      now += 1000;
      expect(await until(storage, id, hasEnded)).toMatchObject({ state: 'done', attempts: 2 });
      expect(await hanging.outcome).toBe('lost');
    });
    expect(await stored(storage)).toEqual(['taken']);
  });

  it('keep their lease while their process works, however the clock runs', async () => {
    let now = Date.parse('2023-03-15T08:00:00.000Z');
    const clock = (): Date => new Date(now);
    const storage = await open({ clock });
    await withRunner({ storage, clock }, async () => {
      const { id } = await add(storage, { payload: { name: 'long', steps: 20, milliseconds: 20 } });
      const begun = await until(storage, id, ({ state }) => state === 'running');
      now += 20_000;
      await until(storage, id, ({ lease_until }) => (lease_until ?? '') > (begun.lease_until ?? ''));
      expect(await until(storage, id, hasEnded)).toMatchObject({ state: 'done', attempts: 1 });
    });
  });

  it('fail when their processes died too often', async () => {
    let now = Date.parse('2023-03-15T08:00:00.000Z');
    const clock = (): Date => new Date(now);
    const storage = await open({ clock });
    const { id } = await add(storage, { payload: { name: 'deadly' }, mostAttempts: 2 });
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const claim = { id, owner: `process ${attempt}`, leaseSeconds: 30 };
      const row = await storage.write({ actor: TESTER }, (unit) => claimJob(unit, claim, STEPS));
      expect(row?.attempts).toBe(attempt);
      now += 30_000;
    }
    await withRunner({ storage, clock }, async () => {
      const ended = await until(storage, id, hasEnded);
      expect(ended.state).toBe('failed');
      expect(JSON.parse(ended.problem ?? '')).toMatchObject({ code: 'job-abandoned' });
    });
    expect(await stored(storage)).toEqual(['deadly failed']);
  });

  it('stop when they are cancelled, waiting or running, and leave nothing but that', async () => {
    const storage = await open();
    const waiting = await add(storage, { payload: { name: 'waiting' } });
    expect(await cancel(storage, waiting)).toMatchObject({ state: 'cancelled', attempts: 0 });
    await withRunner({ storage }, async () => {
      const { id } = await add(storage, { payload: { name: 'running', steps: 10_000 } });
      const begun = await until(storage, id, ({ done }) => done > 0);
      expect(await cancel(storage, begun)).toMatchObject({ state: 'running', cancel_asked: 1 });
      const ended = await until(storage, id, hasEnded);
      expect(ended).toMatchObject({ state: 'cancelled', owner: null, problem: null });
      await expect(cancel(storage, ended)).rejects.toMatchObject({ problem: { code: 'job-ended' } });
    });
    expect(await stored(storage)).toEqual(['running cancelled', 'waiting cancelled']);
  });

  it('are given back when the server shuts down, without counting the attempt', async () => {
    const storage = await open();
    const { id } = await add(storage, { payload: { name: 'long', steps: 60 } });
    await withRunner({ storage }, async () => {
      await until(storage, id, ({ done }) => done > 0);
    });
    expect(await until(storage, id, () => true)).toMatchObject({ state: 'queued', owner: null, attempts: 0 });
    expect(await stored(storage)).toEqual([]);
    await withRunner({ storage }, async () => {
      expect(await until(storage, id, hasEnded)).toMatchObject({ state: 'done', attempts: 1 });
    });
    expect(await stored(storage)).toEqual(['long']);
  });

  it('fail with words for people, nothing of them stored, when something is wrong with them', async () => {
    const storage = await open();
    const errors: unknown[] = [];
    const refusing: JobKind = {
      kind: 'refusing',
      run: async (_, { finish }) => {
        await finish(async (unit) => {
          await store(unit, 'half');
          throw noRoom.refuse({});
        });
      },
    };
    const broken: JobKind = {
      kind: 'broken',
      run: async () => {
        throw new Error('a bug with a secret in it');
      },
    };
    const idle: JobKind = { kind: 'idle', run: async () => {} };
    const kinds = [refusing, broken, idle];
    await withRunner({ storage, kinds, onError: (error) => errors.push(error) }, async () => {
      const problemOf = async (kind: string) => {
        const { id } = await add(storage, { kind, payload: {} });
        const { state, problem } = await until(storage, id, hasEnded);
        return [state, JSON.parse(problem ?? '').code];
      };
      expect(await problemOf('refusing')).toEqual(['failed', 'no-room']);
      expect(await problemOf('broken')).toEqual(['failed', 'job-failed']);
      expect(await problemOf('idle')).toEqual(['failed', 'job-failed']);
    });
    expect(errors.map(String)).toEqual([
      'Error: a bug with a secret in it',
      'Error: bug: a job of the kind idle ended without finishing',
    ]);
    expect(await stored(storage)).toEqual([]);
  });
});
