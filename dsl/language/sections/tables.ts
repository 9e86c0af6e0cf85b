import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { mapOf, NUMBER, TEXT } from '../value-schemas.js';

const TABLE: ObjectDefinition = {
  name: 'table',
  label: { zh: '固定表', en: 'Table' },
  doc: { zh: '办法附的表，用 lookup 查。', en: 'A table of the regulation, read with `lookup`.' },
  keys: [
    {
      key: 'by',
      label: { zh: '按什么查', en: 'By' },
      doc: { zh: '表的键是什么，例如 unit.name。', en: 'What its keys are, e.g. unit.name.' },
      schema: TEXT,
      example: 'by: unit.name',
    },
    {
      key: 'stated_total',
      label: { zh: '原文合计', en: 'Stated total' },
      doc: { zh: '原文写的合计，会与各行之和核对。', en: 'The total the text states; checked against the rows.' },
      schema: NUMBER,
      example: 'stated_total: 52850',
    },
    {
      key: 'unit',
      label: { zh: '计量单位', en: 'Unit' },
      doc: { zh: '表中数字的单位。', en: 'Unit of its numbers.' },
      schema: TEXT,
      example: 'unit: 人次',
    },
    {
      key: 'rows',
      label: { zh: '各行', en: 'Rows' },
      doc: { zh: '键: 值；或键: { 列: 值 }。', en: 'key: value, or key: { column: value }.' },
      schema: {
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: ['number', 'string', 'boolean', 'object'],
          additionalProperties: { type: ['number', 'string', 'boolean'] },
        },
      },
      example: 'rows: { 教育系统: 5000, 财贸系统: 7000 }',
    },
  ],
  required: ['rows'],
};

/** `tables`: fixed tables. */
export const TABLES_SECTION: SectionDefinition = {
  key: 'tables',
  label: { zh: '固定表', en: 'Tables' },
  doc: { zh: '办法附的表，以代号为键。', en: 'Tables of the regulation by id.' },
  schema: mapOf('table'),
  example:
    'tables:\n  insured_target: { label: 附件3 参保基数, by: unit.name, stated_total: 12000, rows: { 教育系统: 5000, 财贸系统: 7000 } }',
  objects: [TABLE],
};
