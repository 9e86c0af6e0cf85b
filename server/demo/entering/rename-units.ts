import type { AssessmentDocument } from '../../../dsl/index.js';

/**
 * The same document with other ids of units: where they are units, where they are raters, in ballots and in decisions.
 *
 * @example renameUnits(document, (id) => `bda-${id}`)
 */
export function renameUnits(document: AssessmentDocument, rename: (id: string) => string): AssessmentDocument {
  const known = new Set(document.units.map(({ id }) => id));
  const renamed = (id: string): string => (known.has(id) ? rename(id) : id);
  return {
    ...document,
    units: document.units.map((unit) => ({
      ...unit,
      id: renamed(unit.id),
      ...(unit.ratings === undefined
        ? {}
        : { ratings: unit.ratings.map((rating) => ({ ...rating, rater: renamed(rating.rater) })) }),
    })),
    ...(document.ballots === undefined
      ? {}
      : {
          ballots: document.ballots.map((ballot) => ({
            ...ballot,
            rater: renamed(ballot.rater),
            order: ballot.order.map(renamed),
          })),
        }),
    ...(document.decisions === undefined
      ? {}
      : { decisions: document.decisions.map((decision) => ({ ...decision, unit: renamed(decision.unit) })) }),
  };
}
