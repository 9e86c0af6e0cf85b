import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { compare, isWhole, ONE, toText, ZERO } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import type { NormalRecords, NormalScheme, NormalSource } from '../scheme/normal.js';
import type { UnitInput } from './assessment.js';
import { bindValue, isWithin, readNumber } from './bind-value.js';
import type { BoundRecord, Mark } from './bound.js';
import { inputIgnored, inputRange, inputType } from './diagnostics.js';
import { EXPECTED_INPUTS, EXPECTED_VALUES, PARTS, sameInBoth } from './input-words.js';

/** Reads the record lists and the events of one unit; an event is a record of the list its `rule` names. */
export function bindRecords(
  unit: UnitInput,
  at: Path,
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, readonly BoundRecord[]> {
  const bound = new Map<string, BoundRecord[]>();
  const add = (list: string, entry: Readonly<Record<string, unknown>>, path: Path): void => {
    const records = scheme.records.find((candidate) => candidate.id === list);
    if (records === undefined) {
      diagnostics.push(inputIgnored.at(path, { what: PARTS.recordList, id: list, unit: unit.id }));
      return;
    }
    const entries = bound.get(list) ?? [];
    entries.push(bindRecord(entry, entries.length, records, scheme.sources, path, unit.id, diagnostics));
    bound.set(list, entries);
  };
  for (const [list, entries] of Object.entries(unit.records ?? {})) {
    for (const [index, entry] of entries.entries()) add(list, entry, [...at, 'records', list, index]);
  }
  for (const [index, event] of (unit.events ?? []).entries()) {
    const { rule, count, ...fields } = event;
    add(rule, count === undefined ? fields : { ...fields, times: count }, [...at, 'events', index]);
  }
  return bound;
}

const NOT_FIELDS: ReadonlySet<string> = new Set(['id', 'times', 'reason', 'evidence', 'note']);

function bindRecord(
  entry: Readonly<Record<string, unknown>>,
  index: number,
  records: NormalRecords,
  sources: readonly NormalSource[],
  at: Path,
  unit: string,
  diagnostics: Diagnostic[],
): BoundRecord {
  const fields = new Map<string, KnownValue>();
  const marks = new Map<string, readonly Mark[]>();
  const times = entry.times === undefined ? ONE : readNumber(entry.times);
  if (times === null || !isWhole(times) || compare(times, ZERO) === -1) {
    const params = {
      what: sameInBoth(records.id),
      value: JSON.stringify(entry.times),
      expected: EXPECTED_VALUES.count,
    };
    diagnostics.push(inputType.at(at, params));
  } else {
    fields.set('times', times);
  }
  for (const [key, given] of Object.entries(entry)) {
    const field = records.fields.find((candidate) => candidate.id === key);
    if (field === undefined) {
      if (!NOT_FIELDS.has(key))
        diagnostics.push(inputIgnored.at([...at, key], { what: PARTS.recordField, id: key, unit }));
    } else if (field.ratedBy !== null) {
      const source = sources.find((candidate) => candidate.id === field.ratedBy);
      marks.set(key, readMarks(given, [...at, key], { what: key, unit, source }, diagnostics));
    } else {
      const value = bindValue(given, field, [...at, key], diagnostics);
      if (value !== null) fields.set(key, value);
    }
  }
  return { index, fields, marks };
}

/** Where marks of a judged field belong. */
interface JudgedField {
  readonly what: string;
  readonly unit: string;
  readonly source: NormalSource | undefined;
}

/** Marks of a judged field: a list, or a map by rater. A mark out of the source's range is an error, or left out where it says so. */
function readMarks(
  given: unknown,
  at: Path,
  { what, unit, source }: JudgedField,
  diagnostics: Diagnostic[],
): readonly Mark[] {
  if (typeof given !== 'object' || given === null) {
    if (given !== null)
      diagnostics.push(
        inputType.at(at, { what: sameInBoth(what), value: JSON.stringify(given), expected: EXPECTED_INPUTS.marks }),
      );
    return [];
  }
  const range = source?.range ?? null;
  const entries: readonly [string, unknown][] = Object.entries(given);
  return entries.flatMap(([rater, mark]) => {
    if (mark === null || (source?.excludeSelf && rater === unit)) return [];
    const value = readNumber(mark);
    if (value === null) {
      diagnostics.push(
        inputType.at([...at, rater], {
          what: sameInBoth(what),
          value: JSON.stringify(mark),
          expected: EXPECTED_INPUTS.mark,
        }),
      );
      return [];
    }
    if (range === null || isWithin(value, range[0], range[1])) return [{ rater, value, weight: ONE }];
    if (source?.invalid !== 'leave_out') {
      const params = {
        what: sameInBoth(`${unit} ${what} (${rater})`),
        value: toText(value),
        low: range[0],
        high: range[1],
      };
      diagnostics.push(inputRange.at([...at, rater], params));
    }
    return [];
  });
}
