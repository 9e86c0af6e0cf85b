import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../dsl/document/parse-document.js';
import { validateAssessment, validateAssessmentDocument } from '../../../dsl/validate/validate-assessment.js';

const SOUND = {
  scheme: 'demo',
  year: 2024,
  as_of: '2024-12-31',
  parameters: { weights: { a: 20 }, bands: [[100, 5]] },
  units: [
    {
      id: 'u1',
      name: '甲',
      attributes: { kind: 'city' },
      facts: {
        members: 12,
        late: false,
        income: '12345678901234567.5',
        day: '2024-03-01',
        gap: null,
        members_q: { '2024-Q1': 3, '2024-Q2': '4' },
      },
      previous: { facts: { members: 11 } },
      history: [
        { year: 2023, rank: 1, tier: 'good' },
        { year: 2022, rank: null, tier: null },
      ],
      ratings: [{ source: 'office', rater: 'a', scores: { x: 9.5, y: null } }],
      events: [{ rule: 'praise', count: 2, level: 'nation' }],
      records: { honours: [{ date: '2024-01-01', marks: [1, 2] }] },
      not_assigned: ['z'],
    },
  ],
  ballots: [{ source: 'voters', rater: 'v', order: ['u1'] }],
  decisions: [{ unit: 'u1', kind: 'tier', tier: 'good', reason: '会议决定' }],
};

/** Codes and paths of what is found when one part is replaced. */
function found(change: object): readonly string[] {
  return validateAssessment({ ...SOUND, ...change }).diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('validateAssessment', () => {
  it('gives back the same data when it is sound', () => {
    expect(validateAssessment(SOUND)).toEqual({ value: SOUND, diagnostics: [] });
  });

  it.each([
    [{ unit: [] }, ['key-unknown unit']],
    [{ units: undefined }, ['key-missing ']],
    [{ units: [{ id: 1 }] }, ['value-type units.0.id']],
    [{ units: [{ id: '' }] }, ['value-empty units.0.id']],
    [
      { units: [{ id: 'u', ratings: [{ source: 'a', rater: 'b', scores: { x: '12万' } }] }] },
      ['value-pattern units.0.ratings.0.scores.x'],
    ],
    [
      { units: [{ id: 'u', ratings: [{ source: 'a', scores: { x: true } }] }] },
      ['key-missing units.0.ratings.0', 'value-type units.0.ratings.0.scores.x'],
    ],
    [{ units: [{ id: 'u', facts: { a: { '2024Q1': 1 } } }] }, ['value-pattern units.0.facts.a.2024Q1']],
    [{ units: [{ id: 'u', facts: { a: [1] } }] }, ['value-type units.0.facts.a']],
    [{ decisions: [{ unit: 'u', kind: 'teir' }] }, ['value-enum decisions.0.kind']],
    [{ as_of: '2024-1-1' }, ['value-pattern as_of']],
    [{ year: '2024' }, ['value-type year']],
  ])('%j: %j', (change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it.each([null, 1, 'x', [], [[]]])('takes %j for data of the wrong type, with one diagnostic', (data) => {
    const { value, diagnostics } = validateAssessment(data);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
  });
});

describe('validateAssessmentDocument', () => {
  it('places what it finds in the text', () => {
    const { value: document } = parseDocument('year: 2024\nunits:\n  - id: 0012\n    rating: []\n');
    if (document === undefined) throw new Error('no document');
    const { value, diagnostics } = validateAssessmentDocument(document);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['id-read-as-number', 3],
      ['key-unknown', 4],
    ]);
  });
});
