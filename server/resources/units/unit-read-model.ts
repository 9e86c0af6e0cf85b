import { type Kysely, sql } from 'kysely';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import { chunks, type UnitRow } from './unit-store.js';
import type { Visibility } from './unit-visibility.js';
import { withinSubtrees } from './visibility-read-model.js';

export type UnitSort = 'name' | 'externalId' | 'path' | 'createdAt' | 'updatedAt';

/** What a list of units can be sorted by, the default first; `path`: as a tree, siblings in the order they were made. */
export const UNIT_SORTS: readonly UnitSort[] = ['name', 'externalId', 'path', 'createdAt', 'updatedAt'];

const COLUMNS = {
  name: 'name',
  externalId: 'external_id',
  path: 'path',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const satisfies Readonly<Record<UnitSort, keyof UnitRow>>;

export interface UnitFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: UnitSort;
  /** Only these. */
  readonly ids: readonly string[] | null;
  readonly externalId: string | null;
  /** Right below this unit; `top`: the highest ones that the reader sees. */
  readonly parent: string | null;
  /** A unit and all below it. */
  readonly subtree: string | null;
  readonly retired: boolean | null;
}

/**
 * A part of the units somebody may see, and how many of those fit the filter: rows, counts, search and order all read only
 * what is visible, so a unit elsewhere changes nothing in the answer.
 */
export async function listUnits(
  db: Kysely<Tables>,
  filter: UnitFilter,
  visibility: Visibility,
): Promise<{ readonly rows: readonly UnitRow[]; readonly total: number }> {
  const { page, perPage, sort, order, q, ids, externalId, parent, subtree, retired } = filter;
  let fitting = db.selectFrom('units');
  if (visibility !== null) fitting = fitting.where((eb) => withinSubtrees(eb, visibility));
  if (ids !== null) fitting = fitting.where('id', 'in', ids.length === 0 ? [''] : [...ids]);
  if (externalId !== null) fitting = fitting.where('external_id', '=', externalId);
  if (parent === 'top') {
    fitting =
      visibility === null ? fitting.where('parent_id', 'is', null) : fitting.where('path', 'in', topsOf(visibility));
  } else if (parent !== null) {
    fitting = fitting.where('parent_id', '=', parent);
  }
  if (subtree !== null) {
    const root = await db.selectFrom('units').select('path').where('id', '=', subtree).executeTakeFirst();
    fitting = fitting.where((eb) => withinSubtrees(eb, root === undefined ? [] : [root.path]));
  }
  if (retired !== null) fitting = fitting.where('retired_at', retired ? 'is not' : 'is', null);
  if (q !== '') fitting = fitting.where(sql<boolean>`search like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(({ fn, val }) => fn.coalesce(COLUMNS[sort], val('')), order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** The units that are not retired, of these subtrees or (null) all. */
export async function findActiveUnits(
  db: Kysely<Tables>,
  roots: readonly string[] | null,
): Promise<readonly UnitRow[]> {
  const all = db.selectFrom('units').selectAll().where('retired_at', 'is', null);
  if (roots === null) return await all.execute();
  const found: UnitRow[] = [];
  for (const some of chunks(roots, 200)) found.push(...(await all.where((eb) => withinSubtrees(eb, some)).execute()));
  return found;
}

/** Roots of the visible subtrees that lie below no other one. */
function topsOf(roots: readonly string[]): string[] {
  const tops = roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(other)));
  return tops.length === 0 ? [''] : tops;
}
