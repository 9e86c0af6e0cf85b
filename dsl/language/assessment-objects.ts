import type { JsonSchema, KeyDefinition } from './definition.js';
import type { ObjectDefinition } from './object-definition.js';
import { listOf, oneWordOf, refTo, TEXT, YEAR } from './value-schemas.js';

/** A number as a JSON number, or as a text of digits when it has more than 15; a text may be a percentage. */
const AMOUNT: JsonSchema = refTo('amount');
const MAP_OF_VALUES: JsonSchema = { type: 'object', additionalProperties: refTo('value') };
const MAP_OF_MARKS: JsonSchema = { type: 'object', additionalProperties: refTo('mark') };

function key(
  name: string,
  zh: readonly [string, string],
  en: readonly [string, string],
  schema: JsonSchema,
): KeyDefinition {
  return { key: name, label: { zh: zh[0], en: en[0] }, doc: { zh: zh[1], en: en[1] }, schema };
}

const SOURCE = key(
  'source',
  ['评分主体', '方案 sources 里的代号。'],
  ['Source', 'Id in the scheme’s `sources`.'],
  TEXT,
);
const RATER = key('rater', ['评分人', '谁打的分。'], ['Rater', 'Who gave the marks.'], TEXT);
const YEAR_KEY = key('year', ['年度', '哪一年。'], ['Year', 'The year.'], YEAR);
const FACTS = key('facts', ['数据', '按代号。'], ['Facts', 'By id.'], MAP_OF_VALUES);

const RATING: ObjectDefinition = {
  name: 'rating',
  label: { zh: '评分', en: 'Rating' },
  doc: { zh: '一个评分人给一个单位的分。', en: 'The marks one rater gives one unit.' },
  keys: [
    SOURCE,
    RATER,
    key(
      'scores',
      ['分数', '项的代号 → 分；没有打的写 null 或不写。'],
      ['Scores', 'Node → mark; null or left out when not given.'],
      MAP_OF_MARKS,
    ),
    key('weight', ['权重', '评分人的权重，默认1。'], ['Weight', 'Weight of the rater; 1 by default.'], AMOUNT),
  ],
  required: ['source', 'rater', 'scores'],
};

const EVENT: ObjectDefinition = {
  name: 'event',
  label: { zh: '事项', en: 'Event' },
  doc: {
    zh: '加减分事项等发生的次数，可以带记录的字段。',
    en: 'Occurrences of a bonus or deduction; may carry the fields of a record.',
  },
  keys: [
    key('rule', ['哪一项', '方案 records 里的代号。'], ['Rule', 'Id in the scheme’s `records`.'], TEXT),
    key('count', ['次数', '默认1。'], ['Count', 'Occurrences; 1 by default.'], AMOUNT),
  ],
  required: ['rule'],
  rules: { additionalProperties: true },
};

const HISTORY: ObjectDefinition = {
  name: 'history_entry',
  label: { zh: '往年结果', en: 'Earlier result' },
  doc: { zh: '某一年的名次、等次、得分。', en: 'Rank, tier and scores of an earlier year.' },
  keys: [
    YEAR_KEY,
    key('rank', ['名次', '没有名次写 null。'], ['Rank', 'null when there was none.'], { type: ['number', 'null'] }),
    key('rankings', ['各个排名', '排名代号 → 名次。'], ['Rankings', 'Ranking → rank.'], {
      type: 'object',
      additionalProperties: { type: ['number', 'null'] },
    }),
    key('tier', ['等次', '等次代号。'], ['Tier', 'Id of the tier.'], { type: ['string', 'null'], minLength: 1 }),
    key('total', ['总分', '当年的总分。'], ['Total', 'The total of that year.'], refTo('mark')),
    key('scores', ['各项得分', '项的代号 → 得分。'], ['Scores', 'Node → score.'], MAP_OF_MARKS),
    FACTS,
  ],
  required: ['year'],
};

const PREVIOUS: ObjectDefinition = {
  name: 'previous',
  label: { zh: '上年数据', en: 'Last year' },
  doc: { zh: '上一年的基础数据。', en: 'Base data of last year.' },
  keys: [FACTS],
};

const UNIT: ObjectDefinition = {
  name: 'unit',
  label: { zh: '单位', en: 'Unit' },
  doc: { zh: '一个考核对象和它的全部数据。', en: 'One unit and everything known about it.' },
  keys: [
    key('id', ['代号', '单位的唯一代号。'], ['Id', 'Unique id of the unit.'], TEXT),
    key('name', ['名称', '单位的名称；固定表可以按名称查。'], ['Name', 'Its name; tables may be keyed by it.'], TEXT),
    key('attributes', ['属性', '分类和规模。'], ['Attributes', 'Classification and size.'], MAP_OF_VALUES),
    key(
      'facts',
      ['数据', '本年的数据；没有的就是没报，不是0。按季、按月的写成 { 2019-Q1: 数 }。'],
      [
        'Facts',
        'This year’s data; an absent one is not reported, which is not 0. By quarter or month: { 2019-Q1: n }.',
      ],
      {
        type: 'object',
        additionalProperties: refTo('value_or_periods'),
      },
    ),
    key('previous', ['上年数据', '上一年的数据。'], ['Last year', 'Data of last year.'], refTo('previous')),
    key('history', ['往年结果', '以前各年的结果。'], ['History', 'Results of earlier years.'], listOf('history_entry')),
    key('ratings', ['评分', '各评分人打的分。'], ['Ratings', 'Marks by rater.'], listOf('rating')),
    key('events', ['事项', '加减分等事项。'], ['Events', 'Occurrences.'], listOf('event')),
    key('records', ['记录', '记录表代号 → 各条记录。'], ['Records', 'Record list → entries.'], {
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'object' } },
    }),
    key(
      'not_assigned',
      ['不承担的项', '本单位不承担的项的代号。'],
      ['Not assigned', 'Nodes this unit does not carry.'],
      { type: 'array', items: TEXT },
    ),
  ],
  required: ['id'],
};

const BALLOT: ObjectDefinition = {
  name: 'assessment_ballot',
  label: { zh: '排序票', en: 'Ballot' },
  doc: { zh: '一个人给单位排的次序，最好的在前。', en: 'One person’s order of units, best first.' },
  keys: [
    SOURCE,
    RATER,
    key('order', ['次序', '单位代号，最好的在前。'], ['Order', 'Unit ids, best first.'], {
      type: 'array',
      items: TEXT,
      minItems: 1,
    }),
  ],
  required: ['source', 'rater', 'order'],
};

const DECISION: ObjectDefinition = {
  name: 'decision',
  label: { zh: '决定', en: 'Decision' },
  doc: {
    zh: '集体作出的决定；同一单位同一种类以后一个为准，加减分相加。',
    en: 'What people decided; the last of a kind counts, points add up.',
  },
  keys: [
    key('unit', ['单位', '单位代号。'], ['Unit', 'Id of the unit.'], TEXT),
    key(
      'kind',
      ['种类', '什么决定。'],
      ['Kind', 'What is decided.'],
      oneWordOf({
        tier: { zh: '定等次', en: 'the tier' },
        bonus: { zh: '加分', en: 'a bonus' },
        deduction: { zh: '减分', en: 'a deduction' },
        points: { zh: '得分', en: 'points' },
        demotion: { zh: '降档', en: 'a demotion' },
        promotion: { zh: '升档', en: 'a promotion' },
        quota_exception: { zh: '不受名额限制', en: 'an exemption from a quota' },
        award: { zh: '奖励', en: 'an award' },
        lot: { zh: '抽签', en: 'a lot' },
      }),
    ),
    key('reason', ['理由', '为什么。'], ['Reason', 'Why.'], TEXT),
    key('rule', ['哪一项', '项、情形、奖励或排名的代号。'], ['Rule', 'Id of the node, rule, award or ranking.'], TEXT),
    key('tier', ['等次', '定为哪个等次。'], ['Tier', 'The tier decided.'], TEXT),
    key('points', ['分数或金额', '加减多少分，或奖励多少。'], ['Points', 'Points or amount.'], AMOUNT),
    key('size', ['档数', '升降几档。'], ['Size', 'By how many tiers.'], { type: 'integer', minimum: 1 }),
    key('place', ['位次', '抽签的位次。'], ['Place', 'Place drawn by lot.'], { type: 'integer', minimum: 1 }),
  ],
  required: ['unit', 'kind'],
};

/** The assessment document: everything known about a population of units for one cycle. */
export const ASSESSMENT: ObjectDefinition = {
  name: 'assessment',
  label: { zh: '年度数据', en: 'Assessment document' },
  doc: {
    zh: '一个年度、一批单位的全部数据和决定。',
    en: 'Everything that is known about a population of units for one cycle.',
  },
  keys: [
    key('scheme', ['方案代号', '用哪个方案。'], ['Scheme', 'Id of the scheme.'], TEXT),
    YEAR_KEY,
    key(
      'parameters',
      ['参数', '办法没有写定的值；没写的用默认值。'],
      ['Parameters', 'Values for what the regulation leaves open; defaults otherwise.'],
      { type: 'object' },
    ),
    key('units', ['单位', '各个考核对象。'], ['Units', 'The units.'], listOf('unit')),
    key('ballots', ['排序票', '各人的排序。'], ['Ballots', 'Ballots of persons.'], listOf('assessment_ballot')),
    key(
      'as_of',
      ['考核日', '从哪一天看；默认年度最后一天。'],
      ['As of', 'The day the assessment looks from; the last day of the year by default.'],
      refTo('day'),
    ),
    key('decisions', ['决定', '集体作出的决定。'], ['Decisions', 'What people decided.'], listOf('decision')),
  ],
  required: ['units'],
};

/** Every object of the assessment document, the document itself first. */
export const ASSESSMENT_OBJECTS: readonly ObjectDefinition[] = [
  ASSESSMENT,
  UNIT,
  PREVIOUS,
  HISTORY,
  RATING,
  EVENT,
  BALLOT,
  DECISION,
];
