import type { Kysely } from 'kysely';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import { findAttributes } from './attribute-store.js';
import { loadOwnUnit, loadParent, loadUnit } from './load-unit.js';
import { newPlace } from './move-unit.js';
import { newUnitRow } from './new-unit-row.js';
import { PARENT_WORDS, refuseExternalId, refuseParent, unitInUse } from './unit-problems.js';
import { listUnits, type UnitFilter } from './unit-read-model.js';
import type { NewUnit, UnitChange } from './unit-schemas.js';
import {
  countActiveChildren,
  findUnit,
  insertUnits,
  isExternalIdTaken,
  moveBelow,
  searchText,
  type UnitRow,
  updateUnit,
} from './unit-store.js';
import { auditedUnit, type UnitView, unitView } from './unit-view.js';
import { visibilityOf } from './visibility-read-model.js';

/** How a change is to be made. */
export interface Writing {
  readonly dryRun: boolean;
}

/**
 * The tree of units. Who holds a subtree sees and changes that subtree; every change is audited. Units are never deleted:
 * they retire, and what was said of them stays.
 */
export interface UnitService {
  list(
    context: RequestContext,
    filter: UnitFilter,
    year: number | null,
  ): Promise<{ readonly data: readonly UnitView[]; readonly total: number }>;
  /** @throws Refusal `unit-not-found` */
  get(context: RequestContext, id: string, year: number | null): Promise<UnitView>;
  /** @throws Refusal `unit-parent-wrong`, `external-id-taken` */
  create(context: RequestContext, unit: NewUnit, writing: Writing): Promise<UnitView>;
  /** @throws Refusal `unit-not-found`, `revision-conflict`, `unit-parent-wrong`, `external-id-taken` */
  update(
    context: RequestContext,
    id: string,
    expected: number,
    change: UnitChange,
    writing: Writing,
  ): Promise<UnitView>;
  /** @throws Refusal `unit-not-found`, `revision-conflict`, `unit-in-use` while units below it are not retired */
  retire(context: RequestContext, id: string, expected: number, reason: string, writing: Writing): Promise<UnitView>;
  /** @throws Refusal `unit-not-found`, `revision-conflict`, `unit-parent-wrong` when the one above is retired */
  restore(context: RequestContext, id: string, expected: number, reason: string, writing: Writing): Promise<UnitView>;
}

/** A change of one unit: which, from which revision, and what it would make of it, as the API shows units. */
interface Step {
  readonly id: string;
  readonly expected: number;
  readonly action: string;
  readonly reason: string | null;
  readonly given: Partial<UnitView>;
}

export function createUnitService(storage: Storage): UnitService {
  const show = async (db: Kysely<Tables>, { actor }: RequestContext, row: UnitRow): Promise<UnitView> =>
    unitView(row, await visibilityOf(db, actor, 'units:read'));

  /** One change of one unit, unless it changes nothing. */
  const change = async (
    context: RequestContext,
    { id, expected, action, reason, given }: Step,
    { dryRun }: Writing,
    work: (unit: UnitOfWork, row: UnitRow, current: UnitView) => Promise<Partial<UnitRow>>,
  ): Promise<UnitView> =>
    await storage.write({ ...context, dryRun }, async (unit) => {
      const row = await loadOwnUnit(unit.db, context, id);
      const current = await show(unit.db, context, row);
      checkRevision(expected, current, { ...current, ...given });
      const wanted = await work(unit, row, current);
      if (!differs(row, wanted)) return current;
      const by = { updated_at: unit.now, updated_by: context.actor.id };
      const changed = await updateUnit(unit.db, row, { ...wanted, ...by });
      if (changed.path !== row.path) await moveBelow(unit.db, row, changed);
      const before = auditedUnit(row);
      const after = auditedUnit(changed);
      await unit.record({ action, resource: 'units', resourceId: id, before, after, reason });
      return await show(unit.db, context, changed);
    });

  return {
    list: async (context, filter, year) =>
      await storage.snapshot(async (db) => {
        const visibility = await visibilityOf(db, context.actor, 'units:read');
        const { rows, total } = await listUnits(db, filter, visibility);
        const ids = rows.map(({ id }) => id);
        const attributes = year === null ? null : await findAttributes(db, ids, year);
        const data = rows.map((row) =>
          unitView(row, visibility, attributes ? (attributes.get(row.id) ?? {}) : undefined),
        );
        return { data, total };
      }),
    get: async (context, id, year) =>
      await storage.snapshot(async (db) => {
        const row = await loadUnit(db, context, id);
        const visibility = await visibilityOf(db, context.actor, 'units:read');
        if (year === null) return unitView(row, visibility);
        const attributes = await findAttributes(db, [id], year);
        return unitView(row, visibility, attributes.get(id) ?? {});
      }),
    create: async (context, { name, parent = null, ...made }, { dryRun }) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const externalId = made.externalId?.trim() ?? null;
        const above = await loadParent(unit.db, context, parent);
        const row = newUnitRow(unit, context.actor.id, { name, externalId, above });
        if (externalId !== null && (await isExternalIdTaken(unit.db, externalId, row.id)))
          throw refuseExternalId(externalId);
        await insertUnits(unit.db, [row]);
        await unit.record({ action: 'units:create', resource: 'units', resourceId: row.id, after: auditedUnit(row) });
        return await show(unit.db, context, row);
      }),
    update: async (context, id, expected, wanted, writing) =>
      await change(
        context,
        { id, expected, action: 'units:update', reason: null, given: wanted },
        writing,
        async ({ db }, row, current) => {
          const name = wanted.name?.trim() ?? row.name;
          const externalId = wanted.externalId === undefined ? row.external_id : (wanted.externalId?.trim() ?? null);
          if (externalId !== null && (await isExternalIdTaken(db, externalId, id))) throw refuseExternalId(externalId);
          // Compared with what the reader sees: who holds a subtree sees nothing above its top.
          const isMoved = wanted.parent !== undefined && wanted.parent !== current.parent;
          const place = isMoved ? await newPlace(db, context, row, wanted.parent ?? null) : {};
          return { name, external_id: externalId, search: searchText(name, externalId), ...place };
        },
      ),
    retire: async (context, id, expected, reason, writing) =>
      await change(
        context,
        { id, expected, action: 'units:retire', reason, given: { retired: true } },
        writing,
        async ({ db, now }, row) => {
          if (row.retired_at !== null) return {};
          const children = await countActiveChildren(db, id);
          if (children > 0) throw unitInUse.refuse({ children });
          return { retired_at: now, retired_by: context.actor.id, retire_reason: reason };
        },
      ),
    restore: async (context, id, expected, reason, writing) =>
      await change(
        context,
        { id, expected, action: 'units:restore', reason, given: { retired: false } },
        writing,
        async ({ db }, row) => {
          const above = row.parent_id === null ? undefined : await findUnit(db, row.parent_id);
          if (above?.retired_at) throw refuseParent(PARENT_WORDS.retired);
          return { retired_at: null, retired_by: null, retire_reason: null };
        },
      ),
  };
}

function differs(row: UnitRow, wanted: Partial<UnitRow>): boolean {
  const before: Readonly<Record<string, unknown>> = { ...row };
  return Object.entries(wanted).some(([column, value]) => before[column] !== value);
}
