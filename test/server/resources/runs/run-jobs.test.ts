import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildServer } from '../../../../server/http/build-server.js';
import { findRun } from '../../../../server/resources/runs/run-store.js';
import { verifyRun } from '../../../../server/resources/runs/verify/verify-run.js';
import { databases } from '../../databases.js';
import { hasEnded, until } from '../../jobs/test-jobs.js';
import { publishScheme } from '../publish-scheme.js';
import type { Caller } from '../year-server.js';
import { runServer } from './run-server.js';

const SCHEMES = fileURLToPath(new URL('../../../../schemes', import.meta.url));

/** Compares every unit with every other, so that it takes a while. */
const SLOW_SCHEME = `scheme: slow
title: 慢的方案
year: 2023
units: { attributes: { n: { label: 数, type: count } } }
score: { id: total, label: 总分, points: 100, formula: count(over units where n * own.n > 7) }
`;
const SIZE = 600;

describe.each(databases)('the jobs of runs on $name', (database) => {
  const { server, open, compute, ended } = runServer(database);

  /** An open cycle whose computation takes a while. */
  async function slowCycle(prefix: string, first: number) {
    const office = await server.caller(['office']);
    const schemeHash = await publishScheme(server.storage(), SLOW_SCHEME);
    const rows = Array.from({ length: SIZE }, (_, n) => `${prefix}-${n},单位${n},${first + n}`);
    const file = ['external_id,名称,n', ...rows].join('\n');
    const path = `/api/units/import?year=2023&scheme=${schemeHash}`;
    const headers = { 'content-type': 'text/csv' };
    const seen = await office.post(`${path}&dryRun=true`, file, headers);
    expect((await office.post(`${path}&preview=${seen.json.token}`, file, headers)).json.applied, seen.text).toBe(true);
    const population = { where: { n: Array.from({ length: SIZE }, (_, n) => first + n) } };
    const planned = await office.post('/api/cycles', { name: prefix, schemeHash, population });
    const opened = await office.step(`/api/cycles/${planned.json.id}/open`, { accept: [] }, 1);
    expect(opened.status, opened.text).toBe(200);
    return { office, cycle: String(planned.json.id) };
  }

  /** Asks for a run and waits until its document is kept, so that it is computing. */
  async function begin(office: Caller, cycle: string) {
    const asked = await office.post(`/api/cycles/${cycle}/runs`, { kind: 'interim' });
    expect(asked.status, asked.text).toBe(202);
    for (let tries = 0; tries < 2000; tries += 1) {
      const run = await findRun(server.storage().read, asked.json.id);
      if (run !== undefined && run.inputs_hash !== null) return run;
      await wait(5);
    }
    throw new Error('the run does not begin');
  }

  it('stop in the middle of the computation when they are cancelled, by those who may', {
    timeout: 120_000,
  }, async () => {
    const { office, cycle } = await slowCycle('c', 0);
    const run = await begin(office, cycle);
    const other = await server.caller(['office', { cycle }]);
    expect((await other.post(`/api/jobs/${run.job_id}/cancel`)).status).toBe(404);
    const auditor = await server.caller(['auditor']);
    expect((await auditor.post(`/api/jobs/${run.job_id}/cancel`)).status).toBe(403);
    const tried = await office.post(`/api/jobs/${run.job_id}/cancel?dryRun=true`);
    expect(tried.json).toMatchObject({ state: 'running', cancelAsked: true });
    const cancelled = await office.post(`/api/jobs/${run.job_id}/cancel`);
    expect(cancelled.json).toMatchObject({ state: 'running', cancelAsked: true });
    expect((await ended(office, cycle, run.id)).state).toBe('cancelled');
    expect((await office.get(`/api/jobs/${run.job_id}`)).json).toMatchObject({ state: 'cancelled', problem: null });
    const results = await office.get(`/api/cycles/${cycle}/runs/${run.id}/results`);
    expect([results.status, results.json.code]).toEqual([409, 'run-not-done']);
    const again = await office.post(`/api/jobs/${run.job_id}/cancel`);
    expect([again.status, again.json.code]).toEqual([409, 'job-ended']);
    // The server goes on with others.
    const quick = await open('quick');
    await compute(quick.office, quick.cycle, { kind: 'interim' });
  });

  it('stop when a colleague of the same cycle says so, by the run', { timeout: 120_000 }, async () => {
    const { office, cycle } = await slowCycle('e', 2 * SIZE);
    const run = await begin(office, cycle);
    const path = `/api/cycles/${cycle}/runs/${run.id}/cancel`;
    const colleague = await server.caller(['office', { cycle }]);
    for (const [who, code] of [
      [await server.caller(['leader']), 'permission-missing'],
      [await server.caller(['office', { cycle: 'another' }]), 'cycle-not-found'],
      [await server.caller(['office', { department: '组织部' }]), 'run-unknown'],
    ] as const) {
      expect((await who.post(path)).json.code).toBe(code);
    }
    const units = (await office.get(`/api/cycles/${cycle}/units?perPage=1`)).json.data;
    const part = await server.caller(['office', { subtree: units[0].id }]);
    expect((await part.post(path)).json.code).toBe('permission-missing');
    expect((await colleague.post(`${path}?dryRun=true`)).json.state).toBe('running');
    const key = { 'idempotency-key': 'stop-it' };
    const stopped = await colleague.post(path, undefined, key);
    expect([stopped.status, stopped.json.id]).toEqual([200, run.id]);
    expect((await ended(office, cycle, run.id)).state).toBe('cancelled');
    expect((await colleague.post(path, undefined, key)).text).toBe(stopped.text);
    expect((await colleague.post(path)).json.code).toBe('job-ended');
    const entries = await server
      .storage()
      .read.selectFrom('audit')
      .select(['action', 'actor_id', 'cycle_id'])
      .where('resource_id', '=', run.job_id)
      .execute();
    expect(entries).toEqual([{ action: 'jobs:cancel', actor_id: colleague.id, cycle_id: cycle }]);
  });

  it('are seen by who asked for them, and by those who run everything', async () => {
    const { office, cycle } = await open('own');
    const run = await compute(office, cycle, { kind: 'interim' });
    const limited = await server.caller(['office', { cycle }]);
    const own = await limited.post(`/api/cycles/${cycle}/runs`, { kind: 'interim' });
    const list = await limited.get('/api/jobs?kind=run');
    expect(list.json.data.map(({ id }: { readonly id: string }) => id)).toEqual([own.json.job]);
    const everything = await office.get('/api/jobs?perPage=1000');
    const ids = everything.json.data.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([run.job, own.json.job]));
    const reporter = await server.caller(['reporter']);
    expect((await reporter.get('/api/jobs')).json).toEqual({ data: [], total: 0 });
    expect((await reporter.get(`/api/jobs/${run.job}`)).json.code).toBe('job-unknown');
    await ended(office, cycle, own.json.id);
  });

  it('go on from the document that was kept when the server was restarted', { timeout: 120_000 }, async () => {
    const { office, cycle } = await slowCycle('d', SIZE);
    const begun = await begin(office, cycle);
    const storage = server.storage();
    await server.app().close();
    const job = await until(storage, begun.job_id, () => true);
    expect(job).toMatchObject({ state: 'queued', owner: null, attempts: 0 });
    expect(
      await storage.read.selectFrom('run_results').select('unit_id').where('run_id', '=', begun.id).execute(),
    ).toEqual([]);
    const options = { schemesFolder: SCHEMES, log: false, bodyLimit: 1024 * 1024, jobSeconds: 60 } as const;
    const next = await buildServer({ ...options, storage, publicEvaluation: false });
    expect((await until(storage, begun.job_id, hasEnded, 90)).state).toBe('done');
    await next.close();
    const done = await findRun(storage.read, begun.id);
    expect(done).toMatchObject({
      state: 'done',
      inputs_hash: begun.inputs_hash,
      inputs_at: begun.inputs_at,
      audit_seq: begun.audit_seq,
      units: SIZE,
    });
    expect(await storage.snapshot((db) => verifyRun(db, begun.id))).toMatchObject({ kind: 'verified', units: SIZE });
  });
});
