import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  assessmentTemplate,
  compileScheme,
  evaluate,
  schemeInputSchema,
  validateAssessment,
} from '../../../dsl/index.js';
import { compileShipped, readVector, SHIPPED, VECTOR_FILES } from '../../schemes/shipped-schemes.js';

type Compiled = ReturnType<typeof compileShipped>;

/** Checks a document against the schema of a scheme; gives the places of what does not fit. */
function misfits(compiled: Compiled, document: unknown): readonly string[] {
  const check = new Ajv2020({ strict: false, allErrors: true }).compile(schemeInputSchema(compiled));
  return check(document) ? [] : (check.errors ?? []).map(({ instancePath }) => instancePath);
}

const SCHEME = `scheme: small
title: 例
year: 2024
units: { attributes: { kind: { label: 类别, type: choice, values: { a: 甲, b: 乙 } } } }
facts:
  members: { label: 会员数, type: count, unit: 人, from: 统计局, per: quarter, accumulate: latest }
  rate: { label: 比率, type: ratio, max: 1 }
records:
  honours:
    label: 表彰
    fields:
      date: { label: 日期, type: date }
      marks: { label: 打分, rated: { by: judges } }
      value: { label: 分值, formula: 2 * 3 }
sources:
  judges: { label: 评委, combine: mean }
  peers: { label: 互评, combine: weighted }
parameters:
  share: { label: 比例, type: ratio, decided_by: 领导小组 }
score:
  id: total
  label: 总分
  sum:
    - { id: talk, label: 汇报, points: 20, rated: { by: judges, as: talking } }
    - { id: bonus, label: 加分, points: 5, decided: { gives: bonus, up_to: 5 } }
    - { id: size, label: 规模, points: 10, formula: share * members }
    - { id: again_talk, label: 互评汇报, again: { node: talk, by: peers } }
    - { id: honour, label: 表彰分, points: 9, formula: sum(value over honours) }
tiers: [{ id: good, label: 好 }, { id: poor, label: 差 }]
grading:
  - { id: meeting, decided: { by: 会议 } }
  - { id: fall, down: { decided: [1, 2] }, any_of: [{ id: fraud, label: 弄虚作假 }] }
`;

describe('the input schema of a scheme', () => {
  const { compiled, diagnostics } = compileScheme(SCHEME);
  if (compiled === null) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const unit = {
    id: 'u1',
    attributes: { kind: 'a' },
    facts: { members: { '2024-Q1': 10, '2024-Q2': '12' }, rate: '80%' },
    ratings: [
      { source: 'judges', rater: 'j1', scores: { talking: 18.5 } },
      { source: 'peers', rater: 'u2', weight: 2, scores: { talking: null } },
    ],
    events: [{ rule: 'honours', count: 2, date: '2024-05-01' }],
    records: { honours: [{ date: '2024-01-01', marks: [9, 8.5] }] },
    not_assigned: ['bonus'],
    history: [{ year: 2023, rank: 1, tier: 'good' }],
  };
  const decisions = [
    { unit: 'u1', kind: 'tier', tier: 'good' },
    { unit: 'u1', kind: 'bonus', rule: 'bonus', points: 2, reason: '会议研究' },
    { unit: 'u1', kind: 'demotion', rule: 'fraud', size: 2 },
  ];
  const document = { scheme: 'small', year: 2024, parameters: { share: 0.5 }, units: [unit], decisions };
  const withUnit = (changed: object) => ({ ...document, units: [{ ...unit, ...changed }] });

  it('takes a document that uses everything', async () => {
    expect(misfits(compiled, document)).toEqual([]);
    expect((await evaluate(compiled, document)).diagnostics).toEqual([]);
  });

  it.each([
    ['another scheme', { ...document, scheme: 'large' }, '/scheme'],
    ['a parameter that the cycle must give and does not', { ...document, parameters: undefined, units: [] }, ''],
    ['an unknown fact', withUnit({ facts: { member: 1 } }), '/units/0/facts'],
    ['a choice that is none', withUnit({ attributes: { kind: 'c' } }), '/units/0/attributes/kind'],
    ['a count that is no whole number', withUnit({ facts: { members: 1.5 } }), '/units/0/facts/members'],
    [
      'a month where quarters are reported',
      withUnit({ facts: { members: { '2024-01': 1 } } }),
      '/units/0/facts/members',
    ],
    ['a ratio above its limit', withUnit({ facts: { rate: 1.2 } }), '/units/0/facts/rate'],
    [
      'a mark above the full marks',
      withUnit({ ratings: [{ source: 'judges', rater: 'j', scores: { talking: 21 } }] }),
      '/units/0/ratings/0/scores/talking',
    ],
    [
      'a node that the source does not rate',
      withUnit({ ratings: [{ source: 'judges', rater: 'j', scores: { talk: 1 } }] }),
      '/units/0/ratings/0/scores',
    ],
    ['a computed field', withUnit({ records: { honours: [{ value: 3 }] } }), '/units/0/records/honours/0'],
    ['history of this very year', withUnit({ history: [{ year: 2024 }] }), '/units/0/history/0/year'],
    [
      'a tier that is none',
      { ...document, decisions: [{ unit: 'u1', kind: 'tier', tier: 'best' }] },
      '/decisions/0/tier',
    ],
    [
      'a fall deeper than allowed',
      { ...document, decisions: [{ unit: 'u1', kind: 'demotion', rule: 'fraud', size: 3 }] },
      '/decisions/0/size',
    ],
    ['a decision nobody is asked for', { ...document, decisions: [{ unit: 'u1', kind: 'lot' }] }, '/decisions/0'],
  ])('refuses %s, at its place', (_what, wrong, place) => {
    expect(misfits(compiled, JSON.parse(JSON.stringify(wrong)))).toContain(place);
  });

  it('names everything in both languages', () => {
    const { properties } = JSON.parse(JSON.stringify(schemeInputSchema(compiled)));
    const { members } = properties.units.items.properties.facts.properties;
    expect(members).toMatchObject({ title: '会员数', 'x-title-en': '会员数', description: '单位：人；由统计局提供' });
    expect(properties.parameters.properties.share).toMatchObject({ 'x-description-en': 'decided by 领导小组' });
  });
});

describe('the input schemas and templates of the shipped schemes', () => {
  it.each(VECTOR_FILES.map((name) => ({ name })))('take $name as it is', ({ name }) => {
    const id = SHIPPED.find((scheme) => name.startsWith(scheme)) ?? name;
    expect(misfits(compileShipped(id), readVector(name).input)).toEqual([]);
  });

  it.each(SHIPPED.map((id) => ({ id })))(
    '$id: the schema is one, and the template fits and can be evaluated',
    async ({ id }) => {
      const compiled = compileShipped(id);
      const template = assessmentTemplate(compiled);
      expect(new Ajv2020({ strict: false }).validateSchema(schemeInputSchema(compiled))).toBe(true);
      expect(misfits(compiled, template)).toEqual([]);
      expect(validateAssessment(template).diagnostics).toEqual([]);
      expect((await evaluate(compiled, template)).diagnostics).toEqual([]);
    },
  );
});
