import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { ratingServer, task } from './rating-server.js';

describe.each(databases)('assigning evaluators on $name', (database) => {
  const { server, open } = ratingServer(database);
  const unitIds = (answer: { readonly json: { readonly units: readonly { readonly id: string }[] } }) =>
    answer.json.units.map(({ id }) => id);

  it('expands subtrees, named units and attributes over the units of the cycle', async () => {
    const { office, path, units } = await open('x');
    const rater = await server.caller(['evaluator']);
    const assign = (selection: object) =>
      office.post(`${path}/assignments?dryRun=true`, task(rater, 'leaders', 'l1', { units: selection }));
    expect(unitIds(await assign({})).toSorted()).toEqual([units.e1, units.e2, units.firm, units.w1].toSorted());
    expect(unitIds(await assign({ subtrees: [units.east] })).toSorted()).toEqual(
      [units.e1, units.e2, units.firm].toSorted(),
    );
    expect(unitIds(await assign({ subtrees: [units.east], where: { kind: ['firm'] } }))).toEqual([units.firm]);
    expect(unitIds(await assign({ units: [units.w1], subtrees: [units.e1] })).toSorted()).toEqual(
      [units.e1, units.w1].toSorted(),
    );
    const unknown = await assign({ units: [units.w1, 'nobody'] });
    expect([unknown.status, unknown.json.errors.units]).toEqual([422, expect.stringContaining('nobody')]);
    expect((await assign({ where: { kind: ['ship'] } })).json.errors.units).toContain('没有符合条件的单位');
    expect((await office.get(`${path}/assignments`)).json.total).toBe(0);
  });

  it('takes the items of a department, or named ones, of a source that is rated by others', async () => {
    const { office, path } = await open('i');
    const rater = await server.caller(['evaluator']);
    const assign = (source: string, change: object) =>
      office.post(`${path}/assignments?dryRun=true`, task(rater, source, 'r', change));
    expect((await assign('leaders', {})).json).toMatchObject({ items: null, department: null });
    expect((await assign('leaders', { department: '组织部' })).json).toMatchObject({
      items: ['a'],
      department: '组织部',
    });
    expect((await assign('leaders', { items: ['c', 'b'] })).json).toMatchObject({
      items: ['b', 'c'],
      department: null,
    });
    expect((await assign('leaders', { items: ['z'] })).json.errors.items).toContain('z');
    expect((await assign('leaders', { department: '财务部' })).status).toBe(422);
    expect((await assign('self', {})).json.errors.source).toContain('自评');
    expect((await assign('nobody', {})).json.errors.source).toContain('没有这个评分主体');
    expect((await assign('votes', { items: ['order'] })).status).toBe(422);
  });

  it('gives a peer every unit but its own', async () => {
    const { office, path, units } = await open('s');
    const rater = await server.caller(['evaluator']);
    const made = await office.post(`${path}/assignments`, task(rater, 'peers', 's-e1'));
    expect(unitIds(made).toSorted()).toEqual([units.e2, units.firm, units.w1].toSorted());
  });

  it('lets two people never rate under one name of a source', async () => {
    const { office, path, units } = await open('n');
    const [one, other] = [await server.caller(['evaluator']), await server.caller(['evaluator'])];
    const first = await office.post(
      `${path}/assignments`,
      task(one, 'leaders', 'l1', { units: { units: [units.e1] } }),
    );
    expect(first.status).toBe(201);
    const taken = await office.post(
      `${path}/assignments`,
      task(other, 'leaders', 'l1', { units: { units: [units.e2] } }),
    );
    expect([taken.status, taken.json.code]).toEqual([409, 'rater-taken']);
    const again = await office.post(
      `${path}/assignments`,
      task(one, 'leaders', 'l1', { units: { units: [units.e2] } }),
    );
    expect(again.status).toBe(201);
    expect((await office.post(`${path}/assignments`, task(other, 'peers', 'l1'))).status).toBe(201);
    const both = { assignments: [task(one, 'leaders', 'l2'), task(other, 'leaders', 'l2')] };
    const batch = await office.post(`${path}/assignments/batch`, both);
    expect([batch.status, batch.json.errors['assignments.1.rater']]).toEqual([409, '已属于别人']);
    expect((await office.get(`${path}/assignments?source=leaders`)).json.total).toBe(2);
  });

  it('gives tasks only to those who are there and may rate these units', async () => {
    const { office, path, units } = await open('p');
    const reporter = await server.caller(['reporter']);
    const east = await server.caller(['evaluator', { subtree: units.east }]);
    const organisers = await server.caller(['evaluator', { department: '组织部' }]);
    const nobody = { actor: { kind: 'user', id: 'nobody' }, source: 'leaders', rater: 'l', units: {} };
    expect((await office.post(`${path}/assignments`, nobody)).json.errors.actor).toContain('没有这个用户');
    const not = await office.post(`${path}/assignments`, task(reporter, 'leaders', 'l'));
    expect([not.status, not.json.code]).toEqual([422, 'rater-not-permitted']);
    const beyond = await office.post(`${path}/assignments`, task(east, 'leaders', 'l'));
    expect([beyond.json.code, beyond.json.message.zh]).toEqual([
      'rater-not-permitted',
      expect.stringContaining('p-w1'),
    ]);
    expect((await office.post(`${path}/assignments`, task(organisers, 'leaders', 'l'))).status).toBe(422);
    const theirs = task(organisers, 'leaders', 'l', { department: '组织部' });
    expect((await office.post(`${path}/assignments`, theirs)).status).toBe(201);
    const candidates = (await office.get(`${path}/raters`)).json.data;
    expect(candidates.map(({ id }: { readonly id: string }) => id)).not.toContain(reporter.id);
    expect(candidates.map(({ id }: { readonly id: string }) => id)).toContain(east.id);
  });

  it('keeps an office to its subtree and its department, in what it makes and in what it sees', async () => {
    const { office, path, units } = await open('o');
    const rater = await server.caller(['evaluator']);
    const west = await server.caller(['office', { subtree: units.west }]);
    const organisers = await server.caller(['office', { department: '组织部' }]);
    expect(unitIds(await west.post(`${path}/assignments?dryRun=true`, task(rater, 'leaders', 'l0')))).toEqual([
      units.w1,
    ]);
    const beyond = await west.post(
      `${path}/assignments`,
      task(rater, 'leaders', 'l0', { units: { units: [units.e1] } }),
    );
    expect([beyond.status, beyond.json.errors.units]).toEqual([422, expect.stringContaining(units.e1)]);
    expect((await organisers.post(`${path}/assignments`, task(rater, 'leaders', 'l0'))).json.code).toBe(
      'permission-missing',
    );

    const east = { units: { subtrees: [units.east] } };
    const hidden = await office.post(`${path}/assignments`, task(rater, 'leaders', 'l1', east));
    const all = await office.post(`${path}/assignments`, task(rater, 'leaders', 'l2', { department: '宣传部' }));
    const seen = (await west.get(`${path}/assignments`)).json;
    expect(seen).toMatchObject({ total: 1, data: [{ id: all.json.id, unitCount: 1, unitsAsked: null }] });
    expect((await west.get(`${path}/assignments?unit=${units.e1}`)).json.total).toBe(0);
    const absent = await west.get(`${path}/assignments/nobody`);
    const notSeen = await west.get(`${path}/assignments/${hidden.json.id}`);
    expect(notSeen.status).toBe(404);
    expect(notSeen.json.message.zh.replace(hidden.json.id, 'nobody')).toBe(absent.json.message.zh);
    expect((await west.step(`${path}/assignments/${all.json.id}/end`, { reason: '越权' }, 1)).json.code).toBe(
      'permission-missing',
    );
    expect((await organisers.get(`${path}/assignments`)).json.total).toBe(0);
  });

  it('shows a rater the own tasks alone, and an auditor all of them', async () => {
    const { office, path } = await open('r');
    const [one, other] = [await server.caller(['evaluator']), await server.caller(['leader'])];
    await office.post(`${path}/assignments`, task(one, 'leaders', 'l1'));
    await office.post(`${path}/assignments`, task(other, 'leaders', 'l2'));
    const own = (await other.get(`${path}/assignments`)).json;
    expect([own.total, own.data[0].rater]).toEqual([1, 'l2']);
    expect((await one.get(`${path}/assignments?q=l2`)).json.total).toBe(0);
    const auditor = await server.caller(['auditor']);
    expect((await auditor.get(`${path}/assignments`)).json.total).toBe(2);
    expect((await auditor.post(`${path}/assignments`, task(one, 'leaders', 'l3'))).status).toBe(403);
  });

  it('takes a unit from a rater who withdraws, for good; the office sees why and gives it to another', async () => {
    const { office, path, units } = await open('w');
    const [one, other] = [await server.caller(['evaluator']), await server.caller(['evaluator'])];
    const made = await office.post(`${path}/assignments`, task(one, 'leaders', 'l1'));
    const recuse = (who: typeof one, reason: string) =>
      who.post(`${path}/assignments/${made.json.id}/recuse`, { unit: units.e1, reason });
    expect((await recuse(other, '亲属')).status).toBe(404);
    expect((await recuse(one, ' ')).status).toBe(422);
    const done = await recuse(one, '亲属在该单位任职');
    expect([done.status, done.json.unitCount, done.json.recusedCount]).toEqual([200, 3, 1]);
    const seen = await office.get(`${path}/assignments/${made.json.id}`);
    expect(seen.headers.etag).toBe('"2"');
    expect(seen.json.units.find(({ id }: { readonly id: string }) => id === units.e1)).toMatchObject({
      recusedAt: expect.any(String),
      recuseReason: '亲属在该单位任职',
    });
    const back = { units: {}, reason: '恢复' };
    await office.patch(`${path}/assignments/${made.json.id}`, back, 2);
    expect((await office.get(`${path}/assignments/${made.json.id}`)).json.recusedCount).toBe(1);
    const next = await office.post(
      `${path}/assignments`,
      task(other, 'leaders', 'l9', { units: { units: [units.e1] } }),
    );
    expect(next.status).toBe(201);
  });

  it('changes units and ends with a reason, only for the revision that was seen, and tells the audit log', async () => {
    const { office, path, units } = await open('e');
    const rater = await server.caller(['evaluator']);
    const made = await office.post(
      `${path}/assignments`,
      task(rater, 'leaders', 'l1', { units: { units: [units.e1] } }),
    );
    const one = `${path}/assignments/${made.json.id}`;
    const change = { units: { units: [units.e2, units.w1] }, reason: '调整分工' };
    expect((await office.patch(one, change)).status).toBe(428);
    expect((await office.patch(one, change, 7)).json.code).toBe('revision-conflict');
    const changed = await office.patch(one, change, 1);
    expect(changed.json).toMatchObject({ unitCount: 2, recusedCount: 1, revision: 2 });
    expect((await office.step(`${one}/end`, {}, 2)).status).toBe(422);
    expect((await office.step(`${one}/end?dryRun=true`, { reason: '试' }, 2)).json.endedAt).not.toBeNull();
    const ended = await office.step(`${one}/end`, { reason: '调离' }, 2);
    expect(ended.json).toMatchObject({ endReason: '调离', revision: 3 });
    expect((await office.patch(one, change, 3)).json.code).toBe('assignment-ended');
    expect((await office.get(`${path}/assignments?ended=false`)).json.total).toBe(0);
    const rows = await server
      .storage()
      .read.selectFrom('audit')
      .select(['action', 'reason'])
      .where('resource', '=', 'assignments')
      .where('resource_id', '=', made.json.id)
      .orderBy('seq')
      .execute();
    expect(rows).toEqual([
      { action: 'assignments:create', reason: null },
      { action: 'assignments:change-units', reason: '调整分工' },
      { action: 'assignments:end', reason: '调离' },
    ]);
  });

  it('has one weight for a rater', async () => {
    const { office, path, units } = await open('g');
    const rater = await server.caller(['evaluator']);
    const on = (unit: string, weight: unknown) => task(rater, 'leaders', 'l1', { units: { units: [unit] }, weight });
    expect((await office.post(`${path}/assignments`, on(units.e1, '2.50'))).json.weight).toBe('2.5');
    expect((await office.post(`${path}/assignments`, on(units.e2, 3))).json.errors.weight).toContain('2.5');
    expect((await office.post(`${path}/assignments`, on(units.e2, 2.5))).status).toBe(201);
    expect((await office.post(`${path}/assignments`, on(units.w1, -1))).status).toBe(422);
  });
});
