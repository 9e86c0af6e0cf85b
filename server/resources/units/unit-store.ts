import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/index.js';
import { subtreeRange } from './unit-path.js';

export type UnitRow = Tables['units'];

/** Parameters in one statement: far below what either database takes. */
const AT_ONCE = 500;

/** Pieces of a list for statements of limited size. */
export function chunks<T>(items: readonly T[], size = AT_ONCE): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

export async function findUnit(db: Kysely<Tables>, id: string): Promise<UnitRow | undefined> {
  return await db.selectFrom('units').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findUnits(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly UnitRow[]> {
  const found: UnitRow[] = [];
  for (const some of chunks(ids)) {
    found.push(
      ...(await db
        .selectFrom('units')
        .selectAll()
        .where('id', 'in', [...some])
        .execute()),
    );
  }
  return found;
}

export async function findUnitsByExternalId(
  db: Kysely<Tables>,
  externalIds: readonly string[],
): Promise<readonly UnitRow[]> {
  const found: UnitRow[] = [];
  for (const some of chunks(externalIds)) {
    found.push(
      ...(await db
        .selectFrom('units')
        .selectAll()
        .where('external_id', 'in', [...some])
        .execute()),
    );
  }
  return found;
}

/** Whether another unit than `id` has this external id. */
export async function isExternalIdTaken(db: Kysely<Tables>, externalId: string, id: string): Promise<boolean> {
  const other = await db
    .selectFrom('units')
    .select('id')
    .where('external_id', '=', externalId)
    .where('id', '<>', id)
    .executeTakeFirst();
  return other !== undefined;
}

/** How many units right below one are not retired. */
export async function countActiveChildren(db: Kysely<Tables>, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('units')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('parent_id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The depth of the deepest unit of a subtree. */
export async function deepestBelow(db: Kysely<Tables>, path: string): Promise<number> {
  const { from, before } = subtreeRange(path);
  const { deepest } = await db
    .selectFrom('units')
    .select(({ fn }) => fn.max('depth').as('deepest'))
    .where('path', '>=', from)
    .where('path', '<', before)
    .executeTakeFirstOrThrow();
  return Number(deepest ?? 0);
}

export async function insertUnits(db: Kysely<Tables>, rows: readonly UnitRow[]): Promise<void> {
  for (const some of chunks(rows)) {
    await db
      .insertInto('units')
      .values([...some])
      .execute();
  }
}

/** Changes columns of a unit; the revision counts on. */
export async function updateUnit(
  db: Kysely<Tables>,
  row: UnitRow,
  change: Partial<Omit<UnitRow, 'id' | 'revision'>>,
): Promise<UnitRow> {
  const changed = { ...row, ...change, revision: row.revision + 1 };
  const { id, ...columns } = changed;
  await db.updateTable('units').set(columns).where('id', '=', id).execute();
  return changed;
}

/** Moves what is below a unit along with it: from its old path to its new one. The unit itself has been moved. */
export async function moveBelow(
  db: Kysely<Tables>,
  from: Pick<UnitRow, 'path' | 'depth'>,
  to: Pick<UnitRow, 'path' | 'depth'>,
): Promise<void> {
  const range = subtreeRange(from.path);
  const deeper = to.depth - from.depth;
  await db
    .updateTable('units')
    .set({
      path: sql<string>`cast(${to.path} as text) || substr(path, cast(${from.path.length + 1} as integer))`,
      depth: sql<number>`depth + cast(${deeper} as integer)`,
    })
    .where('path', '>', range.from)
    .where('path', '<', range.before)
    .execute();
}

/** What a search looks at. */
export function searchText(name: string, externalId: string | null): string {
  return `${name}\n${externalId ?? ''}`.toLowerCase();
}
