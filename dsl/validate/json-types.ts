import type { Words } from '../diagnostic/words.js';

const TYPES: Readonly<Record<string, Words>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是否（true 或 false）', en: 'true or false' },
  object: { zh: '“键: 值”', en: 'keys with values' },
  array: { zh: '列表', en: 'a list' },
  null: { zh: '空', en: 'nothing' },
};

/** The name people know a JSON type by. */
export function nameOfType(type: string): Words {
  return TYPES[type] ?? { zh: type, en: type };
}

/** The JSON type of a value. */
export function typeOf(value: unknown): 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null' {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

/** A value for a message: short values as they are, others by their type. */
export function describeValue(value: unknown): Words {
  const type = nameOfType(typeOf(value));
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return type;
  const shown = String(value).length > 40 ? `${String(value).slice(0, 40)}…` : String(value);
  return {
    zh: `${typeof value === 'boolean' ? '' : type.zh}“${shown}”`,
    en: `${typeof value === 'boolean' ? '' : `${type.en} `}\`${shown}\``,
  };
}

/** How to turn what was found into what is expected; null when there is nothing special to say. */
export function typeHint(expected: readonly string[], value: unknown): Words | null {
  const wants = (type: string): boolean => expected.includes(type);
  if (wants('array') && !wants('object')) {
    return {
      zh: '写成列表：每项一行，前面写“- ”；或 [甲, 乙]。',
      en: 'Write a list: one entry per line after `- `, or [a, b].',
    };
  }
  if (wants('object') && Array.isArray(value)) {
    return {
      zh: '这里不是列表：去掉行首的“- ”，写成“键: 值”。',
      en: 'This is not a list: drop the `- ` and write keys with values.',
    };
  }
  if (wants('object'))
    return {
      zh: '写成“键: 值”，每个键一行；或 { 键: 值 }。',
      en: 'Write keys with values, one per line, or { key: value }.',
    };
  if (wants('boolean') && expected.length === 1)
    return { zh: '写 true（是）或 false（否），不加引号。', en: 'Write true or false, without quotes.' };
  if (typeof value !== 'string' || !(wants('number') || wants('integer'))) return null;
  const digits = value.normalize('NFKC').replace(/[,\s]/g, '');
  if (/^\d+(?:\.\d+)?%$/.test(digits))
    return { zh: '写成小数，例如 0.8，不用百分号。', en: 'Write a decimal such as 0.8, without the percent sign.' };
  return /^-?\d+(?:\.\d+)?$/.test(digits)
    ? { zh: `写成 ${digits}：半角数字，不加引号、逗号。`, en: `Write ${digits}: ASCII digits, no quotes or commas.` }
    : null;
}
