import { describe, expect, it } from 'vitest';
import { evaluateOne, evaluateText, pick } from '../run-scheme.js';

describe('ratings', () => {
  const scheme = (source: string) =>
    `sources: { s: { label: 主体, ${source} } }\nscore: { id: total, points: 100, rated: { by: s } }\n`;
  const rate = (...marks: readonly number[]) => ({
    ratings: marks.map((mark, index) => ({
      source: 's',
      rater: index === 0 ? 'u' : `r${index}`,
      scores: { total: mark },
    })),
  });

  it('are combined by mean, median, trimmed mean or weight', async () => {
    expect((await evaluateOne(scheme('combine: mean'), rate(80, 90, 70))).total).toBe(80);
    expect((await evaluateOne(scheme('combine: median'), rate(80, 90, 10, 84))).total).toBe(82);
    expect((await evaluateOne(scheme('combine: { trimmed: { highest: 1, lowest: 1 } }'), rate(80, 90, 10))).total).toBe(
      80,
    );
    const weighted = {
      ratings: [
        { source: 's', rater: 'a', weight: 2, scores: { total: 90 } },
        { source: 's', rater: 'b', scores: { total: 60 } },
      ],
    };
    expect((await evaluateOne(scheme('combine: weighted'), weighted)).total).toBe(80);
  });

  it("never count one's own where the source excludes it", async () => {
    expect((await evaluateOne(scheme('exclude_self: true'), rate(100, 60, 70))).total).toBe(65);
  });

  it('leave invalid marks out where the source says so', async () => {
    expect((await evaluateOne(scheme('invalid: leave_out'), rate(60, 101, 80, -1))).total).toBe(70);
  });

  it('turn places on ballots into marks, averaged', async () => {
    const body =
      'sources: { s: { label: 主体, ballot: { mark: 100 * (n - place + 1) / n } } }\nscore: { id: total, points: 100, missing: zero, rated: { by: s } }\n';
    const ballots = [
      { source: 's', rater: 'a', order: ['u1', 'u2'] },
      { source: 's', rater: 'b', order: ['u2', 'u1'] },
      { source: 's', rater: 'c', order: ['u2', 'u1'] },
    ];
    const results = await evaluateText(body, { units: [{ id: 'u1' }, { id: 'u2' }, { id: 'u3' }], ballots });
    expect(pick(results, 'total')).toEqual({ u1: 66.666666666667, u2: 83.333333333333, u3: 0 });
    expect(results.u1?.exact).toEqual({ total: '200/3' });
  });
});
