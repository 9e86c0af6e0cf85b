import { ASSESSMENT, ASSESSMENT_OBJECTS } from './assessment-objects.js';
import type { JsonSchema } from './definition.js';
import { documentation, objectSchema } from './object-definition.js';

const NUMBER_TEXT = '^[-+]?\\d+(?:\\.\\d+)?%?$';

const VALUE_DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  value: {
    ...documentation(
      { zh: '值', en: 'Value' },
      { zh: '数、文字、是否、日期；null 是没有报。', en: 'Number, text, boolean or date; null is not reported.' },
    ),
    type: ['number', 'string', 'boolean', 'null'],
  },
  value_or_periods: {
    ...documentation(
      { zh: '值，或各期的值', en: 'Value, or values by period' },
      {
        zh: '一个值，或 { 2019-Q1: 值, 2019-Q2: 值 }、{ 2019-01: 值 }。',
        en: 'A value, or { 2019-Q1: value, 2019-Q2: value }, { 2019-01: value }.',
      },
    ),
    type: ['number', 'string', 'boolean', 'null', 'object'],
    propertyNames: {
      ...documentation(
        { zh: '期', en: 'Period' },
        { zh: '2019-Q1（季）或 2019-01（月）。', en: '2019-Q1 (a quarter) or 2019-01 (a month).' },
      ),
      pattern: '^\\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$',
    },
    additionalProperties: { $ref: '#/$defs/value' },
  },
  mark: {
    ...documentation(
      { zh: '分数', en: 'Mark' },
      { zh: '数；超过15位写成文字；null 是没有打。', en: 'A number; as text of digits beyond 15; null is not given.' },
    ),
    type: ['number', 'string', 'null'],
    pattern: NUMBER_TEXT,
  },
  amount: {
    ...documentation(
      { zh: '数', en: 'Number' },
      { zh: '数；超过15位写成文字。', en: 'A number; as text of digits beyond 15.' },
    ),
    type: ['number', 'string'],
    pattern: NUMBER_TEXT,
  },
  day: {
    ...documentation({ zh: '日期', en: 'Day' }, { zh: 'YYYY-MM-DD。', en: 'YYYY-MM-DD.' }),
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  },
};

/** The JSON Schema (2020-12) of the assessment document, whatever the scheme; names are checked against the scheme when it is bound. */
export function assessmentSchema(): JsonSchema {
  const objects = ASSESSMENT_OBJECTS.filter((definition) => definition !== ASSESSMENT);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:heng:schema:assessment:1',
    ...objectSchema(ASSESSMENT),
    $defs: {
      ...VALUE_DEFINITIONS,
      ...Object.fromEntries(objects.map((definition) => [definition.name, objectSchema(definition)])),
    },
  };
}
