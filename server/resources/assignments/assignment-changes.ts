import { canonicalJson } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { readSnapshot } from '../cycles/population/snapshot-store.js';
import { findAssignees } from './assignee-read-model.js';
import { notAssignedToYou, recusalTooLate } from './assignment-problems.js';
import type { Recusal, UnitsChange } from './assignment-schemas.js';
import type { AssignmentTools } from './assignment-service.js';
import { insertAssignmentUnits, isHandedIn, updateAssignment, withdrawUnits } from './assignment-store.js';
import { type AssignmentView, auditedAssignment } from './assignment-view.js';
import { loadAssignment, loadOwnAssignment } from './load-assignment.js';
import { checkAssignee, resolveUnits, sourceToAssign } from './resolve-assignment.js';

/** How an assignment changes. */
export interface AssignmentChanges {
  /** Other units: new ones come to it, others are taken away for good. @throws Refusal as `create`, `assignment-ended`, `revision-conflict` */
  changeUnits(
    context: RequestContext,
    cycle: string,
    id: string,
    options: { readonly expected: number; readonly change: UnitsChange; readonly dryRun: boolean },
  ): Promise<AssignmentView>;
  /** Nothing more is entered by it; what was entered stays. @throws Refusal `assignment-not-found`, `assignment-ended`, `revision-conflict` */
  end(
    context: RequestContext,
    cycle: string,
    id: string,
    options: { readonly expected: number; readonly reason: string; readonly dryRun: boolean },
  ): Promise<AssignmentView>;
  /**
   * The rater withdraws from a unit (回避). Refused once the marks are in: the office returns them first, so that nothing that
   * counts is left behind.
   *
   * @throws Refusal `assignment-not-found`, `not-assigned-to-you`, `assignment-ended`, `recusal-too-late`
   */
  recuse(
    context: RequestContext,
    cycle: string,
    id: string,
    options: { readonly recusal: Recusal; readonly dryRun: boolean },
  ): Promise<AssignmentView>;
}

export function createAssignmentChanges({ storage, schemes }: AssignmentTools): AssignmentChanges {
  return {
    changeUnits: async (context, cycle, id, { expected, change, dryRun }) => {
      const loaded = await storage.snapshot((db) => loadCycle(db, context, cycle));
      const { sources } = (await schemes.find(loaded.row.scheme_hash)).scheme.entries;
      return await storage.write({ ...context, dryRun }, async (unit) => {
        requireState((await loadCycle(unit.db, context, cycle)).row, 'open');
        const { row, units, view } = await loadOwnAssignment(unit.db, context, cycle, id);
        checkRevision(expected, view, { ...view, unitsAsked: change.units });
        const source = sourceToAssign(sources, row.source, '');
        const around = { manager: context.actor, cycle, sources, members: await readSnapshot(unit.db, cycle, null) };
        const { items } = view;
        const wanted = resolveUnits(around, source, { items, rater: row.rater, selection: change.units }, '');
        const [assignee] = await findAssignees(unit.db, [view.actor], context.now);
        const known = new Set(units.map(({ unit_id }) => unit_id));
        const added = wanted.filter(({ unit_id }) => !known.has(unit_id));
        checkAssignee(assignee, source, { cycle, items, units: added }, '');
        const kept = new Set(wanted.map(({ unit_id }) => unit_id));
        const inForce = units.filter(({ recused_at }) => recused_at === null).map(({ unit_id }) => unit_id);
        const removed = inForce.filter((each) => !kept.has(each));
        await insertAssignmentUnits(unit.db, id, idsOf(added));
        await withdrawUnits(unit.db, id, removed, { at: unit.now, reason: change.reason });
        const changed = await updateAssignment(unit.db, row, { units_asked: canonicalJson(change.units) });
        const after = await loadAssignment(unit.db, context, cycle, id);
        const left = after.units.filter(({ recused_at }) => recused_at === null).map(({ unit_id }) => unit_id);
        const { reason } = change;
        const values = { before: auditedAssignment(row, inForce), after: auditedAssignment(changed, left), reason };
        await unit.record({ action: 'assignments:change-units', ...about(cycle, id), ...values });
        return after.view;
      });
    },
    end: async (context, cycle, id, { expected, reason, dryRun }) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        await loadCycle(unit.db, context, cycle);
        const { row, units, view } = await loadOwnAssignment(unit.db, context, cycle, id);
        checkRevision(expected, view, { ...view, endReason: reason });
        const end = { ended_at: unit.now, ended_by: context.actor.id, end_reason: reason };
        await updateAssignment(unit.db, row, end);
        const before = auditedAssignment(row, idsOf(units));
        await unit.record({ action: 'assignments:end', ...about(cycle, id), before, reason });
        return (await loadAssignment(unit.db, context, cycle, id)).view;
      }),
    recuse: async (context, cycle, id, { recusal, dryRun }) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        requireState((await loadCycle(unit.db, context, cycle)).row, 'open');
        const { row, units, view } = await loadAssignment(unit.db, context, cycle, id);
        const mine = row.actor_id === context.actor.id && row.actor_kind === context.actor.kind;
        const task = units.find(({ unit_id }) => unit_id === recusal.unit);
        if (!mine || row.ended_at !== null || task === undefined) throw notAssignedToYou.refuse({});
        if (task.recused_at !== null) return view;
        const { source, rater } = row;
        if (await isHandedIn(unit.db, { cycle, source, rater, unit: recusal.unit })) throw recusalTooLate.refuse({});
        await withdrawUnits(unit.db, id, [recusal.unit], { at: unit.now, reason: recusal.reason });
        await updateAssignment(unit.db, row, {});
        const after = { source, rater, unit: recusal.unit };
        await unit.record({ action: 'assignments:recuse', ...about(cycle, id), after, reason: recusal.reason });
        return (await loadAssignment(unit.db, context, cycle, id)).view;
      }),
  };
}

function idsOf(rows: readonly { readonly unit_id: string }[]): readonly string[] {
  return rows.map(({ unit_id }) => unit_id);
}

function about(cycle: string, id: string) {
  return { resource: 'assignments', resourceId: id, cycleId: cycle } as const;
}
