import { describe, expect, it } from 'vitest';
import type { UnitInput } from '../../../dsl/assessment/assessment.js';
import { type AssessmentDocument, evaluate } from '../../../dsl/index.js';
import { compileText, evaluateOne } from '../run-scheme.js';

const SCHEME = `units: { attributes: { type: { label: 类型, type: choice, values: [p, q] } } }
facts:
  members: { label: 会员数, type: count }
  ratio: { label: 比例, type: ratio, min: 0, max: 1 }
  day: { label: 日期, type: date }
  ok: { label: 达标, type: boolean }
  income: { label: 收入, type: money, per: quarter, accumulate: sum }
sources:
  office: { label: 办公室 }
  leaders: { label: 领导, ballot: { mark: n - place } }
parameters:
  limit: { label: 上限, type: number }
  weights: { label: 权重, type: map, default: { a: 40, b: 60 }, total: 100 }
score:
  id: total
  sum:
    - { id: item, points: 10, rated: { by: office } }
    - { id: bonus, decided: { gives: bonus, up_to: 5 } }
    - { id: f, formula: members + ratio + income + limit }
ranking: { by: total }
tiers: [ { id: good }, { id: poor } ]
grading: [ { id: meeting, decided: { among: [good] } } ]
`;

async function problems(document: Partial<AssessmentDocument>): Promise<readonly string[]> {
  const base: AssessmentDocument = { parameters: { limit: 1 }, units: [{ id: 'u' }] };
  const { diagnostics, result } = await evaluate(compileText(SCHEME), { ...base, ...document });
  const errors = diagnostics.filter((found) => found.severity === 'error');
  expect(result === null).toBe(errors.length > 0);
  return diagnostics.map((found) => `${found.code} ${found.path.join('.')}`);
}

describe('binding an assessment document', () => {
  it('takes a clean document without a word', async () => {
    expect(await problems({})).toEqual([]);
  });

  it('refuses values of another type, naming the place', async () => {
    const facts = { members: 3.5, ratio: '12万', day: '2023-02-30', ok: 'yes', income: true };
    expect(await problems({ units: [{ id: 'u', facts }] })).toEqual([
      'input-type units.0.facts.members',
      'input-type units.0.facts.ratio',
      'input-type units.0.facts.day',
      'input-type units.0.facts.ok',
      'input-type units.0.facts.income',
    ]);
    expect(await problems({ units: [{ id: 'u', attributes: { type: 'r' } }] })).toEqual([
      'input-type units.0.attributes.type',
    ]);
  });

  it('refuses numbers that JSON cannot hold exactly, and takes them as text', async () => {
    expect(await problems({ units: [{ id: 'u', facts: { income: 0.1234567890123456 } }] })).toEqual([
      'input-type units.0.facts.income',
    ]);
    expect(await problems({ units: [{ id: 'u', facts: { income: '0.12345678901234567890' } }] })).toEqual([]);
  });

  it('refuses what is out of range: facts, marks, decisions', async () => {
    expect(await problems({ units: [{ id: 'u', facts: { ratio: 1.01 } }] })).toEqual([
      'input-range units.0.facts.ratio',
    ]);
    const ratings = [{ source: 'office', rater: 'o', scores: { item: 10.5 } }];
    expect(await problems({ units: [{ id: 'u', ratings }] })).toEqual(['input-range units.0.ratings.0.scores.item']);
    const decisions = [{ unit: 'u', kind: 'bonus', rule: 'bonus', points: 5.5 }];
    expect(await problems({ decisions })).toEqual(['input-range decisions.0.points']);
  });

  it('holds the marks of a judged field to the range of their source', async () => {
    const judged = (invalid: string) =>
      `sources: { judges: { label: 裁判, range: [-5, 5]${invalid}, exclude_self: true } }\n` +
      'records: { elements: { fields: { grade: { label: 执行分, rated: { by: judges } } } } }\n' +
      'score: { id: total, formula: sum(grade over elements) }\n';
    const units = [{ id: 'u', records: { elements: [{ grade: { a: 6, b: 3, u: 5 } }] } }];
    const { result, diagnostics } = await evaluate(compileText(judged('')), { units });
    expect(result).toBeNull();
    expect(diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'input-range units.0.records.elements.0.grade.a',
    ]);
    const lenient = await evaluate(compileText(judged(', invalid: leave_out')), { units });
    expect(lenient.result?.units.u?.total).toBe(3);
  });

  it('refuses decisions on what does not exist or may not be decided', async () => {
    const kinds = [
      { unit: 'v', kind: 'tier', tier: 'good' },
      { unit: 'u', kind: 'tier', tier: 'poor' },
      { unit: 'u', kind: 'praise' },
      { unit: 'u', kind: 'bonus', rule: 'item', points: 1 },
      { unit: 'u', kind: 'award', rule: 'x' },
    ];
    expect(await problems({ decisions: kinds })).toEqual([
      'input-unknown decisions.0.unit',
      'input-unknown decisions.1.tier',
      'input-unknown decisions.2.kind',
      'input-unknown decisions.3.rule',
      'input-unknown decisions.4.rule',
    ]);
  });

  it('refuses the same unit twice, another year and a missing parameter', async () => {
    expect(await problems({ units: [{ id: 'u' }, { id: 'u' }] })).toEqual(['input-duplicate units.1.id']);
    expect(await problems({ year: 2022, scheme: 'other' })).toEqual(['scheme-mismatch scheme', 'scheme-mismatch year']);
    expect(await problems({ parameters: {} })).toEqual(['parameter-needed parameters']);
    expect(await problems({ ballots: [{ source: 'leaders', rater: 'l', order: ['u', 'w', 'u'] }] })).toEqual([
      'input-unknown ballots.0.order.1',
      'input-duplicate ballots.0.order.2',
    ]);
  });

  it('warns of everything it leaves aside, and goes on', async () => {
    const unit: UnitInput = {
      id: 'u',
      attributes: { colour: 'red' },
      facts: { staff: 3 },
      ratings: [
        { source: 'nobody', rater: 'x', scores: {} },
        { source: 'office', rater: 'x', scores: { other: 1 } },
      ],
      events: [{ rule: 'praise' }],
      not_assigned: ['x'],
    };
    expect(await problems({ units: [unit], parameters: { limit: 1, size: 2 } })).toEqual([
      'input-ignored parameters.size',
      'input-ignored units.0.attributes.colour',
      'input-ignored units.0.not_assigned',
      'input-ignored units.0.facts.staff',
      'input-ignored units.0.ratings.0',
      'input-ignored units.0.ratings.1.scores.other',
      'input-ignored units.0.events.0',
    ]);
  });

  it('warns when the entries of a map do not add up to what the scheme says', async () => {
    expect(await problems({ parameters: { limit: 1, weights: { a: 41 } } })).toEqual([
      'parameter-total parameters.weights',
    ]);
  });

  it('brings values by quarter together as the fact says', async () => {
    const facts = { members: 0, ratio: 0, income: { '2023-Q1': 1.5, '2023-Q3': 2 } };
    const ratings = [{ source: 'office', rater: 'o', scores: { item: 0 } }];
    expect((await evaluateOne(SCHEME, { facts, ratings }, { parameters: { limit: 1 } })).total).toBe(4.5);
  });
});

describe('values that arrive by period', () => {
  it('are added up, and refused when a period is not written as one', async () => {
    const income = (values: Record<string, number>) => ({ units: [{ id: 'u', facts: { income: values } }] });
    expect(await problems(income({ '2023-Q1': 1, '2023-Q2': 2 }))).toEqual([]);
    expect(await problems(income({ '2023-Q1': 1, '2023-07': 5, Q3: 7 }))).toEqual([
      'input-type units.0.facts.income.2023-07',
      'input-type units.0.facts.income.Q3',
    ]);
  });
});

describe('parameters', () => {
  const scheme = `parameters:
  share: { label: 比例, type: number, min: 0, max: 1, default: 0.5 }
  weights: { label: 权重, type: map, default: { a: 1, b: 2 }, max: 100 }
  bands: { label: 档, type: bands, default: [[0, 1], [80%, 2]] }
  sizes: { label: 规模, type: list, default: [1, 2] }
score: { id: total, formula: "share + weights.a + lookup(bands, share) + (if share in sizes then 1 else 0)" }
`;
  const given = async (parameters: Record<string, unknown>) => {
    const { diagnostics, result } = await evaluate(compileText(scheme), { parameters, units: [{ id: 'u' }] });
    return result?.units.u?.total ?? diagnostics.map((found) => `${found.code} ${found.path.join('.')}`);
  };

  it('take numbers as text and percentages', async () => {
    expect(await given({ share: '80%', weights: { a: '10.5' } })).toBe(13.3);
    expect(await given({ share: 1, sizes: ['1.0'] })).toBe(5);
  });

  it('are held to their range', async () => {
    expect(await given({ share: 2 })).toEqual(['input-range parameters.share']);
    expect(await given({ weights: { a: 101 } })).toEqual(['input-range parameters.weights.a']);
  });

  it('are refused where the scheme computes with numbers and something else is given', async () => {
    expect(await given({ weights: { a: 'much' } })).toEqual(['input-type parameters.weights.a']);
    expect(await given({ bands: [[0, 'low']] })).toEqual(['input-type parameters.bands.0.1']);
    expect(await given({ bands: [['low', 1]] })).toEqual(['input-type parameters.bands']);
    expect(await given({ sizes: ['big'] })).toEqual(['input-type parameters.sizes.0']);
  });
});

describe('history', () => {
  it('has each year once, and names what the scheme does not know', async () => {
    const history = [
      { year: 2022, tier: 'superb', scores: { nothing: 1 } },
      { year: 2022, rank: 2 },
    ];
    expect(await problems({ units: [{ id: 'u', history }] })).toEqual([
      'input-ignored units.0.history.0.tier',
      'input-ignored units.0.history.0.scores.nothing',
      'input-duplicate units.0.history.1.year',
    ]);
  });
});

describe('marks and ballots', () => {
  it('of the same rater twice all count, with a warning', async () => {
    const ratings = [
      { source: 'office', rater: 'o', scores: { item: 1 } },
      { source: 'office', rater: 'o', scores: { item: 2 } },
    ];
    expect(await problems({ units: [{ id: 'u', ratings }] })).toEqual(['rated-twice units.0.ratings.1.scores.item']);
  });

  const voted = async (ballots: AssessmentDocument['ballots']) => {
    const scheme = `units: { attributes: { type: { label: 类型, type: choice, values: [p, q] } } }
sources: { peers: { label: 互评, exclude_self: true, ballot: { mark: n - place, within: type } } }
score: { id: total, rated: { by: peers } }
`;
    const units = ['p', 'p', 'p', 'q'].map((type, index) => ({ id: `u${index + 1}`, attributes: { type } }));
    const { diagnostics, result } = await evaluate(compileText(scheme), { units, ballots: ballots ?? [] });
    return result === null
      ? diagnostics.map((found) => `${found.code} ${found.path.join('.')}`)
      : Object.values(result.units).map(({ total }) => total);
  };

  it('order the units of one category', async () => {
    expect(await voted([{ source: 'peers', rater: 'r', order: ['u1', 'u4'] }])).toEqual([
      'ballot-mixed ballots.0.order',
    ]);
  });

  it('place a unit once for each rater', async () => {
    const ballot = { source: 'peers', rater: 'r', order: ['u1', 'u2', 'u3'] };
    expect(await voted([ballot])).toEqual([2, 1, 0, null]);
    expect(await voted([ballot, { ...ballot, rater: 's' }])).toEqual([2, 1, 0, null]);
    expect(await voted([ballot, { ...ballot, order: ['u3'] }])).toEqual(['input-duplicate ballots.1.order.0']);
  });

  it('leave the own unit of the rater out, and close up behind it', async () => {
    expect(await voted([{ source: 'peers', rater: 'u1', order: ['u1', 'u3', 'u2'] }])).toEqual([null, 0, 1, null]);
  });
});
