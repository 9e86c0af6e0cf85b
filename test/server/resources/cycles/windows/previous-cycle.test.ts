import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.js';
import { EVENT_SCHEME } from '../../events/event-scheme.js';
import { eventServer } from '../../events/event-server.js';
import { publishScheme } from '../../publish-scheme.js';

/** Facts by quarter, month and year, which the year after is compared with. */
const GROWTH = `scheme: growth-test
title: 增长试验
year: 2022
facts:
  held: { label: 开会次数, type: count, per: quarter, accumulate: sum }
  peak: { label: 最多人数, type: count, per: month, accumulate: max }
  members: { label: 会员人数, type: count, per: quarter, accumulate: latest }
  income: { label: 收入, type: money, per: quarter, accumulate: sum, complete: true }
  plain: { label: 全年数, type: number }
score:
  id: total
  label: 总分
  sum:
    - { id: a, label: 增长, points: 100, formula: held - previous.held + peak - previous.peak }
    - { id: b, label: 净增, points: 100, formula: members - previous.members + plain - previous.plain }
    - { id: c, label: 增收, points: 100, formula: income - previous.income }
`;

describe.each(databases)('the cycle before on $name', (database) => {
  const { plan, server } = eventServer(database);

  /** A cycle of the same scheme in the year before. */
  async function planEarlier(prefix: string): Promise<string> {
    const office = await server.caller(['office']);
    const text = EVENT_SCHEME.replace('year: 2023', 'year: 2022');
    const schemeHash = await publishScheme(server.storage(), text);
    const made = await office.post('/api/cycles', { name: `${prefix} 2022`, schemeHash, population: {} });
    return made.json.id;
  }

  it('is named by its id, of an earlier year, and shown in cycles', async () => {
    const { office, path, id } = await plan('p');
    const earlier = await planEarlier('p');
    expect((await office.get(path)).json.previous).toBeNull();
    const named = await office.patch(path, { previous: earlier }, 1);
    expect([named.status, named.json.previous, named.json.revision]).toEqual([200, earlier, 2]);
    expect((await office.patch(path, { previous: earlier }, 2)).json.revision).toBe(2);
    expect((await office.patch(path, { name: '改名' }, 2)).json.previous).toBe(earlier);
    const { data } = (await office.get('/api/cycles')).json;
    expect(data.find((each: { id: string }) => each.id === id).previous).toBe(earlier);
    for (const previous of [id, 'nobody']) {
      const wrong = await office.patch(path, { previous }, 3);
      expect([wrong.status, wrong.json.errors.previous]).toEqual([422, expect.any(String)]);
    }
    expect((await office.patch(`/api/cycles/${earlier}`, { previous: id }, 1)).json.errors.previous).toContain('更早');
    expect((await office.patch(path, { previous: null }, 3)).json.previous).toBeNull();
  });

  it('gives the facts of its year as one value each: by quarter and month as the scheme brings them together', async () => {
    const office = await server.caller(['office']);
    const made = await office.post('/api/units', { name: '甲', parent: null, externalId: `grow-${database.name}` });
    const unit: string = made.json.id;
    const open = async (text: string, previous: string | null) => {
      const schemeHash = await publishScheme(server.storage(), text);
      const planned = await office.post('/api/cycles', { name: '增长', schemeHash, population: { units: [unit] } });
      const path = `/api/cycles/${planned.json.id}`;
      const { revision } = (await office.patch(path, { previous }, 1)).json;
      expect((await office.step(`${path}/open`, { accept: [] }, revision)).status).toBe(200);
      return path;
    };
    const enter = async (path: string, values: Readonly<Record<string, unknown>>) => {
      const cells = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
      const entered = await office.patch(`${path}/units/${unit}/facts`, { cells, submit: true }, 0);
      expect(entered.status, entered.text).toBe(200);
    };
    const done = async (path: string, run: string): Promise<void> => {
      await expect
        .poll(async () => (await office.get(`${path}/runs/${run}`)).json.state, { timeout: 20_000 })
        .toBe('done');
    };
    const before = await open(GROWTH, null);
    await enter(before, {
      ...{ 'held@2022-Q1': 3, 'held@2022-Q4': 4, 'peak@2022-03': 70, 'peak@2022-11': 50 },
      ...{ 'members@2022-Q3': 90, 'members@2022-Q2': 100, plain: 8.5, 'income@2022-Q1': '0.1' },
    });
    const ran = await office.post(`${before}/runs`, {
      kind: 'final',
      accept: ['input-missing', 'tier-pending', 'rank-provisional', 'rule-undecided'],
    });
    expect(ran.status, ran.text).toBe(202);
    await done(before, ran.json.id);

    const path = await open(GROWTH.replace('year: 2022', 'year: 2023'), before.split('/').at(-1) ?? '');
    await enter(path, { 'held@2023-Q1': 9, 'peak@2023-01': 80, 'members@2023-Q1': 95, plain: 10, 'income@2023-Q1': 5 });
    const { history } = (await office.get(`${path}/assessment`)).json.units[0];
    // The income of a year that is not complete is missing there as well.
    expect(history).toMatchObject([{ year: 2022, facts: { held: 7, peak: 70, members: 90, plain: 8.5 } }]);
    expect(Object.keys(history[0].facts)).not.toContain('income');
    const now = await office.post(`${path}/runs`, { kind: 'interim' });
    await done(path, now.json.id);
    const { result } = (await office.get(`${path}/runs/${now.json.id}/results/${unit}`)).json;
    // 9 - 7 + 80 - 70, and 95 - 90 + 10 - 8.5.
    expect(result.scores).toMatchObject({ a: 12, b: 6.5, c: null });
  });

  it('changes with a reason only, once the cycle is open', async () => {
    const { office, path } = await plan('o');
    const earlier = await planEarlier('o');
    const opened = await office.step(`${path}/open`, { accept: [] }, 1);
    expect([opened.status, opened.json.previous]).toEqual([200, null]);
    expect((await office.patch(path, { previous: earlier }, 2)).json.errors.reason).toContain('原因');
    const named = await office.patch(path, { previous: earlier, reason: '补上年结果' }, 2);
    expect([named.json.previous, named.json.revision]).toEqual([earlier, 3]);
    expect((await office.get(path)).json.previous).toBe(earlier);
  });
});
