import { defineMethod } from './method.js';

/** `met`: full marks when the condition holds, else 0. */
export const met = defineMethod({
  key: 'met',
  family: 'leaf',
  label: { zh: '达标得分', en: 'Met' },
  doc: {
    zh: '条件成立得满分，否则得 0 分。',
    en: 'Full marks when the condition holds, else 0.',
  },
  example: 'id: i10_3\npoints: 5\nmet: chair_training_rate >= 30%',
  reads: { zh: '条件成立得满分，否则 0', en: 'full marks if the condition holds, else 0' },
  form: { kind: 'formula', expects: 'boolean' },
  lower: (node, lowering) => {
    const condition = lowering.formula(node, 'value');
    const full = lowering.fullMarks(node);
    return {
      value: lowering.plan.choice([{ when: condition, gives: full }], lowering.plan.number('0')),
      inputs: lowering.inputs(node, { value: condition }),
    };
  },
});
