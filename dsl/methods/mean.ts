import { KEEP } from './keep.js';
import { defineMethod } from './method.js';

/** `mean`: The mean of the children that take part. */
export const mean = defineMethod({
  key: 'mean',
  family: 'combining',
  label: { zh: '平均', en: 'Mean' },
  doc: { zh: '参加的各子项的平均数。', en: 'The mean of the children that take part.' },
  example:
    'id: c1\nmean:\n  - { id: i1, points: 6, rated: { by: departments } }\n  - { id: i2, points: 5, rated: { by: departments } }',
  reads: { zh: '各子项平均', en: 'the mean of the children' },
  form: { kind: 'children' },
  beside: [KEEP],
  lower: (node, lowering) => lowering.combine(node, 'mean'),
});
