import { type ObjectDefinition, objectSchema, type SectionDefinition } from '../object-definition.js';
import { EXPRESSION, idOf, idsOf, mapOf, oneWordOf } from '../value-schemas.js';
import { CHOICE_NEEDS_VALUES, FIELD_KEYS } from './fields.js';

const RECORD_RATED: ObjectDefinition = {
  name: 'record_rated',
  label: { zh: '打分字段', en: 'Rated field' },
  doc: { zh: '这个字段由评分主体打分。', en: 'The field is a list of marks, combined as the source says.' },
  keys: [
    {
      key: 'by',
      label: { zh: '谁打分', en: 'By' },
      doc: { zh: '评分主体的代号。', en: 'Id of the source.' },
      schema: idOf('source'),
      example: 'by: judges',
    },
  ],
  required: ['by'],
};

const RECORD_FIELD: ObjectDefinition = {
  name: 'record_field',
  label: { zh: '记录的字段', en: 'Field of a record' },
  doc: {
    zh: '填报的（type）、算出来的（formula）或打分的（rated）。',
    en: 'Reported (`type`), computed (`formula`) or rated (`rated`).',
  },
  keys: [
    ...FIELD_KEYS,
    {
      key: 'formula',
      label: { zh: '算式', en: 'Formula' },
      doc: { zh: '由同一条记录的其他字段算出。', en: 'Computed from the other fields of the record.' },
      schema: EXPRESSION,
      example: 'formula: lookup(level_points, level)',
    },
    {
      key: 'rated',
      label: { zh: '打分', en: 'Rated' },
      doc: { zh: '由谁打分。', en: 'Who rates it.' },
      schema: objectSchema(RECORD_RATED),
      example: 'rated: { by: judges }',
    },
  ],
  rules: CHOICE_NEEDS_VALUES,
};

const VALID: ObjectDefinition = {
  name: 'valid',
  label: { zh: '有效期', en: 'Validity' },
  doc: {
    zh: '考核日在有效期内的记录才计；不计的仍然列出并说明原因。',
    en: 'Only records valid on the day of assessment count; the others stay visible with the reason.',
  },
  keys: [
    {
      key: 'from',
      label: { zh: '起算', en: 'From' },
      doc: { zh: '从哪个日期字段起算。', en: 'The date field it runs from.' },
      schema: idOf('field'),
      example: 'from: date',
    },
    {
      key: 'years',
      label: { zh: '年数', en: 'Years' },
      doc: { zh: '有效几年。', en: 'For how many years.' },
      schema: EXPRESSION,
      example: 'years: 3',
    },
    {
      key: 'until',
      label: { zh: '截止', en: 'Until' },
      doc: { zh: '或截止到哪个日期字段。', en: 'Or until which date field.' },
      schema: idOf('field'),
      example: 'until: expires',
    },
  ],
  required: ['from'],
};

const ONCE_PER: ObjectDefinition = {
  name: 'once_per',
  label: { zh: '不重复计', en: 'Counted once' },
  doc: { zh: '同一成果只计一次。', en: 'The same achievement counts once.' },
  keys: [
    {
      key: 'same',
      label: { zh: '按什么认定同一', en: 'Same' },
      doc: {
        zh: '这个（这些）字段相同即为同一成果。',
        en: 'Records that agree in this field (or these) are the same.',
      },
      schema: idsOf('field'),
      example: 'same: project',
    },
    {
      key: 'keep',
      label: { zh: '计哪一条', en: 'Keep' },
      doc: { zh: '几条相同时计哪一条。', en: 'Which of them counts.' },
      schema: oneWordOf({
        highest: { zh: '最高的', en: 'the highest' },
        lowest: { zh: '最低的', en: 'the lowest' },
        first: { zh: '最早的', en: 'the first' },
        latest: { zh: '最近的', en: 'the latest' },
      }),
      example: 'keep: highest',
    },
    {
      key: 'by',
      label: { zh: '按哪个字段比', en: 'By' },
      doc: { zh: '比较高低、先后的字段。', en: 'The field that is compared.' },
      schema: idOf('field'),
      example: 'by: value',
    },
  ],
  required: ['same', 'keep'],
  rules: {
    if: { properties: { keep: { enum: ['highest', 'lowest'] } }, required: ['keep'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['by'] },
  },
};

const RECORD_LIST: ObjectDefinition = {
  name: 'record_list',
  label: { zh: '记录表', en: 'Record list' },
  doc: {
    zh: '一个单位可以有多条的事项；不写 fields 就只计次数。',
    en: 'Things a unit may have several of; without `fields` only occurrences are counted.',
  },
  keys: [
    {
      key: 'fields',
      label: { zh: '字段', en: 'Fields' },
      doc: { zh: '每条记录的字段，以代号为键。', en: 'The fields of each record by id.' },
      schema: mapOf('record_field'),
      example: 'fields:\n  date: { label: 日期, type: date }',
    },
    {
      key: 'valid',
      label: VALID.label,
      doc: VALID.doc,
      schema: objectSchema(VALID),
      example: 'valid: { from: date, years: 3 }',
    },
    {
      key: 'once_per',
      label: ONCE_PER.label,
      doc: ONCE_PER.doc,
      schema: objectSchema(ONCE_PER),
      example: 'once_per: { same: project, keep: highest, by: value }',
    },
  ],
};

/** `records`: lists per unit. */
export const RECORDS_SECTION: SectionDefinition = {
  key: 'records',
  label: { zh: '记录', en: 'Records' },
  doc: {
    zh: '每个单位可有多条的事项（表彰、信息、加减分事项），以代号为键。',
    en: 'Lists per unit (honours, reports, events that add or take points) by id.',
  },
  schema: mapOf('record_list'),
  example:
    'records:\n  honours:\n    label: 表彰\n    fields:\n      date: { label: 日期, type: date }\n      level: { label: 级别, type: choice, values: { nation: 国家级, province: 省级 } }\n    valid: { from: date, years: 3 }',
  objects: [RECORD_LIST, RECORD_FIELD, RECORD_RATED, VALID, ONCE_PER],
};
