import type { KeyDefinition } from './definition.js';
import type { ObjectDefinition } from './object-definition.js';
import { atLeastOne, CONDITION, EXPRESSION, TIER } from './value-schemas.js';

/** How a row of bands says when it holds; several together must all hold. */
const BAND_CONDITIONS: readonly KeyDefinition[] = [
  {
    key: 'from',
    label: { zh: '从（含）', en: 'From' },
    doc: { zh: '不小于。', en: 'Not less than.' },
    schema: EXPRESSION,
    example: 'from: 80%',
  },
  {
    key: 'above',
    label: { zh: '高于（不含）', en: 'Above' },
    doc: { zh: '大于。', en: 'More than.' },
    schema: EXPRESSION,
    example: 'above: 0',
  },
  {
    key: 'below',
    label: { zh: '低于（不含）', en: 'Below' },
    doc: { zh: '小于。', en: 'Less than.' },
    schema: EXPRESSION,
    example: 'below: 60',
  },
  {
    key: 'up_to',
    label: { zh: '到（含）', en: 'Up to' },
    doc: { zh: '不大于。', en: 'Not more than.' },
    schema: EXPRESSION,
    example: 'up_to: 100',
  },
  {
    key: 'is',
    label: { zh: '等于', en: 'Is' },
    doc: { zh: '恰好等于。', en: 'Equal to.' },
    schema: EXPRESSION,
    example: 'is: 国家级',
  },
  {
    key: 'when',
    label: { zh: '条件', en: 'When' },
    doc: { zh: '条件成立。', en: 'The condition holds.' },
    schema: CONDITION,
    example: 'when: ratio >= 80% and not late',
  },
  {
    key: 'else',
    label: { zh: '其余', en: 'Else' },
    doc: { zh: '以上各行都不成立；写 else: true。', en: 'None of the rows above holds; write `else: true`.' },
    schema: { type: 'boolean', enum: [true] },
    example: 'else: true',
  },
];

const NEEDS_CONDITION = atLeastOne(
  'band',
  BAND_CONDITIONS.map(({ key }) => key),
);

/** A row of `bands`: when it holds, and the score. */
export const BAND_ROW: ObjectDefinition = {
  name: 'band_row',
  label: { zh: '分档的一行', en: 'Row of bands' },
  doc: { zh: '自上而下第一个成立的行有效。', en: 'The first row that holds counts.' },
  keys: [
    ...BAND_CONDITIONS,
    {
      key: 'score',
      label: { zh: '得分', en: 'Score' },
      doc: { zh: '这一档得多少分。', en: 'The score of this band.' },
      schema: EXPRESSION,
      example: 'score: 2',
    },
  ],
  required: ['score'],
  rules: NEEDS_CONDITION,
};

/** A row of the grading action `rows`: when it holds, and the tier. */
export const TIER_ROW: ObjectDefinition = {
  name: 'tier_row',
  label: { zh: '等次的一行', en: 'Row of tiers' },
  doc: { zh: '自上而下第一个成立的行有效。', en: 'The first row that holds counts.' },
  keys: [
    ...BAND_CONDITIONS,
    {
      key: 'tier',
      label: { zh: '等次', en: 'Tier' },
      doc: { zh: '等次的代号。', en: 'Id of the tier.' },
      schema: TIER,
      example: 'tier: good',
    },
  ],
  required: ['tier'],
  rules: NEEDS_CONDITION,
};
