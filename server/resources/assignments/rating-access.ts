import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import type { Json, Tables } from '../../storage/index.js';
import { findAssignedItems, listTasks, type RatingPlace } from './assignment-read-model.js';

/** What an actor may rate of a unit. */
export interface RatingAccess {
  /** Keys of the items, sorted by code point; null: all of the source. */
  readonly keys: readonly string[] | null;
}

/** A unit that an actor rates. */
export interface RatingTask {
  readonly source: string;
  readonly rater: string;
  readonly unit: string;
  /** Keys of the items, sorted by code point; null: all of the source. */
  readonly keys: readonly string[] | null;
  /** Whether the rater withdrew from this unit (回避). */
  readonly recused: boolean;
}

/**
 * Whether an actor may rate a unit under a rater name of a source, and which items. To be asked within the write that enters
 * marks, beside the permission `ratings:enter`. Several assignments add up.
 *
 * @returns null when it is not assigned, or the actor is recused
 */
export async function ratingAccess(
  db: Kysely<Tables>,
  place: RatingPlace,
  actor: Pick<Actor, 'kind' | 'id'>,
): Promise<RatingAccess | null> {
  const assigned = await findAssignedItems(db, place, actor);
  return assigned.length === 0 ? null : { keys: joinKeys(assigned) };
}

/** What an actor rates in a cycle, by source, rater and unit; each of these once. A unit is recused when all of its assignments are. */
export async function ratingTasks(
  db: Kysely<Tables>,
  cycle: string,
  actor: Pick<Actor, 'kind' | 'id'>,
): Promise<readonly RatingTask[]> {
  return tasksOf(await listTasks(db, cycle, actor));
}

/** The tasks that these rows make. */
export function tasksOf(rows: Awaited<ReturnType<typeof listTasks>>): readonly RatingTask[] {
  const byPlace = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const place = JSON.stringify([row.source, row.rater, row.unit_id]);
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  return [...byPlace.values()].flatMap((same): RatingTask[] => {
    const [first] = same;
    if (first === undefined) return [];
    const inForce = same.filter(({ recused_at }) => recused_at === null);
    const recused = inForce.length === 0;
    const keys = joinKeys((recused ? same : inForce).map(({ items }) => items));
    return [{ source: first.source, rater: first.rater, unit: first.unit_id, keys, recused }];
  });
}

function joinKeys(items: readonly (Json | null)[]): readonly string[] | null {
  const keys = new Set<string>();
  for (const each of items) {
    if (each === null) return null;
    for (const key of JSON.parse(each) as readonly string[]) keys.add(key); // written by `insertAssignment`
  }
  return [...keys].sort((a, b) => (a < b ? -1 : 1));
}
