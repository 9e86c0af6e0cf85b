import { defineMethod } from './method.js';

/** `decided`: what people decide within a bound, with a reason; several add up, none is 0. */
export const decided = defineMethod({
  key: 'decided',
  family: 'leaf',
  label: { zh: '集体决定', en: 'Decided' },
  doc: {
    zh: '由会议在限度内决定的加分、减分或得分；每次决定都有理由，多次相加，没有决定为 0。减分计为负数。',
    en: 'Points that people decide within a bound, with a reason. Several decisions add up, none is 0, a deduction counts negative.',
  },
  example: 'id: bonus_innovation\ndecided: { gives: bonus, up_to: 5 }',
  reads: { zh: '各次决定相加', en: 'the decisions added up' },
  form: {
    kind: 'options',
    options: {
      gives: {
        label: { zh: '性质', en: 'Gives' },
        doc: {
          zh: 'bonus 加分、deduction 减分、points 得分；也是决定的种类（kind）。',
          en: 'bonus, deduction or points; also the `kind` of the decision.',
        },
        value: { kind: 'enum', values: ['bonus', 'deduction', 'points'] },
        required: true,
      },
      up_to: {
        label: { zh: '每次上限', en: 'Up to' },
        doc: { zh: '每次决定最多多少分。', en: 'The most one decision may give.' },
        value: { kind: 'formula', expects: 'number' },
      },
      at_least: {
        label: { zh: '每次下限', en: 'At least' },
        doc: { zh: '每次决定最少多少分；默认 0。', en: 'The least one decision may give; default 0.' },
        value: { kind: 'formula', expects: 'number' },
      },
      by: {
        label: { zh: '由谁决定', en: 'By' },
        doc: { zh: '作决定的会议或机构。', en: 'The body that decides.' },
        value: { kind: 'text' },
      },
    },
  },
  lower: (node, lowering) => {
    const gives = node.method.settings.gives;
    const kind = gives === 'deduction' || gives === 'points' ? gives : 'bonus';
    const sum = lowering.plan.input({ of: 'decided', node: node.id, gives: kind });
    const upTo = lowering.optionalFormula(node, 'up_to');
    const atLeast = lowering.optionalFormula(node, 'at_least');
    lowering.bound(node.id, kind, atLeast, upTo);
    const value = kind === 'deduction' ? lowering.plan.arithmetic('negate', sum) : sum;
    return { value, inputs: [{ role: 'decisions', operation: sum, text: null }] };
  },
});
