import { TIER_ROW } from './band-rows.js';
import type { JsonSchema, KeyDefinition } from './definition.js';
import { type ObjectDefinition, objectSchema } from './object-definition.js';
import { EXPRESSION, exactlyOne, FLAG, listOf, oneWordOf, TEXT, TIER } from './value-schemas.js';

const ROWS: ObjectDefinition = {
  name: 'tier_rows',
  label: { zh: '按分数线定等次', en: 'Rows' },
  doc: { zh: '自上而下第一个成立的行给出等次。', en: 'The first row that holds, from the top, gives the tier.' },
  keys: [
    {
      key: 'of',
      label: { zh: '看什么', en: 'Of' },
      doc: {
        zh: '与各行界限比较的数；各行都用 when 时可以不写。',
        en: 'What the limits are compared with; not needed when every row has `when`.',
      },
      schema: EXPRESSION,
      example: 'of: total',
    },
    {
      key: 'rows',
      label: { zh: '各行', en: 'Rows' },
      doc: { zh: '由高到低写。', en: 'Best first.' },
      schema: { ...listOf('tier_row'), minItems: 1 },
      example: 'rows: [ { tier: good, from: 80 }, { tier: poor, else: true } ]',
    },
  ],
  required: ['rows'],
};

const DECIDED: ObjectDefinition = {
  name: 'tier_decided',
  label: { zh: '集体决定等次', en: 'Decided' },
  doc: {
    zh: '等次由会议决定；没有决定时等次待定。',
    en: 'A body decides the tier; without a decision it stays pending.',
  },
  keys: [
    {
      key: 'by',
      label: { zh: '由谁决定', en: 'By' },
      doc: { zh: '作决定的会议或机构。', en: 'The body that decides.' },
      schema: TEXT,
      example: 'by: 考核领导小组',
    },
    {
      key: 'among',
      label: { zh: '可定的等次', en: 'Among' },
      doc: { zh: '只能在这些等次中定；默认全部。', en: 'The tiers to choose from; all by default.' },
      schema: { type: 'array', items: TIER, minItems: 1 },
      example: 'among: [excellent, good]',
    },
  ],
};

const QUOTA: ObjectDefinition = {
  name: 'quota',
  label: { zh: '名额', en: 'Quota' },
  doc: {
    zh: '某一等次最多多少个；超出的降到另一等次。',
    en: 'The most units a tier may have; the others go to another tier.',
  },
  keys: [
    {
      key: 'tier',
      label: { zh: '等次', en: 'Tier' },
      doc: { zh: '限制哪个等次。', en: 'The tier that is limited.' },
      schema: TIER,
      example: 'tier: five_star',
    },
    {
      key: 'share',
      label: { zh: '比例', en: 'Share' },
      doc: { zh: '占单位数的比例；与 places 二选一。', en: 'Share of the number of units; either this or `places`.' },
      schema: EXPRESSION,
      example: 'share: 20%',
    },
    {
      key: 'places',
      label: { zh: '个数', en: 'Places' },
      doc: { zh: '最多几个；与 share 二选一。', en: 'How many; either this or `share`.' },
      schema: EXPRESSION,
      example: 'places: 3',
    },
    {
      key: 'of',
      label: { zh: '范围', en: 'Of' },
      doc: { zh: '在全体中还是在各组中计算。', en: 'Counted among all units or within each group.' },
      schema: oneWordOf({
        units: { zh: '全体单位', en: 'all units' },
        group: { zh: '各组之内', en: 'within each group' },
      }),
      example: 'of: group',
    },
    {
      key: 'by',
      label: { zh: '按什么取', en: 'By' },
      doc: {
        zh: '名额不够时按什么从高到低取，默认总分。',
        en: 'By what the places are given, highest first; the total by default.',
      },
      schema: EXPRESSION,
      example: 'by: total',
    },
    {
      key: 'round',
      label: { zh: '取整', en: 'Round' },
      doc: { zh: '比例乘单位数不是整数时怎样取整。', en: 'How share × number of units becomes a whole number.' },
      schema: oneWordOf({
        down: { zh: '舍去小数', en: 'down' },
        up: { zh: '进一', en: 'up' },
        half_up: { zh: '四舍五入', en: 'to the nearest, halves up' },
      }),
      example: 'round: down',
    },
    {
      key: 'ties',
      label: { zh: '末位同分', en: 'Ties' },
      doc: { zh: '最后一个名额上有几家同分时怎么办。', en: 'What happens to equals at the last place.' },
      schema: oneWordOf({
        out: { zh: '都不取', en: 'all of them stay out' },
        in: { zh: '都取', en: 'all of them get in' },
      }),
      example: 'ties: out',
    },
    {
      key: 'to',
      label: { zh: '降到', en: 'To' },
      doc: {
        zh: '名额之外的降到哪个等次，默认下一等次。',
        en: 'The tier of those without a place; the next lower by default.',
      },
      schema: TIER,
      example: 'to: four_star',
    },
    {
      key: 'exception',
      label: { zh: '可以破例', en: 'Exception' },
      doc: { zh: '集体决定可以让个别单位不受名额限制。', en: 'A decision may exempt single units.' },
      schema: FLAG,
      example: 'exception: true',
    },
  ],
  required: ['tier'],
  rules: exactlyOne('quota', ['share', 'places']),
};

const DECIDED_STEPS: JsonSchema = {
  type: ['integer', 'string', 'object'],
  minimum: 1,
  minLength: 1,
  properties: {
    decided: {
      title: '可决定的档数',
      'x-title-en': 'Sizes to decide',
      description: '集体决定可以降（升）几档。',
      'x-description-en': 'How many tiers a decision may move.',
      type: 'array',
      items: { type: 'integer', minimum: 1 },
      minItems: 1,
    },
  },
  required: ['decided'],
  additionalProperties: false,
};

/** What a grading step does; each step has exactly one. */
export const GRADING_ACTIONS: readonly KeyDefinition[] = [
  {
    key: 'rows',
    label: ROWS.label,
    doc: ROWS.doc,
    schema: objectSchema(ROWS),
    example: 'rows: { of: total, rows: [ { tier: good, from: 80 }, { tier: poor, else: true } ] }',
  },
  {
    key: 'decided',
    label: DECIDED.label,
    doc: DECIDED.doc,
    schema: objectSchema(DECIDED),
    example: 'decided: { by: 会议, among: [excellent, good] }',
  },
  {
    key: 'quota',
    label: QUOTA.label,
    doc: QUOTA.doc,
    schema: objectSchema(QUOTA),
    example: 'quota: { tier: five_star, share: 20%, of: units, by: total, ties: out, to: four_star }',
  },
  {
    key: 'at_most',
    label: { zh: '最高评为', en: 'At most' },
    doc: { zh: '等次不高于它（例如一票否决）。', en: 'The tier is not above this one (a veto, for example).' },
    schema: TIER,
    example: 'at_most: good',
  },
  {
    key: 'at_least',
    label: { zh: '至少评为', en: 'At least' },
    doc: { zh: '等次不低于它。', en: 'The tier is not below this one.' },
    schema: TIER,
    example: 'at_least: good',
  },
  {
    key: 'set',
    label: { zh: '定为', en: 'Set' },
    doc: { zh: '等次就是它。', en: 'The tier is this one.' },
    schema: TIER,
    example: 'set: unqualified',
  },
  {
    key: 'up',
    label: { zh: '上升', en: 'Up' },
    doc: {
      zh: '上升几档，最高到第一档；几档可以由集体决定。',
      en: 'Moves up by so many tiers, at most to the best; a decision may settle how many.',
    },
    schema: DECIDED_STEPS,
    example: 'up: 1',
  },
  {
    key: 'down',
    label: { zh: '下降', en: 'Down' },
    doc: {
      zh: '下降几档，最低到末档；由集体决定的取成立情形中最大的一次。',
      en: 'Moves down by so many tiers, at most to the lowest; of decided sizes the largest counts.',
    },
    schema: DECIDED_STEPS,
    example: 'down: { decided: [1, 2] }',
  },
];

/** Objects that are written inside actions. */
export const GRADING_ACTION_OBJECTS: readonly ObjectDefinition[] = [ROWS, TIER_ROW, DECIDED, QUOTA];
