import { describe, expect, it } from 'vitest';
import { coverageDiagnostics, type RuleCoverage, ruleCoverage, runVector } from '../../../dsl/cases/index.js';
import { compileText } from '../run-scheme.js';

interface Input {
  readonly units: readonly object[];
  readonly decisions?: readonly object[];
}

/** Coverage of a scheme by inputs. */
async function cover(body: string, ...inputs: readonly Input[]): Promise<RuleCoverage> {
  const compiled = compileText(body);
  const outcomes = await Promise.all(inputs.map((input) => runVector(compiled, { input, expect: {} })));
  for (const { status, diagnostics } of outcomes) {
    if (status === 'invalid') throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  }
  return ruleCoverage(
    compiled,
    outcomes.flatMap(({ evaluation }) => evaluation ?? []),
  );
}

/** What is not reached, of some kinds, as `kind id outcome`. */
function open(coverage: RuleCoverage, ...kinds: readonly string[]): readonly string[] {
  return coverage.unreached
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, id, outcome }) => `${kind} ${id} ${outcome}`);
}

describe('coverage of scores', () => {
  const bands = `
facts: { x: { type: number } }
score: { id: total, points: 2, bands: { of: x, rows: [{ from: 80, score: 2 }, { from: 50, score: 1 }, { else: true, score: 0 }] } }`;

  it('without cases reaches nothing', async () => {
    const coverage = await cover(bands);
    expect(coverage).toMatchObject({ total: 3, reached: 0, kinds: [{ kind: 'band', total: 3, reached: 0 }] });
  });

  it('reaches the band a value falls into, also the last one', async () => {
    const coverage = await cover(bands, {
      units: [
        { id: 'a', facts: { x: 80 } },
        { id: 'b', facts: { x: 1 } },
      ],
    });
    expect(open(coverage)).toEqual(['band total row 2']);
    expect(coverage.unreached[0]).toMatchObject({
      path: ['score', 'bands', 'rows', 1],
      words: { zh: '「total」的第2档（from 50）', en: 'band 2 of "total" (from 50)' },
    });
    expect(coverageDiagnostics(coverage)).toMatchObject([{ code: 'rule-not-reached', severity: 'info' }]);
  });

  it('reaches no band while the value is missing', async () => {
    expect((await cover(bands, { units: [{ id: 'a' }] })).reached).toBe(0);
  });

  it('wants a condition to hold and not to hold', async () => {
    const met = 'facts: { done: { type: boolean } }\nscore: { id: total, points: 5, met: done }';
    expect(open(await cover(met, { units: [{ id: 'a', facts: { done: true } }] }))).toEqual(['met total false']);
    expect(open(await cover(met, { units: [{ id: 'a', facts: { done: false } }] }))).toEqual(['met total true']);
  });

  it('does not see inside a node that takes no part, nor inside a branch that was not taken', async () => {
    const scheme = `
units: { attributes: { type: { type: choice, values: [soe, organ] } } }
facts: { done: { type: boolean }, late: { type: boolean } }
score:
  id: total
  one_of:
    - { id: soe, applies: type = soe, sum: [{ id: soe_done, points: 5, met: done }] }
    - { id: organ, applies: type = organ, formula: if done then (if late then 1 else 2) else 3 }`;
    const unit = { id: 'a', attributes: { type: 'organ' }, facts: { done: false, late: true } };
    const coverage = await cover(scheme, { units: [unit] });
    expect(open(coverage)).toEqual([
      'applies soe true',
      'applies organ false',
      'met soe_done true',
      'met soe_done false',
      'if late true',
      'if late false',
      'if done true',
    ]);
  });

  it('sees conditions inside expressions wherever they stand: weights, records, populations', async () => {
    const scheme = `
facts: { x: { type: number } }
parameters: { third: { type: boolean, default: false } }
records:
  honours: { fields: { level: { type: choice, values: [nation, province] }, value: { formula: if level = nation then 5 else 2 } } }
score:
  id: total
  weighted:
    - { id: a, points: 100, weight: if third then 40% else 60%, formula: sum(value over honours where level = nation) }
    - { id: b, points: 100, weight: 40%, formula: count(over units where x > 3) }`;
    const unit = { id: 'a', facts: { x: 1 }, records: { honours: [{ level: 'province' }] } };
    const coverage = await cover(scheme, { units: [unit] });
    expect(open(coverage)).toEqual([
      'if level = nation true',
      'if level = nation false',
      'if third true',
      'where level = nation true',
      'where x > 3 true',
    ]);
    const other = { id: 'b', facts: { x: 4 }, records: { honours: [{ level: 'nation' }] } };
    expect(open(await cover(scheme, { units: [unit, other] }))).toEqual(['if level = nation false', 'if third true']);
  });

  it('reaches only_if, and a policy for missing values when a value below it was missing', async () => {
    const scheme = `
facts: { x: { type: number }, y: { type: number }, ok: { type: boolean } }
score:
  id: total
  missing: zero
  sum:
    - { id: a, formula: x, only_if: ok }
    - { id: b, points: 10, missing: full, formula: y }`;
    const reported = { id: 'a', facts: { x: 1, y: 1, ok: true } };
    const found = await cover(scheme, { units: [reported] });
    expect(open(found)).toEqual(['missing total zero', 'missing b full', 'only_if a false']);
    const gaps = await cover(scheme, { units: [reported, { id: 'b', facts: { x: 1, ok: false } }] });
    expect(open(gaps)).toEqual(['missing total zero']);
    // What only_if leaves out is not missed.
    const left = await cover(scheme, { units: [{ id: 'b', facts: { ok: false } }] });
    expect(open(left)).toEqual(['missing total zero', 'only_if a true']);
    const missed = await cover(scheme, { units: [{ id: 'c', facts: { ok: true } }] });
    expect(open(missed)).toEqual(['only_if a false']);
  });
});

describe('coverage of what follows the scores', () => {
  const scheme = `
facts: { x: { type: number }, late: { type: boolean }, veto: { type: boolean } }
score: { id: total, points: 100, formula: x }
eligibility: [{ id: too_late, when: late }]
ranking: { by: total }
tiers: [{ id: good }, { id: fair }, { id: poor }]
grading:
  - { id: limits, rows: { of: total, rows: [{ tier: good, from: 80 }, { tier: fair, from: 60 }, { tier: poor, else: true }] } }
  - { id: places, quota: { tier: good, places: 1, of: units, by: total, exception: true } }
  - { id: vetoes, at_most: poor, any_of: [{ id: veto_x, when: veto }] }
awards: [{ id: prize, when: tier = good, amount: 100 }]
procedure: { consequences: [{ id: warned, when: tier = poor }] }`;
  const unit = (id: string, x: number, facts: object = {}) => ({
    id,
    facts: { x, late: false, veto: false, ...facts },
  });

  it('lists everything for a single ordinary unit', async () => {
    expect(open(await cover(scheme, { units: [unit('a', 70)] }))).toEqual([
      'eligibility too_late true',
      'step places changed',
      'step vetoes changed',
      'tier_row limits row 1',
      'tier_row limits row 3',
      'rule veto_x true',
      'quota places cut',
      'quota places tie',
      'quota places exception',
      'tier good given',
      'tier poor given',
      'award prize granted',
      'consequence warned true',
    ]);
  });

  it('tells a cut from a tie across the cut and from an exception', async () => {
    const two = await cover(scheme, { units: [unit('a', 90), unit('b', 85)] });
    expect(open(two, 'quota')).toEqual(['quota places tie', 'quota places exception']);
    const tied = await cover(scheme, { units: [unit('a', 90), unit('b', 90)] });
    expect(open(tied, 'quota')).toEqual(['quota places exception']);
    const excepted = await cover(scheme, {
      units: [unit('a', 90), unit('b', 85)],
      decisions: [{ unit: 'b', kind: 'quota_exception', reason: '会议' }],
    });
    expect(open(excepted, 'quota')).toEqual(['quota places cut', 'quota places tie']);
  });

  it('counts a rule that nobody can decide as neither, and a pending award as not granted', async () => {
    const undecided = await cover(scheme, { units: [unit('a', 90, { veto: null })] });
    expect(open(undecided, 'rule', 'award', 'tier')).toEqual([
      'rule veto_x true',
      'rule veto_x false',
      'tier good given',
      'tier fair given',
      'tier poor given',
      'award prize granted',
      'award prize withheld',
    ]);
  });

  it('does not grade, and so does not cover by, a unit that is left out', async () => {
    const left = await cover(scheme, { units: [unit('a', 90, { late: true })] });
    expect(open(left, 'eligibility', 'tier')).toEqual([
      'eligibility too_late false',
      'tier good given',
      'tier fair given',
      'tier poor given',
    ]);
  });

  it('adds up over cases, and is full when every one of these happened somewhere', async () => {
    const coverage = await cover(
      scheme,
      {
        units: [
          unit('a', 90),
          unit('b', 90),
          unit('c', 70, { veto: true }),
          unit('d', 10),
          unit('e', 1, { late: true }),
        ],
      },
      { units: [unit('a', 90), unit('b', 85)], decisions: [{ unit: 'b', kind: 'quota_exception', reason: '会议' }] },
      { units: [unit('a', 65)] },
    );
    expect(coverage.unreached).toEqual([]);
    expect(coverage.reached).toBe(coverage.total);
  });
});
