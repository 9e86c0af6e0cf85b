import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../server/http/errors/problem.js';
import { createWorkerPool, type WorkerPool } from '../../../server/workers/worker-pool.js';
import { SLOW_SCHEME, slowDocument } from '../slow-scheme.js';

const OPTIONS = { workers: 1, jobSeconds: 60, workerMegabytes: 512 };

function evaluation(size: number) {
  const body = new TextEncoder().encode(slowDocument(size));
  return { scheme: { id: 'slow', file: 'slow/scheme.yaml', text: SLOW_SCHEME }, body, interim: false };
}

function unitsOf(output: Uint8Array): number {
  const { units }: { readonly units: object } = JSON.parse(new TextDecoder().decode(output));
  return Object.keys(units).length;
}

describe('a pool of one worker', () => {
  let pool: WorkerPool;
  const open = (options: Partial<typeof OPTIONS> = {}): WorkerPool => {
    pool = createWorkerPool({ ...OPTIONS, ...options });
    return pool;
  };
  afterEach(() => pool.close());

  it('starts from the bundle of the tests, and from its sources where there is none', async () => {
    expect(process.env.HENG_BUNDLE).toMatch(/\.heng-bundle-/);
    expect(unitsOf(await open().run('evaluateAssessment', evaluation(1)))).toBe(1);
    await pool.close();
    vi.stubEnv('HENG_BUNDLE', '');
    expect(unitsOf(await open().run('evaluateAssessment', evaluation(1)))).toBe(1);
    vi.unstubAllEnvs();
  }, 60_000);

  it('does jobs one after the other, in the order they came', async () => {
    const { run } = open();
    const order: number[] = [];
    await Promise.all(
      [5, 1, 3].map(async (size) => order.push(unitsOf(await run('evaluateAssessment', evaluation(size))))),
    );
    expect(order).toEqual([5, 1, 3]);
  }, 60_000);

  it('gives refusals of a job as refusals, with their code', async () => {
    const { run } = open();
    const body = new TextEncoder().encode('{');
    const failure = await run('evaluateAssessment', { ...evaluation(1), body }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure).toMatchObject({ problem: { code: 'body-not-json', status: 400 } });
  }, 60_000);

  it('stops a job in the middle when nobody wants it any more, and drops one that waits', async () => {
    const { run } = open();
    const running = new AbortController();
    const waiting = new AbortController();
    const first = run('evaluateAssessment', evaluation(30_000), running.signal);
    const second = run('evaluateAssessment', evaluation(30_000), waiting.signal);
    const third = run('evaluateAssessment', evaluation(2));
    waiting.abort(new Error('not wanted'));
    await expect(second).rejects.toThrow('not wanted');
    running.abort(new Error('gone away'));
    await expect(first).rejects.toThrow('gone away');
    expect(unitsOf(await third)).toBe(2);
    await expect(run('evaluateAssessment', evaluation(1), running.signal)).rejects.toThrow('gone away');
  }, 60_000);

  it('stops a job that needs more memory than a worker may have, and does the next', async () => {
    const { run } = open({ workerMegabytes: 100 });
    const letters = JSON.stringify({ units: [], list: Array.from({ length: 3_000_000 }, (_, n) => [n]) });
    const body = new TextEncoder().encode(letters);
    await expect(run('evaluateAssessment', { ...evaluation(1), body })).rejects.toMatchObject({
      problem: { code: 'work-too-large' },
    });
    expect(unitsOf(await run('evaluateAssessment', evaluation(2)))).toBe(2);
  }, 60_000);

  it('refuses what waits and what comes once it is closed', async () => {
    const { run, close } = open();
    const running = run('evaluateAssessment', evaluation(30_000));
    const refused = expect(running).rejects.toMatchObject({ problem: { code: 'shutting-down' } });
    await close();
    await refused;
    await expect(run('evaluateAssessment', evaluation(1))).rejects.toMatchObject({
      problem: { code: 'shutting-down' },
    });
  }, 60_000);
});
