import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../dsl/index.js';
import { compileText, evaluateOne, findIn } from '../run-scheme.js';

const FACTS =
  'facts:\n  x: { label: 甲, type: number }\n  y: { label: 乙, type: number }\n  ok: { label: 达标, type: boolean }\n';

async function total(node: string, facts: Record<string, number | string | boolean>): Promise<number | null> {
  return (await evaluateOne(`${FACTS}score: { id: total, ${node} }\n`, { facts })).total;
}

describe('methods of nodes', () => {
  it('steps count whole steps only, exactly at the boundary', async () => {
    expect(await total('steps: { of: x / y, each: 0.2%, points: 1 }', { x: 6, y: 1000 })).toBe(3);
    expect(await total('steps: { of: x / y, each: 0.2%, points: 1 }', { x: 599, y: 100000 })).toBe(2);
  });

  it('steps of nothing or of a decrease give 0', async () => {
    expect(await total('steps: { of: x, each: 500, points: 1 }', { x: 0 })).toBe(0);
    expect(await total('steps: { of: x, each: 500, points: 1 }', { x: -1200 })).toBe(0);
  });

  it('proportional steps count parts of a step', async () => {
    expect(await total('steps: { of: x, each: 4, points: 1, proportional: true }', { x: 6 })).toBe(1.5);
  });

  it('deduct starts from full marks and stops at 0 unless at_least says otherwise', async () => {
    const node = 'points: 4, deduct: { of: x, each: 1, points: 0.5 }';
    expect(await total(node, { x: 1 })).toBe(3.5);
    expect(await total(node, { x: 9 })).toBe(0);
    expect(await total(`at_least: -2, ${node}`, { x: 9 })).toBe(-0.5);
    expect(await total(`at_least: -2, ${node}`, { x: 99 })).toBe(-2);
  });

  it('met gives all points or none', async () => {
    expect(await total('points: 5, met: x >= 30%', { x: 0.3 })).toBe(5);
    expect(await total('points: 5, met: x >= 30%', { x: 0.29 })).toBe(0);
  });

  it('bands take the first row that holds; limits say whether they are included', async () => {
    const node =
      'bands: { of: x, rows: [ { from: 80%, score: 2 }, { from: 50%, below: 80%, score: 1 }, { else: true, score: 0 } ] }';
    expect(await total(node, { x: 0.8 })).toBe(2);
    expect(await total(node, { x: 0.5 })).toBe(1);
    expect(await total(node, { x: '0.4999999999999999999' })).toBe(0);
    const strict = 'bands: { of: x, rows: [ { above: 3, score: 2 }, { up_to: 1, score: 1 } ] }';
    expect(await total(strict, { x: 3 })).toBeNull();
    expect(await total(strict, { x: 1 })).toBe(1);
  });

  it('bands of a choice name its values bare, and a value it does not have is a mistake', async () => {
    const scheme = (value: string): string =>
      `facts: { level: { label: 级别, type: choice, values: { nation: 国家级, province: 省级 } } }\nscore: { id: total, bands: { of: level, rows: [ { is: ${value}, score: 5 }, { else: true, score: 0 } ] } }\n`;
    expect((await evaluateOne(scheme('nation'), { facts: { level: 'nation' } })).total).toBe(5);
    expect((await evaluateOne(scheme('nation'), { facts: { level: 'province' } })).total).toBe(0);
    expect(findIn(scheme('nations'))).toEqual(['5: choice-value-unknown']);
  });

  it('sum, mean, max and min combine the children; keep counts the best', async () => {
    const children = '[ { id: a, formula: x }, { id: b, formula: y }, { id: c, formula: 3 } ]';
    const facts = { x: 1, y: 8 };
    expect(await total(`sum: ${children}`, facts)).toBe(12);
    expect(await total(`mean: ${children}`, facts)).toBe(4);
    expect(await total(`max: ${children}`, facts)).toBe(8);
    expect(await total(`min: ${children}`, facts)).toBe(1);
    expect(await total(`keep: 2, sum: ${children}`, facts)).toBe(11);
  });

  it('weighted divides by the weights of those that take part', async () => {
    const weighted = (second: string) =>
      `weighted: [ { id: a, weight: 80%, formula: x }, { id: b, weight: 20%, ${second}formula: y } ]`;
    expect(await total(weighted(''), { x: 90, y: 50 })).toBe(82);
    expect(await total(weighted('applies: ok, '), { x: 90, y: 50, ok: false })).toBe(90);
  });

  it('a missing part of a weighted node never hands its weight to the others', async () => {
    expect(
      await total('weighted: [ { id: a, weight: 80%, formula: x }, { id: b, weight: 20%, formula: y } ]', { x: 90 }),
    ).toBeNull();
  });

  it('one_of takes the only child that applies and refuses to choose between two', async () => {
    const node = 'one_of: [ { id: a, applies: x > 0, formula: 1 }, { id: b, applies: x > 5, formula: 2 } ]';
    expect(await total(node, { x: 3 })).toBe(1);
    expect(await total(node, { x: 7 })).toBeNull();
  });

  it('roots and logarithms are exact where they can be and rounded correctly where they cannot', async () => {
    expect(await total('formula: sqrt(x)', { x: 6.25 })).toBe(2.5);
    expect(await total('round: { to: 0.01 }, formula: ln(x)', { x: 10 })).toBe(2.3);
    expect(await total('formula: floor(log10(x))', { x: 1000 })).toBe(3);
  });
});

describe('not assigned parts', () => {
  const body = (unassigned: string) =>
    `sources:\n  office: { label: 办公室 }\nscore:\n  id: total\n  unassigned: ${unassigned}\n  weighted:\n` +
    ['a', 'b', 'c']
      .map((id, index) => `    - { id: ${id}, weight: ${[50, 30, 20][index]}, points: 100, rated: { by: office } }`)
      .join('\n');
  const ratings = [{ source: 'office', rater: 'o', scores: { a: 80, b: 60, c: 40 } }];

  it('rescale in proportion, or share the lost weight equally', async () => {
    const unit = { ratings, not_assigned: ['c'] };
    expect((await evaluateOne(body('rescale'), unit)).total).toBe(72.5); // (50·80 + 30·60) ÷ 80
    expect((await evaluateOne(body('share_equally'), unit)).total).toBe(72); // (60·80 + 40·60) ÷ 100
  });

  it('leave no value where the scheme does not allow it, and say which', async () => {
    const result = await evaluateOne(body('not_allowed'), { ratings, not_assigned: ['c'] });
    expect(result.total).toBeNull();
    expect(result.missing).toEqual([
      { node: 'total', reasons: [{ kind: 'nothing_assigned', of: 'c' }], counted: 'open' },
    ]);
  });

  it('leave a warning that names the unit and the part', async () => {
    const { diagnostics } = await evaluate(compileText(body('not_allowed')), {
      units: [{ id: 'v', ratings, not_assigned: ['b'] }],
    });
    expect(diagnostics.map(({ code, path, message }) => [code, path, message.en])).toEqual([
      ['nothing-assigned', ['units', 0], 'unit "v" carries nothing of "b", so "total" has no score'],
    ]);
  });

  it('are not in the scores at all', async () => {
    const result = await evaluateOne(body('rescale'), { ratings, not_assigned: ['c'] });
    expect(Object.keys(result.scores).sort()).toEqual(['a', 'b', 'total']);
  });
});

describe('again', () => {
  const sources = 'sources: { d: { label: 部门 }, s: { label: 自评 }, z: { label: 复评 } }\n';
  const ratings = ['d', 's', 'z'].map((source, index) => ({ source, rater: 'r', scores: { item: index + 1 } }));

  it('takes every mark from its source, those of another again inside it too', async () => {
    const body =
      `${sources}score: { id: total, rated: { by: d, as: item } }\n` +
      'also: [ { id: own, again: { node: total, by: s } }, { id: later, again: { node: own, by: z } } ]\n';
    expect((await evaluateOne(body, { ratings })).scores).toEqual({ total: 1, own: 2, later: 3 });
  });

  it('of a tree that holds it is a cycle', () => {
    const body = `${sources}score: { id: total, sum: [ { id: item, rated: { by: d } }, { id: own, again: { node: total, by: s } } ] }\n`;
    expect(findIn(body)).toEqual(['5: cycle']);
  });
});
