import { KEEP } from './keep.js';
import { defineMethod } from './method.js';

/** `min`: The lowest of the children that take part. */
export const min = defineMethod({
  key: 'min',
  family: 'combining',
  label: { zh: '取最低', en: 'Lowest' },
  doc: { zh: '参加的各子项中最低的一个。', en: 'The lowest of the children that take part.' },
  example:
    'id: c1\nmin:\n  - { id: i1, points: 6, rated: { by: departments } }\n  - { id: i2, points: 5, rated: { by: departments } }',
  reads: { zh: '各子项取最低', en: 'the lowest of the children' },
  form: { kind: 'children' },
  beside: [KEEP],
  lower: (node, lowering) => lowering.combine(node, 'lowest'),
});
