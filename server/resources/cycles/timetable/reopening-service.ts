import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission } from '../../../access/require-permission.js';
import { refuseFields } from '../../../http/json-body.js';
import type { Instant, Storage } from '../../../storage/index.js';
import { idsOnPath } from '../../units/unit-path.js';
import { unitNotFound } from '../../units/unit-problems.js';
import { reopeningUnknown, stageNotEnded, stageUnknown } from '../cycle-problems.js';
import type { NewReopening } from '../cycle-schemas.js';
import type { StageRow } from '../cycle-store.js';
import { type LoadedCycle, loadCycle, requireState } from '../load-cycle.js';
import { findSnapshotUnit } from '../population/snapshot-store.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../population/snapshot-visibility.js';
import { endReopening, insertReopening, listReopenings, type ReopeningRow } from './reopening-store.js';
import { stageState } from './stage-times.js';
import { isDay, nextDay, startOfDay } from './zoned-day.js';

/** Late entry for one unit in one stage, as the API shows it. */
export interface ReopeningView {
  readonly id: string;
  readonly stage: string;
  readonly unit: string;
  readonly reason: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly closesOn: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

/** Late entry (补报): a stage that is over is opened again for one unit, with a reason and an end, by who runs cycles where the unit is. */
export interface ReopeningService {
  /** Those of units the reader may see, newest first. @throws Refusal `cycle-not-found`, `stage-unknown` */
  list(
    context: RequestContext,
    cycle: string,
    stage: string,
  ): Promise<{ readonly data: readonly ReopeningView[]; readonly total: number }>;
  /**
   * @throws Refusal `cycle-not-found`, `cycle-state` unless it is open, `stage-unknown`, `stage-not-ended`, `unit-not-found` when
   *   the unit takes no part, `permission-missing`, `fields-invalid` when the end is no day or over already
   */
  create(
    context: RequestContext,
    cycle: string,
    stage: string,
    given: NewReopening,
    dryRun: boolean,
  ): Promise<ReopeningView>;
  /** @throws Refusal `cycle-not-found`, `reopening-unknown`, `permission-missing` */
  end(context: RequestContext, cycle: string, id: string, reason: string, dryRun: boolean): Promise<ReopeningView>;
}

export function createReopeningService(storage: Storage): ReopeningService {
  return {
    list: async (context, cycle, stage) =>
      await storage.snapshot(async (db) => {
        stageOf(await loadCycle(db, context, cycle), stage);
        const visibility = snapshotVisibilityOf(context.actor);
        const data: ReopeningView[] = [];
        for (const row of await listReopenings(db, { cycle, stage })) {
          const unit = await findSnapshotUnit(db, cycle, row.unit_id);
          if (unit !== undefined && isSnapshotVisible(unit.path, visibility)) data.push(reopeningView(row));
        }
        return { data, total: data.length };
      }),
    create: async (context, cycle, stage, { unit: unitId, reason, closesOn }, dryRun) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const loaded = await loadCycle(unit.db, context, cycle);
        requireState(loaded.row, 'open');
        const { opens_at: opensAt, closes_at: closesAt } = stageOf(loaded, stage);
        if (stageState({ opensAt, closesAt }, loaded.row.state, context.now) !== 'ended')
          throw stageNotEnded.refuse({});
        const visibility = snapshotVisibilityOf(context.actor);
        const member = await findSnapshotUnit(unit.db, cycle, unitId);
        if (member === undefined || !isSnapshotVisible(member.path, visibility))
          throw unitNotFound.refuse({ id: unitId });
        requirePermission(context, 'cycles:manage', { cycle, unitPath: idsOnPath(member.path) });
        const row: ReopeningRow = {
          id: unit.newId(),
          cycle_id: cycle,
          stage_id: stage,
          unit_id: unitId,
          opens_at: context.now,
          closes_at: endOf(closesOn, loaded.row.time_zone, context.now),
          closes_on: closesOn,
          reason,
          created_at: unit.now,
          created_by: context.actor.id,
          ended_at: null,
          ended_by: null,
          end_reason: null,
        };
        await insertReopening(unit.db, row);
        const after = { stage, unit: unitId, closesOn };
        const about = { resource: 'cycles', resourceId: cycle, cycleId: cycle };
        await unit.record({ action: 'cycles:reopen-stage', ...about, after, reason });
        return reopeningView(row);
      }),
    end: async (context, cycle, id, reason, dryRun) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        await loadCycle(unit.db, context, cycle);
        const row = (await listReopenings(unit.db, { cycle, stage: null })).find((each) => each.id === id);
        const member = row === undefined ? undefined : await findSnapshotUnit(unit.db, cycle, row.unit_id);
        const isSeen = member !== undefined && isSnapshotVisible(member.path, snapshotVisibilityOf(context.actor));
        if (row === undefined || !isSeen || row.ended_at !== null || row.closes_at <= context.now)
          throw reopeningUnknown.refuse({ id });
        requirePermission(context, 'cycles:manage', { cycle, unitPath: idsOnPath(member.path) });
        const end = { ended_at: unit.now, ended_by: context.actor.id, end_reason: reason };
        await endReopening(unit.db, id, end);
        const before = { stage: row.stage_id, unit: row.unit_id, closesOn: row.closes_on };
        const about = { resource: 'cycles', resourceId: cycle, cycleId: cycle };
        await unit.record({ action: 'cycles:end-reopening', ...about, before, reason });
        return reopeningView({ ...row, ...end });
      }),
  };
}

function stageOf({ stages }: LoadedCycle, id: string): StageRow {
  const stage = stages.find(({ stage_id }) => stage_id === id);
  if (stage === undefined) throw stageUnknown.refuse({ id });
  return stage;
}

function endOf(closesOn: string, timeZone: string, now: Instant): Instant {
  if (!isDay(closesOn)) throw refuseFields([['closesOn', { zh: '没有这一天', en: 'there is no such day' }]]);
  const end = startOfDay(nextDay(closesOn), timeZone);
  if (end > now) return end;
  throw refuseFields([['closesOn', { zh: '这一天已过', en: 'this day is over' }]]);
}

function reopeningView(row: ReopeningRow): ReopeningView {
  return {
    id: row.id,
    stage: row.stage_id,
    unit: row.unit_id,
    reason: row.reason,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    closesOn: row.closes_on,
    createdAt: row.created_at,
    createdBy: row.created_by,
    endedAt: row.ended_at,
    endReason: row.end_reason,
  };
}
