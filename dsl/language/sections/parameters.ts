import type { JsonSchema } from '../definition.js';
import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { mapOf, NUMBER, oneWordOf, TEXT } from '../value-schemas.js';
import { FIELD_KEYS } from './fields.js';

const SCALAR: JsonSchema = { type: ['number', 'string', 'boolean'] };
const AMOUNT: JsonSchema = { type: ['number', 'string'] };

/** What `default` must be for each `type`. */
const DEFAULT_BY_TYPE: Readonly<Record<string, JsonSchema>> = {
  number: AMOUNT,
  count: AMOUNT,
  money: AMOUNT,
  ratio: AMOUNT,
  boolean: { type: 'boolean' },
  date: TEXT,
  text: TEXT,
  choice: TEXT,
  map: { type: 'object', additionalProperties: SCALAR, minProperties: 1 },
  bands: { type: 'array', items: { type: 'array', items: AMOUNT, minItems: 2, maxItems: 2 }, minItems: 1 },
  list: { type: 'array', items: SCALAR },
};

const PARAMETER: ObjectDefinition = {
  name: 'parameter',
  label: { zh: '参数', en: 'Parameter' },
  doc: { zh: '一个由人定的值。', en: 'A value that people settle.' },
  keys: [
    {
      key: 'type',
      label: { zh: '类型', en: 'Type' },
      doc: { zh: '参数的类型。', en: 'The type of the parameter.' },
      schema: oneWordOf({
        number: { zh: '数', en: 'a number' },
        count: { zh: '个数', en: 'a whole number, not negative' },
        money: { zh: '金额', en: 'an amount of money' },
        ratio: { zh: '比率', en: 'a ratio' },
        boolean: { zh: '是否', en: 'yes or no' },
        date: { zh: '日期', en: 'a date' },
        text: { zh: '文字', en: 'text' },
        choice: { zh: '选项', en: 'one of `values`' },
        map: { zh: '一组值，各有代号', en: 'several values by id' },
        bands: { zh: '分档表：[下限（含）, 值]', en: 'bands: [limit included, value]' },
        list: { zh: '一列值', en: 'a list of values' },
      }),
      example: 'type: map',
    },
    {
      key: 'default',
      label: { zh: '默认值', en: 'Default' },
      doc: { zh: '没有另定时采用的值。', en: 'The value unless another is settled.' },
      schema: {},
      example: 'default: { debrief: 20, site: 40, archive: 40 }',
    },
    {
      key: 'total',
      label: { zh: '合计应为', en: 'Total' },
      doc: { zh: '各值之和应当等于它。', en: 'What the values must add up to.' },
      schema: NUMBER,
      example: 'total: 100',
    },
    {
      key: 'decided_by',
      label: { zh: '由谁定', en: 'Decided by' },
      doc: { zh: '这个值由谁决定。', en: 'Who settles the value.' },
      schema: TEXT,
      example: 'decided_by: 考核领导小组',
    },
    {
      key: 'assumption',
      label: { zh: '假定', en: 'Assumption' },
      doc: { zh: '原文没有写，默认值是假定的；说明理由。', en: 'The text does not say; why this default is assumed.' },
      schema: { type: ['string', 'boolean'], minLength: 1 },
      example: 'assumption: 原文只写“按照一定比例”。',
    },
    ...FIELD_KEYS.filter(({ key }) => key !== 'type'),
  ],
  required: ['type'],
  rules: {
    allOf: [
      ...Object.entries(DEFAULT_BY_TYPE).map(([type, schema]) => whenType(type, { properties: { default: schema } })),
      whenType('choice', { required: ['values'] }),
    ],
  },
};

function whenType(type: string, schema: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { properties: { type: { const: type } }, required: ['type'] }, then: schema };
}

/** `parameters`: what the regulation leaves open. */
export const PARAMETERS_SECTION: SectionDefinition = {
  key: 'parameters',
  label: { zh: '参数', en: 'Parameters' },
  doc: {
    zh: '办法没有写定、由人另定的数：写明由谁定、默认多少。凡写数字的地方都可以用参数。',
    en: 'What the regulation leaves open: who settles it and the default. Usable wherever a number is.',
  },
  schema: mapOf('parameter'),
  example:
    'parameters:\n  notice_days: { label: 公示天数, type: count, default: 5, decided_by: 办公室, assumption: 原文没有写天数 }',
  objects: [PARAMETER],
};
