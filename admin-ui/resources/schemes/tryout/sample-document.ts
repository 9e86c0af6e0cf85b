import type { AssessmentDocument, SourceEntry } from '../../../../dsl/index.js';

type Unit = AssessmentDocument['units'][number];
/** A value as it is typed; null: not reported. */
export type Typed = string | number | boolean | null;

const RATER = '评分人';

/**
 * What a text in a field of numbers stands for: a number where it prints as it was typed, else the text; empty is null.
 * Full-width digits are digits.
 */
export function readTyped(text: string): Typed {
  const half = text.normalize('NFKC').replace(/。/gu, '.').trim();
  if (half === '') return null;
  return String(Number(half)) === half ? Number(half) : half;
}

/** The document with another value of an attribute or a fact of a unit. */
export function withValue(
  document: AssessmentDocument,
  unit: string,
  group: 'attributes' | 'facts',
  id: string,
  value: Typed,
): AssessmentDocument {
  return withUnit(document, unit, (one) => ({ ...one, [group]: { ...one[group], [id]: value } }));
}

/** The mark that the first rater of a source gives an item; null when there is none. */
export function markOf(unit: Unit, source: string, key: string): string | number | null {
  return unit.ratings?.find((rating) => rating.source === source)?.scores[key] ?? null;
}

/** The document with another mark of the first rater of a source. */
export function withMark(
  document: AssessmentDocument,
  unit: string,
  source: string,
  key: string,
  mark: Typed,
): AssessmentDocument {
  return withMarks(document, unit, source, { [key]: mark });
}

/** The document in which every source gives a unit full marks on all of these items; items without full marks stay. */
export function withFullMarks(
  document: AssessmentDocument,
  unit: string,
  sources: readonly Pick<SourceEntry, 'id' | 'items'>[],
): AssessmentDocument {
  return sources.reduce((before, { id, items }) => {
    const marks = items.flatMap(({ key, points }) => (points === null ? [] : [[key, readTyped(points)] as const]));
    return withMarks(before, unit, id, Object.fromEntries(marks));
  }, document);
}

function withMarks(
  document: AssessmentDocument,
  unit: string,
  source: string,
  marks: Readonly<Record<string, Typed>>,
): AssessmentDocument {
  // Marks are numbers or texts of numbers; an attribute's flag never comes here.
  const scores = marks as Readonly<Record<string, number | string | null>>;
  return withUnit(document, unit, (one) => {
    const ratings = one.ratings ?? [];
    const at = ratings.findIndex((rating) => rating.source === source);
    const rating = ratings[at];
    if (rating === undefined) return { ...one, ratings: [...ratings, { source, rater: RATER, scores }] };
    return { ...one, ratings: ratings.with(at, { ...rating, scores: { ...rating.scores, ...scores } }) };
  });
}

function withUnit(document: AssessmentDocument, unit: string, change: (unit: Unit) => Unit): AssessmentDocument {
  return { ...document, units: document.units.map((one) => (one.id === unit ? change(one) : one)) };
}
