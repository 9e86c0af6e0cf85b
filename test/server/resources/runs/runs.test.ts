import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compileScheme, evaluate } from '../../../../dsl/index.js';
import { databases } from '../../databases.js';
import { RUN_SCHEME, runServer } from './run-server.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(databases)('runs on $name', (database) => {
  const { server, open, held, ended, compute } = runServer(database);

  it('compute what was submitted, as the language does, and say what makes them citable', async () => {
    const { office, cycle, units, schemeHash } = await open('r');
    await held(office, cycle, units.a, 8);
    await held(office, cycle, units.c, 4);
    await held(office, cycle, units.b, 2, false);
    const seq = (await server.storage().read.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()).seq;
    const run = await compute(office, cycle, { kind: 'interim', note: '三月' });
    const { version } = (await office.get('/api/health')).json;
    const path = `/api/cycles/${cycle}/runs/${run.id}`;

    const document = await office.get(`${path}/document`);
    const { compiled } = compileScheme(RUN_SCHEME, 'scheme.yaml');
    if (compiled === null) throw new Error('the scheme is right');
    const { result } = await evaluate(compiled, JSON.parse(document.text), { interim: true });
    const whole = await office.get(`${path}/results?format=json`);
    expect(whole.text).toBe(canonicalJson(result));
    expect(document.text).toBe(canonicalJson(JSON.parse(document.text)));
    expect(run).toMatchObject({
      number: 1,
      kind: 'interim',
      note: '三月',
      schemeHash,
      languageVersion: '1',
      engineVersion: version,
      inputsHash: sha256(document.text),
      resultsHash: sha256(whole.text),
      inputsAt: '2023-03-15T08:00:00.000Z',
      units: 4,
      done: 4,
      total: 4,
      releasedAt: null,
      inForce: false,
    });
    // The run and its job were asked for after the last entry.
    expect(run).toMatchObject({ auditSeq: seq + 1 });
    const list = await office.get(`${path}/results`);
    expect(list.json).toMatchObject({
      total: 4,
      data: [
        { documentId: 'r-b', group: '联合建立', position: 1, total: null, rank: null, tier: null, pending: true },
        { documentId: 'r-d', group: '联合建立', position: 2, total: null, rank: null, tier: null, pending: true },
        { documentId: 'r-a', group: '单独建立', position: 3, total: 73.33, rank: 1, tier: 'good', pending: false },
        { documentId: 'r-c', group: '单独建立', position: 4, total: 60, rank: 2, tier: 'good', pending: false },
      ],
    });
    const one = await office.get(`${path}/results/${units.b}`);
    expect(one.json.result.range).toEqual({ total: [20, 70], nodes: expect.anything() });
    const job = await office.get(`/api/jobs/${run.job}`);
    expect(job.json).toMatchObject({ kind: 'run', state: 'done', result: { run: run.id, number: 1, units: 4 } });
  });

  it('list results by place, total or name, with filters, in pages', async () => {
    const { office, cycle, units } = await open('l');
    for (const [unit, value] of [
      [units.a, 8],
      [units.b, 10],
      [units.c, 1],
      [units.d, 6],
    ] as const) {
      await held(office, cycle, unit, value);
    }
    const run = await compute(office, cycle, { kind: 'final' });
    const ids = async (query: string) => {
      const answer = await office.get(`/api/cycles/${cycle}/runs/${run.id}/results?${query}`);
      return [answer.json.total, ...answer.json.data.map((row: { readonly documentId: string }) => row.documentId)];
    };
    // 73.33, 70, 45, 60
    expect(await ids('sort=position')).toEqual([4, 'l-b', 'l-d', 'l-a', 'l-c']);
    expect(await ids('sort=total')).toEqual([4, 'l-a', 'l-b', 'l-d', 'l-c']);
    expect(await ids('sort=total&order=desc&perPage=1&page=2')).toEqual([4, 'l-d']);
    expect(await ids('sort=name')).toEqual([4, 'l-d', 'l-c', 'l-b', 'l-a']);
    expect(await ids('tier=poor')).toEqual([1, 'l-c']);
    expect(await ids('tier=none')).toEqual([0]);
    expect(await ids(`group=${encodeURIComponent('联合建立')}`)).toEqual([2, 'l-b', 'l-d']);
    expect(await ids(`q=${encodeURIComponent('l丙')}`)).toEqual([1, 'l-c']);
  });

  it('explain a result from the stored document, in both languages, whatever was entered since', async () => {
    const { office, cycle, units } = await open('e');
    await held(office, cycle, units.a, 8);
    const run = await compute(office, cycle, { kind: 'interim' });
    const facts = `/api/cycles/${cycle}/units/${units.a}/facts`;
    const corrected = await office.patch(facts, { cells: { held: { value: 9 } }, reason: '更正', submit: true }, 1);
    expect(corrected.status, corrected.text).toBe(200);
    const path = `/api/cycles/${cycle}/runs/${run.id}/results/${units.a}/explanation`;
    const chinese = await office.get(`${path}?lang=zh`);
    expect(chinese.json).toMatchObject({ unit: 'e-a', node: null, language: 'zh' });
    expect(chinese.json.text).toContain('73.33');
    const english = await office.get(`${path}?lang=en&node=meetings`);
    expect(english.json).toMatchObject({ node: 'meetings', language: 'en', explanation: expect.anything() });
    expect(english.json.text).toContain('40');
    expect((await office.get(`${path}?node=meting`)).json.code).toBe('node-unknown');
  });

  it('list what is odd before a final one, which has to be accepted by code', async () => {
    const { office, cycle, units } = await open('o');
    await held(office, cycle, units.a, 8);
    await held(office, cycle, units.b, 3, false);
    const path = `/api/cycles/${cycle}/runs`;
    const codesOf = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
      diagnostics.map(({ code }) => code);
    const refused = await office.post(`${path}?dryRun=true`, { kind: 'final', accept: ['entries-not-submitted'] });
    expect([refused.status, refused.json.code]).toEqual([409, 'run-not-accepted']);
    const codes = codesOf(refused.json);
    expect(codes).toEqual(['entries-not-submitted', 'input-missing', 'tier-pending', 'rank-provisional']);
    expect((await office.get(path)).json.total).toBe(0);
    // The run itself is taken at once, and fails with all of it whatever part was accepted.
    for (const accept of [[], ['entries-not-submitted'], ['tier-pending', 'input-missing', 'rank-provisional']]) {
      const asked = await office.post(path, { kind: 'final', accept });
      expect(asked.status, asked.text).toBe(202);
      const failed = await ended(office, cycle, asked.json.id);
      expect(failed).toMatchObject({ state: 'failed', problem: { code: 'run-not-accepted' }, resultsHash: null });
      expect(codesOf(Reflect.get(failed, 'problem'))).toEqual(codes);
      expect((await office.get(`${path}/${failed.id}/results`)).json.code).toBe('run-not-done');
    }
    const run = await compute(office, cycle, { kind: 'final', accept: ['no-such-code', ...codes] });
    expect(run).toMatchObject({ number: 4, accepted: [...codes].sort() });
    // What is not odd any more was not accepted.
    for (const unit of [units.b, units.c, units.d]) await held(office, cycle, unit, 5);
    expect(await compute(office, cycle, { kind: 'final', accept: codes })).toMatchObject({ number: 5, accepted: [] });
  });

  it('are computed by those who may, in cycles that were opened, and stored by none who only tries', async () => {
    const { office, cycle, schemeHash } = await open('w');
    const path = `/api/cycles/${cycle}/runs`;
    for (const role of ['leader', 'auditor', 'integrator', 'reporter', 'administrator'] as const) {
      const other = await server.caller([role]);
      expect((await other.post(path, { kind: 'interim' })).status).toBe(403);
    }
    const elsewhere = await server.caller(['office', { cycle: 'another' }]);
    expect((await elsewhere.post(path, { kind: 'interim' })).status).toBe(404);
    expect((await office.post(path, { kind: 'provisional' })).status).toBe(422);
    expect((await office.post(`${path}?dryRun=true`, { kind: 'interim' })).status).toBe(202);
    expect((await office.get(path)).json.total).toBe(0);
    const planned = await office.post('/api/cycles', { name: 'w 2024', schemeHash, population: {} });
    const early = await office.post(`/api/cycles/${planned.json.id}/runs`, { kind: 'interim' });
    expect([early.status, early.json.code]).toEqual([409, 'cycle-state']);
  });

  it('are not there for anybody when they were cancelled', async () => {
    const { office, cycle } = await open('x');
    const asked = await office.post(`/api/cycles/${cycle}/runs`, { kind: 'interim' });
    const cancelled = await office.post(`/api/jobs/${asked.json.job}/cancel`);
    expect([200, 409]).toContain(cancelled.status);
    const run = await ended(office, cycle, asked.json.id);
    if (cancelled.status === 409) return;
    expect(run.state).toBe('cancelled');
    const results = await office.get(`/api/cycles/${cycle}/runs/${run.id}/results`);
    expect([results.status, results.json.code]).toEqual([409, 'run-not-done']);
    const other = await server.caller(['office', { cycle }]);
    expect((await other.get(`/api/jobs/${asked.json.job}`)).status).toBe(404);
  });

  it('leave their entries in the audit log', async () => {
    const { office, cycle } = await open('u');
    const run = await compute(office, cycle, { kind: 'interim' });
    const entries = await server
      .storage()
      .read.selectFrom('audit')
      .select(['action', 'after'])
      .where('resource', '=', 'runs')
      .where('resource_id', '=', run.id)
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual(['runs:compute', 'runs:finish']);
    expect(JSON.parse(entries[1]?.after ?? '')).toMatchObject({
      number: 1,
      units: 4,
      resultsHash: Reflect.get(run, 'resultsHash'),
    });
  });
});
