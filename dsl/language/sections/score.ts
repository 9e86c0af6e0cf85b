import type { SectionDefinition } from '../object-definition.js';
import { listOf, NODE } from '../value-schemas.js';

/** `score` and `also`: the tree of the total, and nodes beside it. */
export const SCORE_SECTIONS: readonly SectionDefinition[] = [
  {
    key: 'score',
    label: { zh: '总分', en: 'Score' },
    doc: {
      zh: '总分怎样得来：一棵树，每一项恰好一种算法，可以逐层细分。',
      en: 'How the total comes about: a tree whose every node has exactly one method.',
    },
    schema: NODE,
    example:
      'score:\n  id: total\n  points: 100\n  sum:\n    - { id: a, label: 组织建设, points: 60, rated: { by: office } }\n    - { id: b, label: 经费管理, points: 40, rated: { by: office } }',
    objects: [],
  },
  {
    key: 'also',
    label: { zh: '另外计算的项', en: 'Also' },
    doc: {
      zh: '不直接进入总分、但要引用或展示的项。',
      en: 'Further named nodes, to be referred to or shown; not part of the total by themselves.',
    },
    schema: listOf('node'),
    example: 'also:\n  - { id: departments_raw, label: 部门原始分, points: 100, sum: [ … ] }',
    objects: [],
  },
];
