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
