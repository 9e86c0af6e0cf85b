import type { Mark } from '../assessment/bound.js';
import type { Frame } from '../evaluate/frame.js';
import { compare } from '../number/index.js';
import type { Domain } from '../plan/plan.js';
import type { Combine } from '../scheme/normal.js';
import { numberText } from './shown-value.js';
import type { MarkTrace, TraceBody } from './trace.js';
import type { Tracing } from './tracing.js';

/** The marks of all raters of a source, or the places on its ballots. */
export function openMarks(
  domain: Extract<Domain, { kind: 'ratings' | 'ballots' }>,
  frame: Frame,
  tracing: Tracing,
): TraceBody {
  const { assessment, scheme, plan } = tracing.evaluator;
  const { source } = domain;
  const combine: Combine = scheme.sources.find((entry) => entry.id === source)?.combine ?? { kind: 'mean' };
  if (domain.kind === 'ratings') {
    const marks = assessment.units[frame.unit]?.marks.get(source)?.get(domain.key) ?? [];
    return { kind: 'ratings', source, key: domain.key, combine, marks: showMarks(marks, combine) };
  }
  const operation = plan.ballotMarks[source];
  const ballots = (operation === undefined ? [] : (assessment.ballots.get(source) ?? [])).flatMap((ballot) => {
    const place = ballot.places.get(frame.unit);
    if (place === undefined || operation === undefined) return [];
    const inside = { ...frame, ballot: { place, size: ballot.size } };
    return [{ rater: ballot.rater, place, size: ballot.size, mark: tracing.trace(operation, inside) }];
  });
  return { kind: 'ballots', source, combine, ballots };
}

/** Marks in the order given; those trimmed away are told (of equal marks, the ones given later at the top, earlier at the bottom). */
export function showMarks(marks: readonly Mark[], combine: Combine): readonly MarkTrace[] {
  const dropped = combine.kind === 'trimmed' ? trimmed(marks, combine.highest, combine.lowest) : new Set<Mark>();
  return marks.map((mark) => ({
    rater: mark.rater,
    mark: numberText(mark.value),
    weight: numberText(mark.weight),
    dropped: dropped.has(mark),
  }));
}

function trimmed(marks: readonly Mark[], highest: number, lowest: number): ReadonlySet<Mark> {
  const sorted = [...marks].sort((a, b) => compare(a.value, b.value) ?? 0);
  return new Set([...sorted.slice(0, lowest), ...sorted.slice(Math.max(lowest, sorted.length - highest))]);
}
