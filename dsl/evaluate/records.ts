import type { BoundRecord } from '../assessment/bound.js';
import { compareValues } from '../conditions/compare-values.js';
import { isQuantity, ONE, toText } from '../number/index.js';
import { yearsLater } from '../plan/day.js';
import type { Input } from '../plan/plan.js';
import type { DayValue, KnownValue, Value } from '../plan/value.js';
import type { NormalRecords } from '../scheme/normal.js';
import { combineMarks } from './combine-marks.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import { wholeArgument } from './reducers.js';
import { isKnown, missing } from './values.js';

/** Whether a record counts. What does not count stays visible with the reason. */
export interface JudgedRecord {
  readonly entry: BoundRecord;
  readonly counts: 'yes' | 'not_yet_valid' | 'expired' | 'same_counted' | 'undated';
}

/** The records of a unit's list in written order, each with whether it counts on the day the assessment looks from. */
export function judgeRecords(list: string, unit: number, evaluator: Computation): readonly JudgedRecord[] {
  const key = `records:${list}:${unit}`;
  const known = evaluator.shared.get(key) as readonly JudgedRecord[] | undefined; // only this function sets the key
  if (known !== undefined) return known;
  const records = evaluator.scheme.records.find((entry) => entry.id === list);
  const entries = evaluator.assessment.units[unit]?.records.get(list) ?? [];
  const judged =
    records === undefined
      ? []
      : keepOnce(
          entries.map((entry) => judgeValidity(entry, records, unit, evaluator)),
          records,
          unit,
          evaluator,
        );
  evaluator.shared.set(key, judged);
  return judged;
}

/** A field of the frame's record: as given, combined from marks, or computed. */
export function recordField(
  input: Extract<Input, { of: 'record_field' }>,
  frame: Frame,
  evaluator: Computation,
): Value {
  const record = frame.record;
  if (record === undefined) throw new Error(`bug: no record for ${input.list}.${input.id}`);
  const given = record.entry.fields.get(input.id);
  if (given !== undefined) return given;
  const marks = record.entry.marks.get(input.id);
  const field = evaluator.scheme.records
    .find((entry) => entry.id === record.list)
    ?.fields.find((entry) => entry.id === input.id);
  if (field?.ratedBy) {
    const source = evaluator.scheme.sources.find((entry) => entry.id === field.ratedBy);
    const combine = source?.combine ?? { kind: 'mean' };
    return combineMarks(
      combine,
      (marks ?? []).map((mark) => mark.value),
      (marks ?? []).map((mark) => mark.weight),
      input.id,
    );
  }
  const computed = evaluator.plan.records
    .find((entry) => entry.id === record.list)
    ?.computed.find((entry) => entry.field === input.id);
  if (computed !== undefined) return evaluator.value(computed.value, frame);
  return input.id === 'times' ? ONE : missing('not_reported', `${record.list}.${input.id}`);
}

function judgeValidity(entry: BoundRecord, records: NormalRecords, unit: number, evaluator: Computation): JudgedRecord {
  const { valid } = records;
  if (valid === null) return { entry, counts: 'yes' };
  const { asOf } = evaluator.assessment;
  const frame: Frame = { unit, record: { list: records.id, entry } };
  const day = (id: string) => asDay(recordField({ of: 'record_field', list: records.id, id }, frame, evaluator));
  const from = day(valid.from);
  if (from === null) return { entry, counts: 'undated' };
  if (from.day > asOf.day) return { entry, counts: 'not_yet_valid' };
  if (valid.until !== null) {
    const until = day(valid.until);
    if (until === null) return { entry, counts: 'undated' };
    return { entry, counts: asOf.day <= until.day ? 'yes' : 'expired' };
  }
  const operation = evaluator.plan.records.find((list) => list.id === records.id)?.validYears ?? null;
  if (operation === null) return { entry, counts: 'yes' };
  const years = wholeArgument(evaluator.value(operation, frame));
  if (years === null) return { entry, counts: 'undated' };
  return { entry, counts: asOf.day < yearsLater(from, years).day ? 'yes' : 'expired' };
}

/**
 * Of the valid records that are the same in `once_per.same`, keeps one: by `by`, of equals the first written; `first` and
 * `latest` go by the day they are valid from, without one by the order in which they are written.
 */
function keepOnce(
  judged: readonly JudgedRecord[],
  records: NormalRecords,
  unit: number,
  evaluator: Computation,
): readonly JudgedRecord[] {
  const once = records.oncePer;
  if (once === null) return judged;
  const read = (entry: BoundRecord, id: string) =>
    recordField({ of: 'record_field', list: records.id, id }, { unit, record: { list: records.id, entry } }, evaluator);
  const by = once.by ?? (once.keep === 'latest' || once.keep === 'first' ? (records.valid?.from ?? null) : null);
  const kept = new Map<string, JudgedRecord>();
  for (const record of judged) {
    if (record.counts !== 'yes') continue;
    const key = sameKey(
      once.same.map((id) => read(record.entry, id)),
      record.entry.index,
    );
    const best = kept.get(key);
    const isLater = by === null && once.keep === 'latest';
    if (
      best === undefined ||
      isLater ||
      (by !== null && isBetter(read(record.entry, by), read(best.entry, by), once.keep))
    ) {
      kept.set(key, record);
    }
  }
  const winners = new Set(kept.values());
  return judged.map((record) =>
    record.counts === 'yes' && !winners.has(record) ? { entry: record.entry, counts: 'same_counted' } : record,
  );
}

function isBetter(candidate: Value, best: Value, keep: 'highest' | 'lowest' | 'first' | 'latest'): boolean {
  if (!isKnown(candidate)) return false;
  if (!isKnown(best)) return true;
  return compareValues(keep === 'highest' || keep === 'latest' ? '>' : '<', candidate, best) === true;
}

/** Records without all the fields that make them the same stand for themselves. */
function sameKey(values: readonly Value[], index: number): string {
  const known = values.filter(isKnown);
  return known.length === values.length ? JSON.stringify(known.map(text)) : `#${index}`;
}

function text(value: KnownValue): string {
  return isQuantity(value) ? toText(value) : JSON.stringify(value);
}

function asDay(value: Value): DayValue | null {
  return typeof value === 'object' && 'kind' in value && value.kind === 'day' ? value : null;
}
