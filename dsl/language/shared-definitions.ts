import { isReservedWord, RESERVED_WORDS } from '../expression/reserved-words.js';
import type { JsonSchema, KeyDefinition } from './definition.js';
import { ROUND_KEYS } from './node-keys.js';
import { documentation, keyProperties } from './object-definition.js';
import { TEXT, TEXT_OR_TEXTS } from './value-schemas.js';

/** Names that JavaScript objects answer to; an id must not be taken for one of them. */
const OBJECT_WORDS: readonly string[] = [
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
];

const REF_KEYS: readonly KeyDefinition[] = [
  {
    key: 'article',
    label: { zh: '条款', en: 'Article' },
    doc: { zh: '哪一条。', en: 'Which article.' },
    schema: TEXT,
    example: 'article: 第八条（一）2',
  },
  {
    key: 'quote',
    label: { zh: '引文', en: 'Quote' },
    doc: { zh: '原文的字句，可以列几处。', en: 'Words of the source; one or several.' },
    schema: TEXT_OR_TEXTS,
    example: 'quote: 依次给予2%的权重差额',
  },
];

const ONE_REF: JsonSchema = {
  properties: keyProperties(REF_KEYS),
  additionalProperties: false,
  minProperties: 1,
  'x-anywhere': false,
};

/** Whether a word cannot be an id: a word of expressions, or one that JavaScript objects answer to. */
export function isTakenWord(word: string): boolean {
  return isReservedWord(word) || OBJECT_WORDS.includes(word);
}

/** The entries of `$defs` that keys share. */
export const SHARED_DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  id: {
    ...documentation(
      { zh: '代号', en: 'Id' },
      {
        zh: '字母（汉字也可）、数字、下划线，不以数字开头；公式里的保留词除外。',
        en: 'Letters (Chinese ones too), digits and underscores, not starting with a digit; no reserved word.',
      },
    ),
    type: 'string',
    maxLength: 100,
    pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$',
    not: { enum: [...RESERVED_WORDS, ...OBJECT_WORDS] },
  },
  words: {
    ...documentation({ zh: '名称', en: 'Words' }, { zh: '文字，或 { zh, en }。', en: 'A text, or { zh, en }.' }),
    type: ['string', 'object'],
    minLength: 1,
    properties: {
      zh: { ...TEXT, title: '中文', 'x-title-en': 'Chinese' },
      en: { ...TEXT, title: '英文', 'x-title-en': 'English' },
    },
    required: ['zh'],
    additionalProperties: false,
    'x-anywhere': false,
  },
  expression: {
    ...documentation(
      { zh: '算式', en: 'Expression' },
      {
        zh: '数字，或用参数、数据、属性、其他项写成的算式，例如 members / staff * 100。',
        en: 'A number, or an expression over parameters, facts, attributes and nodes, e.g. members / staff * 100.',
      },
    ),
    type: ['string', 'number', 'boolean'],
    minLength: 1,
    'x-expression': true,
  },
  condition: {
    ...documentation(
      { zh: '条件', en: 'Condition' },
      {
        zh: '成立或不成立的算式，例如 ratio >= 80% and not late。',
        en: 'An expression that holds or not, e.g. ratio >= 80% and not late.',
      },
    ),
    type: ['string', 'boolean'],
    minLength: 1,
    'x-expression': true,
  },
  date: {
    ...documentation(
      { zh: '日期', en: 'Date' },
      {
        zh: 'YYYY-MM-DD；MM-DD（考核当年）、next-MM-DD（次年）；YYYY-Qn（季度）。',
        en: 'YYYY-MM-DD; MM-DD (in the year assessed) or next-MM-DD (the year after); YYYY-Qn (a quarter).',
      },
    ),
    type: 'string',
    pattern: '^(?:\\d{4}-\\d{2}-\\d{2}|(?:next-)?\\d{2}-\\d{2}|(?:\\d{4}|next)-Q[1-4])$',
  },
  ref_entry: {
    ...documentation({ zh: '一处依据', en: 'One reference' }, { zh: '条款和引文。', en: 'Article and quote.' }),
    type: 'object',
    ...ONE_REF,
  },
  ref: {
    ...documentation({ zh: '依据', en: 'Reference' }, { zh: '一处或多处。', en: 'One or several.' }),
    type: ['object', 'array'],
    ...ONE_REF,
    items: { $ref: '#/$defs/ref_entry' },
    minItems: 1,
  },
  round: {
    ...documentation({ zh: '取舍', en: 'Rounding' }, { zh: '精确到哪一位、怎样取舍。', en: 'To which step and how.' }),
    type: 'object',
    properties: keyProperties(ROUND_KEYS),
    required: ['to'],
    additionalProperties: false,
  },
};
