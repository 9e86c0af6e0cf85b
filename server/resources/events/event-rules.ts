import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Tables } from '../../storage/index.js';
import type { ListEntry } from '../cycles/scheme/entry-description.js';
import { entryAccess } from '../entries/entry-access.js';
import { entryClosed } from '../entries/entry-problems.js';
import { writersOf } from '../schemes/versions/load-version.js';
import { mayInCycle } from './cycle-scopes.js';
import { entryOf } from './enter-occurrences.js';
import { eventNotOwn, eventState } from './event-problems.js';
import type { SeenOccurrence } from './occurrence-read-model.js';
import { type EventState, findWriters } from './occurrence-store.js';

/** @throws Refusal `event-state` */
export function requireEventState({ state }: SeenOccurrence, needed: readonly EventState[]): void {
  if (!needed.includes(state)) throw eventState.refuse({ state, needed });
}

/**
 * Who may correct or withdraw: whoever entered it, until it is certified; and whoever certifies. Else a unit could undo what
 * counts against it.
 *
 * @throws Refusal `permission-missing`, `event-not-own`
 */
export async function requireChangeable(
  db: Kysely<Tables>,
  context: RequestContext,
  row: SeenOccurrence,
  { departments }: ListEntry,
): Promise<void> {
  const target = { cycle: row.cycle_id, path: row.path, departments };
  if (!mayInCycle(context.actor, 'events:enter', target))
    throw permissionMissing.refuse({ permission: 'events:enter' });
  if (mayInCycle(context.actor, 'events:certify', target)) return;
  if (row.state === 'certified' || !(await isOwn(db, context, row))) throw eventNotOwn.refuse({});
}

/** Whether the actor answers for what it says: entered or corrected it, in person or through a key the same person made. */
export async function isOwn(db: Kysely<Tables>, { actor }: RequestContext, { id }: SeenOccurrence): Promise<boolean> {
  const writers = await findWriters(db, id);
  return (await writersOf(db, actor)).some((each) => writers.includes(each));
}

/** The reopening that lets it be changed, null when the timetable does. @throws Refusal `entry-closed` */
export async function requireWindow(
  db: Kysely<Tables>,
  { now }: RequestContext,
  { cycle_id: cycle, unit_id: unit, kind }: SeenOccurrence,
): Promise<string | null> {
  const { isOpen, stage, reopening } = await entryAccess(db, { cycle, entry: entryOf(kind), unit }, now);
  if (!isOpen) throw entryClosed.refuse({ stage });
  return reopening;
}
