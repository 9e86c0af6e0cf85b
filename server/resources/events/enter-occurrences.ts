import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import type { RequestContext } from '../../access/request-context.js';
import { Refusal } from '../../http/errors/problem.js';
import type { Tables, UnitOfWork } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../cycles/population/snapshot-visibility.js';
import type { ListEntry } from '../cycles/scheme/entry-description.js';
import { type EntryAccess, entryAccess } from '../entries/entry-access.js';
import { entryClosed } from '../entries/entry-problems.js';
import { unitNotFound } from '../units/unit-problems.js';
import { type CycleMember, findMembers } from './cycle-members-store.js';
import { mayInCycle } from './cycle-scopes.js';
import { eventContentWrong, eventIdTaken, eventListUnknown } from './event-problems.js';
import { type CheckedOccurrence, kindOf } from './occurrence-content.js';
import { contentColumn, findByExternalId, insertOccurrences, type OccurrenceRow } from './occurrence-store.js';
import { auditedEvent } from './occurrence-view.js';

/** What became of one request: entered, or why not. */
export type OccurrenceOutcome =
  | { readonly kind: 'entered'; readonly row: OccurrenceRow; readonly member: CycleMember }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Enters events and records within a write, a few statements for all of them. Each request is entered with its revision and its
 * audit entry, or refused for itself: `unit-not-found`, `event-list-unknown`, `permission-missing`, `event-content-wrong`,
 * `entry-closed`, `event-id-taken` (also when an earlier request of the same call has the external id).
 *
 * @param cycle open, and seen by who asks
 * @param requests as `checkOccurrences` gave them for the scheme of the cycle
 */
export async function enterOccurrences(
  unit: UnitOfWork,
  context: RequestContext,
  cycle: CycleRow,
  requests: readonly CheckedOccurrence[],
): Promise<readonly OccurrenceOutcome[]> {
  const members = await findMembers(
    unit.db,
    cycle.id,
    requests.map(({ request }) => request.unit),
  );
  const externalIds = requests.flatMap(({ request }) => request.externalId ?? []);
  const taken = new Map(await findByExternalId(unit.db, cycle.id, externalIds));
  const accessOf = windowsOf(unit.db, cycle.id, context.now);
  const visibility = snapshotVisibilityOf(context.actor);
  const outcomes: OccurrenceOutcome[] = [];
  const entered: { readonly row: OccurrenceRow; readonly reopening: string | null }[] = [];
  for (const checked of requests) {
    try {
      const member = members.get(checked.request.unit);
      if (member === undefined || !isSnapshotVisible(member.path, visibility))
        throw unitNotFound.refuse({ id: checked.request.unit });
      const list = requireEnterable(context, cycle.id, member, checked);
      const kind = kindOf(list);
      const { isOpen, reopening, stage } = await accessOf(kind, member.unit_id);
      if (!isOpen) throw entryClosed.refuse({ stage });
      const { externalId = null } = checked.request;
      const other = externalId === null ? undefined : taken.get(externalId);
      if (other !== undefined && externalId !== null) throw refuseTaken(externalId, other);
      const row = newRow(
        unit,
        context.actor.id,
        { cycle: cycle.id, unit: member.unit_id, kind, list: list.id },
        checked,
      );
      if (externalId !== null) taken.set(externalId, row);
      entered.push({ row, reopening });
      outcomes.push({ kind: 'entered', row, member });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ kind: 'refused', refusal: error });
    }
  }
  const by = context.actor.id;
  await insertOccurrences(
    unit.db,
    entered.map(({ row, reopening }) => ({ row, note: { action: 'enter', reason: null, reopening, by } })),
  );
  for (const { row } of entered) {
    const about = { resource: 'events', resourceId: row.id, cycleId: cycle.id };
    await unit.record({ action: 'events:enter', ...about, after: auditedEvent(row) });
  }
  return outcomes;
}

/** The list of a request that may be entered for a unit and says what the scheme can read. @throws Refusal */
function requireEnterable(
  { actor }: RequestContext,
  cycle: string,
  { path }: CycleMember,
  { request, list, known, wrong }: CheckedOccurrence,
): ListEntry {
  if (list === null) {
    const fields = { list: { zh: '方案里没有这个清单', en: 'the scheme has no such list' } };
    throw eventListUnknown.refuse({ id: request.list, known }, { fields });
  }
  if (!mayInCycle(actor, 'events:enter', { cycle, path, departments: list.departments }))
    throw permissionMissing.refuse({ permission: 'events:enter' });
  if (wrong.length > 0) throw refuseContent(wrong);
  return list;
}

/** What is wrong with the content, also by field. */
export function refuseContent(wrong: CheckedOccurrence['wrong']): Refusal {
  const fields = Object.fromEntries(wrong.map(({ path, message }) => [(path ?? ['content']).join('.'), message]));
  return eventContentWrong.refuse({ errors: wrong.length }, { diagnostics: wrong, fields });
}

/** Whether a unit may enter now, asked once for each; once for all where the timetable lets everybody. */
function windowsOf(db: Kysely<Tables>, cycle: string, now: string) {
  const known = new Map<string, EntryAccess>();
  return async (kind: OccurrenceRow['kind'], unit: string): Promise<EntryAccess> => {
    const entry = entryOf(kind);
    const found = known.get(entry) ?? known.get(`${entry} ${unit}`);
    if (found !== undefined) return found;
    const access = await entryAccess(db, { cycle, entry, unit }, now);
    known.set(access.isOpen && access.reopening === null ? entry : `${entry} ${unit}`, access);
    return access;
  };
}

/** The entry whose window counts for a kind. */
export function entryOf(kind: OccurrenceRow['kind']): 'events' | 'records' {
  return kind === 'event' ? 'events' : 'records';
}

function refuseTaken(externalId: string, { id }: OccurrenceRow): Refusal {
  const fields = { externalId: { zh: '已经登记过', en: 'has been entered already' } };
  return eventIdTaken.refuse({ externalId, id }, { fields, conflict: { current: { id }, given: { externalId } } });
}

function newRow(
  unit: UnitOfWork,
  by: string,
  about: { readonly cycle: string; readonly unit: string; readonly kind: OccurrenceRow['kind']; readonly list: string },
  { request, content }: CheckedOccurrence,
): OccurrenceRow {
  return {
    id: unit.newId(),
    cycle_id: about.cycle,
    unit_id: about.unit,
    kind: about.kind,
    list: about.list,
    external_id: request.externalId ?? null,
    content: contentColumn(content),
    state: 'entered',
    source: request.source ?? null,
    entered_at: unit.now,
    entered_by: by,
    decided_at: null,
    decided_by: null,
    updated_at: unit.now,
    revision: 1,
  };
}
