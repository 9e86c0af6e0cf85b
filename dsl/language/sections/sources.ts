import { type ObjectDefinition, objectSchema, type SectionDefinition } from '../object-definition.js';
import { EXPRESSION, FLAG, mapOf, NUMBER, oneWordOf, refTo, TEXT, WHOLE } from '../value-schemas.js';

const TRIMMED: ObjectDefinition = {
  name: 'trimmed',
  label: { zh: '去掉最高最低分的个数', en: 'Marks left out' },
  doc: { zh: '去掉几个最高分、几个最低分，其余平均。', en: 'How many of the highest and lowest marks are left out.' },
  keys: [
    {
      key: 'highest',
      label: { zh: '最高分', en: 'Highest' },
      doc: { zh: '去掉几个最高分。', en: 'How many of the highest.' },
      schema: WHOLE,
      example: 'highest: 1',
    },
    {
      key: 'lowest',
      label: { zh: '最低分', en: 'Lowest' },
      doc: { zh: '去掉几个最低分。', en: 'How many of the lowest.' },
      schema: WHOLE,
      example: 'lowest: 1',
    },
  ],
  required: ['highest', 'lowest'],
};

const COMBINE_TRIMMED: ObjectDefinition = {
  name: 'combine_trimmed',
  label: { zh: '去最高最低分取平均', en: 'Trimmed mean' },
  doc: { zh: '去掉若干最高分和最低分后取平均。', en: 'The mean without some of the highest and lowest marks.' },
  keys: [{ key: 'trimmed', label: TRIMMED.label, doc: TRIMMED.doc, schema: objectSchema(TRIMMED) }],
  required: ['trimmed'],
};

const BALLOT: ObjectDefinition = {
  name: 'ballot',
  label: { zh: '排序票', en: 'Ballot' },
  doc: { zh: '评分主体给单位排序，名次换算成分。', en: 'Raters put units in order; a place becomes a mark.' },
  keys: [
    {
      key: 'mark',
      label: { zh: '名次得分', en: 'Mark' },
      doc: { zh: '由名次 place 和单位数 n 算出的分。', en: 'The mark, from `place` and the number of units `n`.' },
      schema: EXPRESSION,
      example: 'mark: 100 * (n - place + 1) / n',
    },
    {
      key: 'within',
      label: { zh: '范围', en: 'Within' },
      doc: { zh: '按哪个属性分开排序。', en: 'The attribute within which units are ordered.' },
      schema: { ...TEXT, 'x-refers': 'attribute' },
      example: 'within: category',
    },
  ],
  required: ['mark'],
};

const SOURCE: ObjectDefinition = {
  name: 'source',
  label: { zh: '评分主体', en: 'Source of ratings' },
  doc: { zh: '谁来打分，多人的分怎样合成。', en: 'Who rates, and how several marks become one.' },
  keys: [
    {
      key: 'combine',
      label: { zh: '怎样合成', en: 'Combine' },
      doc: {
        zh: '多人打分时怎样合成，默认平均。',
        en: 'How the marks of several raters become one; the mean by default.',
      },
      schema: {
        anyOf: [
          oneWordOf({
            mean: { zh: '平均', en: 'their mean' },
            median: { zh: '中位数', en: 'their median' },
            weighted: { zh: '按评分人的权重平均', en: 'their mean weighted by rater' },
          }),
          refTo('combine_trimmed'),
        ],
      },
      example: 'combine: { trimmed: { highest: 1, lowest: 1 } }',
    },
    {
      key: 'exclude_self',
      label: { zh: '不评自己', en: 'Exclude self' },
      doc: { zh: '给本单位打的分不计。', en: 'Marks a unit gives itself do not count.' },
      schema: FLAG,
      example: 'exclude_self: true',
    },
    {
      key: 'self',
      label: { zh: '自评', en: 'Self-assessment' },
      doc: {
        zh: '由被考核单位给自己打分，评分人就是单位本身，不另行分派。',
        en: 'The unit rates itself: the rater is the unit, and nobody is assigned.',
      },
      schema: FLAG,
      example: 'self: true',
    },
    {
      key: 'ballot',
      label: BALLOT.label,
      doc: BALLOT.doc,
      schema: objectSchema(BALLOT),
      example: 'ballot: { mark: 100 * (n - place + 1) / n }',
    },
    {
      key: 'range',
      label: { zh: '分值范围', en: 'Range' },
      doc: {
        zh: '允许的最低分和最高分，默认0到该项满分。',
        en: 'Lowest and highest mark allowed; 0 to the points of the node by default.',
      },
      schema: { type: 'array', items: NUMBER, minItems: 2, maxItems: 2 },
      example: 'range: [0, 100]',
    },
    {
      key: 'invalid',
      label: { zh: '超出范围时', en: 'Invalid marks' },
      doc: {
        zh: '超出范围的分怎么办，默认拒收。',
        en: 'What happens to a mark outside of the range; rejected by default.',
      },
      schema: oneWordOf({
        reject: { zh: '拒收', en: 'refuse it' },
        leave_out: { zh: '作废票，不计', en: 'leave it out' },
      }),
      example: 'invalid: leave_out',
    },
    {
      key: 'scope',
      label: { zh: '谁评谁', en: 'Scope' },
      doc: { zh: '谁可以评哪些单位、哪些项，文字说明。', en: 'Who may rate what, in words.' },
      schema: TEXT,
      example: 'scope: 各服务站评所辖单位',
    },
  ],
};

/** `sources`: who rates. */
export const SOURCES_SECTION: SectionDefinition = {
  key: 'sources',
  label: { zh: '评分主体', en: 'Sources of ratings' },
  doc: { zh: '领导、部门、互评、问卷等，以代号为键。', en: 'Leaders, departments, peers, questionnaires, by id.' },
  schema: mapOf('source'),
  example:
    'sources:\n  leaders: { label: 市总领导班子成员, combine: mean }\n  peers: { label: 各单位互评, combine: mean, exclude_self: true }',
  objects: [SOURCE, COMBINE_TRIMMED, TRIMMED, BALLOT],
};
