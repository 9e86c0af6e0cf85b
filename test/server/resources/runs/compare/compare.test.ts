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

  it('are foretold for an amendment: how many change tier to who writes it, who they are to who reads runs', async () => {
    const { office, cycle, units } = await open('r');
    for (const [unit, value] of [
      [units.a, 8],
      [units.b, 10],
      [units.c, 4],
      [units.d, 2],
    ] as const) {
      await held(office, cycle, unit, value);
    }
    const author = await server.caller(['author']);
    const asked = async (change: (text: string) => string) => {
      const made = await author.post('/api/schemes/runs-test/versions', { basedOn: null, text: change(RUN_SCHEME) });
      expect(made.status, made.text).toBe(201);
      return `/api/scheme-versions/${made.json.id}/amendment`;
    };
    const path = await asked((text) => text.replace('5 * held', '4 * held'));
    const { json: amendment } = await author.get(path);
    expect(amendment).toMatchObject({ isPublished: false });
    expect(amendment.number).toBeGreaterThan(0);
    expect(amendment.cycles.find(({ id }: { id: string }) => id === cycle)).toMatchObject({
      name: 'r 2023',
      state: 'open',
      units: 4,
    });
    const effect = `${path}/effect?cycle=${cycle}`;
    const told = await author.get(effect);
    expect(told.status, told.text).toBe(200);
    expect(told.json).toMatchObject({
      isNamed: false,
      counts: { units: 4, moved: 4, totalDown: 4, tierDown: 1, tierUp: 0 },
      tiers: [{ before: { zh: '良好' }, after: { zh: '较差' }, units: 1 }],
      data: [],
      total: 4,
    });
    const named = (await (await server.caller(['office'])).get(effect)).json;
    expect(named.code).toBe('version-unknown');
    const auditor = await server.caller(['auditor']);
    const { json } = await auditor.get(effect);
    expect(json).toMatchObject({ isNamed: true, leftOut: { total: 0 }, problems: { total: 0 } });
    expect(json.data[0]).toMatchObject({
      name: 'r丙',
      total: { before: 60, after: 56, difference: '-4' },
      words: { zh: '总分 60 → 56；等次 良好 → 较差' },
      why: { zh: '「会议」20 → 16', en: '"会议" 20 → 16' },
    });
    // What was entered stays as it is: nothing was changed by looking.
    expect((await office.get(`/api/cycles/${cycle}`)).json.schemeHash).toBe(amendment.cycles.at(-1).schemeHash);
    const stricter = await asked((text) => text.replace('from: 60', 'from: 65'));
    const rules = (await auditor.get(`${stricter}/effect?cycle=${cycle}`)).json;
    expect(rules).toMatchObject({ counts: { totalDown: 0, tierDown: 1 }, tiers: [{ units: 1 }] });
    expect(rules.data[0].why.zh).toBe('得分不变，排名、定等或奖励的规则变了');
    const other = await asked((text) =>
      text.replace('type: count }\nscore', 'type: boolean }\nscore').replace('5 * held', 'if held then 5 else 0'),
    );
    const unreadable = (await auditor.get(`${other}/effect?cycle=${cycle}`)).json;
    expect(unreadable).toMatchObject({ counts: null, data: [], problems: { total: 4 } });
    expect((await author.get(`${other}/effect?cycle=${cycle}`)).json.problems).toEqual({ total: 4, diagnostics: [] });
    expect((await author.get(`${path}/effect?cycle=nowhere`)).json.code).toBe('cycle-not-found');
  });
});
