import { defineMethod } from './method.js';
import { STEP_OPTIONS } from './step-options.js';

/** `deduct`: full marks minus whole(of ÷ each) × points; not below 0 unless `at_least` says so. */
export const deduct = defineMethod({
  key: 'deduct',
  family: 'leaf',
  label: { zh: '扣分', en: 'Deduct' },
  doc: {
    zh: '从满分起扣：满分 − 取整(数量 ÷ 每) × 分值，扣完为止。要允许负分，写 at_least。数量没有上报时不会得满分。',
    en: 'Full marks minus whole(of ÷ each) × points, not below 0 unless `at_least` says so. An unreported quantity never earns full marks.',
  },
  example: 'id: i6_1\npoints: 4\ndeduct: { of: underpaid_unions, each: 1, points: 0.5 }',
  reads: { zh: '满分 − 取整(数量 ÷ 每步) × 每步扣分', en: 'full marks − whole(quantity ÷ step) × points per step' },
  form: { kind: 'options', options: STEP_OPTIONS },
  lower: (node, lowering) => {
    const full = lowering.fullMarks(node);
    const of = lowering.formula(node, 'of');
    const each = lowering.formula(node, 'each');
    const points = lowering.formula(node, 'points');
    const taken = lowering.steps(of, each, points, node.method.settings.proportional === true);
    const inputs = lowering.inputs(node, { of, each, points });
    return {
      value: lowering.plan.arithmetic('subtract', full, taken),
      inputs: [
        { role: 'full', operation: full, text: null },
        ...inputs,
        { role: 'taken', operation: taken, text: null },
      ],
      floor: lowering.plan.number('0'),
    };
  },
});
