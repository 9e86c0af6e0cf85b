import type { SectionDefinition } from '../object-definition.js';
import { oneWordOf, TEXT, YEAR } from '../value-schemas.js';

/** What the scheme is, and the text it formalises. */
export const IDENTITY_SECTIONS: readonly SectionDefinition[] = [
  {
    key: 'scheme',
    label: { zh: '方案代号', en: 'Scheme id' },
    doc: {
      zh: '方案的代号，也是文件夹名；字母、数字、连字符。',
      en: 'Id of the scheme and name of its folder: letters, digits, hyphens.',
    },
    schema: { type: 'string', pattern: '^[\\p{L}_][\\p{L}\\p{N}_-]*$', maxLength: 100 },
    example: 'scheme: shaoxing-2019',
    objects: [],
  },
  {
    key: 'title',
    label: { zh: '标题', en: 'Title' },
    doc: { zh: '办法的全称。', en: 'Full title of the regulation.' },
    schema: TEXT,
    example: 'title: 市直部门工会2019年度重点工作考核',
    objects: [],
  },
  {
    key: 'year',
    label: { zh: '考核年度', en: 'Year' },
    doc: { zh: '考核哪一年的工作；日期以它为准。', en: 'The year that is assessed; dates refer to it.' },
    schema: YEAR,
    example: 'year: 2019',
    objects: [],
  },
  {
    key: 'language',
    label: { zh: '语言版本', en: 'Language version' },
    doc: { zh: '方案语言的版本，现在是1；可以不写。', en: 'Version of the scheme language: 1, the default.' },
    schema: { type: 'integer', enum: [1] },
    example: 'language: 1',
    objects: [],
  },
  {
    key: 'source',
    label: { zh: '原文文件', en: 'Source file' },
    doc: {
      zh: '办法原文的文件名，引文据此核对。',
      en: 'File with the text of the regulation, against which quotes are checked.',
    },
    schema: TEXT,
    example: 'source: source.txt',
    objects: [],
  },
  {
    key: 'time_zone',
    label: { zh: '时区', en: 'Time zone' },
    doc: { zh: '日期按哪个时区算，默认 Asia/Shanghai。', en: 'Time zone of its dates; Asia/Shanghai by default.' },
    schema: { type: 'string', pattern: '^[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+)*$' },
    example: 'time_zone: Asia/Shanghai',
    objects: [],
  },
];

/** The types of values in facts, attributes and fields of records. */
export const VALUE_TYPE = oneWordOf({
  number: { zh: '数', en: 'a number' },
  count: { zh: '个数（不小于0的整数）', en: 'a whole number, not negative' },
  money: { zh: '金额', en: 'an amount of money' },
  ratio: { zh: '比率（0.8 即 80%）', en: 'a ratio (0.8 is 80%)' },
  boolean: { zh: '是否', en: 'yes or no' },
  date: { zh: '日期', en: 'a date' },
  text: { zh: '文字', en: 'text' },
  choice: { zh: '选项（写明 values）', en: 'one of `values`' },
  unit: { zh: '单位（填考评对象的编号）', en: 'a unit of the assessment, by its id' },
});
