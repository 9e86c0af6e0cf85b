import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { decisionServer, type UnitName } from './decision-server.js';

interface Possible {
  readonly kind: string;
  readonly rule: string | null;
  readonly isAwaited: boolean;
  readonly tied: readonly { readonly name: string }[];
  readonly points: unknown;
  readonly size: unknown;
}

describe.each(databases)('possible decisions on $name', (database) => {
  const { server, open } = decisionServer(database);

  it('are those that the scheme and the state of the unit leave open, with their limits and who they tie with', async () => {
    const { office, unit, path } = await open('may');
    const ask = async (name: UnitName) => (await office.get(`${path}/possible?unit=${unit(name)}`)).json;
    const briefly = ({ possible }: { possible: readonly Possible[] }) =>
      possible.map(({ kind, rule, isAwaited }) => `${kind} ${rule}${isAwaited ? ' !' : ''}`);
    const [a, b, c, d] = [await ask('a'), await ask('b'), await ask('c'), await ask('d')];
    expect(briefly(a)).toEqual(['bonus extra', 'demotion fraud', 'award prize']);
    expect(briefly(b)).toEqual([
      'bonus extra',
      'quota_exception null',
      'demotion fraud',
      'demotion faulty',
      'lot rank !',
    ]);
    expect(briefly(c)).toEqual(['bonus extra', 'quota_exception null', 'demotion fraud', 'lot rank !']);
    expect(briefly(d)).toEqual(['bonus extra', 'demotion fraud']);
    expect(a.possible[0]).toMatchObject({
      label: { zh: '创新加分' },
      text: '创新可加不超过5分',
      by: '领导小组',
      points: { low: '0', high: '5' },
    });
    expect(a.possible[2]).toMatchObject({ by: '党组会议', points: { low: null, high: '1000' } });
    expect(b.possible[3]).toMatchObject({ size: [1, 2], label: { zh: '有过错' } });
    expect(b.possible[1].tied.map(({ name }: { name: string }) => name)).toEqual(['mayc']);
    expect(c.possible[3].tied).toEqual([{ unit: unit('b'), documentId: 'may-b', name: 'mayb' }]);
    expect(d.open).toEqual([{ id: 'punished', kind: 'veto', label: { zh: '受处分', en: '受处分' }, text: null }]);
    expect(d.outcome).toMatchObject({ tier: 'fair', total: 59.5 });
  });

  it('change with what was decided; what is in force is shown beside', async () => {
    const { leader, unit, path } = await open('then');
    const lots = ['b', 'c'] as const;
    const decisions = lots.map((name, index) => {
      return { unit: unit(name), kind: 'lot', rule: 'rank', place: index + 1, reason: '抽签' };
    });
    const drawn = await leader.post(`${path}/meeting`, { minutes: '2号', decisions });
    expect(drawn.json.data.map(({ after }: { after: { rank: number } }) => after.rank)).toEqual([2, 3]);
    const exception = { unit: unit('b'), kind: 'quota_exception', reason: '贡献突出', minutes: '2号' };
    expect((await leader.post(path, exception)).json).toMatchObject({
      before: { tier: 'fair', quotaCut: true },
      after: { tier: null, pending: ['good', 'fair'], quotaCut: false },
    });
    const awaited = (await leader.get(`${path}/possible?unit=${unit('b')}`)).json.possible;
    expect(awaited.filter(({ isAwaited }: Possible) => isAwaited)).toMatchObject([{ rule: 'faulty', size: [1, 2] }]);
    const fall = { unit: unit('b'), kind: 'demotion', rule: 'faulty', size: 1, reason: '过错', minutes: '2号' };
    expect((await leader.post(path, fall)).json).toMatchObject({ after: { tier: 'good', pending: [] } });
    const { possible, taken } = (await leader.get(`${path}/possible?unit=${unit('b')}`)).json;
    expect(possible.some(({ isAwaited }: Possible) => isAwaited)).toBe(false);
    expect(taken.map(({ kind }: { kind: string }) => kind)).toEqual(['lot', 'quota_exception', 'demotion']);
  });

  it('are not for those who do not read decisions, nor for units outside', async () => {
    const { office, unit, path } = await open('out');
    for (const role of ['reporter', 'evaluator', 'integrator'] as const) {
      expect((await (await server.caller([role])).get(`${path}/possible?unit=${unit('a')}`)).status, role).toBe(403);
    }
    expect((await office.get(`${path}/possible?unit=nobody`)).json.code).toBe('unit-not-found');
    expect((await office.get(`${path}/possible`)).status).toBe(400);
  });
});
