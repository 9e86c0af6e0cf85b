import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';
import { findHandedIn } from './assignment-read-model.js';
import { ratingTasks } from './rating-access.js';
import { type RatingVisibility, type SeenSheet, seenKeys } from './rating-visibility.js';

/**
 * Which cells of sheets that are seen (`seenRatings`) are seen: made once per request, then asked for each sheet. The answer
 * holds the keys; null: all of them.
 */
export async function ratingCells(
  db: Kysely<Tables>,
  visibility: RatingVisibility,
): Promise<(sheet: SeenSheet) => ReadonlySet<string> | null> {
  const { actor, cycle, open } = visibility;
  const seesAll = open.some(({ subtree, keys, submittedOnly }) => subtree === null && keys === null && !submittedOnly);
  if (seesAll) return () => null;
  const handedIn = await findHandedIn(db, cycle, actor);
  const own = (await ratingTasks(db, cycle, actor)).map((task) => {
    return { ...task, isSubmitted: handedIn.has(JSON.stringify([task.source, task.rater, task.unit])) };
  });
  return (sheet) => seenKeys(visibility, sheet, own);
}
