import type { Kysely } from 'kysely';
import { canonicalJson } from '../../../dsl/index.js';
import type { Tables } from '../../storage/index.js';
import { chunks } from './unit-store.js';

/** The value of an attribute; null: not known. Numbers of more than 15 digits, and what was read as text, are texts. */
export type AttributeValue = number | string | boolean | null;
export type AttributeValues = Readonly<Record<string, AttributeValue>>;
export type AttributeRevision = Tables['unit_attribute_revisions'];

/** What is to be said of one attribute. */
export interface AttributeChange {
  readonly unitId: string;
  readonly year: number;
  readonly attribute: string;
  readonly value: AttributeValue;
  readonly source: string | null;
  readonly reason: string | null;
}

/** The values of units in a year, by unit; attributes that were taken back are left out. */
export async function findAttributes(
  db: Kysely<Tables>,
  unitIds: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, AttributeValues>> {
  const values = new Map<string, Record<string, AttributeValue>>();
  for (const some of chunks(unitIds)) {
    const rows = await db
      .selectFrom('unit_attributes')
      .select(['unit_id', 'attribute', 'value'])
      .where('unit_id', 'in', [...some])
      .where('year', '=', year)
      .orderBy('unit_id')
      .orderBy('attribute')
      .execute();
    for (const { unit_id, attribute, value } of rows) {
      const known = values.get(unit_id) ?? {};
      values.set(unit_id, known);
      const read = readValue(value);
      if (read !== null) known[attribute] = read;
    }
  }
  return values;
}

/** Everything that was said of a unit's attributes in a year, oldest first. */
export async function listRevisions(
  db: Kysely<Tables>,
  unitId: string,
  year: number,
  attribute: string | null,
): Promise<readonly AttributeRevision[]> {
  let fitting = db.selectFrom('unit_attribute_revisions').where('unit_id', '=', unitId).where('year', '=', year);
  if (attribute !== null) fitting = fitting.where('attribute', '=', attribute);
  return await fitting.selectAll().orderBy('attribute').orderBy('revision').execute();
}

/** Adds a revision for each change, and makes it the current value. No two changes are of the same attribute. */
export async function addRevisions(
  db: Kysely<Tables>,
  changes: readonly AttributeChange[],
  at: { readonly now: string; readonly by: string },
): Promise<void> {
  for (const some of chunks(changes)) {
    const last = await lastRevisions(db, some);
    const rows = some.map((change): AttributeRevision => {
      const { unitId, year, attribute, source, reason } = change;
      return {
        unit_id: unitId,
        year,
        attribute,
        revision: (last.get(keyOf(unitId, year, attribute)) ?? 0) + 1,
        value: canonicalJson(change.value),
        source,
        reason,
        recorded_at: at.now,
        recorded_by: at.by,
      };
    });
    await db.insertInto('unit_attribute_revisions').values(rows).execute();
    await db
      .insertInto('unit_attributes')
      .values(
        rows.map(({ unit_id, year, attribute, revision, value }) => ({ unit_id, year, attribute, revision, value })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['unit_id', 'year', 'attribute'])
          .doUpdateSet(({ ref }) => ({ revision: ref('excluded.revision'), value: ref('excluded.value') })),
      )
      .execute();
  }
}

/** A value as it is stored. */
export function readValue(stored: string): AttributeValue {
  return JSON.parse(stored); // written by `addRevisions`
}

async function lastRevisions(
  db: Kysely<Tables>,
  changes: readonly AttributeChange[],
): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(changes.map(({ unitId }) => unitId))];
  const rows = await db
    .selectFrom('unit_attributes')
    .select(['unit_id', 'year', 'attribute', 'revision'])
    .where('unit_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [keyOf(row.unit_id, row.year, row.attribute), row.revision]));
}

function keyOf(unitId: string, year: number, attribute: string): string {
  return `${unitId} ${year} ${attribute}`;
}
