import type { Frame } from '../evaluate/frame.js';
import type { Reduction } from '../evaluate/members.js';
import { wholeArgument } from '../evaluate/reducers.js';
import { openMarks } from './open-marks.js';
import { openParts } from './open-parts.js';
import { openPopulation } from './open-population.js';
import { openRecords } from './open-records.js';
import type { TraceBody } from './trace.js';
import type { Tracing } from './tracing.js';

/** How a reduction came about, member by member; of other units only how many they are. */
export function openReduction(reduction: Reduction, frame: Frame, tracing: Tracing): TraceBody {
  const { domain } = reduction;
  switch (domain.kind) {
    case 'parts':
      return openParts(reduction, domain.members, frame, tracing);
    case 'records':
      return openRecords(reduction, domain.list, frame, tracing);
    case 'years': {
      const first = domain.past ? 1 : 0;
      const years = wholeArgument(tracing.evaluator.value(domain.count, frame)) ?? 0;
      const offsets = Array.from({ length: years }, (_, index) => first + index);
      return {
        kind: 'years',
        reducer: reduction.reducer,
        members: offsets.map((offset) => {
          const inside = { ...frame, offset };
          const where = reduction.where === null ? null : tracing.trace(reduction.where, inside);
          const leaves = where?.value.kind === 'boolean' && !where.value.value;
          const of = reduction.value === null || leaves ? null : tracing.trace(reduction.value, inside);
          return { year: tracing.evaluator.assessment.year - offset, where, of };
        }),
        arguments: reduction.arguments.map((argument) => tracing.trace(argument, frame)),
      };
    }
    case 'ratings':
    case 'ballots':
      return openMarks(domain, frame, tracing);
    case 'units':
    case 'group':
    case 'tied':
      return openPopulation(reduction, domain.kind, frame, tracing);
    default:
      return domain satisfies never;
  }
}
