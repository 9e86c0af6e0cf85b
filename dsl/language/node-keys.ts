import type { KeyDefinition } from './definition.js';
import { CONDITION, EXPRESSION, ID, oneWordOf, refTo } from './value-schemas.js';

/** Keys that say what a node is; the method's key and the modifiers come beside them. */
export const NODE_KEYS: readonly KeyDefinition[] = [
  {
    key: 'id',
    label: { zh: '代号', en: 'Id' },
    doc: {
      zh: '这一项在公式、数据和结果里的名字，全文唯一；可用中文。',
      en: 'The name of this item in formulas, data and results; unique in the scheme.',
    },
    schema: ID,
    example: 'id: i6_1',
  },
  {
    key: 'points',
    label: { zh: '满分', en: 'Points' },
    doc: {
      zh: '这一项的满分。上级各项的满分之和会与它核对。',
      en: 'Full marks of the item; checked against what its parts add up to.',
    },
    schema: EXPRESSION,
    example: 'points: 4',
  },
  {
    key: 'weight',
    label: { zh: '权重', en: 'Weight' },
    doc: {
      zh: '在上级 weighted 里的权重，百分数或数字。',
      en: 'Its weight in the `weighted` node above: a percentage or a number.',
    },
    schema: EXPRESSION,
    example: 'weight: 60%',
  },
];

/** Keys that change a node's value, in the order in which they act. */
export const MODIFIERS: readonly KeyDefinition[] = [
  {
    key: 'applies',
    label: { zh: '适用条件', en: 'Applies' },
    doc: {
      zh: '条件不成立时，这一项不参加计算（不是0分，也不算缺）。',
      en: 'When the condition does not hold the item takes no part: neither 0 nor missing.',
    },
    schema: CONDITION,
    example: 'applies: type = soe',
  },
  {
    key: 'otherwise',
    label: { zh: '不适用时', en: 'Otherwise' },
    doc: {
      zh: '不适用时取这个值，而不是不参加计算。',
      en: 'The value when it does not apply, instead of taking no part.',
    },
    schema: EXPRESSION,
    example: 'otherwise: 0',
  },
  {
    key: 'missing',
    label: { zh: '缺数据时', en: 'Missing' },
    doc: {
      zh: '数据没有报来时这一项怎样算；对以下各项同样有效，直到另有规定。',
      en: 'What the item counts when its data was not reported; holds for everything below until said otherwise.',
    },
    schema: oneWordOf({
      ask: { zh: '待补报，得分未定（默认）', en: 'ask for it; the score stays open (default)' },
      zero: { zh: '计0分', en: 'counts 0' },
      full: { zh: '计满分', en: 'counts full marks' },
    }),
    example: 'missing: zero',
  },
  {
    key: 'times',
    label: { zh: '乘以', en: 'Times' },
    doc: { zh: '得分再乘以一个系数。', en: 'Multiplies the score by a factor.' },
    schema: EXPRESSION,
    example: 'times: 1.2',
  },
  {
    key: 'only_if',
    label: { zh: '前提', en: 'Only if' },
    doc: { zh: '条件不成立时得0分。', en: 'The score is 0 when the condition does not hold.' },
    schema: CONDITION,
    example: 'only_if: report_on_time',
  },
  {
    key: 'at_least',
    label: { zh: '下限', en: 'At least' },
    doc: { zh: '得分不低于。', en: 'The score is not below this.' },
    schema: EXPRESSION,
    example: 'at_least: 0',
  },
  {
    key: 'at_most',
    label: { zh: '上限', en: 'At most' },
    doc: { zh: '得分不高于（封顶）。', en: 'The score is not above this.' },
    schema: EXPRESSION,
    example: 'at_most: 5',
  },
  {
    key: 'scale_to',
    label: { zh: '折算成', en: 'Scale to' },
    doc: {
      zh: '按“得分 ÷ 可得的满分 × 此数”折算，例如折成百分制。',
      en: 'Scales the score: score ÷ reachable points × this, e.g. to a scale of 100.',
    },
    schema: EXPRESSION,
    example: 'scale_to: 100',
  },
  {
    key: 'round',
    label: { zh: '取舍', en: 'Round' },
    doc: {
      zh: '保留到哪一位、怎样取舍；以后的比较和排名都用取舍后的数。',
      en: 'To which step and how; ranks and comparisons read the rounded value.',
    },
    schema: refTo('round'),
    example: 'round: { to: 0.01, mode: half_up }',
  },
];

/** The value of `round`. */
export const ROUND_KEYS: readonly KeyDefinition[] = [
  {
    key: 'to',
    label: { zh: '精确到', en: 'To' },
    doc: { zh: '0.01 是两位小数，1 是整数。', en: '0.01 keeps two decimals, 1 whole numbers.' },
    schema: { type: 'number', exclusiveMinimum: 0 },
    example: 'to: 0.01',
  },
  {
    key: 'mode',
    label: { zh: '方式', en: 'Mode' },
    doc: { zh: '怎样取舍，默认四舍五入。', en: 'How to round; half_up by default.' },
    schema: oneWordOf({
      half_up: { zh: '四舍五入（远离0）', en: 'halves away from zero (default)' },
      half_even: { zh: '四舍六入五成双', en: 'halves to the even neighbour' },
      up: { zh: '进一（远离0）', en: 'away from zero' },
      down: { zh: '去尾（趋向0）', en: 'towards zero' },
    }),
    example: 'mode: half_up',
  },
];
