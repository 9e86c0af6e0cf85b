import { assessmentSchema } from '../language/assessment-schema.js';
import type { JsonSchema, KeyDefinition } from '../language/definition.js';
import { type ObjectDefinition, objectSchema } from '../language/object-definition.js';
import { refTo, TEXT } from '../language/value-schemas.js';

/** Keys of a case file. */
const CASE_KEYS: readonly KeyDefinition[] = [
  {
    key: 'case',
    label: { zh: '名称', en: 'Name' },
    doc: { zh: '一句话：这个例子说明什么。', en: 'One sentence: what this example shows.' },
    schema: TEXT,
    example: 'case: 没有人评的项按0分计',
  },
  {
    key: 'clause',
    label: { zh: '条款', en: 'Clause' },
    doc: { zh: '例子依据的条款。', en: 'The clause it rests on.' },
    schema: TEXT,
    example: 'clause: 第八条（一）2',
  },
  {
    key: 'note',
    label: { zh: '说明', en: 'Note' },
    doc: { zh: '例如手算的过程。', en: 'For example the calculation by hand.' },
    schema: TEXT,
  },
  {
    key: 'input',
    label: { zh: '数据', en: 'Input' },
    doc: { zh: '考核数据，和正式数据同一格式。', en: 'An assessment document, of the same shape as the real one.' },
    schema: refTo('assessment'),
  },
  {
    key: 'expect',
    label: { zh: '应有结果', en: 'Expected' },
    doc: {
      zh: '单位的 id → 结果的键 → 应有的值；只比较写出来的。scores 里的 absent 表示不参加。',
      en: 'Unit id → key of the result → value; only what is written is compared. `absent` in scores: takes no part.',
    },
    schema: { type: 'object', additionalProperties: refTo('expected_unit') },
    example: 'expect:\n  a: { total: 90.68, rank: 1, tier: excellent, scores: { common: 95.25 } }',
  },
];

const CASE: ObjectDefinition = {
  name: 'case',
  label: { zh: '用例', en: 'Case' },
  doc: {
    zh: '作者自己的例子：给什么数据，应得什么结果。',
    en: 'An example of the author: data, and the results they must give.',
  },
  keys: CASE_KEYS,
  required: ['case', 'input', 'expect'],
};

/** The JSON Schema (2020-12) of a case file; keys of a unit's result are checked against the scheme when it runs. */
export function caseSchema(): JsonSchema {
  const { $defs, $schema, $id: _, ...assessment } = assessmentSchema();
  return {
    $schema,
    $id: 'urn:heng:schema:case:1',
    ...objectSchema(CASE),
    // assessmentSchema gives a map of definitions.
    $defs: { ...($defs as JsonSchema), assessment, expected_unit: { type: 'object' } },
  };
}
