import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import { readActorNames } from '../../access/actor-names-read-model.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { Instant, Storage, Tables } from '../../storage/index.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { findSnapshotUnit, type SnapshotRow } from '../cycles/population/snapshot-store.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../cycles/population/snapshot-visibility.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import type { NodeEntry } from '../cycles/scheme/entry-description.js';
import { cycleScopesOf, mayInCycle } from '../events/cycle-scopes.js';
import { unitNotFound } from '../units/unit-problems.js';
import { nodeNeeded, nodeUnknown, notAssignedUnknown } from './not-assigned-problems.js';
import { listNotAssigned, type NotAssignedFilter, type SeenNotAssigned } from './not-assigned-read-model.js';
import { endNotAssigned, findLastSaid, insertNotAssigned, notAssignedRevision } from './not-assigned-store.js';

/** An item that a unit does not carry, as the API shows it. */
export interface NotAssignedView {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly node: string;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
  /** Of what is said of this node of this unit, as it was once this row counted. */
  readonly revision: number;
}

/** What is said of a node of a unit now. */
export interface NotAssignedState {
  readonly unit: string;
  readonly node: string;
  /** 0 where nothing was ever said. */
  readonly revision: number;
  /** Null: the unit carries the item. */
  readonly inForce: NotAssignedView | null;
}

/** What comes with every change. */
export interface NotAssignedStep {
  /** The revision that was seen. */
  readonly expected: number;
  readonly reason: string;
  readonly dryRun: boolean;
}

/** Which item of which unit. */
export interface NotAssignedAddress {
  readonly cycle: string;
  readonly unit: string;
  readonly node: string;
}

/** Items that units do not carry (不承担): they take no part in the score, which neither wins nor loses by them. */
export interface NotAssignedService {
  /** @throws Refusal `cycle-not-found` */
  list(
    context: RequestContext,
    cycle: string,
    filter: NotAssignedFilter,
  ): Promise<{ readonly data: readonly NotAssignedView[]; readonly total: number }>;
  /** @throws Refusal `cycle-not-found`, `unit-not-found`, `permission-missing`, `not-assigned-node-unknown` */
  get(context: RequestContext, address: NotAssignedAddress): Promise<NotAssignedState>;
  /**
   * Says that a unit does not carry an item; with another reason than before it is said anew.
   *
   * @throws Refusal `cycle-not-found`, `cycle-state` unless it is open, `unit-not-found`, `permission-missing`,
   *   `revision-conflict`, `not-assigned-node-unknown`, `not-assigned-node-needed` for the total
   */
  leaveOut(context: RequestContext, address: NotAssignedAddress, step: NotAssignedStep): Promise<NotAssignedView>;
  /** @throws Refusal `not-assigned-unknown` and those of `leaveOut` */
  takeBack(context: RequestContext, address: NotAssignedAddress, step: NotAssignedStep): Promise<NotAssignedView>;
}

export function createNotAssignedService(storage: Storage, schemes: CycleSchemes): NotAssignedService {
  const nodesOf = async (context: RequestContext, cycle: string): Promise<readonly NodeEntry[]> => {
    const { row } = await storage.snapshot((db) => loadCycle(db, context, cycle));
    return (await schemes.find(row.scheme_hash)).scheme.entries.nodes;
  };

  /** The unit and the node, where somebody may do this to them. */
  const find = async (
    db: Kysely<Tables>,
    context: RequestContext,
    permission: 'entries:read' | 'assignments:manage',
    { cycle, unit: unitId, node: nodeId }: NotAssignedAddress,
    nodes: readonly NodeEntry[],
  ) => {
    const unit = await findSnapshotUnit(db, cycle, unitId);
    if (unit === undefined || !isSnapshotVisible(unit.path, snapshotVisibilityOf(context.actor)))
      throw unitNotFound.refuse({ id: unitId });
    const node = nodes.find(({ id }) => id === nodeId);
    const target = { cycle, path: unit.path, departments: [node?.department ?? []].flat() };
    if (!mayInCycle(context.actor, permission, target)) throw permissionMissing.refuse({ permission });
    if (node === undefined) throw nodeUnknown.refuse({ node: nodeId });
    return { unit, node };
  };

  const show = async (db: Kysely<Tables>, row: SeenNotAssigned): Promise<NotAssignedView> =>
    notAssignedView(row, await readActorNames(db, [row.created_by]));

  const stateOf = async (
    db: Kysely<Tables>,
    { unit, node }: NotAssignedAddress,
    said: SeenNotAssigned | undefined,
  ): Promise<NotAssignedState> => {
    const isInForce = said !== undefined && said.ended_at === null;
    return { unit, node, revision: notAssignedRevision(said), inForce: isInForce ? await show(db, said) : null };
  };

  /** What was said last of a node that somebody may leave out now, of the revision that was seen. */
  const admit = async (
    db: Kysely<Tables>,
    context: RequestContext,
    address: NotAssignedAddress,
    nodes: readonly NodeEntry[],
    { expected, reason }: NotAssignedStep,
  ): Promise<{ readonly unit: SnapshotRow; readonly said: SeenNotAssigned | undefined }> => {
    requireState((await loadCycle(db, context, address.cycle)).row, 'open');
    const { unit, node } = await find(db, context, 'assignments:manage', address, nodes);
    if (node === nodes[0]) throw nodeNeeded.refuse({ node: address.node });
    const last = await findLastSaid(db, address);
    const said = last === undefined ? undefined : { ...last, unit_name: unit.name };
    checkRevision(expected, await stateOf(db, address, said), { unit: address.unit, node: address.node, reason });
    return { unit, said };
  };

  return {
    list: async (context, cycle, filter) => {
      const nodes = await nodesOf(context, cycle);
      return await storage.snapshot(async (db) => {
        const { rows, total } = await listNotAssigned(db, cycle, filter, {
          scopes: cycleScopesOf(context.actor, 'entries:read', cycle),
          nodesOf: (wanted) => nodes.filter(({ department }) => department === wanted).map(({ id }) => id),
        });
        const names = await readActorNames(
          db,
          rows.map(({ created_by }) => created_by),
        );
        return { data: rows.map((row) => notAssignedView(row, names)), total };
      });
    },
    get: async (context, address) => {
      const nodes = await nodesOf(context, address.cycle);
      return await storage.snapshot(async (db) => {
        await loadCycle(db, context, address.cycle);
        const { unit } = await find(db, context, 'entries:read', address, nodes);
        const last = await findLastSaid(db, address);
        return await stateOf(db, address, last === undefined ? undefined : { ...last, unit_name: unit.name });
      });
    },
    leaveOut: async (context, address, step) => {
      const nodes = await nodesOf(context, address.cycle);
      const { reason, dryRun } = step;
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { unit: member, said } = await admit(unit.db, context, address, nodes, step);
        const before = said?.ended_at === null ? said : undefined;
        if (before?.reason === reason) return await show(unit.db, before);
        if (before !== undefined)
          await endNotAssigned(unit.db, before, {
            ended_at: unit.now,
            ended_by: context.actor.id,
            end_reason: reason,
          });
        const row = {
          id: unit.newId(),
          cycle_id: address.cycle,
          unit_id: address.unit,
          node: address.node,
          reason,
          created_at: unit.now,
          created_by: context.actor.id,
          ended_at: null,
          ended_by: null,
          end_reason: null,
        };
        await insertNotAssigned(unit.db, row);
        await unit.record({
          action: 'not-assigned:leave-out',
          resource: 'not-assigned',
          resourceId: row.id,
          cycleId: address.cycle,
          before: before === undefined ? undefined : { unit: address.unit, node: address.node, reason: before.reason },
          after: { unit: address.unit, node: address.node, reason },
          reason,
        });
        return await show(unit.db, { ...row, place: (said?.place ?? 0) + 1, unit_name: member.name });
      });
    },
    takeBack: async (context, address, step) => {
      const nodes = await nodesOf(context, address.cycle);
      const { reason, dryRun } = step;
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { said: row } = await admit(unit.db, context, address, nodes, step);
        if (row === undefined || row.ended_at !== null) throw notAssignedUnknown.refuse({ node: address.node });
        const end = { ended_at: unit.now, ended_by: context.actor.id, end_reason: reason };
        await endNotAssigned(unit.db, row, end);
        await unit.record({
          action: 'not-assigned:take-back',
          resource: 'not-assigned',
          resourceId: row.id,
          cycleId: address.cycle,
          before: { unit: address.unit, node: address.node, reason: row.reason },
          reason,
        });
        return await show(unit.db, { ...row, ...end });
      });
    },
  };
}

function notAssignedView(row: SeenNotAssigned, names: ReadonlyMap<string, string>): NotAssignedView {
  return {
    id: row.id,
    unit: row.unit_id,
    unitName: row.unit_name,
    node: row.node,
    reason: row.reason,
    createdAt: row.created_at,
    createdBy: row.created_by,
    createdByName: names.get(row.created_by) ?? '',
    endedAt: row.ended_at,
    endedBy: row.ended_by,
    endReason: row.end_reason,
    revision: notAssignedRevision(row),
  };
}
