import type { JsonSchema } from '../../language/definition.js';
import type { NormalRecordField, NormalRecords, NormalScheme } from '../../scheme/normal.js';
import { COUNT_INPUT, fieldSchema, NUMBER_INPUT, named, objectOf, objectOfEntries } from './value-schema.js';

const WHOLE: JsonSchema = { ...COUNT_INPUT, type: ['integer', 'string'] };
const REMARKS: Readonly<Record<string, JsonSchema>> = {
  id: { ...named({ zh: '编号', en: 'Id' }) },
  reason: { ...named({ zh: '理由', en: 'Reason' }) },
  evidence: { ...named({ zh: '佐证', en: 'Evidence' }) },
  note: { ...named({ zh: '备注', en: 'Note' }) },
};

/** The record lists of a unit, or null when the scheme has none. */
export function recordsSchema(scheme: NormalScheme): JsonSchema | null {
  if (scheme.records.length === 0) return null;
  return {
    ...named({ zh: '记录', en: 'Records' }),
    ...objectOfEntries(scheme.records, (list) => ({
      ...named(list.label),
      type: 'array',
      items: objectOf({ ...fieldsOf(list), times: { ...named({ zh: '次数', en: 'Times' }), ...WHOLE }, ...REMARKS }),
    })),
  };
}

/** The events of a unit, each a record of the list that its `rule` names; null when the scheme has no records. */
export function eventsSchema(scheme: NormalScheme): JsonSchema | null {
  if (scheme.records.length === 0) return null;
  const eventOf = (list: NormalRecords): JsonSchema => ({
    ...named(list.label),
    ...objectOf(
      {
        rule: { const: list.id },
        count: { ...named({ zh: '次数', en: 'Count' }), ...WHOLE },
        ...fieldsOf(list),
        ...REMARKS,
      },
      ['rule'],
    ),
  });
  return {
    ...named({ zh: '事件', en: 'Events' }),
    type: 'array',
    items: { oneOf: scheme.records.map(eventOf) },
  };
}

/** Fields that are reported; computed ones are not taken. */
function fieldsOf(list: NormalRecords): Readonly<Record<string, JsonSchema>> {
  const reported = list.fields.filter((field) => field.formula === null);
  return Object.fromEntries(reported.map((field) => [field.id, recordField(field)]));
}

/** Marks of a judged field are a list, or a map by rater. */
function recordField(field: NormalRecordField): JsonSchema {
  if (field.ratedBy === null) return fieldSchema(field);
  return {
    ...named(field.label),
    anyOf: [
      { type: 'array', items: NUMBER_INPUT },
      { type: 'object', additionalProperties: NUMBER_INPUT },
      { type: 'null' },
    ],
  };
}
