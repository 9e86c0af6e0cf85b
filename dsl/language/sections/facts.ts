import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { FLAG, mapOf, oneWordOf, TEXT } from '../value-schemas.js';
import { CHOICE_NEEDS_VALUES, FIELD_KEYS } from './fields.js';

const FACT: ObjectDefinition = {
  name: 'fact',
  label: { zh: '数据项', en: 'Fact' },
  doc: { zh: '每个单位每年一个值。', en: 'One value per unit and year.' },
  keys: [
    ...FIELD_KEYS,
    {
      key: 'from',
      label: { zh: '数据来源', en: 'From' },
      doc: { zh: '由谁提供。', en: 'Who reports it.' },
      schema: TEXT,
      example: 'from: 财务与资产管理部',
    },
    {
      key: 'verified_by',
      label: { zh: '审核责任', en: 'Verified by' },
      doc: { zh: '由谁审核。', en: 'Who verifies it.' },
      schema: TEXT,
      example: 'verified_by: 政策研究室',
    },
    {
      key: 'per',
      label: { zh: '报送周期', en: 'Per' },
      doc: { zh: '多久报一次，默认每年。', en: 'How often it arrives; yearly by default.' },
      schema: oneWordOf({
        year: { zh: '每年', en: 'yearly' },
        quarter: { zh: '每季', en: 'quarterly' },
        month: { zh: '每月', en: 'monthly' },
      }),
      example: 'per: quarter',
    },
    {
      key: 'accumulate',
      label: { zh: '怎样合计', en: 'Accumulate' },
      doc: { zh: '多期的数怎样成为全年的数。', en: 'How several arrivals become the value of the year.' },
      schema: oneWordOf({
        sum: { zh: '相加', en: 'their sum' },
        latest: { zh: '取最近一期', en: 'the latest' },
        max: { zh: '取最大的一期', en: 'the largest' },
      }),
      example: 'accumulate: latest',
    },
    {
      key: 'complete',
      label: { zh: '报齐才算', en: 'Complete' },
      doc: {
        zh: '全年各期都报了才有数；没有报齐就是“缺”，并说明缺哪几期。直接填一个数就是全年的数。',
        en: 'There is a value only once every period of the year has arrived; until then it is missing, and the reason names the periods. One number is the value of the year.',
      },
      schema: FLAG,
      example: 'complete: true',
    },
  ],
  required: ['type'],
  rules: { ...CHOICE_NEEDS_VALUES, dependentRequired: { accumulate: ['per'], complete: ['accumulate'] } },
};

/** `facts`: what units report. */
export const FACTS_SECTION: SectionDefinition = {
  key: 'facts',
  label: { zh: '基础数据', en: 'Facts' },
  doc: {
    zh: '考核要用的数据，以代号为键；没报的数据不是0，而是“缺”。',
    en: 'The data the assessment needs, by id. A fact that was not reported is missing, not 0.',
  },
  schema: mapOf('fact'),
  example: 'facts:\n  members: { label: 会员数, type: count, unit: 人, from: 统计局, verified_by: 政研室 }',
  objects: [FACT],
};
