import type { AssessmentDocument, SourceEntry } from '../../../../dsl/index.js';
import { readTyped, type SampleValue, type Typed } from './value-codec.js';

type Unit = AssessmentDocument['units'][number];
/** The name of who rates in a try-out. */
export const RATER = '评分人';

/** The document with another value of an attribute or a fact of a unit; of a fact by period, of one period. */
export function withValue(
  document: AssessmentDocument,
  unit: string,
  group: 'attributes' | 'facts',
  id: string,
  value: Typed | Readonly<Record<string, Typed>>,
): AssessmentDocument {
  return withUnit(document, unit, (one) => ({ ...one, [group]: { ...one[group], [id]: value } }));
}

/** The document with another value of a fact of the year before. */
export function withPrevious(document: AssessmentDocument, unit: string, id: string, value: Typed): AssessmentDocument {
  return withUnit(document, unit, (one) => ({ ...one, previous: { facts: { ...one.previous?.facts, [id]: value } } }));
}

/** The document with another value of a parameter, or of one entry of a map. */
export function withParameter(
  document: AssessmentDocument,
  id: string,
  value: SampleValue,
  entry: string | null = null,
): AssessmentDocument {
  const before = document.parameters?.[id];
  const map = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  return {
    ...document,
    parameters: { ...document.parameters, [id]: entry === null ? value : { ...map, [entry]: value } },
  };
}

/** The document with one more unit, as the blank one; null where there is no blank one. */
export function withNewUnit(document: AssessmentDocument, template: AssessmentDocument): AssessmentDocument {
  const [blank] = template.units;
  if (blank === undefined) return document;
  const taken = document.units.map(({ id }) => id);
  let count = taken.length + 1;
  while (taken.includes(idOf(count))) count += 1;
  const id = idOf(count);
  // A unit that rates itself goes by its own id.
  const ratings = blank.ratings?.map((rating) => (rating.rater === blank.id ? { ...rating, rater: id } : rating));
  const unit = { ...blank, id, name: `${blank.name ?? id} ${count}`, ...(ratings === undefined ? {} : { ratings }) };
  return { ...document, units: [...document.units, unit] };
}

/** The document without a unit, its decisions and its places on ballots. */
export function withoutUnit(document: AssessmentDocument, unit: string): AssessmentDocument {
  const { ballots, decisions } = document;
  return {
    ...document,
    units: document.units.filter(({ id }) => id !== unit),
    ...(decisions === undefined ? {} : { decisions: decisions.filter((each) => each.unit !== unit) }),
    ...(ballots === undefined
      ? {}
      : { ballots: ballots.map((each) => ({ ...each, order: each.order.filter((id) => id !== unit) })) }),
  };
}

function idOf(count: number): string {
  return `u${String(count).padStart(3, '0')}`;
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

/** The document with a unit changed; the others stay as they are. */
export function withUnit(document: AssessmentDocument, unit: string, change: (unit: Unit) => Unit): AssessmentDocument {
  return { ...document, units: document.units.map((one) => (one.id === unit ? change(one) : one)) };
}
