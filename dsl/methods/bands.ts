import { defineMethod } from './method.js';

/** `bands`: the score of the first row that holds; without one the value is missing. */
export const bands = defineMethod({
  key: 'bands',
  family: 'leaf',
  label: { zh: '分档', en: 'Bands' },
  doc: {
    zh: '自上而下取第一个成立的行。from 含、above 不含、below 不含、up_to 含、is 等于、when 条件、else 其余。',
    en: 'The first row that holds, from the top. from ≥, above >, below <, up_to ≤, is =, when a condition, else the rest.',
  },
  example:
    'id: i6_6\npoints: 2\nbands:\n  of: platform_unions / independent_unions\n  rows: [ { from: 80%, score: 2 }, { from: 50%, score: 1 }, { else: true, score: 0 } ]',
  reads: { zh: '第一个成立的档', en: 'the first band that holds' },
  form: {
    kind: 'options',
    rows: true,
    options: {
      of: {
        label: { zh: '看什么', en: 'Of' },
        doc: {
          zh: '拿什么与各行的界限比较；各行都用 when 时可以不写。',
          en: 'What the limits are compared with; not needed when every row has `when`.',
        },
        value: { kind: 'formula', expects: 'unknown' },
      },
    },
  },
  lower: (node, lowering) => {
    const of = lowering.optionalFormula(node, 'of');
    const rows = lowering.bandRows(node, of);
    const value = lowering.plan.choice(rows.branches, rows.otherwise);
    return {
      value,
      inputs: of === null ? rows.inputs : [...lowering.inputs(node, { of }), ...rows.inputs],
    };
  },
});
