import { describe, expect, it } from 'vitest';
import { evaluateOne, evaluateText, findIn, pick } from '../run-scheme.js';

describe('best', () => {
  const papers = (formula: string) =>
    'facts: { x: { label: 甲, type: number }, take: { label: 取几个, type: count } }\n' +
    'records: { papers: { label: 论文, fields: { kind: { label: 类, type: text }, cited: { label: 被引, type: count } } } }\n' +
    `score:\n  id: total\n  formula: "${formula}"\n`;
  const cited = (...values: readonly (number | null)[]) => ({
    facts: { x: 7 },
    records: { papers: values.map((value, index) => ({ kind: index < 2 ? 'a' : 'b', cited: value })) },
  });
  const total = async (formula: string, ...values: readonly (number | null)[]) =>
    (await evaluateOne(papers(formula), cited(...values))).total;

  it('adds up the n highest records; fewer when there are fewer, and ties do not matter', async () => {
    expect(await total('best(cited, 3 over papers)', 3, 9, 0, 5)).toBe(17);
    expect(await total('best(cited, 3 over papers)', 3, 9)).toBe(12);
    expect(await total('best(cited, 3 over papers)')).toBe(0);
    expect(await total('best(cited, 2 over papers)', 5, 5, 5)).toBe(10);
    expect(await total('best(cited, 0 over papers)', 5)).toBe(0);
  });

  it('takes only the records that meet the condition', async () => {
    expect(await total("best(cited, 2 over papers where kind = 'b')", 3, 9, 0, 5, 1)).toBe(6);
  });

  it('ranges over lists and years too', async () => {
    expect(await total('best([x, 2, 10], 2)')).toBe(17);
    expect(await total('best(x, 2 over years(1))')).toBe(7);
  });

  it('has no value while a record lacks what is compared, or n is no whole number', async () => {
    expect(await total('best(cited, 2 over papers)', 3, null, 9)).toBeNull();
    expect(await total('best(cited, 1.5 over papers)', 3, 9)).toBeNull();
  });

  it('takes of a population as many as the unit that asks says', async () => {
    const units = [3, 1, 2].map((take, index) => ({ id: `u${index}`, facts: { x: 10 ** index, take } }));
    expect(pick(await evaluateText(papers('best(x, own.take over units)'), { units }), 'total')).toEqual({
      u0: 111,
      u1: 100,
      u2: 110,
    });
  });

  it('ranges over children that take part', async () => {
    const body =
      'facts: { has: { label: 有, type: boolean } }\nscore: { id: total, formula: "best(children(parts), 2)" }\n' +
      'also: [ { id: parts, sum: [ { id: a, formula: 5 }, { id: b, formula: 9, applies: has }, { id: c, formula: 2 } ] } ]\n';
    expect((await evaluateOne(body, { facts: { has: true } })).total).toBe(14);
    expect((await evaluateOne(body, { facts: { has: false } })).total).toBe(7);
  });
});

describe('reachable', () => {
  const parts = (formula: string) =>
    'facts: { boiler: { label: 有锅炉, type: boolean }, x: { label: 甲, type: number } }\n' +
    'score: { id: total, points: 100, sum: [ { id: site, points: 100, acknowledge: { points-sum: 空项 }, sum: [\n' +
    '  { id: a, points: 60, formula: x }, { id: b, points: 40, applies: boiler, formula: 10 } ] } ] }\n' +
    `also:\n  - { id: rate, formula: "${formula}" }\n`;
  const rate = async (formula: string, boiler: boolean) =>
    (await evaluateOne(parts(formula), { facts: { boiler, x: 30 } })).scores.rate;

  it('is what the parts that take part can reach for the unit', async () => {
    expect(await rate('reachable(site)', true)).toBe(100);
    expect(await rate('reachable(site)', false)).toBe(60);
    expect(await rate('site / reachable(nodes.site)', false)).toBe(0.5);
    expect(await rate('reachable(a)', false)).toBe(60);
  });

  it('is missing for a part that takes no part', async () => {
    expect(await rate('reachable(b) / 2', false)).toBeNull();
    expect(await rate('if reachable(b) is missing then 0 else b / reachable(b)', false)).toBe(0);
  });

  it("is a member's among units, and the unit's own with own", async () => {
    const units = [true, false].map((boiler, index) => ({ id: `u${index}`, facts: { boiler, x: 30 } }));
    const rates = async (formula: string) =>
      Object.values(await evaluateText(parts(formula), { units })).map(({ scores }) => scores.rate);
    expect(await rates('sum(reachable(site) over units)')).toEqual([160, 160]);
    expect(await rates('sum(reachable(own.site) over units)')).toEqual([200, 120]);
  });

  it('needs a node of this year with full marks', () => {
    expect(findIn(parts('reachable(sit)'))).toEqual(['8: expression-reachable']);
    expect(findIn(parts('reachable(x)'))).toEqual(['8: expression-reachable']);
    expect(findIn(parts('reachable(previous.site)'))).toEqual(['8: expression-reachable']);
    expect(findIn(parts('mean(reachable(site) over years(2))'))).toEqual(['8: expression-reachable']);
    expect(findIn('score: { id: total, formula: reachable(open) }\nalso: [ { id: open, formula: 1 } ]\n')).toEqual([
      '4: reachable-unknown',
    ]);
    expect(findIn('score: { id: total, points: 5, formula: reachable(total) }\n')).toEqual(['4: cycle']);
    expect(
      findIn('score: { id: total, points: 5, formula: 1 }\neligibility: [ { id: e, when: reachable(total) < 5 } ]\n'),
    ).toEqual([]);
  });
});
