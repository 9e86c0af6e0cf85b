import { defineMethod } from './method.js';

/** `one_of`: the only child that applies; none gives absent, several give missing. */
export const oneOf = defineMethod({
  key: 'one_of',
  family: 'combining',
  label: { zh: '择一', en: 'One of' },
  doc: {
    zh: '几个子项中只有一个适用（applies），例如每类单位一张表。一个都不适用则不参加；几个同时适用是错误。',
    en: 'The only child whose `applies` holds, for example a table per type of unit. None: takes no part. Several: no value.',
  },
  example:
    'id: raw\none_of:\n  - { id: soe, applies: type = soe, sum: [ … ] }\n  - { id: organ, applies: type = organ, sum: [ … ] }',
  reads: { zh: '适用的一个', en: 'the one that applies' },
  form: { kind: 'children' },
  lower: (node, lowering) => lowering.combine(node, 'only'),
});
