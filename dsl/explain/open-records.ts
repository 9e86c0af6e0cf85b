import type { BoundRecord } from '../assessment/bound.js';
import type { Frame } from '../evaluate/frame.js';
import type { Reduction } from '../evaluate/members.js';
import { type JudgedRecord, judgeRecords, recordField } from '../evaluate/records.js';
import { wholeArgument } from '../evaluate/reducers.js';
import type { NormalRecords } from '../scheme/normal.js';
import { bestMembers } from './best-members.js';
import { showMarks } from './open-marks.js';
import { showValue } from './shown-value.js';
import type { RecordFieldTrace, RecordTrace, TraceBody } from './trace.js';
import type { Tracing } from './tracing.js';

/** Every entry of a unit's list with whether it counts and why not. */
export function openRecords(reduction: Reduction, list: string, frame: Frame, tracing: Tracing): TraceBody {
  const { evaluator } = tracing;
  const declared = evaluator.scheme.records.find((entry) => entry.id === list);
  const judged = judgeRecords(list, frame.unit, evaluator);
  const kept = reduction.reducer === 'best' ? bestOf(reduction, list, judged, frame, tracing) : null;
  return {
    kind: 'records',
    reducer: reduction.reducer,
    list,
    entries: judged.map((record): RecordTrace => {
      const { entry, counts } = record;
      const inside: Frame = { ...frame, record: { list, entry } };
      const where = counts === 'yes' && reduction.where !== null ? tracing.trace(reduction.where, inside) : null;
      const fails = where?.value.kind === 'boolean' && !where.value.value;
      const takes = counts === 'yes' && !fails && reduction.value !== null;
      const lost = takes && kept !== null && !kept.has(record);
      return {
        index: entry.index,
        counts: fails ? 'where_not' : lost ? 'not_best' : counts,
        fields: declared === undefined ? [] : fieldsOf(entry, declared, inside, tracing),
        where,
        of: takes && reduction.value !== null ? tracing.trace(reduction.value, inside) : null,
      };
    }),
    arguments: reduction.arguments.map((argument) => tracing.trace(argument, frame)),
  };
}

/** The records that `best` adds up. */
function bestOf(
  { value, where, arguments: [n] }: Reduction,
  list: string,
  judged: readonly JudgedRecord[],
  frame: Frame,
  { evaluator }: Tracing,
): ReadonlySet<JudgedRecord> {
  const insideOf = ({ entry }: JudgedRecord): Frame => ({ ...frame, record: { list, entry } });
  const taken = judged.filter(
    (record) => record.counts === 'yes' && (where === null || evaluator.value(where, insideOf(record)) !== false),
  );
  const values = value === null ? [] : taken.map((record) => evaluator.value(value, insideOf(record)));
  const best = bestMembers(values, n === undefined ? null : wholeArgument(evaluator.value(n, frame)));
  return new Set(taken.filter((_, index) => best.has(index)));
}

function fieldsOf(
  entry: BoundRecord,
  declared: NormalRecords,
  frame: Frame,
  tracing: Tracing,
): readonly RecordFieldTrace[] {
  const { evaluator } = tracing;
  const formulas = evaluator.plan.records.find(({ id }) => id === declared.id)?.computed ?? [];
  const read = (id: string) => showValue(recordField({ of: 'record_field', list: declared.id, id }, frame, evaluator));
  const fields = declared.fields.map((field): RecordFieldTrace => {
    const given = entry.fields.has(field.id);
    const source = evaluator.scheme.sources.find(({ id }) => id === field.ratedBy);
    const combine = source?.combine ?? { kind: 'mean' };
    const isRated = field.ratedBy !== null && !given;
    const formula = given || isRated ? undefined : formulas.find((computed) => computed.field === field.id);
    return {
      id: field.id,
      value: read(field.id),
      rated: isRated ? { combine, marks: showMarks(entry.marks.get(field.id) ?? [], combine) } : null,
      computed: formula === undefined ? null : tracing.trace(formula.value, frame),
    };
  });
  const times = read('times');
  const isOne = times.kind === 'number' && times.text === '1';
  if (isOne || fields.some((field) => field.id === 'times')) return fields;
  return [...fields, { id: 'times', value: times, rated: null, computed: null }];
}
