import type { JsonSchema, KeyDefinition } from '../definition.js';
import { NUMBER, TEXT, WORDS } from '../value-schemas.js';
import { VALUE_TYPE } from './identity.js';

/** Keys of everything that has a type: attributes, facts, fields of records. */
export const FIELD_KEYS: readonly KeyDefinition[] = [
  {
    key: 'type',
    label: { zh: '类型', en: 'Type' },
    doc: { zh: '值的类型。', en: 'The type of the value.' },
    schema: VALUE_TYPE,
    example: 'type: count',
  },
  {
    key: 'values',
    label: { zh: '选项', en: 'Values' },
    doc: {
      zh: '类型为 choice 时可选的值：代号和名称，或只列代号。',
      en: 'The values of a `choice`: ids with their names, or a list of ids.',
    },
    schema: { type: ['array', 'object'], items: TEXT, additionalProperties: WORDS, minItems: 1, minProperties: 1 },
    example: 'values: { nation: 国家级, province: 省级 }',
  },
  {
    key: 'unit',
    label: { zh: '计量单位', en: 'Unit' },
    doc: { zh: '人、元、家等。', en: 'Unit of measurement.' },
    schema: TEXT,
    example: 'unit: 人',
  },
  {
    key: 'min',
    label: { zh: '最小值', en: 'Minimum' },
    doc: { zh: '小于它的值不收。', en: 'Smaller values are refused.' },
    schema: NUMBER,
    example: 'min: 0',
  },
  {
    key: 'max',
    label: { zh: '最大值', en: 'Maximum' },
    doc: { zh: '大于它的值不收。', en: 'Larger values are refused.' },
    schema: NUMBER,
    example: 'max: 100',
  },
];

/** A `choice` says what there is to choose from. */
export const CHOICE_NEEDS_VALUES: JsonSchema = {
  if: { properties: { type: { const: 'choice' } }, required: ['type'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['values'] },
};
