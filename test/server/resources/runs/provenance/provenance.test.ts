import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.js';
import { task } from '../../assignments/rating-server.js';
import { publishScheme } from '../../publish-scheme.js';
import { runServer } from '../run-server.js';

const SCHEME = `scheme: provenance-test
title: 来源试验
year: 2023
time_zone: Asia/Shanghai
units:
  attributes:
    members: { label: 会员人数, type: count }
facts:
  held: { label: 开会次数, type: count }
parameters:
  each: { label: 每次得分, type: number, default: 1 }
  most: { label: 最多, type: number, default: 50 }
sources:
  self: { label: 自评, self: true }
  leaders: { label: 领导班子成员 }
score:
  id: total
  sum:
    - { id: meetings, label: 会议, points: 50, formula: "min(most, each * held) + members / 100" }
    - { id: view, label: 评价, points: 10, missing: zero, rated: { by: leaders } }
    - { id: own, label: 自我评价, points: 10, missing: zero, rated: { by: self } }
    - { id: extra, label: 加分, decided: { gives: bonus, up_to: 5 } }
    - { id: praised, label: 表彰, formula: count(over praise) }
records:
  praise: { label: 表彰奖励, fields: { level: { label: 级别, type: text } } }
`;

interface Input {
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
  readonly enteredBy: { readonly name: string } | null;
}

const briefly = ({ kind, key, value, enteredBy }: Input) => [kind, key, value, enteredBy?.name ?? null];

describe.each(databases)('where inputs of a run came from on $name', (database) => {
  const { server, compute } = runServer(database, '2023-03-15T08:00:00.000Z');

  async function filled(prefix: string) {
    const office = await server.caller(['office']);
    const made = (await office.post('/api/units', { name: `${prefix}甲`, parent: null, externalId: `${prefix}-a` }))
      .json;
    const unit: string = made.id;
    const values = { values: { members: 100 }, source: '统计年报' };
    const said = await office.patch(`/api/units/${unit}/attributes/2023`, values, 1);
    expect(said.status, said.text).toBe(200);
    const schemeHash = await publishScheme(server.storage(), SCHEME);
    const planned = { name: `${prefix} 2023`, schemeHash, population: { units: [unit] }, parameters: { each: 2 } };
    const cycle: string = (await office.post('/api/cycles', planned)).json.id;
    const opened = await office.step(`/api/cycles/${cycle}/open`, { accept: ['parameter-assumed'] }, 1);
    expect(opened.status, opened.text).toBe(200);
    const path = `/api/cycles/${cycle}`;
    const sheets = `${path}/units/${unit}`;
    const reporter = await server.caller(['reporter', { subtree: unit }]);
    const rater = await server.caller(['evaluator']);
    const ok = async (
      work: Promise<{ readonly status: number; readonly text: string; readonly json: { id: string } }>,
    ) => {
      const answer = await work;
      expect(answer.status, answer.text).toBeLessThan(300);
      return answer.json;
    };
    const held = { value: 6, source: '会议记录', note: '含临时会议' };
    await ok(reporter.patch(`${sheets}/facts`, { cells: { held }, submit: true }, 0));
    await ok(office.step(`${sheets}/facts/verify`, { cells: ['held'] }, 1));
    await ok(office.post(`${path}/assignments`, task(rater, 'leaders', 'l1')));
    await ok(rater.patch(`${sheets}/ratings/leaders/l1`, { cells: { view: { value: 8 } }, submit: true }, 0));
    await ok(reporter.patch(`${sheets}/ratings/self/${prefix}-a`, { cells: { own: { value: 9 } }, submit: true }, 0));
    const record = await ok(
      reporter.post(`${path}/events`, { unit, list: 'praise', content: { level: '市级' }, source: '通报' }),
    );
    await ok(office.step(`${path}/events/${record.id}/certify`, {}, 1));
    const leader = await server.caller(['leader']);
    const bonus = { unit, kind: 'bonus', rule: 'extra', points: 3, reason: '创新', minutes: '5号' };
    const decision = await ok(leader.post(`${path}/decisions`, bonus));
    const run = await compute(office, cycle, { kind: 'interim' });
    const inputs = `${path}/runs/${run.id}/results/${unit}/inputs`;
    return { office, leader, reporter, unit, cycle, path, sheets, run, inputs, record, decision };
  }

  it('is told of each: who entered it when, from which source, and who verified it', async () => {
    const { office, inputs, run, record, decision } = await filled('p');
    const answer = await office.get(inputs);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.json.data.map(briefly)).toEqual([
      ['attribute', 'members', 100, 'office'],
      ['fact', 'held', 6, 'reporter'],
      ['rating', 'view', 8, 'evaluator'],
      ['rating', 'own', 9, 'reporter'],
      ['record', 'praise', { level: '市级' }, 'reporter'],
      ['decision', 'extra', { kind: 'bonus', points: 3 }, 'leader'],
      ['parameter', 'each', 2, 'office'],
      ['parameter', 'most', 50, null],
    ]);
    expect(answer.json).toMatchObject({ name: 'p甲', documentId: 'p-a', run: run.id, auditSeq: expect.any(Number) });
    const [members, held, view, , praise, bonus, each, most] = answer.json.data;
    expect(members).toMatchObject({ origin: 'opening', from: '统计年报', label: { zh: '会员人数' } });
    expect(held).toMatchObject({
      label: { zh: '开会次数' },
      from: '会议记录',
      note: '含临时会议',
      enteredAt: '2023-03-15T08:00:00.000Z',
      verifiedBy: { name: 'office' },
      isVerified: true,
    });
    expect(view).toMatchObject({ source: 'leaders', rater: 'l1', count: 1, label: { zh: '评价' }, isVerified: false });
    expect(praise).toMatchObject({ id: record.id, from: '通报', verifiedBy: { name: 'office' } });
    expect(bonus).toMatchObject({ id: decision.id, reason: '创新', minutes: '5号', label: { zh: '加分' } });
    expect([each.origin, most.origin]).toEqual(['cycle', 'scheme']);
  });

  it('is told as it stood when the run read it, whatever happened since', async () => {
    const { office, leader, reporter, inputs, path, sheets, record, decision } = await filled('t');
    const before = (await office.get(inputs)).json.data;
    const done = [
      await office.step(`${sheets}/facts/return`, { cells: ['held'], reason: '数不对' }, 2),
      await reporter.patch(`${sheets}/facts`, { cells: { held: { value: 7 } }, submit: true, reason: '更正' }, 3),
      await office.step(`${path}/events/${record.id}/withdraw`, { reason: '误报' }, 2),
      await leader.step(`${path}/decisions/${decision.id}/revoke`, { reason: '撤', minutes: '6号' }, 1),
    ];
    expect(done.map(({ status, text }) => `${status} ${status === 200 ? '' : text}`)).toEqual([
      '200 ',
      '200 ',
      '200 ',
      '200 ',
    ]);
    expect((await office.get(inputs)).json.data).toEqual(before);
  });

  it('names people and single marks to those who may know only', async () => {
    const { office, reporter, path, unit, inputs, cycle } = await filled('n');
    const leader = await server.caller(['leader']);
    const seen = (await leader.get(inputs)).json.data;
    expect(seen.filter(({ kind }: Input) => kind === 'rating')).toMatchObject([
      { key: 'view', value: null, rater: null, enteredBy: null, count: 1, source: 'leaders' },
      { key: 'own', value: 9, rater: 'n-a', enteredBy: { name: 'reporter' } },
    ]);
    expect(JSON.stringify(seen)).not.toContain('l1');
    expect((await reporter.get(inputs)).json.code).toBe('run-unknown');
    const accept = ['input-missing', 'rule-undecided', 'tier-pending', 'rank-provisional'];
    const final = await compute(office, cycle, { kind: 'final', accept });
    expect((await office.step(`${path}/runs/${final.id}/release`, {}, final.revision)).status).toBe(200);
    const own = await reporter.get(`${path}/runs/${final.id}/results/${unit}/inputs`);
    expect(own.status, own.text).toBe(200);
    expect(own.json.data.map(briefly)).toEqual([
      ['attribute', 'members', 100, null],
      ['fact', 'held', 6, null],
      ['rating', 'view', null, null],
      ['rating', 'own', 9, null],
      ['record', 'praise', { level: '市级' }, null],
      ['decision', 'extra', { kind: 'bonus', points: 3 }, null],
      ['parameter', 'each', 2, null],
      ['parameter', 'most', 50, null],
    ]);
    expect(own.json.auditSeq).toBeNull();
    const elsewhere = await server.caller(['reporter', { subtree: 'another' }]);
    expect((await elsewhere.get(`${path}/runs/${final.id}/results/${unit}/inputs`)).status).toBe(404);
  });
});
