import { KEEP } from './keep.js';
import { defineMethod } from './method.js';

/** `sum`: The children that take part, added up. */
export const sum = defineMethod({
  key: 'sum',
  family: 'combining',
  label: { zh: '合计', en: 'Sum' },
  doc: { zh: '各子项相加；不承担、不适用的不计。', en: 'The children that take part, added up.' },
  example:
    'id: c1\nsum:\n  - { id: i1, points: 6, rated: { by: departments } }\n  - { id: i2, points: 5, rated: { by: departments } }',
  reads: { zh: '各子项相加', en: 'the children added up' },
  form: { kind: 'children' },
  beside: [KEEP],
  lower: (node, lowering) => lowering.combine(node, 'sum'),
});
