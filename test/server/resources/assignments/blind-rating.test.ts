import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import type { Caller } from '../year-server.js';
import { type RatingCycle, ratingServer, task } from './rating-server.js';

describe.each(databases)('blind rating on $name', (database) => {
  const { server, open } = ratingServer(database);
  const sheet = ({ path, units }: RatingCycle, rater: string, unit: keyof RatingCycle['units'] = 'firm') =>
    `${path}/units/${units[unit]}/ratings/leaders/${rater}`;
  const marks = (given: Readonly<Record<string, number>>, submit = true) => {
    return { cells: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value }])), submit };
  };

  /** Everything that could tell of l1's marks, without what differs between any two requests. */
  async function everything(who: Caller, cycle: RatingCycle) {
    const { path } = cycle;
    const lists = [
      '',
      'kind=ratings',
      'rater=l1',
      'q=firm',
      'sort=submittedAt&order=desc',
      'sort=rater',
      'state=submitted',
    ];
    const urls = [
      ...lists.map((query) => `${path}/sheets?${query}`),
      ...['e1', 'firm', 'w1'].flatMap((unit) => [
        sheet(cycle, 'l1', unit as 'e1'),
        `${sheet(cycle, 'l1', unit as 'e1')}/revisions`,
      ]),
      `${path}/units`,
      `${path}/assignments`,
      `${path}/assignments?q=l1&sort=rater`,
      `${path}/assessment`,
      `${path}/progress`,
      `${path}/missing`,
      '/api/work',
      '/metrics',
      '/api/audit',
    ];
    const seen: unknown[] = [];
    for (const url of urls) {
      const { status, json, text } = await who.get(url);
      const { request: _request, ...rest } = json ?? {};
      seen.push([url, status, url === '/metrics' ? status : json === null ? text : rest]);
    }
    for (const [verb, body] of [
      ['return', { reason: '看看' }],
      ['submit', {}],
    ] as const) {
      const { status, json } = await who.step(`${sheet(cycle, 'l1')}/${verb}`, body, 1);
      seen.push([verb, status, json.code, json.message, json.conflict]);
    }
    const { status, json } = await who.patch(sheet(cycle, 'l1'), marks({ a: 1 }), 0);
    seen.push([status, json.code, json.message, json.conflict]);
    return seen;
  }

  it.each(['evaluator', 'leader', 'reporter', 'integrator'] as const)(
    'tells an %s nothing of the marks of others, whether there are any or not',
    async (role) => {
      const cycle = await open(`n-${role}`);
      const other = await server.caller(['evaluator']);
      const who = await server.caller([role]);
      await cycle.office.post(`${cycle.path}/assignments`, task(other, 'leaders', 'l1'));
      if (role !== 'reporter') await cycle.office.post(`${cycle.path}/assignments`, task(who, 'leaders', 'l2'));
      const before = await everything(who, cycle);
      for (const unit of ['e1', 'firm', 'w1'] as const)
        expect((await other.patch(sheet(cycle, 'l1', unit), marks({ a: 13, b: 7 }), 0)).status).toBe(200);
      expect(await everything(who, cycle)).toEqual(before);
    },
  );

  it('opens the marks on a unit once all of one’s own on it are in, and hides them again when they are returned', async () => {
    const cycle = await open('o');
    const { office, path } = cycle;
    const [other, who] = [await server.caller(['leader']), await server.caller(['leader'])];
    await office.post(`${path}/assignments`, task(other, 'leaders', 'l1'));
    for (const name of ['l2', 'l3']) await office.post(`${path}/assignments`, task(who, 'leaders', name));
    for (const unit of ['e1', 'firm'] as const) await other.patch(sheet(cycle, 'l1', unit), marks({ a: 13, b: 7 }), 0);
    const seen = async () => (await who.get(`${path}/sheets?rater=l1`)).json.total;
    await who.patch(sheet(cycle, 'l2'), marks({ a: 9 }, false), 0);
    expect(await seen()).toBe(0);
    await who.patch(sheet(cycle, 'l2'), marks({ a: 9 }), 1);
    expect(await seen()).toBe(0);
    await who.patch(sheet(cycle, 'l3'), marks({ a: 8 }), 0);
    expect(await seen()).toBe(1);
    expect((await who.get(sheet(cycle, 'l1'))).json.cells.b.value).toBe(7);
    expect((await who.get(sheet(cycle, 'l1', 'e1'))).status).toBe(404);
    expect((await office.step(`${sheet(cycle, 'l3')}/return`, { reason: '重评' }, 1)).status).toBe(200);
    expect(await seen()).toBe(0);
    expect((await who.get(sheet(cycle, 'l3'))).json.cells.a.reason).toBe('重评');
  });

  it('hides interim runs, which tell what others gave, from leaders who have still to rate', async () => {
    const cycle = await open('r');
    const { office, path } = cycle;
    const [rater, reader] = [await server.caller(['leader']), await server.caller(['leader'])];
    await office.post(`${path}/assignments`, task(rater, 'leaders', 'l1', { units: { units: [cycle.units.firm] } }));
    const run = await office.post(`${path}/runs`, { kind: 'interim' });
    expect(run.status).toBe(202);
    expect((await reader.get(`${path}/runs`)).json.total).toBe(1);
    expect((await rater.get(`${path}/runs`)).json.total).toBe(0);
    const absent = await rater.get(`${path}/runs/nobody`);
    const hidden = await rater.get(`${path}/runs/${run.json.id}`);
    expect([hidden.status, hidden.json.message.zh.replace(run.json.id, 'nobody')]).toEqual([
      404,
      absent.json.message.zh,
    ]);
    await rater.patch(sheet(cycle, 'l1'), marks({ a: 13 }), 0);
    expect((await rater.get(`${path}/runs`)).json.total).toBe(1);
  });

  it('opens to a rater of some items those items alone', async () => {
    const cycle = await open('i');
    const { office, path } = cycle;
    const [other, who] = [await server.caller(['leader']), await server.caller(['leader'])];
    await office.post(`${path}/assignments`, task(other, 'leaders', 'l1'));
    await office.post(`${path}/assignments`, task(who, 'leaders', 'l2', { department: '组织部' }));
    await other.patch(sheet(cycle, 'l1'), marks({ a: 13, b: 7 }), 0);
    await who.patch(sheet(cycle, 'l2'), marks({ a: 9 }), 0);
    expect(Object.keys((await who.get(sheet(cycle, 'l1'))).json.cells)).toEqual(['a']);
  });

  it('keeps who reads all marks to subtree, department and cycle', async () => {
    const cycle = await open('d');
    const other = await server.caller(['leader']);
    await cycle.office.post(`${cycle.path}/assignments`, task(other, 'leaders', 'l1'));
    for (const unit of ['firm', 'w1'] as const)
      await other.patch(sheet(cycle, 'l1', unit), marks({ a: 13, b: 7.25 }, false), 0);
    expect((await cycle.office.get(`${cycle.path}/sheets?kind=ratings`)).json.total).toBe(2);
    const auditor = await server.caller(['auditor']);
    expect((await auditor.get(sheet(cycle, 'l1'))).json.cells.b.value).toBe(7.25);

    const organisers = await server.caller(['office', { department: '组织部' }]);
    expect(Object.keys((await organisers.get(sheet(cycle, 'l1'))).json.cells)).toEqual(['a']);
    const listed = await organisers.get(`${cycle.path}/sheets?kind=ratings`);
    expect([listed.json.total, listed.text.includes('7.25')]).toEqual([2, false]);
    expect(listed.json.data[0].filled ?? 1).toBe(1);
    const revisions = await organisers.get(`${sheet(cycle, 'l1')}/revisions`);
    expect(revisions.text).not.toContain('7.25');

    const west = await server.caller(['office', { subtree: cycle.units.west }]);
    expect((await west.get(`${cycle.path}/sheets?kind=ratings`)).json.total).toBe(1);
    expect((await west.get(sheet(cycle, 'l1'))).status).toBe(404);
    const elsewhere = await server.caller(['office', { cycle: 'another' }], ['evaluator']);
    expect((await elsewhere.get(`${cycle.path}/sheets?kind=ratings`)).json.total).toBe(0);
  });

  it('does not add the own items of a department reader to what others gave, before the own are in', async () => {
    const cycle = await open('m');
    const other = await server.caller(['leader']);
    const who = await server.caller(['office', { department: '组织部' }], ['leader']);
    await cycle.office.post(`${cycle.path}/assignments`, task(other, 'leaders', 'l1'));
    await cycle.office.post(`${cycle.path}/assignments`, task(who, 'leaders', 'l2', { items: ['b'] }));
    await other.patch(sheet(cycle, 'l1'), marks({ a: 13, b: 7 }), 0);
    expect(Object.keys((await who.get(sheet(cycle, 'l1'))).json.cells)).toEqual(['a']);
    await who.patch(sheet(cycle, 'l2'), marks({ b: 3 }), 0);
    expect(Object.keys((await who.get(sheet(cycle, 'l1'))).json.cells)).toEqual(['a', 'b']);
  });

  it('lets nobody withdraw who has handed in, until it is returned; what was entered before does not count', async () => {
    const cycle = await open('w');
    const { office, path, units } = cycle;
    const who = await server.caller(['evaluator']);
    const made = await office.post(`${path}/assignments`, task(who, 'leaders', 'l1'));
    const recuse = () => who.post(`${path}/assignments/${made.json.id}/recuse`, { unit: units.firm, reason: '亲属' });
    await who.patch(sheet(cycle, 'l1'), marks({ a: 13 }), 0);
    expect((await recuse()).json.code).toBe('recusal-too-late');
    await office.step(`${sheet(cycle, 'l1')}/return`, { reason: '需要回避' }, 1);
    expect((await recuse()).status).toBe(200);
    expect((await who.patch(sheet(cycle, 'l1'), marks({ a: 14 }), 2)).json.code).toBe('rating-not-assigned');
    const document = await office.get(`${path}/assessment`);
    expect(JSON.stringify(document.json.units)).not.toContain('"l1"');
  });
});
