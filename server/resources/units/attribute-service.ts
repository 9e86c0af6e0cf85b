import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { Instant, Storage } from '../../storage/index.js';
import {
  type AttributeValue,
  type AttributeValues,
  addRevisions,
  findAttributes,
  listRevisions,
  readValue,
} from './attribute-store.js';
import { loadOwnUnit, loadUnit } from './load-unit.js';
import type { AttributesChange } from './unit-schemas.js';
import type { Writing } from './unit-service.js';
import { updateUnit } from './unit-store.js';

/** What is known of a unit in a year. */
export interface UnitAttributes {
  readonly unit: string;
  readonly year: number;
  readonly values: AttributeValues;
  /** Of the unit. */
  readonly revision: number;
}

/** One thing that was said of an attribute. */
export interface AttributeStatement {
  readonly attribute: string;
  readonly revision: number;
  readonly value: AttributeValue;
  readonly source: string | null;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}

/** Attributes of units by year. What was said once stays: a correction is a new revision. */
export interface AttributeService {
  /** @throws Refusal `unit-not-found` */
  get(context: RequestContext, id: string, year: number): Promise<UnitAttributes>;
  /** Everything that was said, oldest first. @throws Refusal `unit-not-found` */
  history(
    context: RequestContext,
    id: string,
    year: number,
    attribute: string | null,
  ): Promise<{ readonly data: readonly AttributeStatement[]; readonly total: number }>;
  /** Values that are the same already are left alone. @throws Refusal `unit-not-found`, `revision-conflict` */
  update(
    context: RequestContext,
    id: string,
    year: number,
    expected: number,
    change: AttributesChange,
    writing: Writing,
  ): Promise<UnitAttributes>;
}

export function createAttributeService(storage: Storage): AttributeService {
  return {
    get: async (context, id, year) =>
      await storage.snapshot(async (db) => {
        const { revision } = await loadUnit(db, context, id);
        return { unit: id, year, values: (await findAttributes(db, [id], year)).get(id) ?? {}, revision };
      }),
    history: async (context, id, year, attribute) =>
      await storage.snapshot(async (db) => {
        await loadUnit(db, context, id);
        const data = (await listRevisions(db, id, year, attribute)).map((row) => ({
          attribute: row.attribute,
          revision: row.revision,
          value: readValue(row.value),
          source: row.source,
          reason: row.reason,
          recordedAt: row.recorded_at,
          recordedBy: row.recorded_by,
        }));
        return { data, total: data.length };
      }),
    update: async (context, id, year, expected, { values, source = null, reason = null }, { dryRun }) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const row = await loadOwnUnit(unit.db, context, id);
        const before = (await findAttributes(unit.db, [id], year)).get(id) ?? {};
        const current = { unit: id, year, values: before, revision: row.revision };
        const after = withValues(before, values);
        checkRevision(expected, current, { ...current, values: after });
        const changed = Object.entries(values).filter(([attribute, value]) => (before[attribute] ?? null) !== value);
        if (changed.length === 0) return current;
        const changes = changed.map(([attribute, value]) => ({ unitId: id, year, attribute, value, source, reason }));
        await addRevisions(unit.db, changes, { now: unit.now, by: context.actor.id });
        const by = { updated_at: unit.now, updated_by: context.actor.id };
        const { revision } = await updateUnit(unit.db, row, by);
        await unit.record({
          action: 'units:set-attributes',
          resource: 'units',
          resourceId: id,
          before: {
            year,
            values: Object.fromEntries(changed.map(([attribute]) => [attribute, before[attribute] ?? null])),
          },
          after: { year, values: Object.fromEntries(changed), source },
          reason,
        });
        return { unit: id, year, values: after, revision };
      }),
  };
}

/** Values with others over them; null takes away. */
function withValues(before: AttributeValues, given: AttributeValues): AttributeValues {
  const entries = Object.entries({ ...before, ...given }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}
