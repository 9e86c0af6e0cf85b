import type { AssessmentDocument } from '../../../../dsl/index.js';
import { RATER } from './sample-document.js';

type Unit = AssessmentDocument['units'][number];

/** A source whose raters put units in order. */
export interface BallotSource {
  readonly id: string;
  /** The attribute within which a ballot orders; null: all units. */
  readonly within: string | null;
}

/** The units that stand on one ballot with a unit. */
export function onBallotWith(document: AssessmentDocument, { within }: BallotSource, unit: Unit): readonly Unit[] {
  if (within === null) return document.units;
  const own = unit.attributes?.[within] ?? null;
  return document.units.filter(({ attributes }) => (attributes?.[within] ?? null) === own);
}

/** The place of a unit on the ballot of its kind, from 1; null where it has none. */
export function placeOf(document: AssessmentDocument, source: BallotSource, unit: Unit): number | null {
  const at = document.ballots?.[ballotAt(document, source, unit)]?.order.indexOf(unit.id) ?? -1;
  return at === -1 ? null : at + 1;
}

/** The document in which a unit stands at a place, those behind it moving on; null takes it off the ballot. */
export function withPlace(
  document: AssessmentDocument,
  source: BallotSource,
  unit: Unit,
  place: number | null,
): AssessmentDocument {
  const ballots = document.ballots ?? [];
  const at = ballotAt(document, source, unit);
  const before = ballots[at] ?? { source: source.id, rater: raterFor(document, source), order: [] };
  const others = before.order.filter((id) => id !== unit.id);
  const order = place === null ? others : others.toSpliced(Math.max(0, place - 1), 0, unit.id);
  const ballot = { ...before, order };
  return { ...document, ballots: at === -1 ? [...ballots, ballot] : ballots.with(at, ballot) };
}

/** The first ballot of a source on which units of this kind stand; one without units takes any. -1: none. */
function ballotAt(document: AssessmentDocument, source: BallotSource, unit: Unit): number {
  const kind = new Set(onBallotWith(document, source, unit).map(({ id }) => id));
  const own = (document.ballots ?? []).map(
    (ballot) => ballot.source === source.id && ballot.order.every((id) => kind.has(id)),
  );
  const used = own.findIndex((is, index) => is && (document.ballots?.[index]?.order.length ?? 0) > 0);
  return used === -1 ? own.indexOf(true) : used;
}

/** One rater hands in one ballot for each kind; each gets a name of its own here. */
function raterFor(document: AssessmentDocument, source: BallotSource): string {
  const count = (document.ballots ?? []).filter((ballot) => ballot.source === source.id).length;
  return count === 0 ? RATER : `${RATER} ${count + 1}`;
}
