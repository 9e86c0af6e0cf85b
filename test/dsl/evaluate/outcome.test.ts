import { describe, expect, it } from 'vitest';
import type { UnitInput } from '../../../dsl/assessment/assessment.js';
import { evaluateText, pick } from '../run-scheme.js';

const X =
  'facts:\n  x: { label: 甲, type: number }\n  flag: { label: 否决, type: boolean }\n  goals: { label: 进球, type: number }\n';
const TIERS = 'tiers: [ { id: a }, { id: b }, { id: c } ]\n';
const SCORE = 'score: { id: total, points: 100, formula: x }\n';
const units = (...values: readonly (number | null)[]): readonly UnitInput[] =>
  values.map(
    (x, index): UnitInput => ({
      id: `u${index + 1}`,
      facts: x === null ? { flag: false } : { x, flag: false },
    }),
  );
const decide = (unit: string, kind: string, rest: object = {}) => ({ unit, kind, reason: '会议', ...rest });

const ROWS =
  '  - { id: limits, keep_as: tier_before, rows: { of: total, rows: [ { tier: a, from: 90 }, { tier: b, from: 60 }, { tier: c, else: true } ] } }\n';

describe('grading', () => {
  const tiers = async (steps: string, values: readonly (number | null)[], decisions: object[] = [], flag?: boolean) => {
    const rows = units(...values).map((unit) => ({
      ...unit,
      facts: { ...unit.facts, ...(flag === undefined ? {} : { flag }) },
    }));
    const document = { units: rows, decisions: decisions as ReturnType<typeof decide>[] };
    return evaluateText(`${X}${SCORE}${TIERS}grading:\n${steps}`, document);
  };

  it('follows the rows from the top, limits included', async () => {
    expect(pick(await tiers(ROWS, [90, 89.99, 60, 59.99]), 'tier')).toEqual({ u1: 'a', u2: 'b', u3: 'b', u4: 'c' });
  });

  it('gives no tier without a decision, and says which are possible', async () => {
    const steps = '  - { id: meeting, decided: { by: 会议, among: [a, b] } }\n';
    const results = await tiers(steps, [1, 2], [decide('u1', 'tier', { tier: 'b' })]);
    expect(pick(results, 'tier')).toEqual({ u1: 'b', u2: null });
    expect(pick(results, 'pending')).toEqual({ u1: [], u2: ['a', 'b'] });
  });

  it('takes the last of several decisions on a tier', async () => {
    const steps = '  - { id: meeting, decided: { by: 会议 } }\n';
    const results = await tiers(steps, [1], [decide('u1', 'tier', { tier: 'a' }), decide('u1', 'tier', { tier: 'c' })]);
    expect(results.u1?.tier).toBe('c');
  });

  it('caps by a veto, names it, and stays pending while the veto is undecided and matters', async () => {
    const steps = `${ROWS}  - { id: vetoes, at_most: b, any_of: [ { id: v1, when: flag }, { id: v2, when: x > 1000 } ] }\n`;
    expect((await tiers(steps, [95], [], true)).u1).toMatchObject({ tier: 'b', vetoes: ['v1'], tier_before: 'a' });
    const rows = [
      { id: 'u1', facts: { x: 95 } },
      { id: 'u2', facts: { x: 70 } },
    ];
    const open = await evaluateText(`${X}${SCORE}${TIERS}grading:\n${steps}`, { units: rows });
    expect(open.u1).toMatchObject({ tier: null, pending: ['a', 'b'], vetoes: [], undecided: ['v1'] });
    expect(open.u2).toMatchObject({ tier: 'b', pending: [], undecided: ['v1'] });
  });

  it('lifts, sets and moves by fixed steps, never beyond the ends of the scale', async () => {
    expect((await tiers(`${ROWS}  - { id: lift, at_least: b, when: flag }\n`, [10], [], true)).u1?.tier).toBe('b');
    expect((await tiers(`${ROWS}  - { id: direct, set: c, when: flag }\n`, [99], [], true)).u1?.tier).toBe('c');
    expect((await tiers(`${ROWS}  - { id: up, up: 2, when: flag }\n`, [70], [], true)).u1?.tier).toBe('a');
    expect((await tiers(`${ROWS}  - { id: down, down: 3, when: flag }\n`, [95], [], true)).u1?.tier).toBe('c');
  });

  it('demotes by the largest decided size among the rules that hold', async () => {
    const steps = `${ROWS}  - { id: demotion, down: { decided: [1, 2] }, any_of: [ { id: d1 }, { id: d2, when: flag } ] }\n`;
    const decisions = [
      decide('u1', 'demotion', { rule: 'd1', size: 1 }),
      decide('u1', 'demotion', { rule: 'd2', size: 2 }),
    ];
    expect((await tiers(steps, [95], decisions, true)).u1?.tier).toBe('c');
    expect((await tiers(steps, [95], decisions, false)).u1?.tier).toBe('b');
    expect((await tiers(steps, [95], [], true)).u1).toMatchObject({ tier: null, pending: ['b', 'c'] });
  });

  it('lets the condition of a step read the tier so far', async () => {
    const steps = `${ROWS}  - { id: strict, down: 1, when: tier = a and flag }\n`;
    expect(pick(await tiers(steps, [95, 70], [], true), 'tier')).toEqual({ u1: 'b', u2: 'b' });
  });
});

describe('the tiers of other units', () => {
  const read = async (steps: string) =>
    pick(await evaluateText(`${X}${SCORE}${TIERS}grading:\n${steps}`, { units: units(95, 92, 70) }), 'tier');

  it('are those that the steps before gave, for every unit its own', async () => {
    const step = (when: string) => `${ROWS}  - { id: s, at_most: c, when: "${when}" }\n`;
    expect(await read(step('count(over units where tier = a) = 2'))).toEqual({ u1: 'c', u2: 'c', u3: 'c' });
    expect(await read(step('count(over units where tier = a) = 3'))).toEqual({ u1: 'a', u2: 'a', u3: 'b' });
    expect(await read(step('tier = lowest(tier over units)'))).toEqual({ u1: 'a', u2: 'a', u3: 'c' });
    const twice = `${step('tier = a and x > 93')}  - { id: t, at_most: c, when: count(over units where tier = a) = 1 }\n`;
    expect(await read(twice)).toEqual({ u1: 'c', u2: 'c', u3: 'c' });
  });
});

describe('a quota', () => {
  const quota = (options = '') =>
    `${ROWS}  - { id: quota, quota: { tier: a, share: 40%, ties: out, to: b, exception: true${options} } }\n`;
  const graded = async (values: readonly number[], decisions: object[] = [], steps = quota()) =>
    evaluateText(`${X}${SCORE}${TIERS}grading:\n${steps}`, {
      units: units(...values),
      decisions: decisions as ReturnType<typeof decide>[],
    });

  it('keeps the best within the whole number of places', async () => {
    const results = await graded([99, 98, 97, 50, 40]);
    expect(pick(results, 'tier')).toEqual({ u1: 'a', u2: 'a', u3: 'b', u4: 'c', u5: 'c' });
    expect(pick(results, 'quota_cut')).toEqual({ u1: false, u2: false, u3: true, u4: false, u5: false });
  });

  it('leaves a tie across the cut out, or in where the scheme says so', async () => {
    expect(pick(await graded([99, 98, 98, 50, 40]), 'tier')).toMatchObject({ u1: 'a', u2: 'b', u3: 'b' });
    const inside = quota().replace('ties: out', 'ties: in');
    expect(pick(await graded([99, 98, 98, 50, 40], [], inside), 'tier')).toMatchObject({ u1: 'a', u2: 'a', u3: 'a' });
  });

  it('is exceeded only by a recorded exception, which takes no place and lifts nobody', async () => {
    const exceptions = [
      decide('u1', 'quota_exception'),
      decide('u3', 'quota_exception'),
      decide('u4', 'quota_exception'),
    ];
    const results = await graded([99, 98, 97, 50, 40], exceptions);
    expect(pick(results, 'tier')).toEqual({ u1: 'a', u2: 'a', u3: 'a', u4: 'c', u5: 'c' });
  });

  it('with a condition concerns only the units for which it holds; the share is of all', async () => {
    const steps = quota().replace('quota, quota:', 'quota, when: x != 99, quota:');
    expect(pick(await graded([99, 98, 97, 96, 40], [], steps), 'tier')).toEqual({
      u1: 'a',
      u2: 'a',
      u3: 'a',
      u4: 'b',
      u5: 'c',
    });
  });

  it('lets a unit whose tier is pending keep its place', async () => {
    const steps = `${ROWS}  - { id: vetoes, at_most: b, any_of: [ { id: v, when: flag } ] }\n${quota().slice(ROWS.length)}`;
    const rows = units(99, 98, 97, 50, 40).map((unit, index) =>
      index === 0 ? { id: unit.id, facts: { x: 99 } } : unit,
    );
    const results = await evaluateText(`${X}${SCORE}${TIERS}grading:\n${steps}`, { units: rows });
    expect(pick(results, 'tier')).toMatchObject({ u1: null, u2: 'a', u3: 'b' });
    expect(results.u1?.pending).toEqual(['a', 'b']);
  });
});

describe('awards', () => {
  const scheme = (awards: string) =>
    `${X}parameters: { bands: { label: 档, type: bands, default: [[90, 500], [60, 100]] } }\n${SCORE}ranking: { by: total }\n${TIERS}grading:\n${ROWS}  - { id: vetoes, at_most: b, any_of: [ { id: v, when: flag } ] }\nawards:\n${awards}`;

  it('grant money by rank and tier, a title without an amount, and nothing that is not decided yet', async () => {
    const body = scheme(
      '  - { id: money, when: tier = a, amount: "lookup(bands, x)" }\n  - { id: first, when: rank <= 1, title: 先进 }\n  - { id: good, when: tier >= b, amount: 10 * x }\n',
    );
    const results = await evaluateText(body, {
      units: [
        { id: 'u1', facts: { x: 95 } },
        { id: 'u2', facts: { x: 92, flag: false } },
        { id: 'u3', facts: { x: 1, flag: false } },
      ],
    });
    expect(results.u1?.awards).toEqual([{ id: 'first' }, { id: 'good', amount: 950 }]);
    expect(results.u1?.awards_pending).toEqual([{ id: 'money', amount: 500 }]);
    expect(results.u2?.awards).toEqual([
      { id: 'money', amount: 500 },
      { id: 'good', amount: 920 },
    ]);
    expect(results.u3?.awards).toEqual([]);
  });

  it('by rank are not granted while the rank is provisional', async () => {
    const body = `${X}${SCORE}ranking: { by: total }\nawards: [ { id: first, when: rank <= 1, amount: 600 }, { id: all, when: x > 0, amount: 1 } ]\n`;
    const results = await evaluateText(body, { units: units(9, null) });
    expect(results.u1?.awards).toEqual([{ id: 'all', amount: 1 }]);
    expect(results.u1?.awards_pending).toEqual([{ id: 'first', amount: 600 }]);
  });

  it('may be granted by decision', async () => {
    const body = scheme('  - { id: grant, decided: { by: 会议, up_to: 1000 } }\n');
    const decisions = [decide('u1', 'award', { rule: 'grant', points: 800 })];
    const results = await evaluateText(body, { units: units(1, 2), decisions });
    expect(pick(results, 'awards')).toEqual({ u1: [{ id: 'grant', amount: 800 }], u2: [] });
  });
});

describe('what is not known or decided yet', () => {
  const graded = async (steps: string, rows: readonly UnitInput[], decisions: readonly object[] = []) => {
    const document = { units: rows, decisions: decisions as ReturnType<typeof decide>[] };
    const results = await evaluateText(`${X}${SCORE}${TIERS}grading:\n${steps}`, document);
    return Object.values(results).map(({ tier, pending }) => tier ?? pending.join(' or '));
  };
  const rows = (...facts: readonly Record<string, number | boolean>[]) =>
    facts.map((each, index): UnitInput => ({ id: `u${index + 1}`, facts: each }));
  const ALL_A = '  - { id: all, set: a }\n';

  it('does not matter to a tier that is set whatever the meeting decides', async () => {
    const steps = '  - { id: meeting, decided: { among: [a, b] } }\n  - { id: direct, set: c, when: flag }\n';
    expect(await graded(steps, rows({ flag: true }, { flag: false }, {}))).toEqual(['c', 'a or b', 'a or b or c']);
  });

  it('leaves a unit whose value is missing both tiers where places are scarce; it keeps its place', async () => {
    const steps = `${ALL_A}  - { id: quota, quota: { tier: a, places: 2, by: goals } }\n`;
    expect(await graded(steps, rows({ goals: 1 }, { goals: 2 }, {}))).toEqual(['b', 'a', 'a or b']);
    expect(await graded(steps, rows({ goals: 1 }, {}))).toEqual(['a', 'a']);
    expect(await graded(steps, rows({ goals: 9 }, {}, {}, {}))).toEqual(['b', 'a or b', 'a or b', 'a or b']);
  });

  it('leaves everybody both tiers while the number of places is not known', async () => {
    const steps = `${ALL_A}  - { id: quota, quota: { tier: a, share: goals, by: x } }\n`;
    expect(await graded(steps, rows({ x: 1 }, { x: 2 }))).toEqual(['a or b', 'a or b']);
  });

  it('is a decision that the step does not permit: it was meant for another step', async () => {
    const steps =
      '  - { id: first, decided: { among: [a, b] } }\n  - { id: second, when: flag, decided: { among: [b, c] } }\n';
    const decisions = [decide('u1', 'tier', { tier: 'a' }), decide('u2', 'tier', { tier: 'c' })];
    expect(await graded(steps, rows({ flag: true }, { flag: false }), decisions)).toEqual(['b or c', 'a or b']);
  });
});
