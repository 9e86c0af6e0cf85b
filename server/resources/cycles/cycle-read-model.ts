import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../access/actor.js';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { CycleRow, CycleState, ListedCycleRow } from './cycle-store.js';

export type CycleSort = 'createdAt' | 'name' | 'year' | 'state';
/** What a list of cycles can be sorted by, the default first. */
export const CYCLE_SORTS: readonly CycleSort[] = ['createdAt', 'name', 'year', 'state'];

const COLUMNS = {
  createdAt: 'created_at',
  name: 'name',
  year: 'year',
  state: 'state',
} as const satisfies Readonly<Record<CycleSort, keyof CycleRow>>;

/** All but what grows with the units: a list reads little of each cycle. */
const LISTED = [
  'id',
  'external_id',
  'name',
  'scheme_id',
  'scheme_version_id',
  'scheme_hash',
  'year',
  'time_zone',
  'as_of',
  'state',
  'accepted',
  'opened_at',
  'closed_at',
  'archived_at',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'revision',
] as const satisfies readonly (keyof ListedCycleRow)[];

export interface CycleFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: CycleSort;
  readonly state: CycleState | null;
  readonly year: number | null;
  readonly externalId: string | null;
}

/** A part of the cycles that somebody may see, by the scopes of the grants, and how many of those fit. */
export async function listCycles(
  db: Kysely<Tables>,
  { page, perPage, sort, order, q, state, year, externalId }: CycleFilter,
  scopes: readonly Scope[],
): Promise<{ readonly rows: readonly ListedCycleRow[]; readonly total: number }> {
  let fitting = db.selectFrom('cycles');
  if (!scopes.some(({ cycle }) => cycle === undefined)) {
    const ids = scopes.flatMap(({ cycle }) => cycle ?? []);
    fitting = fitting.where('id', 'in', ids.length === 0 ? [''] : ids);
  }
  if (state !== null) fitting = fitting.where('state', '=', state);
  if (year !== null) fitting = fitting.where('year', '=', year);
  if (externalId !== null) fitting = fitting.where('external_id', '=', externalId);
  if (q !== '') fitting = fitting.where(sql<boolean>`lower(name) like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .select(LISTED)
    .orderBy(COLUMNS[sort], order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}
