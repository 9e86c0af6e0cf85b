import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { readActorNames } from '../../access/actor-names-read-model.js';
import type { Tables } from '../../storage/index.js';
import type { ListEntry } from '../cycles/scheme/entry-description.js';
import { cycleScopesOf, mayInCycle } from './cycle-scopes.js';
import { ratedFields } from './occurrence-content.js';
import type { EventVisibility } from './occurrence-read-model.js';
import type { Reader } from './occurrence-view.js';

/** What an actor may see of the events and records of a cycle: `entries:read`, of a department the lists that it assesses. */
export function eventVisibility(actor: Actor, cycle: string, lists: readonly ListEntry[]): EventVisibility {
  const seesMarks = cycleScopesOf(actor, 'ratings:read', cycle).some(
    ({ subtree, department }) => subtree === null && department === null,
  );
  return {
    scopes: cycleScopesOf(actor, 'entries:read', cycle),
    listsOf: (department) => lists.filter(({ departments }) => departments.includes(department)).map(({ id }) => id),
    unsearched: seesMarks ? [] : lists.filter((list) => ratedFields(list).length > 0).map(({ id }) => id),
  };
}

/** How an actor sees content: marks in it are ratings, for `ratings:read` and for who entered them. */
export async function readerOf(
  db: Kysely<Tables>,
  actor: Actor,
  cycle: string,
  lists: readonly ListEntry[],
  people: readonly string[],
): Promise<Reader> {
  return {
    names: await readActorNames(db, people),
    hidden: ({ list: id, path, entered_by }) => {
      const list = lists.find((each) => each.id === id);
      if (list === undefined || entered_by === actor.id) return [];
      const { departments } = list;
      return mayInCycle(actor, 'ratings:read', { cycle, path, departments }) ? [] : ratedFields(list);
    },
  };
}
