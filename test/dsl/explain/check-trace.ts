import type { RecordTrace, Trace } from '../../../dsl/explain/index.js';
import { type Complain, checkCondition } from './check-condition.js';
import { isSame } from './exact-values.js';
import { combined, recompute } from './recompute.js';
import { partsOf } from './trace-parts.js';

/** Checks that a trace's value follows from its parts, and every part from its own. */
export function checkTrace(trace: Trace, complain: Complain): void {
  for (const part of partsOf(trace)) checkTrace(part, complain);
  if (trace.kind === 'condition') checkCondition(trace.condition, trace.value, complain);
  if (trace.kind === 'records') for (const entry of trace.entries) checkRecord(entry, complain);
  const expected = recompute(trace, complain);
  if (expected !== null && !isSame(expected, trace.value)) {
    complain(`${JSON.stringify(trace.value)} should be ${JSON.stringify(expected)}`, trace);
  }
}

/** Fields follow from their marks or their formula, and what is read of the record is what its fields say. */
function checkRecord(entry: RecordTrace, complain: Complain): void {
  const fields = new Map(entry.fields.map((field) => [field.id, field.value]));
  for (const { rated, computed, value } of entry.fields) {
    const marks = rated?.marks ?? [];
    const expected =
      rated === null
        ? computed?.value
        : combined(
            rated.combine,
            marks.map(({ mark }) => mark),
            marks.map(({ weight }) => weight),
          );
    if (expected && !isSame(expected, value)) complain('a field does not follow', entry);
  }
  const visit = (trace: Trace): void => {
    if (trace.kind === 'given' && trace.input.of === 'record_field') {
      const field = fields.get(trace.input.id);
      if (field !== undefined && !isSame(field, trace.value)) complain('not what the field says', trace);
    }
    for (const part of partsOf(trace)) visit(part);
  };
  for (const read of [entry.where, entry.of, ...entry.fields.map(({ computed }) => computed)])
    if (read !== null) visit(read);
}
