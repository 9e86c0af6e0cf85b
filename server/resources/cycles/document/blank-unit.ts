import type { AssessmentDocument, NeededInputs } from '../../../../dsl/index.js';

type UnitInput = AssessmentDocument['units'][number];
type Known = Pick<UnitInput, 'id' | 'name' | 'attributes'>;

/**
 * A unit of a cycle to fill: of the template's one unit what this unit is asked for. Parts that are empty then are left out, and
 * the self-assessment goes by the unit's own id.
 *
 * @param blank with everything that the scheme reads; undefined: it reads nothing
 */
export function blankUnit(blank: UnitInput | undefined, unit: Known, needed: NeededInputs): UnitInput {
  if (blank === undefined) return unit;
  const { facts, previous, ratings, records, ...rest } = blank;
  const rated = (ratings ?? []).flatMap((rating) => {
    const keys = needed.ratings.get(rating.source);
    const scores = pick(rating.scores, (key) => keys?.has(key) === true);
    return scores === null ? [] : [{ ...rating, rater: rating.rater === blank.id ? unit.id : rating.rater, scores }];
  });
  const own = {
    facts: pick(facts, (id) => needed.facts.has(id)),
    past: pick(previous?.facts, (id) => needed.past.has(id)),
    records: pick(records, (id) => needed.lists.has(id)),
  };
  return {
    ...rest,
    ...unit,
    ...(own.facts === null ? {} : { facts: own.facts }),
    ...(own.past === null ? {} : { previous: { ...previous, facts: own.past } }),
    ...(rated.length === 0 ? {} : { ratings: rated }),
    ...(own.records === null ? {} : { records: own.records }),
  };
}

/** The entries whose key fits; null: none. */
function pick<T>(of: Readonly<Record<string, T>> | undefined, fits: (key: string) => boolean) {
  const entries = Object.entries(of ?? {}).filter(([key]) => fits(key));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
