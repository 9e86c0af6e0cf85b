import { describe, expect, it } from 'vitest';
import { caseDiagnostics, parseCase, runCase, runVector, summariseCases } from '../../../dsl/cases/index.js';
import { compileText } from '../run-scheme.js';

const scheme = compileText(`
facts:
  late: { type: boolean }
sources:
  office: { combine: mean }
score:
  id: total
  points: 100
  mean:
    - { id: a, points: 100, rated: { by: office } }
    - { id: b, points: 100, rated: { by: office } }
    - { id: c, points: 100, rated: { by: office }, applies: "false" }
ranking: { by: total }
tiers: [ { id: good, label: 好 }, { id: poor, label: 差 } ]
grading:
  - { id: limits, rows: { of: total, rows: [ { tier: good, from: 55 }, { tier: poor, else: true } ] } }
  - { id: vetoes, at_most: poor, any_of: [ { id: veto_late, when: late } ] }
awards:
  - { id: prize, when: tier = good, amount: "100" }
`);

/** A case about one unit with two raters' marks: a = 200 ÷ 3, b = 50. */
function yaml(expected: string): string {
  return `case: 平均
clause: 第二条
input:
  units:
    - id: u
      facts: { late: false }
      ratings:
        - { source: office, rater: 甲, scores: { a: 100, b: 50 } }
        - { source: office, rater: 乙, scores: { a: 50, b: 50 } }
        - { source: office, rater: 丙, scores: { a: 50, b: 50 } }
expect:
  u: ${expected}
`;
}

async function run(expected: string) {
  const text = yaml(expected);
  const { value, diagnostics } = parseCase(text, 'cases/mean.yaml');
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  const outcome = await runCase(scheme, value);
  const marked = outcome.differences.map(({ place }) => text.slice(place?.offset, place?.end));
  return { ...outcome, marked };
}

describe('running a case', () => {
  it('passes when everything that is expected agrees; nothing else is compared', async () => {
    const outcome = await run('{ rank: 1, tier: good, vetoes: [], awards: [{ id: prize, amount: 100 }] }');
    expect(outcome).toMatchObject({
      name: '平均',
      file: 'cases/mean.yaml',
      status: 'passed',
      differences: [],
      diagnostics: [],
    });
    expect(outcome.evaluation).not.toBeNull();
  });

  it('compares scores within 1e-9 of the exact value', async () => {
    expect((await run('{ scores: { a: 66.666666666 } }')).status).toBe('passed');
    expect((await run('{ scores: { a: "200/3" } }')).status).toBe('passed');
    expect((await run('{ scores: { a: 66.66666666 } }')).status).toBe('failed');
  });

  it('shows what differs: unit, key, both values and the place in the case file', async () => {
    const outcome = await run('{ total: 58, tier: good, scores: { a: 66, b: 50 } }');
    expect(outcome.status).toBe('failed');
    expect(outcome.differences.map(({ unit, key, expected, actual }) => ({ unit, key, expected, actual }))).toEqual([
      { unit: 'u', key: 'total', expected: 58, actual: 58.333333333333 },
      { unit: 'u', key: 'scores.a', expected: 66, actual: 66.666666666667 },
    ]);
    expect(outcome.marked).toEqual(['58', '66']);
    expect(
      caseDiagnostics(outcome).map(({ code, file, place, message }) => [code, file, place?.line, message.zh]),
    ).toEqual([
      ['case-differs', 'cases/mean.yaml', 12, '单位「u」的 total 应为 58，算出来是 58.333333333333'],
      ['case-differs', 'cases/mean.yaml', 12, '单位「u」的 scores.a 应为 66，算出来是 66.666666666667'],
    ]);
  });

  it('tells a node that takes no part from one that has 0', async () => {
    expect((await run('{ scores: { c: absent } }')).status).toBe('passed');
    const outcome = await run('{ scores: { b: absent, c: 0 } }');
    expect(outcome.differences.map(({ key, actual }) => [key, actual])).toEqual([
      ['scores.b', 50],
      ['scores.c', undefined],
    ]);
  });

  it('compares awards by id, and their amounts only where they are written', async () => {
    expect((await run('{ awards: [prize] }')).status).toBe('passed');
    expect((await run('{ awards: [] }')).differences).toMatchObject([{ key: 'awards' }]);
    const other = await run('{ awards: [{ id: prize, amount: 99 }] }');
    expect(other.differences).toMatchObject([{ key: 'awards.prize', expected: 99, actual: 100 }]);
    expect(other.marked).toEqual(['99']);
  });

  it('counts null as an expectation, not as nothing expected', async () => {
    expect((await run('{ excluded: null }')).status).toBe('passed');
    expect((await run('{ total: null, tier: null }')).differences).toHaveLength(2);
  });

  it('is invalid when it expects keys, nodes, tiers or awards that the scheme does not have', async () => {
    const outcome = await run('{ totl: 1, scores: { aa: 1 }, tier: god, awards: [prise], vetoes: [veto_lat] }');
    expect(outcome).toMatchObject({ status: 'invalid', evaluation: null });
    expect(outcome.diagnostics.map(({ code, fix, place }) => [code, fix?.zh, place?.line])).toEqual([
      ['key-unknown', '是不是“total”？', 12],
      ['reference-unknown', '可用的有：a', 12],
      ['reference-unknown', '可用的有：good', 12],
      ['reference-unknown', '可用的有：prize', 12],
      ['reference-unknown', '可用的有：veto_late', 12],
    ]);
  });

  it('is invalid when its input is wrong, with the place', async () => {
    const text = yaml('{ total: 1 }').replace('late: false', 'late: maybe');
    const { value } = parseCase(text, 'cases/wrong.yaml');
    if (value === undefined) throw new Error('not parsed');
    const outcome = await runCase(scheme, value);
    expect(outcome.status).toBe('invalid');
    expect(
      outcome.diagnostics.map(({ code, file, place }) => [code, file, text.slice(place?.offset, place?.end)]),
    ).toEqual([['input-type', 'cases/wrong.yaml', 'maybe']]);
  });

  it('gives the same with conditions decided either way', async () => {
    const { value } = parseCase(yaml('{ tier: good, vetoes: [] }'));
    if (value === undefined) throw new Error('not parsed');
    for (const conditions of ['compiled', 'rules_engine'] as const) {
      expect((await runCase(scheme, value, { conditions })).status).toBe('passed');
    }
  });
});

describe('running a vector', () => {
  it('compares plain data, with paths and without places', async () => {
    const outcome = await runVector(scheme, {
      input: { units: [{ id: 'u' }] },
      expect: { u: { total: 0, missing: ['b', 'a'] } },
    });
    expect(outcome.differences).toMatchObject([
      { key: 'total', expected: 0, actual: null, path: ['u', 'total'], place: null },
    ]);
  });

  it('refuses input of another shape', async () => {
    const outcome = await runVector(scheme, { input: { unit: [] }, expect: {} });
    expect(outcome.status).toBe('invalid');
    expect(outcome.diagnostics[0]?.path[0]).toBe('input');
  });

  it('counts outcomes for an exit code', async () => {
    const input = { units: [{ id: 'u' }] };
    const outcomes = [
      await runVector(scheme, { input, expect: { u: { total: null } } }),
      await runVector(scheme, { input, expect: { u: { total: 1 } } }),
      await runVector(scheme, { input: null, expect: {} }),
    ];
    expect(summariseCases(outcomes)).toEqual({ total: 3, passed: 1, failed: 1, invalid: 1 });
  });
});
