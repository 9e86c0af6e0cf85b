import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import { type LoadedCycle, loadCycle, requireState } from '../cycles/load-cycle.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import type { ListEntry } from '../cycles/scheme/entry-description.js';
import type { EntryChecks } from '../entries/entry-checks.js';
import { fourEyes } from '../entries/entry-problems.js';
import { mayInCycle } from './cycle-scopes.js';
import { enterOccurrences, refuseContent } from './enter-occurrences.js';
import { eventNotFound } from './event-problems.js';
import { isOwn, requireChangeable, requireEventState, requireWindow } from './event-rules.js';
import type { EventChange, NewEvent } from './event-schemas.js';
import { eventVisibility, readerOf } from './event-visibility.js';
import { checkOccurrences } from './occurrence-content.js';
import { type EventFilter, findOccurrence, listOccurrences, type SeenOccurrence } from './occurrence-read-model.js';
import {
  contentColumn,
  contentOf,
  type EventState,
  listRevisions,
  type OccurrenceChange,
  type OccurrenceRevisionRow,
  reviseOccurrence,
} from './occurrence-store.js';
import { auditedEvent, type EventHistory, type EventView, eventHistory, eventView } from './occurrence-view.js';

export interface EventTools {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
  readonly checks: EntryChecks;
}

/** A change of one event or record. */
export interface EventStepRequest {
  readonly cycle: string;
  readonly id: string;
  readonly expected: number;
  readonly reason: string | null;
  readonly dryRun: boolean;
}

/** Steps of an event or record: from which states, to which, who takes them. */
export const EVENT_STEPS = {
  certify: { from: ['entered'], to: 'certified', permission: 'events:certify' },
  reject: { from: ['entered', 'certified'], to: 'rejected', permission: 'events:certify' },
  withdraw: { from: ['entered', 'certified', 'rejected'], to: 'withdrawn', permission: 'events:enter' },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly from: readonly EventState[];
      readonly to: EventState;
      readonly permission: 'events:enter' | 'events:certify';
    }
  >
>;
export type EventStepName = keyof typeof EVENT_STEPS;
/** What can be corrected. */
const CORRECTABLE: readonly EventState[] = ['entered', 'certified', 'rejected'];

/**
 * Events (加减分、否决事项) and entries of record lists (台账) of units. Only certified ones count in runs. Who entered or corrected one
 * does not certify it; what others entered and what is certified is changed only by those who certify.
 */
export interface EventService {
  /** Those the reader may see. @throws Refusal `cycle-not-found` */
  list(
    context: RequestContext,
    cycle: string,
    filter: EventFilter,
  ): Promise<{ readonly data: readonly EventView[]; readonly total: number }>;
  /** With its revisions. @throws Refusal `cycle-not-found`, `event-not-found` */
  get(context: RequestContext, cycle: string, id: string): Promise<EventHistory>;
  /** @throws Refusal `cycle-not-found`, `cycle-state`, and those of `enterOccurrences` */
  enter(context: RequestContext, cycle: string, event: NewEvent, dryRun: boolean): Promise<EventView>;
  /**
   * Corrects what it says; it is then to be certified anew.
   *
   * @throws Refusal `event-not-found`, `revision-conflict`, `event-state`, `event-not-own`, `event-content-wrong`, `entry-closed`
   */
  correct(context: RequestContext, request: EventStepRequest, change: EventChange): Promise<EventView>;
  /** @throws Refusal `event-not-found`, `revision-conflict`, `event-state`, `four-eyes`, `event-not-own`, `entry-closed` */
  step(context: RequestContext, request: EventStepRequest, step: EventStepName): Promise<EventView>;
}

interface LoadedEvent {
  readonly cycle: LoadedCycle;
  readonly row: SeenOccurrence;
  readonly list: ListEntry;
}
interface Revision {
  readonly action: OccurrenceRevisionRow['action'];
  readonly change: OccurrenceChange;
  readonly reason: string | null;
  readonly reopening: string | null;
}

export function createEventService({ storage, schemes, checks }: EventTools): EventService {
  /** The lists of the scheme of a cycle that somebody sees. */
  const listsOf = async (context: RequestContext, id: string) => {
    const { row } = await storage.snapshot((db) => loadCycle(db, context, id));
    const { scheme } = await schemes.find(row.scheme_hash);
    return { hash: row.scheme_hash, lists: scheme.entries.lists };
  };

  const load = async (
    db: Kysely<Tables>,
    context: RequestContext,
    { cycle: cycleId, id }: { readonly cycle: string; readonly id: string },
    lists: readonly ListEntry[],
  ): Promise<LoadedEvent> => {
    const cycle = await loadCycle(db, context, cycleId);
    const row = await findOccurrence(db, cycleId, id, eventVisibility(context.actor, cycleId, lists));
    const list = lists.find((each) => each.id === row?.list);
    if (row === undefined || list === undefined) throw eventNotFound.refuse({ id });
    return { cycle, row, list };
  };

  const show = async (
    db: Kysely<Tables>,
    context: RequestContext,
    row: SeenOccurrence,
    lists: readonly ListEntry[],
  ): Promise<EventView> =>
    eventView(row, await readerOf(db, context.actor, row.cycle_id, lists, [row.entered_by, row.decided_by ?? '']));

  /** One change of one event or record, with its revision and its audit entry. */
  const revise = async (
    unit: UnitOfWork,
    context: RequestContext,
    row: SeenOccurrence,
    { action, change, reason, reopening }: Revision,
  ): Promise<SeenOccurrence> => {
    const { unit_name, path, ...stored } = row;
    const note = { action, reason, reopening, by: context.actor.id };
    const changed = await reviseOccurrence(unit.db, stored, { ...change, updated_at: unit.now }, note);
    await unit.record({
      action: `events:${action}`,
      resource: 'events',
      resourceId: row.id,
      cycleId: row.cycle_id,
      before: auditedEvent(stored),
      after: { ...auditedEvent(changed), ...(reopening === null ? {} : { reopening }) },
      reason,
    });
    return { ...changed, unit_name, path };
  };

  return {
    list: async (context, cycle, filter) => {
      const { lists } = await listsOf(context, cycle);
      return await storage.snapshot(async (db) => {
        await loadCycle(db, context, cycle);
        const visibility = eventVisibility(context.actor, cycle, lists);
        const { rows, total } = await listOccurrences(db, cycle, filter, visibility);
        const people = rows.flatMap(({ entered_by, decided_by }) => [entered_by, decided_by ?? '']);
        const reader = await readerOf(db, context.actor, cycle, lists, people);
        return { data: rows.map((row) => eventView(row, reader)), total };
      });
    },
    get: async (context, cycle, id) => {
      const { lists } = await listsOf(context, cycle);
      return await storage.snapshot(async (db) => {
        const { row } = await load(db, context, { cycle, id }, lists);
        const revisions = await listRevisions(db, id);
        const people = [row.entered_by, ...revisions.map(({ recorded_by }) => recorded_by)];
        return eventHistory(row, revisions, await readerOf(db, context.actor, cycle, lists, people));
      });
    },
    enter: async (context, cycleId, event, dryRun) => {
      const { hash, lists } = await listsOf(context, cycleId);
      const checked = await checkOccurrences(checks, hash, lists, [event]);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { row: cycle } = await loadCycle(unit.db, context, cycleId);
        requireState(cycle, 'open');
        const [outcome] = await enterOccurrences(unit, context, cycle, checked);
        if (outcome === undefined) throw new Error('bug: one request, no outcome');
        if (outcome.kind === 'refused') throw outcome.refusal;
        const { row, member } = outcome;
        return await show(unit.db, context, { ...row, unit_name: member.name, path: member.path }, lists);
      });
    },
    correct: async (context, { cycle, id, expected, reason, dryRun }, { content = {}, source }) => {
      const { hash, lists } = await listsOf(context, cycle);
      const { row: before } = await storage.snapshot((db) => load(db, context, { cycle, id }, lists));
      const merged = { unit: before.unit_id, list: before.list, content: { ...contentOf(before), ...content } };
      const [checked] = await checkOccurrences(checks, hash, lists, [merged]);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const loaded = await load(unit.db, context, { cycle, id }, lists);
        const { row } = loaded;
        const current = await show(unit.db, context, row, lists);
        const given = { ...current, content: { ...current.content, ...content } };
        checkRevision(expected, current, given);
        // The content was merged and checked before; here it must still be the same.
        checkRevision(before.revision, current, given);
        requireEventState(row, CORRECTABLE);
        requireState(loaded.cycle.row, 'open');
        await requireChangeable(unit.db, context, row, loaded.list);
        if (checked === undefined) throw new Error('bug: one content, nothing checked');
        if (checked.wrong.length > 0) throw refuseContent(checked.wrong);
        const wanted = {
          content: contentColumn(checked.content),
          source: source === undefined ? row.source : source,
        };
        if (wanted.content === row.content && wanted.source === row.source) return current;
        const reopening = await requireWindow(unit.db, context, row);
        const change = { ...wanted, state: 'entered', decided_at: null, decided_by: null } as const;
        const changed = await revise(unit, context, row, { action: 'correct', change, reason, reopening });
        return await show(unit.db, context, changed, lists);
      });
    },
    step: async (context, { cycle, id, expected, reason, dryRun }, step) => {
      const { from, to, permission } = EVENT_STEPS[step];
      const { lists } = await listsOf(context, cycle);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const loaded = await load(unit.db, context, { cycle, id }, lists);
        const { row, list } = loaded;
        const current = await show(unit.db, context, row, lists);
        checkRevision(expected, current, { ...current, state: to });
        requireEventState(row, from);
        const target = { cycle, path: row.path, departments: list.departments };
        if (!mayInCycle(context.actor, permission, target)) throw permissionMissing.refuse({ permission });
        requireState(loaded.cycle.row, 'open');
        if (step === 'withdraw') await requireChangeable(unit.db, context, row, list);
        if (step === 'certify' && (await isOwn(unit.db, context, row))) throw fourEyes.refuse({});
        const reopening = step === 'withdraw' ? await requireWindow(unit.db, context, row) : null;
        const decided = step === 'withdraw' ? {} : { decided_at: unit.now, decided_by: context.actor.id };
        const change = { state: to, ...decided };
        const changed = await revise(unit, context, row, { action: step, change, reason, reopening });
        return await show(unit.db, context, changed, lists);
      });
    },
  };
}
