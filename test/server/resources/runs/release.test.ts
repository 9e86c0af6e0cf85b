import { describe, expect, it } from 'vitest';
import { verifyRun } from '../../../../server/resources/runs/verify/verify-run.js';
import { databases } from '../../databases.js';
import type { Caller } from '../year-server.js';
import { type Run, runServer } from './run-server.js';

describe.each(databases)('the units of an open cycle on $name', (database) => {
  const { server, open, held, compute } = runServer(database);

  /** What the assessment document says of a unit. */
  async function documentOf(who: Caller, cycle: string, id: string) {
    const { units } = (await who.get(`/api/cycles/${cycle}/assessment`)).json;
    return units.find((each: { readonly id: string }) => each.id === id);
  }

  it('are added, corrected and withdrawn with a reason until final results are released', async () => {
    const { office, cycle, units } = await open('m');
    const path = `/api/cycles/${cycle}/units`;
    const made = await office.post('/api/units', { name: 'm漏', parent: units.east, externalId: 'm-late' });
    const late: string = made.json.id;
    const add = (body: object, query = '') => office.post(`${path}${query}`, { unit: late, reason: '漏列', ...body });

    // Without the attributes that the scheme groups by, only once that is accepted; never with wrong ones.
    expect((await add({})).json.code).toBe('cycle-not-accepted');
    await office.patch(`/api/units/${late}/attributes/2023`, { values: { form: 'triple', members: 30 } }, 1);
    const wrong = await add({ accept: ['attribute-missing', 'attribute-wrong'] });
    expect([wrong.status, wrong.json.code]).toEqual([422, 'member-not-ready']);
    await office.patch(`/api/units/${late}/attributes/2023`, { values: { form: 'single' } }, 2);
    expect((await add({ reason: ' ' })).json.code).toBe('fields-invalid');
    expect((await add({}, '?dryRun=true')).status).toBe(201);
    expect((await office.get(path)).json.total).toBe(4);
    const added = await add({});
    expect([added.status, added.headers.etag, added.json]).toMatchObject([
      201,
      '"1"',
      { id: late, documentId: 'm-late', name: 'm漏', reason: '漏列', withdrawn: false, attributes: { members: 30 } },
    ]);
    expect((await add({})).json.code).toBe('member-present');
    expect((await office.get(path)).json.total).toBe(5);
    await held(office, cycle, late, 3);

    // Corrected: as it is now, under the id it had.
    await office.patch(`/api/units/${late}`, { name: 'm改', externalId: 'm-other', parent: units.west }, 3);
    await office.patch(`/api/units/${late}/attributes/2023`, { values: { members: 60 } }, 4);
    expect(await documentOf(office, cycle, 'm-late')).toMatchObject({ name: 'm漏', attributes: { members: 30 } });
    const correct = (revision: number) => office.step(`${path}/${late}/correct`, { reason: '属性有误' }, revision);
    expect((await office.post(`${path}/${late}/correct`, { reason: 'x' })).json.code).toBe('revision-needed');
    const corrected = await correct(1);
    expect([corrected.status, corrected.json]).toMatchObject([
      200,
      { documentId: 'm-late', externalId: 'm-other', name: 'm改', parent: units.west, revision: 2 },
    ]);
    expect((await correct(1)).json.code).toBe('revision-conflict');
    expect((await correct(2)).json.revision).toBe(2);
    const before = await documentOf(office, cycle, 'm-late');
    expect(before).toMatchObject({ name: 'm改', attributes: { members: 60 }, facts: { held: 3 } });
    const first = await compute(office, cycle, { kind: 'interim' });

    // Withdrawn: nowhere any more, in no run, and nothing is lost.
    const withdraw = (unit: string, revision: number) =>
      office.step(`${path}/${unit}/withdraw`, { reason: '不属于考核范围' }, revision);
    expect((await withdraw(late, 1)).json.code).toBe('revision-conflict');
    expect((await withdraw(late, 2)).json).toMatchObject({ withdrawn: true, revision: 3 });
    expect((await withdraw(late, 3)).json.code).toBe('unit-not-found');
    expect((await office.get(path)).json.total).toBe(4);
    expect((await office.get(`${path}?withdrawn=true`)).json).toMatchObject({ total: 1, data: [{ id: late }] });
    expect((await office.get(`${path}/${late}/facts`)).json.code).toBe('unit-not-found');
    expect((await office.get(`/api/cycles/${cycle}/sheets`)).json.total).toBe(0);
    expect((await office.get(`/api/cycles/${cycle}/progress`)).json.units).toHaveLength(4);
    expect(await documentOf(office, cycle, 'm-late')).toBeUndefined();
    const second = await compute(office, cycle, { kind: 'interim' });
    const results = async ({ id }: Run) => (await office.get(`/api/cycles/${cycle}/runs/${id}/results`)).json.total;
    expect([await results(first), await results(second)]).toEqual([5, 4]);
    const verified = await server.storage().snapshot((db) => verifyRun(db, first.id));
    expect(verified).toMatchObject({ kind: 'verified', units: 5 });
    expect((await add({ reason: '仍应参加' })).json).toMatchObject({ documentId: 'm-late', revision: 4 });
    expect(await documentOf(office, cycle, 'm-late')).toEqual(before);
    const entries = await server
      .storage()
      .read.selectFrom('audit')
      .select(['action', 'reason', 'before', 'after'])
      .where('resource_id', '=', cycle)
      .where('action', 'like', 'cycles:%-unit')
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action, reason }) => `${action} ${reason}`)).toEqual([
      'cycles:add-unit 漏列',
      'cycles:correct-unit 属性有误',
      'cycles:withdraw-unit 不属于考核范围',
      'cycles:add-unit 仍应参加',
    ]);
    expect([entries[1]?.before, entries[1]?.after].map((text) => JSON.parse(text ?? '').attributes)).toEqual([
      { form: 'single', members: 30 },
      { form: 'single', members: 60 },
    ]);

    const county = await server.caller(['office', { subtree: units.east }]);
    expect((await county.post(path, { unit: units.east, reason: 'x' })).json.code).toBe('permission-missing');
    expect((await office.post(path, { unit: 'nobody', reason: 'x' })).json.code).toBe('unit-not-found');
    const gone = (await office.post('/api/units', { name: 'm撤', parent: units.east, externalId: 'm-gone' })).json.id;
    await office.step(`/api/units/${gone}/retire`, { reason: '撤销' }, 1);
    expect((await office.post(path, { unit: gone, reason: 'x' })).json.code).toBe('member-retired');
    const twin = (await office.post('/api/units', { name: 'm新', parent: units.east, externalId: 'm-late' })).json.id;
    await office.patch(`/api/units/${twin}/attributes/2023`, { values: { form: 'single', members: 1 } }, 1);
    expect((await office.post(path, { unit: twin, reason: 'x' })).json.code).toBe('member-id-taken');

    const accept = ['input-missing', 'tier-pending', 'rank-provisional'];
    const final = await compute(office, cycle, { kind: 'final', accept });
    expect((await office.step(`/api/cycles/${cycle}/runs/${final.id}/release`, {}, final.revision)).status).toBe(200);
    const refused = [await add({}), await correct(4), await withdraw(late, 4)];
    expect(refused.map(({ status, json }) => `${status} ${json.code}`)).toEqual(Array(3).fill('409 members-released'));
  });

  it('leave nothing behind that a final run has to accept once they are withdrawn', async () => {
    const { office, cycle, units } = await open('w');
    await held(office, cycle, units.b, 2, false);
    expect((await office.get(`/api/cycles/${cycle}/sheets`)).json.total).toBe(1);
    const withdrawn = await office.step(`/api/cycles/${cycle}/units/${units.b}/withdraw`, { reason: '撤并' }, 1);
    expect(withdrawn.status).toBe(200);
    for (const unit of [units.a, units.c, units.d]) await held(office, cycle, unit, 5);
    // Its draft is nothing that a final run has to accept.
    const run = await compute(office, cycle, { kind: 'final' });
    expect((await office.get(`/api/cycles/${cycle}/runs/${run.id}/results`)).json.total).toBe(3);
  });
});

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
