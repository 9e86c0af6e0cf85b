import type { AssessmentDocument } from '../../../../dsl/index.js';
import { withUnit } from './sample-document.js';
import type { SampleValue, Typed } from './value-codec.js';

type Unit = AssessmentDocument['units'][number];
type Entry = Readonly<Record<string, unknown>>;

/** The entries of a record list of a unit. */
export function recordsOf(unit: Unit, list: string): readonly Entry[] {
  return unit.records?.[list] ?? [];
}

/** The document with one more entry of a list, with nothing in it. */
export function withNewRecord(document: AssessmentDocument, unit: string, list: string): AssessmentDocument {
  return withRecords(document, unit, list, (entries) => [...entries, {}]);
}

/** The document with another value in one entry of a list; null takes the field away. */
export function withRecord(
  document: AssessmentDocument,
  unit: string,
  list: string,
  at: { readonly index: number; readonly field: string },
  value: SampleValue,
): AssessmentDocument {
  return withRecords(document, unit, list, (entries) =>
    entries.map((entry, index) => {
      if (index !== at.index) return entry;
      const { [at.field]: _, ...others } = entry;
      return value === null ? others : { ...others, [at.field]: value };
    }),
  );
}

/** The document without one entry of a list. */
export function withoutRecord(
  document: AssessmentDocument,
  unit: string,
  list: string,
  index: number,
): AssessmentDocument {
  return withRecords(document, unit, list, (entries) => entries.toSpliced(index, 1));
}

/** How often an event happened to a unit, where one entry says so; null where none does. */
export function countOf(unit: Unit, rule: string): Typed {
  const own = (unit.events ?? []).find((event) => event.rule === rule);
  return own === undefined ? null : (own.count ?? 1);
}

/** The document in which an event happened so often to a unit; null: it did not. What else its entry says stays. */
export function withCount(document: AssessmentDocument, unit: string, rule: string, count: Typed): AssessmentDocument {
  return withUnit(document, unit, (one) => {
    const events = one.events ?? [];
    const at = events.findIndex((event) => event.rule === rule);
    if (count === null) return { ...one, events: events.filter((event) => event.rule !== rule) };
    // A count is a number, or a text while one types it; a flag never comes here.
    const entry = { ...events[at], rule, count: count as number | string };
    return { ...one, events: at === -1 ? [...events, entry] : events.with(at, entry) };
  });
}

function withRecords(
  document: AssessmentDocument,
  unit: string,
  list: string,
  change: (entries: readonly Entry[]) => readonly Entry[],
): AssessmentDocument {
  return withUnit(document, unit, (one) => ({
    ...one,
    records: { ...one.records, [list]: change(recordsOf(one, list)) },
  }));
}
