import type { AssessmentDocument, SourceEntry } from '../../../dsl/index.js';
import { ask, each, ifMatch } from './asker.js';
import { type Cast, type EntryPlace, idOf } from './cast.js';

/** Casts and submits the ballots of a document, each by its rater, for the part of the units that it orders. */
export async function enterBallots(
  document: AssessmentDocument,
  cast: Cast,
  place: EntryPlace,
  sources: readonly SourceEntry[],
): Promise<void> {
  const attributes = new Map(document.units.map((unit) => [unit.id, unit.attributes ?? {}]));
  await each(document.ballots ?? [], async ({ source, rater, order }) => {
    const within = sources.find(({ id }) => id === source)?.within ?? null;
    const first = attributes.get(order[0] ?? '') ?? {};
    const part = within === null ? '' : String(first[within] ?? '');
    const path = `/api/cycles/${place.cycle}/ballots/${encodeURIComponent(source)}/${encodeURIComponent(rater)}`;
    const body = { order: order.map((unit) => idOf(place, unit)), submit: true };
    await ask(cast.rater(source, rater), 'PUT', `${path}?part=${encodeURIComponent(part)}`, body, ifMatch(0));
  });
}
