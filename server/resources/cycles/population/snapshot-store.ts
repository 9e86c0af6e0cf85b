import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { canonicalJson } from '../../../../dsl/index.js';
import { type ListQuery, likePattern } from '../../../http/list-query.js';
import type { Instant, Tables } from '../../../storage/index.js';
import type { AttributeValues } from '../../units/attribute-store.js';
import { chunks } from '../../units/unit-store.js';
import type { Member } from './population.js';
import type { SnapshotVisibility } from './snapshot-visibility.js';

export type SnapshotRow = Tables['cycle_units'];
export type SnapshotSort = 'name' | 'externalId' | 'path';
/** What the units of a cycle can be sorted by, the default first. */
export const SNAPSHOT_SORTS: readonly SnapshotSort[] = ['name', 'externalId', 'path'];

const COLUMNS = {
  name: 'name',
  externalId: 'external_id',
  path: 'path',
} as const satisfies Readonly<Record<SnapshotSort, keyof SnapshotRow>>;

/** Its id in assessment documents: the id that other systems know, else our own. */
export function documentId({ id, external_id }: Pick<Tables['units'], 'id' | 'external_id'>): string {
  return external_id ?? id;
}

/** Keeps the units of a cycle as they are now. */
export async function insertSnapshot(
  db: Kysely<Tables>,
  cycle: string,
  members: readonly Member[],
  at: { readonly now: Instant; readonly by: string },
): Promise<void> {
  for (const some of chunks(members)) {
    await db
      .insertInto('cycle_units')
      .values(some.map((member) => snapshotRow(cycle, member, at)))
      .execute();
  }
}

/** What is kept of a unit as it is now, as its first revision. */
export function snapshotRow(
  cycle: string,
  { unit, attributes }: Member,
  { now, by }: { readonly now: Instant; readonly by: string },
): SnapshotRow {
  return {
    cycle_id: cycle,
    unit_id: unit.id,
    revision: 1,
    document_id: documentId(unit),
    external_id: unit.external_id,
    name: unit.name,
    parent_id: unit.parent_id,
    path: unit.path,
    search: unit.search,
    attributes: canonicalJson(attributes),
    recorded_at: now,
    recorded_by: by,
    withdrawn: 0,
    reason: null,
  };
}

/** Keeps one more revision of a unit. */
export async function insertRevision(db: Kysely<Tables>, row: SnapshotRow): Promise<void> {
  await db.insertInto('cycle_units').values(row).execute();
}

export interface SnapshotFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: SnapshotSort;
  /** Those that were withdrawn, instead of those that take part. */
  readonly withdrawn: boolean;
}

/** A part of the units of a cycle that somebody may see, as they were, and how many of those fit. */
export async function listSnapshot(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, withdrawn }: SnapshotFilter,
  visibility: SnapshotVisibility,
): Promise<{ readonly rows: readonly SnapshotRow[]; readonly total: number }> {
  let fitting = latest(db, cycle).where('cycle_units.withdrawn', '=', withdrawn ? 1 : 0);
  if (visibility !== null) fitting = fitting.where((eb) => seenIn(eb, visibility));
  if (q !== '') fitting = fitting.where(sql<boolean>`search like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll('cycle_units')
    .orderBy(({ fn, val }) => fn.coalesce(`cycle_units.${COLUMNS[sort]}`, val('')), order)
    .orderBy('cycle_units.unit_id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** All units that take part in a cycle and somebody may see, by the id they have in documents. */
export async function readSnapshot(
  db: Kysely<Tables>,
  cycle: string,
  visibility: SnapshotVisibility,
): Promise<readonly SnapshotRow[]> {
  let fitting = taking(db, cycle);
  if (visibility !== null) fitting = fitting.where((eb) => seenIn(eb, visibility));
  return await fitting.selectAll('cycle_units').orderBy('cycle_units.document_id').execute();
}

/** All units that take part in a cycle or once did, for what was computed with them. */
export async function readEverSnapshot(db: Kysely<Tables>, cycle: string): Promise<readonly SnapshotRow[]> {
  return await latest(db, cycle).selectAll('cycle_units').orderBy('cycle_units.document_id').execute();
}

/** The last revision of a unit that takes part in a cycle, or was withdrawn. */
export async function findEverSnapshotUnit(
  db: Kysely<Tables>,
  cycle: string,
  unit: string,
): Promise<SnapshotRow | undefined> {
  return await latest(db, cycle).selectAll('cycle_units').where('cycle_units.unit_id', '=', unit).executeTakeFirst();
}

/** The unit that goes by an id in the documents of a cycle. */
export async function findByDocumentId(
  db: Kysely<Tables>,
  cycle: string,
  documentId: string,
): Promise<SnapshotRow | undefined> {
  const named = latest(db, cycle).where('cycle_units.document_id', '=', documentId);
  return await named.selectAll('cycle_units').executeTakeFirst();
}

/** One unit that takes part in a cycle. */
export async function findSnapshotUnit(
  db: Kysely<Tables>,
  cycle: string,
  unit: string,
): Promise<SnapshotRow | undefined> {
  return await taking(db, cycle).selectAll('cycle_units').where('cycle_units.unit_id', '=', unit).executeTakeFirst();
}

/** Some units of a cycle by their ids; those that take no part are left out. */
export async function findSnapshotUnits(
  db: Kysely<Tables>,
  cycle: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, SnapshotRow>> {
  const found = new Map<string, SnapshotRow>();
  const [only] = units;
  if (only !== undefined && units.length === 1) {
    // What every single entry asks: written out, since building the query costs more than running it.
    const { rows } = await sql<SnapshotRow>`select * from cycle_units where cycle_id = ${cycle} and unit_id = ${only}
      order by revision desc limit 1`.execute(db);
    return new Map(rows.filter(({ withdrawn }) => withdrawn === 0).map((row) => [row.unit_id, row]));
  }
  for (const some of chunks(units)) {
    const rows = await taking(db, cycle)
      .selectAll('cycle_units')
      .where('cycle_units.unit_id', 'in', [...some])
      .execute();
    for (const row of rows) found.set(row.unit_id, row);
  }
  return found;
}

/** The attributes of a unit as they were kept. */
export function attributesOf({ attributes }: Pick<SnapshotRow, 'attributes'>): AttributeValues {
  return JSON.parse(attributes); // written by `insertSnapshot`
}

/** The last revision of each unit that takes part. */
function taking(db: Kysely<Tables>, cycle: string) {
  return latest(db, cycle).where('cycle_units.withdrawn', '=', 0);
}

/** The last revision of each unit. */
function latest(db: Kysely<Tables>, cycle: string) {
  return db
    .selectFrom('cycle_units')
    .where('cycle_units.cycle_id', '=', cycle)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('cycle_units as later')
            .select('later.revision')
            .whereRef('later.cycle_id', '=', 'cycle_units.cycle_id')
            .whereRef('later.unit_id', '=', 'cycle_units.unit_id')
            .whereRef('later.revision', '>', 'cycle_units.revision'),
        ),
      ),
    );
}

/** The condition that keeps what is seen. */
function seenIn({ or }: ExpressionBuilder<Tables, 'cycle_units'>, ids: readonly string[]) {
  // `instr` and `strpos` differ; ids hold no wildcards.
  const within = ids.filter((id) => !/[%_\\]/.test(id));
  if (within.length === 0) return or([sql<SqlBool>`1 = 0`]);
  return or(within.map((id) => sql<SqlBool>`cycle_units.path like ${`%/${id}/%`}`));
}
