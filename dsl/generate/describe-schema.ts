import type { Language, Words } from '../diagnostic/words.js';
import type { JsonSchema } from '../language/definition.js';
import { nameOfType } from '../validate/json-types.js';

/** What a value must be, in a few words for a table of the reference. */
export function describeSchema(schema: JsonSchema, language: Language): string {
  const { $ref, type, items, anyOf, additionalProperties } = schema;
  if (typeof $ref === 'string') return nameOfDefinition($ref.replace('#/$defs/', ''), language);
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => `\`${String(word)}\``).join(' ');
  if (Array.isArray(anyOf)) {
    return anyOf.map((branch) => describeSchema(asSchema(branch), language)).join(SEPARATOR[language]);
  }
  const types = Array.isArray(type) ? type.map(String) : typeof type === 'string' ? [type] : [];
  if (types.length === 0) return { zh: '任何值', en: 'any value' }[language];
  return types.map((each) => describeType(each, items, additionalProperties, language)).join(SEPARATOR[language]);
}

/** The words of a choice with their meaning; empty when there is no choice. */
export function describeChoices(schema: JsonSchema, language: Language): readonly string[] {
  const branches = [schema, ...(Array.isArray(schema.anyOf) ? schema.anyOf.map(asSchema) : [])];
  return branches.flatMap((branch) => {
    const words = Array.isArray(branch.enum) ? branch.enum : [];
    const meanings = language === 'zh' ? branch.enumDescriptions : branch['x-enum-descriptions-en'];
    if (!Array.isArray(meanings)) return [];
    return words.map((word, index) => `\`${String(word)}\` ${String(meanings[index] ?? '')}`);
  });
}

const SEPARATOR: Readonly<Record<Language, string>> = { zh: '，或', en: ', or ' };

function describeType(type: string, items: unknown, additionalProperties: unknown, language: Language): string {
  if (type === 'array' && items !== undefined) {
    const inner = describeSchema(asSchema(items), language);
    return language === 'zh' ? `列表（${inner}）` : `list of ${inner}`;
  }
  if (type === 'object' && typeof additionalProperties === 'object' && additionalProperties !== null) {
    const inner = describeSchema(asSchema(additionalProperties), language);
    return language === 'zh' ? `代号 → ${inner}` : `id → ${inner}`;
  }
  return nameOfType(type)[language];
}

const DEFINITIONS: Readonly<Record<string, Words>> = {
  expression: { zh: '算式', en: 'expression' },
  condition: { zh: '条件', en: 'condition' },
  words: { zh: '名称', en: 'words' },
  id: { zh: '代号', en: 'id' },
  ref: { zh: '依据', en: 'reference' },
  date: { zh: '日期', en: 'date' },
  node: { zh: '计分项', en: 'node' },
  children: { zh: '子项列表', en: 'list of nodes' },
  band_rows: { zh: '分档各行', en: 'rows of bands' },
  round: { zh: '取舍', en: 'rounding' },
  value: { zh: '值', en: 'value' },
  value_or_periods: { zh: '值或各期的值', en: 'value, or values by period' },
  mark: { zh: '分数', en: 'mark' },
  amount: { zh: '数', en: 'number' },
  day: { zh: '日期', en: 'day' },
};

function nameOfDefinition(name: string, language: Language): string {
  return DEFINITIONS[name]?.[language] ?? `\`${name}\``;
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
