import type { MethodOption } from './form.js';

/** Options that `steps` and `deduct` share. */
export const STEP_OPTIONS: Readonly<Record<'of' | 'each' | 'points' | 'proportional', MethodOption>> = {
  of: {
    label: { zh: '数量', en: 'Quantity' },
    doc: {
      zh: '按它的多少计分：事实、记录（按次数）或算式。',
      en: 'What is counted: a fact, a record list (its occurrences) or an expression.',
    },
    value: { kind: 'formula', expects: 'number' },
    required: true,
  },
  each: {
    label: { zh: '每', en: 'Each' },
    doc: { zh: '每满多少为一步。', en: 'The size of one step.' },
    value: { kind: 'formula', expects: 'number' },
    required: true,
  },
  points: {
    label: { zh: '分值', en: 'Points' },
    doc: { zh: '每一步多少分；可以是负数。', en: 'Points for one step; may be negative.' },
    value: { kind: 'formula', expects: 'number' },
    required: true,
  },
  proportional: {
    label: { zh: '按比例', en: 'Proportional' },
    doc: {
      zh: '不足一步的也按比例计；默认只计整步。',
      en: 'Parts of a step count in proportion; by default only whole steps count.',
    },
    value: { kind: 'flag', default: false },
  },
};
