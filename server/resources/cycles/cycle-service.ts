import type { Kysely } from 'kysely';
import { canonicalJson } from '../../../dsl/index.js';
import { may, scopesOf } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { refuseFields } from '../../http/json-body.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import { checkParameters } from './cycle-parameters.js';
import { cycleFrozen, cycleIdTaken, cycleSchemeRetired } from './cycle-problems.js';
import { type CycleFilter, listCycles } from './cycle-read-model.js';
import type { CycleChange, NewCycle } from './cycle-schemas.js';
import {
  type CycleRow,
  findCycle,
  insertCycle,
  isCycleIdTaken,
  listStages,
  updateCycle,
  updateStage,
} from './cycle-store.js';
import { auditedCycle, type CycleView, cycleView, type ListedCycle, listedCycle } from './cycle-view.js';
import { loadCycle, loadOwnCycle, requireState } from './load-cycle.js';
import { findPreviousCycle, findPreviousCycles, setPreviousCycle } from './previous-cycle-store.js';
import type { CycleSchemes, VersionScheme } from './scheme/cycle-schemes.js';
import { changedStages, newStages } from './timetable/cycle-stages.js';
import { isDay } from './timetable/zoned-day.js';
import { requireWholeCycle } from './whole-cycle.js';

export interface CycleTools {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  readonly schemes: CycleSchemes;
}

/** Cycles: planning one, and changing it. How it opens and closes is in `cycle-steps`. */
export interface CycleService {
  list(
    context: RequestContext,
    filter: CycleFilter,
  ): Promise<{ readonly data: readonly ListedCycle[]; readonly total: number }>;
  /** @throws Refusal `cycle-not-found` */
  get(context: RequestContext, id: string): Promise<CycleView>;
  /** @throws Refusal `cycle-scheme-unknown`, `cycle-scheme-retired`, `cycle-parameters-wrong`, `cycle-id-taken`, `fields-invalid` */
  create(context: RequestContext, cycle: NewCycle, dryRun: boolean): Promise<CycleView>;
  /** @throws Refusal `cycle-not-found`, `revision-conflict`, `cycle-frozen`, `cycle-state`, and those of `create` */
  update(
    context: RequestContext,
    id: string,
    expected: number,
    change: CycleChange,
    dryRun: boolean,
  ): Promise<CycleView>;
}

export function createCycleService({ storage, workers, schemes }: CycleTools): CycleService {
  return {
    list: async ({ actor, now }, filter) =>
      await storage.snapshot(async (db) => {
        const { rows, total } = await listCycles(db, filter, scopesOf(actor, 'cycles:read'));
        const stages = await listStages(
          db,
          rows.map(({ id }) => id),
        );
        const previous = await findPreviousCycles(
          db,
          rows.map(({ id }) => id),
        );
        return { data: rows.map((row) => listedCycle(row, stages, previous.get(row.id) ?? null, now)), total };
      }),
    get: async (context, id) =>
      await storage.snapshot(async (db) => {
        const { row, stages } = await loadCycle(db, context, id);
        return cycleView(row, stages, await findPreviousCycle(db, id), context.now);
      }),
    create: async (context, made, dryRun) => {
      const wanted = { id: '', state: 'planned', population: canonicalJson(made.population) } as const;
      await storage.snapshot((db) => requireWholeCycle(db, context, 'cycles:manage', wanted));
      const { schemeHash, stages: days = {}, parameters = {}, asOf = null } = made;
      const version = await schemes.find(schemeHash);
      if (version.version.state === 'retired') throw cycleSchemeRetired.refuse({});
      checkAsOf(asOf);
      await checkParameters(workers, version, parameters);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const row = newCycleRow(unit, context.actor.id, made, version);
        await requireWholeCycle(unit.db, context, 'cycles:manage', row);
        const stages = newStages(row.id, version.scheme, days);
        await refuseTaken(unit.db, row);
        await insertCycle(unit.db, row, stages);
        const after = auditedCycle(row, stages, null);
        await unit.record({ action: 'cycles:create', resource: 'cycles', resourceId: row.id, cycleId: row.id, after });
        return cycleView(row, stages, null, context.now);
      });
    },
    update: async (context, id, expected, change, dryRun) => {
      const { reason = null, stages: days = {}, previous, ...wanted } = change;
      checkAsOf(wanted.asOf ?? null);
      if (wanted.parameters !== undefined) {
        const { row } = await storage.snapshot((db) => loadOwnCycle(db, context, id));
        await checkParameters(workers, await schemes.find(row.scheme_hash), wanted.parameters);
      }
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { row, stages } = await loadOwnCycle(unit.db, context, id);
        const before = await findPreviousCycle(unit.db, id);
        const after = previous === undefined ? before : previous;
        const current = cycleView(row, stages, before, context.now);
        checkRevision(expected, current, { ...current, ...wanted, previous: after });
        requireState(row, 'planned', 'open');
        const moved = changedStages(stages, days, row.time_zone);
        refuseFrozen(row, wanted, moved.length > 0 || after !== before, reason);
        if (after !== before) await refusePrevious(unit.db, context, row, after);
        const columns = columnsOf(wanted);
        await requireWholeCycle(unit.db, context, 'cycles:manage', { ...row, ...columns });
        const isSame =
          moved.length === 0 &&
          after === before &&
          Object.entries(columns).every(([key, value]) => Reflect.get(row, key) === value);
        if (isSame) return current;
        await refuseTaken(unit.db, { ...row, ...columns });
        for (const stage of moved) await updateStage(unit.db, stage);
        if (after !== before) await setPreviousCycle(unit.db, id, after);
        const by = { updated_at: unit.now, updated_by: context.actor.id };
        const changed = await updateCycle(unit.db, row, { ...columns, ...by });
        const later = await listStages(unit.db, [id]);
        await unit.record({
          action: 'cycles:update',
          resource: 'cycles',
          resourceId: id,
          cycleId: id,
          before: auditedCycle(row, stages, before),
          after: auditedCycle(changed, later, after),
          reason,
        });
        return cycleView(changed, later, after, context.now);
      });
    },
  };
}

function newCycleRow(unit: UnitOfWork, by: string, made: NewCycle, { version, scheme }: VersionScheme): CycleRow {
  return {
    id: unit.newId(),
    external_id: made.externalId?.trim() ?? null,
    name: made.name.trim(),
    scheme_id: version.scheme_id,
    scheme_version_id: version.id,
    scheme_hash: scheme.hash,
    year: scheme.year,
    time_zone: scheme.timeZone,
    as_of: made.asOf ?? null,
    state: 'planned',
    population: canonicalJson(made.population),
    parameters: canonicalJson(made.parameters ?? {}),
    accepted: '[]',
    opened_at: null,
    closed_at: null,
    archived_at: null,
    created_at: unit.now,
    created_by: by,
    updated_at: unit.now,
    updated_by: by,
    revision: 1,
  };
}

function columnsOf({ name, externalId, population, parameters, asOf }: CycleChange): Partial<CycleRow> {
  return {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(externalId === undefined ? {} : { external_id: externalId?.trim() ?? null }),
    ...(population === undefined ? {} : { population: canonicalJson(population) }),
    ...(parameters === undefined ? {} : { parameters: canonicalJson(parameters) }),
    ...(asOf === undefined ? {} : { as_of: asOf }),
  };
}

/** @throws Refusal `cycle-frozen`, or `fields-invalid` when something of an open cycle changes that needs a reason */
function refuseFrozen(row: CycleRow, wanted: CycleChange, needsReason: boolean, reason: string | null): void {
  if (row.state === 'planned') return;
  const columns: Readonly<Record<string, unknown>> = columnsOf(wanted);
  const before: Readonly<Record<string, unknown>> = { ...row };
  const frozen = { population: 'population', parameters: 'parameters', as_of: 'asOf' };
  const fields = Object.entries(frozen).flatMap(([column, field]) =>
    column in columns && columns[column] !== before[column] ? [field] : [],
  );
  if (fields.length > 0) throw cycleFrozen.refuse({ fields });
  if (!needsReason || reason !== null) return;
  throw refuseFields([
    ['reason', { zh: '考核开始后这样调整要写明原因', en: 'once the cycle is open, this change needs a reason' }],
  ]);
}

/** @throws Refusal `fields-invalid` when the cycle before is not seen, or not of an earlier year */
async function refusePrevious(
  db: Kysely<Tables>,
  { actor }: RequestContext,
  { year }: CycleRow,
  previous: string | null,
): Promise<void> {
  if (previous === null) return;
  const found = may(actor, 'cycles:read', { cycle: previous }) ? await findCycle(db, previous) : undefined;
  const why =
    found === undefined
      ? { zh: '没有这次年度考核，或不在您的范围内', en: 'there is no such cycle, or not in your scope' }
      : { zh: '它不是更早年度的考核', en: 'it is not of an earlier year' };
  if (found === undefined || found.year >= year) throw refuseFields([['previous', why]]);
}

function checkAsOf(asOf: string | null): void {
  if (asOf === null || isDay(asOf)) return;
  throw refuseFields([['asOf', { zh: '没有这一天', en: 'there is no such day' }]]);
}

async function refuseTaken(db: Kysely<Tables>, { id, external_id }: CycleRow): Promise<void> {
  if (external_id === null || !(await isCycleIdTaken(db, external_id, id))) return;
  const fields = { externalId: { zh: '已有年度考核使用', en: 'another cycle has it' } };
  throw cycleIdTaken.refuse({ externalId: external_id }, { fields });
}
