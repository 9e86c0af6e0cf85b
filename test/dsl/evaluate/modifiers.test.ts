import { describe, expect, it } from 'vitest';
import { evaluateOne, evaluateText } from '../run-scheme.js';

const FACTS = 'facts:\n  x: { label: 甲, type: number }\n  y: { label: 乙, type: number }\n';

async function evaluateNode(node: string, facts: Record<string, number>) {
  return evaluateOne(`${FACTS}score: { id: total, ${node} }\n`, { facts });
}

describe('modifiers', () => {
  it('act in the one order: times, only_if, limits, scale_to, round', async () => {
    const node = 'points: 10, formula: x, times: 2, at_most: 9, scale_to: 100, round: { to: 1 }';
    expect((await evaluateNode(node, { x: 3 })).total).toBe(60); // 3 × 2 = 6, ÷ 10 × 100
    expect((await evaluateNode(node, { x: 8 })).total).toBe(90); // 16, at most 9
    expect((await evaluateNode(`only_if: y > 0, ${node}`, { x: 3, y: 0 })).total).toBe(0);
  });

  it('round halves away from zero by default, to even when asked', async () => {
    expect((await evaluateNode('formula: x, round: { to: 0.01 }', { x: 2.345 })).total).toBe(2.35);
    expect((await evaluateNode('formula: x, round: { to: 0.01 }', { x: -2.345 })).total).toBe(-2.35);
    expect((await evaluateNode('formula: x, round: { to: 0.01, mode: half_even }', { x: 2.345 })).total).toBe(2.34);
    expect((await evaluateNode('formula: x, round: { to: 0.5, mode: up }', { x: 2.1 })).total).toBe(2.5);
  });

  it('show the value before rounding in the scores and the rounded one to every reader', async () => {
    const body = `${FACTS}score:\n  id: total\n  sum:\n    - { id: a, formula: x, round: { to: 1 } }\n    - { id: b, formula: a * 10 }\n`;
    const result = await evaluateOne(body, { facts: { x: 2.4 } });
    expect(result.scores).toEqual({ a: 2.4, b: 20, total: 22 });
  });

  it('scale to the points that can be reached in the table that applies', async () => {
    const body =
      'units: { attributes: { type: { label: 类型, type: choice, values: [p, q] } } }\nfacts: { x: { label: 甲, type: number } }\n' +
      'score:\n  id: total\n  scale_to: 100\n  one_of:\n' +
      '    - { id: p, applies: type = p, sum: [ { id: p1, points: 50, formula: x }, { id: p2, points: 52, formula: 51 } ] }\n' +
      '    - { id: q, applies: type = q, sum: [ { id: q1, points: 20, formula: x } ] }\n';
    expect((await evaluateOne(body, { attributes: { type: 'p' }, facts: { x: 51 } })).total).toBe(100);
    expect((await evaluateOne(body, { attributes: { type: 'q' }, facts: { x: 5 } })).total).toBe(25);
  });

  it('leave a node out that does not apply, or give what otherwise says', async () => {
    const body = (otherwise: string) =>
      `${FACTS}score: { id: total, mean: [ { id: a, formula: x }, { id: b, applies: y > 0, ${otherwise}formula: 100 } ] }\n`;
    expect((await evaluateOne(body(''), { facts: { x: 60, y: 0 } })).total).toBe(60);
    expect((await evaluateOne(body('otherwise: 20, '), { facts: { x: 60, y: 0 } })).total).toBe(40);
  });
});

describe('missing values', () => {
  const body = (policy: string) =>
    `${FACTS}score: { id: total, ${policy}sum: [ { id: a, points: 4, deduct: { of: x, each: 1, points: 1 } }, { id: b, points: 6, formula: y } ] }\n`;

  it('leave the total open by default, with the reason', async () => {
    const result = await evaluateOne(body(''), { facts: { y: 5 } });
    expect(result.total).toBeNull();
    expect(result.missing).toEqual([{ node: 'a', reasons: [{ kind: 'not_reported', of: 'x' }], counted: 'open' }]);
  });

  it('count 0 or full marks on the node, never on the inner number', async () => {
    expect((await evaluateOne(body('missing: zero, '), { facts: { y: 5 } })).total).toBe(5);
    expect((await evaluateOne(body('missing: full, '), { facts: { y: 5 } })).total).toBe(9);
  });

  it('name the node whose condition or factor cannot be told', async () => {
    const parts = 'sum: [ { id: a, formula: y }, { id: b, applies: x > 0, formula: y } ]';
    const result = await evaluateOne(`${FACTS}score: { id: total, only_if: x > 1, times: x, ${parts} }\n`, {
      facts: { y: 5 },
    });
    const reasons = [{ kind: 'not_reported', of: 'x' }];
    expect(result.missing).toEqual([{ node: 'b', reasons, counted: 'open' }]);
    const whole = await evaluateOne(`${FACTS}score: { id: total, only_if: x > 1, sum: [ { id: a, formula: y } ] }\n`, {
      facts: { y: 5 },
    });
    expect(whole.missing).toEqual([{ node: 'total', reasons, counted: 'open' }]);
  });

  it('say what was divided by zero', async () => {
    const result = await evaluateOne(`${FACTS}score: { id: total, missing: zero, points: 2, formula: x / y }\n`, {
      facts: { x: 1, y: 0 },
    });
    expect(result.total).toBe(0);
    expect(result.missing).toEqual([
      { node: 'total', reasons: [{ kind: 'division_by_zero', of: '' }], counted: 'zero' },
    ]);
  });

  it('leave a comparison undecided, unless the other side of and / or decides', async () => {
    const node = (condition: string) => `points: 1, met: ${condition}`;
    expect((await evaluateNode(node('x > 1'), { y: 1 })).total).toBeNull();
    expect((await evaluateNode(node('x > 1 or y = 1'), { y: 1 })).total).toBe(1);
    expect((await evaluateNode(node('x > 1 and y = 2'), { y: 1 })).total).toBe(0);
    expect((await evaluateNode(node('not x > 1'), { y: 1 })).total).toBeNull();
    expect((await evaluateNode(node('x is missing'), { y: 1 })).total).toBe(1);
  });

  it('do not matter to a choice whose possible outcomes agree', async () => {
    expect((await evaluateNode('formula: "if x > 1 then y * 2 else y + y"', { y: 3 })).total).toBe(6);
    expect((await evaluateNode('formula: "if x > 1 then y else y + 1"', { y: 3 })).total).toBeNull();
  });

  it('show the range that a total can still reach', async () => {
    const results = await evaluateText(body(''), { units: [{ id: 'u', facts: { y: 5 } }] }, { interim: true });
    expect(results.u?.range).toEqual({ total: [5, 9], nodes: { a: [0, 4], total: [5, 9] } });
  });

  it('show ranges from low to high, also of what falls when a score rises, and none of what takes no part', async () => {
    const scheme = `facts: { x: { label: 甲, type: number }, has: { label: 有, type: boolean } }
score: { id: total, sum: [{ id: a, points: 4, missing: zero, formula: x }, { id: b, points: 6, missing: zero, applies: has, sum: [{ id: b1, points: 6, formula: x }] }] }
also: [{ id: lost, formula: 4 - a }]`;
    const results = await evaluateText(scheme, { units: [{ id: 'u', facts: { has: false } }] }, { interim: true });
    expect(results.u?.range).toEqual({ total: [0, 4], nodes: { a: [0, 4], total: [0, 4], lost: [0, 4] } });
  });

  it('leave the upper end of the range open where nothing says what they could still earn', async () => {
    const scheme = `facts: { x: { label: 数, type: number } }
score: { id: total, sum: [{ id: a, missing: zero, steps: { of: x, each: 1, points: 1 } }] }`;
    const results = await evaluateText(scheme, { units: [{ id: 'u' }] }, { interim: true });
    expect(results.u?.total).toBe(0);
    expect(results.u?.range).toEqual({ total: [0, null], nodes: { a: [0, null], total: [0, null] } });
  });
});

describe('a node whose parts all take no part', () => {
  const body = (modifiers: string, root = '') =>
    `${FACTS}score:\n  id: total\n${root}  sum:\n    - { id: a, ${modifiers}sum: [ { id: a1, points: 5, formula: x } ] }\n    - { id: b, points: 10, formula: y }\n`;
  const lost = (modifiers: string, root?: string) =>
    evaluateOne(body(modifiers, root), { facts: { x: 1, y: 5 }, not_assigned: ['a1'] });

  it.each([
    '',
    'round: { to: 0.01 }, ',
    'times: 2, ',
    'at_most: 3, ',
    'at_least: 1, ',
    'scale_to: 20, ',
    'only_if: y > 100, ',
    'missing: zero, ',
  ])('takes none itself, whatever would be done to it: %s', async (modifiers) => {
    const result = await lost(modifiers);
    expect(result).toMatchObject({ total: 5, scores: { b: 5, total: 5 }, missing: [] });
    expect(Object.keys(result.scores)).not.toContain('a');
  });

  it('reaches nothing either', async () => {
    expect((await lost('scale_to: 20, ', '  scale_to: 100\n')).total).toBe(50);
  });
});

describe('reachable points', () => {
  it('of a node with otherwise are its full marks, since it takes part either way', async () => {
    const body = `${FACTS}score: { id: total, scale_to: 100, sum: [ { id: a, points: 5, applies: x > 9, otherwise: 0, formula: x }, { id: b, points: 5, formula: y } ] }\n`;
    expect((await evaluateOne(body, { facts: { x: 1, y: 5 } })).total).toBe(50);
  });
});

describe('a part whose applies is undecided', () => {
  const body = (otherwise: number) =>
    `${FACTS}score: { id: total, sum: [ { id: a, applies: x > 9, otherwise: ${otherwise}, formula: y }, { id: b, formula: 1 } ] }\n`;

  it('has a value when it would be the same either way', async () => {
    expect((await evaluateOne(body(5), { facts: { y: 5 } })).total).toBe(6);
    expect((await evaluateOne(body(0), { facts: { y: 5 } })).total).toBeNull();
  });
});

describe('a weighted node whose weights sum to zero', () => {
  it('is missing, and says so itself', async () => {
    const body = `${FACTS}score: { id: total, weighted: [ { id: a, weight: 0, formula: x }, { id: b, weight: 0, formula: y } ] }\n`;
    const result = await evaluateOne(body, { facts: { x: 1, y: 2 } });
    expect(result.total).toBeNull();
    expect(result.missing).toMatchObject([{ node: 'total', reasons: [{ kind: 'division_by_zero' }], counted: 'open' }]);
  });
});
