import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { NormalField, NormalScheme } from '../scheme/normal.js';
import type { AssessmentDocument } from './assessment.js';
import { inputUnknown } from './diagnostics.js';
import { PARTS } from './input-words.js';

/** Values of type `unit` that name no unit of the document, in attributes, facts, records and events. */
export function checkUnitReferences(document: AssessmentDocument, scheme: NormalScheme): readonly Diagnostic[] {
  const known = new Set(document.units.map(({ id }) => id));
  const check = (values: unknown, fields: readonly NormalField[], at: Path): readonly Diagnostic[] =>
    fields.flatMap(({ id, type }) => {
      const given = type === 'unit' && isRecord(values) && Object.hasOwn(values, id) ? values[id] : undefined;
      if (typeof given !== 'string' || known.has(given)) return [];
      return [inputUnknown.at([...at, id], { what: PARTS.unit, id: given, known: [...known] })];
    });
  const fieldsOf = (list: string): readonly NormalField[] =>
    scheme.records.find((records) => records.id === list)?.fields ?? [];
  return document.units.flatMap((unit, index) => {
    const at: Path = ['units', index];
    const records = Object.entries(unit.records ?? {}).flatMap(([list, entries]) =>
      entries.flatMap((entry, position) => check(entry, fieldsOf(list), [...at, 'records', list, position])),
    );
    const events = (unit.events ?? []).flatMap((event, position) =>
      check(event, fieldsOf(event.rule), [...at, 'events', position]),
    );
    return [
      ...check(unit.attributes, scheme.attributes, [...at, 'attributes']),
      ...check(unit.facts, scheme.facts, [...at, 'facts']),
      ...records,
      ...events,
    ];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
