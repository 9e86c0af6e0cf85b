import { compareValues } from '../conditions/compare-values.js';
import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { NormalScheme, NormalSource } from '../scheme/normal.js';
import type { AssessmentDocument, BallotInput } from './assessment.js';
import type { BoundBallot, BoundUnit } from './bound.js';
import { ballotMixed, inputDuplicate, inputIgnored, inputUnknown } from './diagnostics.js';
import { PARTS } from './input-words.js';

/**
 * Reads the ballots by source. A ballot orders units of one category where its source says so; a rater places a unit once
 * only, on whatever ballot; where the source excludes the rater's own unit, the places close up behind it.
 */
export function bindBallots(
  document: AssessmentDocument,
  units: readonly BoundUnit[],
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, readonly BoundBallot[]> {
  const indexes = new Map(units.map((unit, index) => [unit.id, index]));
  const bound = new Map<string, BoundBallot[]>();
  const placed = new Set<string>();
  for (const [position, ballot] of (document.ballots ?? []).entries()) {
    const at = ['ballots', position];
    const source = scheme.sources.find((entry) => entry.id === ballot.source);
    if (source === undefined || source.ballot === null) {
      diagnostics.push(inputIgnored.at(at, { what: PARTS.ballotSource, id: ballot.source, unit: '' }));
      continue;
    }
    const order: number[] = [];
    for (const [place, id] of ballot.order.entries()) {
      const index = indexes.get(id);
      const key = JSON.stringify([source.id, ballot.rater, id]);
      if (index === undefined) {
        diagnostics.push(inputUnknown.at([...at, 'order', place], { what: PARTS.unit, id, known: [] }));
      } else if (placed.has(key)) {
        diagnostics.push(inputDuplicate.at([...at, 'order', place], { what: PARTS.ballotUnit, id }));
      } else if (!(source.excludeSelf && ballot.rater === id)) {
        order.push(index);
      }
      placed.add(key);
    }
    checkCategory(order, units, source, ballot, at, diagnostics);
    const places = new Map(order.map((unit, index) => [unit, index + 1]));
    const list = bound.get(source.id) ?? [];
    list.push({ source: source.id, rater: ballot.rater, places, size: order.length });
    bound.set(source.id, list);
  }
  return bound;
}

/** A ballot over units of several categories has places that mean nothing. Units without a category are let through. */
function checkCategory(
  order: readonly number[],
  units: readonly BoundUnit[],
  source: NormalSource,
  ballot: BallotInput,
  at: Path,
  diagnostics: Diagnostic[],
): void {
  const within = source.ballot?.within ?? null;
  if (within === null) return;
  const known = order.map((unit) => units[unit]?.attributes.get(within)).filter((value) => value !== undefined);
  const [first] = known;
  if (first === undefined || known.every((value) => compareValues('=', value, first) === true)) return;
  diagnostics.push(ballotMixed.at([...at, 'order'], { source: source.id, rater: ballot.rater, within }));
}
