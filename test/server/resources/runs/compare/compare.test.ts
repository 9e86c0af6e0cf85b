import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.js';
import { publishScheme } from '../../publish-scheme.js';
import { RUN_SCHEME, runServer } from '../run-server.js';

describe.each(databases)('runs compared on $name', (database) => {
  const { server, open, held, compute } = runServer(database);

  it('tell who moved, how far and why, those that moved most first', async () => {
    const { office, cycle, units } = await open('m');
    await held(office, cycle, units.a, 8);
    await held(office, cycle, units.c, 4);
    const first = await compute(office, cycle, { kind: 'interim' });
    const sheet = `/api/cycles/${cycle}/units/${units.c}/facts`;
    const changed = { cells: { held: { value: 10, note: '更正' } }, submit: true, reason: '补登会议' };
    const corrected = await office.patch(sheet, changed, 1);
    expect(corrected.status, corrected.text).toBe(200);
    const second = await compute(office, cycle, { kind: 'interim' });
    const path = `/api/cycles/${cycle}/runs/${second.id}/compare?with=${first.id}`;
    const answer = await office.get(path);
    expect(answer.status, answer.text).toBe(200);
    const { data, ...rest } = answer.json;
    expect(rest).toMatchObject({
      isSameScheme: true,
      scheme: null,
      surroundings: [],
      total: 2,
      before: { run: first.id, number: 1, year: 2023, cycleName: 'm 2023' },
      after: { run: second.id, number: 2 },
      counts: { units: 4, moved: 2, totalUp: 1, rankUp: 1, rankDown: 1, tierUp: 0, inputs: 1 },
    });
    expect(data[0]).toMatchObject({
      id: units.c,
      name: 'm丙',
      documentIds: { before: 'm-c', after: 'm-c' },
      total: { before: 60, after: 90, difference: '30' },
      rank: { before: 2, after: 1, places: '1' },
      because: ['inputs'],
      words: { zh: '总分 60 → 90；名次 2 → 1', en: 'total 60 → 90; rank 2 → 1' },
      inputs: [{ kind: 'fact', id: 'held', before: 4, after: 10, words: { zh: '数据「开会次数」由 4 改为 10' } }],
    });
    expect(data[1]).toMatchObject({ id: units.a, because: ['others'], rank: { places: '-1' }, inputs: [] });
    const page = await office.get(`${path}&page=2&perPage=1`);
    expect(page.json.data.map(({ id }: { id: string }) => id)).toEqual([units.a]);
    const same = await office.get(`/api/cycles/${cycle}/runs/${first.id}/compare?with=${first.id}`);
    expect(same.json).toMatchObject({ data: [], total: 0, counts: { moved: 0 } });
  });

  it('of two cycles match units by what they are, and tell what changed in the scheme', async () => {
    const { office, cycle, units } = await open('y');
    await held(office, cycle, units.a, 8);
    const first = await compute(office, cycle, { kind: 'interim' });
    const schemeHash = await publishScheme(server.storage(), RUN_SCHEME.replace('5 * held', '4 * held'));
    const population = { units: [units.a, units.c] };
    const planned = await office.post('/api/cycles', { name: 'y again', schemeHash, population });
    const next: string = planned.json.id;
    expect((await office.step(`/api/cycles/${next}/open`, { accept: [] }, 1)).status).toBe(200);
    await held(office, next, units.a, 8);
    const second = await compute(office, next, { kind: 'interim' });
    const path = `/api/cycles/${next}/runs/${second.id}/compare?with=${first.id}`;
    expect((await office.get(path)).json.code).toBe('run-unknown');
    const { json } = await office.get(`${path}&withCycle=${cycle}`);
    expect(json).toMatchObject({ isSameScheme: false, counts: { units: 4, removed: 2, added: 0, totalDown: 1 } });
    expect(json.scheme.parts).toMatchObject([{ kind: 'node', id: 'meetings', change: 'changed' }]);
    const a = json.data.find(({ id }: { id: string }) => id === units.a);
    expect(a).toMatchObject({ total: { difference: '-8' }, because: ['scheme'] });
    const here = await server.caller(['office', { cycle: next }]);
    expect((await here.get(`${path}&withCycle=${cycle}`)).json.code).toBe('cycle-not-found');
  });

  it('are for those who read runs', async () => {
    const { office, cycle, units } = await open('p');
    await held(office, cycle, units.a, 8);
    const run = await compute(office, cycle, { kind: 'interim' });
    const path = `/api/cycles/${cycle}/runs/${run.id}/compare?with=${run.id}`;
    for (const role of ['leader', 'auditor', 'integrator'] as const) {
      expect((await (await server.caller([role])).get(path)).status, role).toBe(200);
    }
    for (const role of ['reporter', 'evaluator', 'administrator'] as const) {
      expect((await (await server.caller([role])).get(path)).status, role).toBe(403);
    }
    expect((await office.get(`/api/cycles/${cycle}/runs/${run.id}/compare`)).status).toBe(400);
  });
});
