import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { runServer } from './run-server.js';

describe.each(databases)('released runs on $name', (database) => {
  const { server, open, held, compute } = runServer(database);

  it('are what units see, each its own subtree; before that nothing of any run', async () => {
    const { office, cycle, units } = await open('s');
    for (const [unit, value] of [
      [units.a, 8],
      [units.b, 10],
      [units.c, 1],
      [units.d, 6],
    ] as const) {
      await held(office, cycle, unit, value);
    }
    const run = await compute(office, cycle, { kind: 'final', note: '只给办公室看' });
    const path = `/api/cycles/${cycle}/runs`;
    const east = await server.caller(['reporter', { subtree: units.east }]);
    const a = await server.caller(['reporter', { subtree: units.a }]);
    const elsewhere = await server.caller(['reporter', { cycle: 'another' }]);
    expect((await east.get(path)).json).toEqual({ data: [], total: 0 });
    for (const part of ['', '/results', `/results/${units.a}`, '/results?format=json']) {
      const hidden = await east.get(`${path}/${run.id}${part}`);
      expect([hidden.status, hidden.json.code]).toEqual([404, 'run-unknown']);
    }

    const released = await office.step(`${path}/${run.id}/release`, { note: '领导小组同意' }, run.revision);
    expect(released.json).toMatchObject({ inForce: true, releaseNote: '领导小组同意', revision: run.revision + 1 });
    const list = await east.get(path);
    expect(list.json).toMatchObject({ total: 1, data: [{ id: run.id, state: 'done', inForce: true, units: 4 }] });
    // Hashes tell of what everybody entered.
    expect(list.json.data[0]).toMatchObject({
      inputsHash: null,
      resultsHash: null,
      auditSeq: null,
      note: null,
      job: null,
    });
    const results = await east.get(`${path}/${run.id}/results?sort=total`);
    expect(results.json.total).toBe(2);
    expect(results.json.data.map(({ documentId }: { readonly documentId: string }) => documentId)).toEqual([
      's-a',
      's-b',
    ]);
    expect((await a.get(`${path}/${run.id}/results`)).json.total).toBe(1);
    expect((await a.get(`${path}/${run.id}/results?q=${encodeURIComponent('丙')}`)).json).toEqual({
      data: [],
      total: 0,
    });
    expect((await a.get(`${path}/${run.id}/results/${units.a}`)).json.result).toMatchObject({ total: 73.33, rank: 1 });
    for (const hidden of [units.b, units.c, 'no-such-unit']) {
      const answer = await a.get(`${path}/${run.id}/results/${hidden}`);
      expect([answer.status, answer.json.code]).toEqual([404, 'run-unit-unknown']);
    }
    expect((await a.get(`${path}/${run.id}/results?format=json`)).status).toBe(403);
    expect((await a.get(`${path}/${run.id}/document`)).status).toBe(403);
    const own = await a.get(`${path}/${run.id}/results/${units.a}/explanation`);
    expect([own.status, own.json.unit]).toEqual([200, 's-a']);
    expect(own.json.text).toContain('73.33');
    expect((await a.get(`${path}/${run.id}/results/${units.b}/explanation`)).status).toBe(404);
    expect((await elsewhere.get(`${path}/${run.id}`)).status).toBe(404);
    const everywhere = await server.caller(['reporter']);
    const whole = await everywhere.get(`${path}/${run.id}/results?format=json`);
    expect(Object.keys(whole.json.units)).toEqual(['s-a', 's-b', 's-c', 's-d']);
    expect((await everywhere.get(`${path}/${run.id}`)).json.resultsHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('follow one another: the last one counts, all stay citable', async () => {
    const { office, cycle, units } = await open('n');
    for (const unit of [units.a, units.b, units.c, units.d]) await held(office, cycle, unit, 8);
    const path = `/api/cycles/${cycle}/runs`;
    const first = await compute(office, cycle, { kind: 'final' });
    const second = await compute(office, cycle, { kind: 'final' });
    await office.step(`${path}/${first.id}/release`, {}, first.revision);
    await office.step(`${path}/${second.id}/release`, {}, second.revision);
    const reporter = await server.caller(['reporter', { subtree: units.west }]);
    const seen = await reporter.get(`${path}?order=desc`);
    const inForce = seen.json.data.map((run: { readonly number: number; readonly inForce: boolean }) => [
      run.number,
      run.inForce,
    ]);
    expect(inForce).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await reporter.get(`${path}/${first.id}/results`)).json.total).toBe(2);
    const again = await office.step(`${path}/${first.id}/release`, {}, first.revision + 1);
    expect([again.status, again.json.code]).toEqual([409, 'run-released']);
    const entry = await server
      .storage()
      .read.selectFrom('audit')
      .select(['before', 'after'])
      .where('action', '=', 'runs:release')
      .where('resource_id', '=', second.id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.before ?? '')).toEqual({ inForce: first.id });
  });

  it('are final ones, released by the office, which saw that very revision', async () => {
    const { office, cycle, units } = await open('q');
    for (const unit of [units.a, units.b, units.c, units.d]) await held(office, cycle, unit, 8);
    const path = `/api/cycles/${cycle}/runs`;
    const interim = await compute(office, cycle, { kind: 'interim' });
    const final = await compute(office, cycle, { kind: 'final' });
    expect((await office.step(`${path}/${interim.id}/release`, {}, interim.revision)).json.code).toBe('run-not-final');
    expect((await office.post(`${path}/${final.id}/release`, {})).status).toBe(428);
    expect((await office.step(`${path}/${final.id}/release`, {}, final.revision - 1)).json.code).toBe(
      'revision-conflict',
    );
    for (const role of ['leader', 'auditor', 'integrator', 'reporter'] as const) {
      const other = await server.caller([role]);
      expect((await other.step(`${path}/${final.id}/release`, {}, final.revision)).status).toBe(403);
    }
    const tried = await office.step(`${path}/${final.id}/release?dryRun=true`, {}, final.revision);
    expect(tried.json.inForce).toBe(true);
    expect((await office.get(`${path}/${final.id}`)).json).toMatchObject({ inForce: false, releasedAt: null });
  });

  it('show who sees a part of the units nothing that a hidden entry changes', async () => {
    const answers = async (prefix: string, hiddenValue: number): Promise<string> => {
      const { office, cycle, units } = await open(prefix);
      for (const unit of [units.a, units.b, units.d]) await held(office, cycle, unit, 8);
      await held(office, cycle, units.c, hiddenValue);
      const run = await compute(office, cycle, { kind: 'final' });
      const path = `/api/cycles/${cycle}/runs`;
      await office.step(`${path}/${run.id}/release`, {}, run.revision);
      const b = await server.caller(['reporter', { subtree: units.b }]);
      const asked = [
        '',
        `/${run.id}`,
        ...['', '?sort=total', '?sort=name', '?tier=poor', '?q=b'].map((query) => `/${run.id}/results${query}`),
      ];
      const texts = [];
      for (const each of [...asked, `/${run.id}/results/${units.b}`, `/${run.id}/results/${units.c}`]) {
        const answer = await b.get(`${path}${each}`);
        texts.push(`${answer.status} ${answer.text}`);
      }
      // Names and ids of the two cycles differ, nothing else may.
      return texts
        .join('\n')
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'id')
        .replaceAll(prefix, 'p');
    };
    // The hidden unit overtakes another one, in another group: ranks of one group are known to all of it.
    expect(await answers('ya', 5)).toBe(await answers('yb', 7));
  });
});
