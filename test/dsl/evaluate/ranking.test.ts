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

describe('ranking', () => {
  const ranks = async (ranking: string, ...values: readonly (number | null)[]) =>
    Object.values(pick(await evaluateText(`${X}${SCORE}ranking: ${ranking}\n`, { units: units(...values) }), 'rank'));

  it('shares ranks among ties as the scheme names it', async () => {
    expect(await ranks('{ by: total }', 9, 8, 8, 7)).toEqual([1, 2, 2, 4]);
    expect(await ranks('{ by: total, ties: worst }', 9, 8, 8, 7)).toEqual([1, 3, 3, 4]);
    expect(await ranks('{ by: total, ties: dense }', 9, 8, 8, 7)).toEqual([1, 2, 2, 3]);
    expect(await ranks('{ by: total, ties: mean }', 9, 8, 8, 7)).toEqual([1, 2.5, 2.5, 4]);
    expect(await ranks('{ by: total, order: lowest }', 9, 8, 8, 7)).toEqual([4, 2, 2, 1]);
  });

  it('leaves a unit without a total unranked and calls the others provisional', async () => {
    const results = await evaluateText(`${X}${SCORE}ranking: { by: total }\n`, { units: units(9, null) });
    expect(pick(results, 'rank')).toEqual({ u1: 1, u2: null });
    expect(pick(results, 'provisional')).toEqual({ u1: true, u2: true });
  });

  it('breaks ties by keys, recomputed on the units still tied, and leaves what is equal tied', async () => {
    const body = `${X}${SCORE}ranking: { by: total, tie_break: [ { by: goals - highest(goals over tied) } ] }\n`;
    const rows = [
      { id: 'u1', facts: { x: 5, goals: 1 } },
      { id: 'u2', facts: { x: 5, goals: 3 } },
      { id: 'u3', facts: { x: 5, goals: 3 } },
      { id: 'u4', facts: { x: 9, goals: 0 } },
    ];
    expect(pick(await evaluateText(body, { units: rows }), 'rank')).toEqual({ u1: 4, u2: 2, u3: 2, u4: 1 });
  });

  it('follows recorded lots only when every tied unit has drawn its own', async () => {
    const body = `${X}${SCORE}ranking: { by: total, lots: true }\n`;
    const lots = [decide('u1', 'lot', { rule: 'rank', place: 2 }), decide('u2', 'lot', { rule: 'rank', place: 1 })];
    expect(pick(await evaluateText(body, { units: units(5, 5), decisions: lots }), 'rank')).toEqual({ u1: 2, u2: 1 });
    expect(pick(await evaluateText(body, { units: units(5, 5), decisions: lots.slice(1) }), 'rank')).toEqual({
      u1: 1,
      u2: 1,
    });
  });

  it('is provisional for units whose tie an undrawn lot or an unreported key will still break', async () => {
    const provisional = async (rest: string, rows: readonly UnitInput[]) =>
      pick(await evaluateText(`${X}${SCORE}ranking: { by: total, ${rest} }\n`, { units: rows }), 'provisional');
    expect(await provisional('lots: true', units(5, 5, 4))).toEqual({ u1: true, u2: true, u3: false });
    const rows = [{ id: 'u1', facts: { x: 5, goals: 1 } }, ...units(0, 5, 4).slice(1)];
    expect(await provisional('tie_break: [ { by: goals } ]', rows)).toEqual({ u1: true, u2: true, u3: false });
  });

  it('is not provisional because of a unit that takes no part in it', async () => {
    const body = `${X}score: { id: total, applies: x > 0, points: 100, formula: x }\nranking: { by: total }\n`;
    const results = await evaluateText(body, { units: units(9, 0) });
    expect(pick(results, 'rank')).toEqual({ u1: 1, u2: null });
    expect(pick(results, 'provisional')).toEqual({ u1: false, u2: false });
  });

  it('closes up behind units that are left out, which keep their total', async () => {
    const body = `${X}eligibility: [ { id: late, when: flag } ]\n${SCORE}ranking: { by: total }\n`;
    const rows = units(9, 8, 7).map((unit, index) => ({ ...unit, facts: { ...unit.facts, flag: index === 0 } }));
    const results = await evaluateText(body, { units: rows });
    expect(pick(results, 'rank')).toEqual({ u1: null, u2: 1, u3: 2 });
    expect(results.u1).toMatchObject({ excluded: 'late', total: 9, awards: [] });
  });

  it('keeps a unit whose exclusion nobody can decide yet, marked as provisional', async () => {
    const body = `${X}eligibility: [ { id: late, when: flag } ]\n${SCORE}ranking: { by: total }\n`;
    const results = await evaluateText(body, {
      units: [
        { id: 'u1', facts: { x: 1 } },
        { id: 'u2', facts: { x: 2, flag: false } },
      ],
    });
    expect(results.u1).toMatchObject({ excluded: null, undecided: ['late'], rank: 2, provisional: true });
  });

  it('reads the population as it is when a later stage asks, also by the same words', async () => {
    const same = 'mean(total over units)';
    const body = `${X}eligibility: [ { id: low, when: total < ${same} } ]\n${SCORE}${TIERS}grading:\n  - { id: above, rows: { rows: [ { tier: a, when: total > ${same} }, { tier: b, else: true } ] } }\n`;
    expect(pick(await evaluateText(body, { units: units(2, 8, 9) }), 'tier')).toEqual({ u1: null, u2: 'b', u3: 'a' });
  });

  it('may leave units out by their scores, after everybody was scored', async () => {
    const body = `${X}eligibility: [ { id: low, when: total < mean(total over units) } ]\n${SCORE}ranking: { by: total }\n`;
    expect(pick(await evaluateText(body, { units: units(2, 8, 9) }), 'excluded')).toEqual({
      u1: 'low',
      u2: null,
      u3: null,
    });
  });
});
