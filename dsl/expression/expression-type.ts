import type { Words } from '../diagnostic/words.js';

/**
 * The static type of an expression. Percentages, counts, money and ratios are all `number`; `unknown` agrees with
 * everything, so that one mistake is reported once. `record_list` stands for its number of occurrences where a number
 * is wanted. The allowed values of a `choice` are on the symbol.
 */
export type ExpressionType =
  | 'number'
  | 'boolean'
  | 'text'
  | 'date'
  | 'choice'
  | 'tier'
  | 'record_list'
  | 'list'
  | 'map'
  | 'bands'
  | 'table'
  | 'unknown';

/** What people call each type, in messages. */
export const TYPE_WORDS: Readonly<Record<ExpressionType, Words>> = {
  number: { zh: '数', en: 'a number' },
  boolean: { zh: '条件（是或否）', en: 'true or false (a condition)' },
  text: { zh: '文本', en: 'a text' },
  date: { zh: '日期', en: 'a date' },
  choice: { zh: '选项', en: 'a choice' },
  tier: { zh: '等次', en: 'a tier' },
  record_list: { zh: '记录', en: 'a record list' },
  list: { zh: '列表', en: 'a list' },
  map: { zh: '对应表参数', en: 'a map' },
  bands: { zh: '分档参数', en: 'bands' },
  table: { zh: '附表', en: 'a table' },
  unknown: { zh: '未知类型', en: 'something unknown' },
};
