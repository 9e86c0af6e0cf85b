import type { Value } from '../plan/value.js';
import { aggregate, extremeOf, quantify } from './aggregate.js';
import { combineMarks } from './combine-marks.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import { framesOf, leavesGapsOut, type Reduction } from './members.js';
import { rankAmong } from './rank-among.js';
import { reduceParts } from './reduce-parts.js';
import { count } from './reducers.js';
import { sharedKey } from './shared-key.js';
import { asQuantity, isAbsent, isKnown, missing, missingFrom } from './values.js';

/** One reduction over any domain: parts, records, ratings, ballots, years, populations. */
export function reduce(reduction: Reduction, frame: Frame, evaluator: Computation): Value {
  const { domain } = reduction;
  if (domain.kind === 'parts') return reduceParts(reduction, frame, evaluator);
  if (domain.kind === 'ratings' || domain.kind === 'ballots') return reduceMarks(reduction, frame, evaluator);
  if (reduction.reducer === 'rank') return rankAmong(reduction, frame, evaluator);
  const key = sharedKey(reduction, frame, evaluator);
  if (key === null) return reduceFrames(reduction, frame, evaluator);
  const known = evaluator.shared.get(key) as Value | undefined; // only this function sets the key
  if (known !== undefined) return known;
  const value = reduceFrames(reduction, frame, evaluator);
  evaluator.shared.set(key, value);
  return value;
}

function reduceFrames(reduction: Reduction, frame: Frame, evaluator: Computation): Value {
  const frames = framesOf(reduction, frame, evaluator);
  if (!Array.isArray(frames)) return frames as Value; // not a list: why the members cannot be told
  const values: Value[] = [];
  const gaps: Value[] = [];
  for (const member of frames as readonly Frame[]) {
    const where = reduction.where === null ? true : evaluator.value(reduction.where, member);
    if (where === false) continue;
    const value =
      where !== true
        ? missingFrom([where])
        : reduction.value === null
          ? true
          : evaluator.value(reduction.value, member);
    if (isKnown(value)) values.push(value);
    else if (!isAbsent(value)) gaps.push(value);
  }
  if (reduction.reducer === 'any' || reduction.reducer === 'all') {
    return quantify(reduction.reducer, values, leavesGapsOut(reduction) ? [] : gaps);
  }
  if (gaps.length > 0 && !leavesGapsOut(reduction)) return missingFrom(gaps);
  if (reduction.reducer === 'count') return count(values.length);
  const extra = reduction.arguments.map((argument) => evaluator.value(argument, frame));
  return extremeOf(reduction.reducer, values) ?? aggregate(reduction.reducer, values.map(asQuantity), extra);
}

function reduceMarks(reduction: Reduction, frame: Frame, evaluator: Computation): Value {
  const { domain } = reduction;
  const source = domain.kind === 'ratings' || domain.kind === 'ballots' ? domain.source : '';
  const combine = evaluator.scheme.sources.find((entry) => entry.id === source)?.combine ?? { kind: 'mean' as const };
  if (domain.kind === 'ratings') {
    const marks = evaluator.assessment.units[frame.unit]?.marks.get(source)?.get(domain.key) ?? [];
    const of = `${source}:${domain.key}`;
    return combineMarks(
      combine,
      marks.map((mark) => mark.value),
      marks.map((mark) => mark.weight),
      of,
    );
  }
  const operation = evaluator.plan.ballotMarks[source];
  const frames = framesOf(reduction, frame, evaluator);
  if (!Array.isArray(frames) || operation === undefined) return missing('not_rated', source);
  const values = (frames as readonly Frame[]).map((member) => evaluator.value(operation, member));
  const gaps = values.filter((value) => !isKnown(value));
  if (gaps.length > 0) return missingFrom(gaps);
  return combineMarks(
    combine,
    values.map(asQuantity),
    values.map(() => count(1)),
    source,
  );
}
