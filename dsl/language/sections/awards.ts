import { type ObjectDefinition, objectSchema, type SectionDefinition } from '../object-definition.js';
import { CONDITION, EXPRESSION, ID, listOf, TEXT, WORDS } from '../value-schemas.js';

const AWARD_DECIDED: ObjectDefinition = {
  name: 'award_decided',
  label: { zh: '集体决定的奖励', en: 'Decided award' },
  doc: { zh: '给不给、给多少由集体决定。', en: 'A body decides whether and how much.' },
  keys: [
    {
      key: 'by',
      label: { zh: '由谁决定', en: 'By' },
      doc: { zh: '作决定的会议或机构。', en: 'The body that decides.' },
      schema: TEXT,
      example: 'by: 省总工会',
    },
    {
      key: 'up_to',
      label: { zh: '上限', en: 'Up to' },
      doc: { zh: '最多多少。', en: 'The most it may be.' },
      schema: EXPRESSION,
      example: 'up_to: 5000',
    },
  ],
};

const AWARD: ObjectDefinition = {
  name: 'award',
  label: { zh: '奖励', en: 'Award' },
  doc: { zh: '一项奖金或称号。', en: 'Money or a title.' },
  keys: [
    {
      key: 'id',
      label: { zh: '代号', en: 'Id' },
      doc: { zh: '在结果里用的名字。', en: 'Its name in results.' },
      schema: ID,
      example: 'id: subsidy',
    },
    {
      key: 'when',
      label: { zh: '条件', en: 'When' },
      doc: {
        zh: '什么条件下给；可以用名次、等次和往年结果。',
        en: 'When it is given; may read rank, tier and earlier years.',
      },
      schema: CONDITION,
      example: 'when: tier = excellent',
    },
    {
      key: 'amount',
      label: { zh: '金额', en: 'Amount' },
      doc: { zh: '给多少。', en: 'How much.' },
      schema: EXPRESSION,
      example: 'amount: 600 * staff',
    },
    {
      key: 'title',
      label: { zh: '称号', en: 'Title' },
      doc: { zh: '授予的称号。', en: 'The title it bestows.' },
      schema: WORDS,
      example: 'title: 先进单位',
    },
    {
      key: 'unit',
      label: { zh: '计量单位', en: 'Unit' },
      doc: { zh: '例如元。', en: 'For example yuan.' },
      schema: TEXT,
      example: 'unit: 元',
    },
    {
      key: 'decided',
      label: AWARD_DECIDED.label,
      doc: AWARD_DECIDED.doc,
      schema: objectSchema(AWARD_DECIDED),
      example: 'decided: { by: 省总工会, up_to: 5000 }',
    },
  ],
  required: ['id'],
};

/** `awards`: what follows from rank and tier. */
export const AWARDS_SECTION: SectionDefinition = {
  key: 'awards',
  label: { zh: '奖励', en: 'Awards' },
  doc: { zh: '奖金、称号；最后计算。', en: 'Money and titles; computed last.' },
  schema: listOf('award'),
  example:
    'awards:\n  - { id: subsidy, label: 一次性奖励, when: tier = excellent, amount: "lookup(subsidy_bands, members)", unit: 元 }',
  objects: [AWARD, AWARD_DECIDED],
};
