import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { ratingServer, task } from '../assignments/rating-server.js';

describe.each(databases)('ballots on $name', (database) => {
  const { server, open } = ratingServer(database);

  /** A cycle with three voters: l1 and l2 on everything, e1's chair on everything but e1. */
  async function voting(prefix: string) {
    const cycle = await open(prefix);
    const voter = () => server.caller(['leader']);
    const [one, two, peer] = [await voter(), await voter(), await voter()];
    for (const [rater, name] of [
      [one, 'l1'],
      [two, 'l2'],
      [peer, `${prefix}-e1`],
    ] as const)
      expect((await cycle.office.post(`${cycle.path}/assignments`, task(rater, 'votes', name))).status).toBe(201);
    const ballot = (name: string, part = 'town') => `${cycle.path}/ballots/votes/${name}?part=${part}`;
    const step = (name: string, verb: string, part = 'town') =>
      `${cycle.path}/ballots/votes/${name}/${verb}?part=${part}`;
    const { e1, e2, w1 } = cycle.units;
    return { ...cycle, one, two, peer, ballot, step, towns: [e1, w1, e2] };
  }

  it('order the units of one part, each once, as a draft and then submitted', async () => {
    const { one, ballot, towns, units } = await voting('a');
    const empty = await one.get(ballot('l1'));
    expect(empty.headers.etag).toBe('"0"');
    expect(empty.json).toMatchObject({ state: 'empty', order: [], revision: 0 });
    expect(empty.json.units).toHaveLength(3);
    const partial = await one.put(ballot('l1'), { order: towns.slice(0, 2) }, 0);
    expect(partial.json).toMatchObject({ state: 'draft', order: towns.slice(0, 2), revision: 1 });
    const early = await one.put(ballot('l1'), { order: towns.slice(0, 2), submit: true }, 1);
    expect([early.status, early.json.code, early.json.message.zh]).toEqual([
      422,
      'ballot-incomplete',
      expect.stringContaining('a-e2'),
    ]);
    const submitted = await one.put(ballot('l1'), { order: towns, submit: true }, 1);
    expect(submitted.json).toMatchObject({ state: 'submitted', order: towns, revision: 2 });
    const firm = await one.put(ballot('l1', 'firm'), { order: [units.firm], submit: true }, 0);
    expect(firm.json).toMatchObject({ part: 'firm', state: 'submitted' });
  });

  it('refuse a unit twice, of another part, that is not there, and the own one', async () => {
    const { one, peer, ballot, towns, units } = await voting('b');
    const twice = await one.put(ballot('l1'), { order: [units.e1, units.firm, units.e1, 'nobody'] }, 0);
    expect(twice.status).toBe(422);
    expect(Object.keys(twice.json.errors).toSorted()).toEqual(['order.1', 'order.2', 'order.3', 'root']);
    const own = await peer.put(ballot('b-e1'), { order: towns, submit: true }, 0);
    expect(own.json.errors['order.0']).toContain('您自己的单位');
    const others = towns.filter((id) => id !== units.e1);
    expect((await peer.put(ballot('b-e1'), { order: others, submit: true }, 0)).json.order).toEqual(others);
    expect((await one.get(ballot('l1'))).json.revision).toBe(0);
  });

  it('are cast by nobody else, and under no other source', async () => {
    const { one, two, path, ballot, towns } = await voting('c');
    expect((await two.put(ballot('l1'), { order: towns }, 0)).json.code).toBe('ballot-not-yours');
    expect((await one.put(`${path}/ballots/leaders/l1`, { order: towns }, 0)).json.code).toBe('ballot-not-yours');
    expect((await one.put(ballot('l1', 'ship'), { order: [] }, 0)).json.code).toBe('ballot-not-yours');
    expect((await (await server.caller(['office'])).put(ballot('l1'), { order: towns }, 0)).status).toBe(403);
  });

  it('are locked once submitted, until the office returns them with a reason', async () => {
    const { office, one, ballot, step, towns } = await voting('d');
    await one.put(ballot('l1'), { order: towns }, 0);
    expect((await one.put(ballot('l1'), { order: [] })).status).toBe(428);
    const stale = await one.put(ballot('l1'), { order: [] }, 0);
    expect([stale.status, stale.json.conflict.current.order]).toEqual([409, towns]);
    expect((await office.step(step('l1', 'return'), { reason: '重排' }, 1)).json.code).toBe('ballot-not-submitted');
    expect((await one.step(step('l1', 'submit'), undefined, 1)).json.state).toBe('submitted');
    const locked = await one.put(ballot('l1'), { order: towns.toReversed() }, 2);
    expect(locked.json.code).toBe('ballot-submitted');
    expect((await one.step(step('l1', 'return'), { reason: '重排' }, 2)).status).toBe(403);
    const returned = await office.step(step('l1', 'return'), { reason: '漏看材料，请重排' }, 2);
    expect(returned.json).toMatchObject({ state: 'returned', reason: '漏看材料，请重排', revision: 3 });
    expect((await one.get(ballot('l1'))).json.reason).toBe('漏看材料，请重排');
    const again = await one.put(ballot('l1'), { order: towns.toReversed(), submit: true }, 3);
    expect(again.json).toMatchObject({ state: 'submitted', reason: null, order: towns.toReversed() });
    const kept = await server
      .storage()
      .read.selectFrom('ballot_revisions')
      .select('action')
      .orderBy('revision')
      .where(
        'ballot_id',
        '=',
        (await office.get(`/api/cycles/${again.json.cycle}/ballots?submitted=true`)).json.data[0].id,
      )
      .execute();
    expect(kept.map(({ action }) => action)).toEqual(['enter', 'submit', 'return', 'submit']);
  });

  it('say the same of others until all own ones of that part are in, whatever the others hold', async () => {
    const { office, one, two, path, ballot, towns, units } = await voting('e');
    const everything = async () => {
      const lists = ['', '?q=l1', '?rater=l1', '?submitted=true', '?sort=submittedAt&order=desc', '?source=votes'];
      const answers = await Promise.all(
        [ballot('l1'), ...lists.map((query) => `${path}/ballots${query}`)].map((url) => two.get(url)),
      );
      return answers.map(({ status, json: { request: _request, ...rest } }) => ({ status, rest }));
    };
    const nothing = await everything();
    expect(nothing[0]).toMatchObject({ status: 404, rest: { code: 'ballot-not-found' } });
    await one.put(ballot('l1'), { order: towns }, 0);
    expect(await everything()).toEqual(nothing);
    await one.put(ballot('l1'), { order: towns, submit: true }, 1);
    expect(await everything()).toEqual(nothing);
    expect((await office.get(`${path}/ballots`)).json.total).toBe(1);

    await two.put(ballot('l2'), { order: towns, submit: true }, 0);
    expect((await two.get(ballot('l1'))).json.order).toEqual(towns);
    expect((await two.get(`${path}/ballots?q=l1`)).json.total).toBe(1);
    await one.put(ballot('l1', 'firm'), { order: [units.firm], submit: true }, 0);
    expect((await two.get(ballot('l1', 'firm'))).status).toBe(404);
    const limited = await server.caller(['office', { subtree: units.east }]);
    expect((await limited.get(`${path}/ballots`)).json.total).toBe(0);
  });

  it('leave out units that were withdrawn from, which is too late once they are in', async () => {
    const { one, two, office, path, ballot, step, towns, units } = await voting('f');
    const mine = (await one.get(`${path}/assignments`)).json.data[0].id;
    await one.post(`${path}/assignments/${mine}/recuse`, { unit: units.e1, reason: '亲属' });
    const others = towns.filter((id) => id !== units.e1);
    expect((await one.put(ballot('l1'), { order: towns }, 0)).status).toBe(422);
    expect((await one.put(ballot('l1'), { order: others, submit: true }, 0)).status).toBe(200);
    const late = (await two.get(`${path}/assignments`)).json.data[0].id;
    await two.put(ballot('l2'), { order: towns, submit: true }, 0);
    const recusal = { unit: units.e1, reason: '亲属' };
    expect((await two.post(`${path}/assignments/${late}/recuse`, recusal)).json.code).toBe('recusal-too-late');
    await office.step(step('l2', 'return'), { reason: '回避' }, 1);
    expect((await two.post(`${path}/assignments/${late}/recuse`, recusal)).status).toBe(200);
    expect((await two.step(step('l2', 'submit'), undefined, 2)).status).toBe(422);
    expect((await two.put(ballot('l2'), { order: others, submit: true }, 2)).status).toBe(200);
  });

  it('store nothing on a dry run', async () => {
    const { one, ballot, towns } = await voting('g');
    const tried = await one.put(`${ballot('l1')}&dryRun=true`, { order: towns, submit: true }, 0);
    expect(tried.json.state).toBe('submitted');
    expect((await one.get(ballot('l1'))).json.state).toBe('empty');
  });
});
