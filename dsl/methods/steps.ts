import { defineMethod } from './method.js';
import { STEP_OPTIONS } from './step-options.js';

/** `steps`: whole(of ÷ each) × points; a quantity of 0 or less gives 0. */
export const steps = defineMethod({
  key: 'steps',
  family: 'leaf',
  label: { zh: '按步得分', en: 'Steps' },
  doc: {
    zh: '数量每满一步得若干分：取整(数量 ÷ 每) × 分值。数量为 0 或负数时得 0 分。「每增加 500 名得 1 分」就写成 each: 500, points: 1。',
    en: 'Points for every full step: whole(of ÷ each) × points. A quantity of 0 or less gives 0.',
  },
  example: 'id: n1\nsteps: { of: members - previous.members, each: 500, points: 1 }',
  reads: { zh: '取整(数量 ÷ 每步) × 每步分值', en: 'whole(quantity ÷ step) × points per step' },
  form: { kind: 'options', options: STEP_OPTIONS },
  lower: (node, lowering) => {
    const of = lowering.formula(node, 'of');
    const each = lowering.formula(node, 'each');
    const points = lowering.formula(node, 'points');
    return {
      value: lowering.steps(of, each, points, node.method.settings.proportional === true),
      inputs: lowering.inputs(node, { of, each, points }),
    };
  },
});
