import { KEEP } from './keep.js';
import { defineMethod } from './method.js';

/** `max`: The highest of the children that take part. */
export const max = defineMethod({
  key: 'max',
  family: 'combining',
  label: { zh: '取最高', en: 'Highest' },
  doc: { zh: '参加的各子项中最高的一个。', en: 'The highest of the children that take part.' },
  example:
    'id: c1\nmax:\n  - { id: i1, points: 6, rated: { by: departments } }\n  - { id: i2, points: 5, rated: { by: departments } }',
  reads: { zh: '各子项取最高', en: 'the highest of the children' },
  form: { kind: 'children' },
  beside: [KEEP],
  lower: (node, lowering) => lowering.combine(node, 'highest'),
});
