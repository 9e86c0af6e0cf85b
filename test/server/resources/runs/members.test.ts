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
