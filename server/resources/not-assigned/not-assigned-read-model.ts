import { type Kysely, sql } from 'kysely';
import type { ListQuery } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { CycleScope } from '../events/cycle-scopes.js';
import { isOneOf, LAST_REVISION, withinCycleScopes } from '../events/cycle-scopes-read-model.js';
import type { NotAssignedRow, Placed } from './not-assigned-store.js';

/** With the unit as it was when the cycle opened. */
export type SeenNotAssigned = NotAssignedRow & Placed & { readonly unit_name: string };

export type NotAssignedSort = 'createdAt' | 'unit' | 'node';
/** What the list can be sorted by, the default first. */
export const NOT_ASSIGNED_SORTS: readonly NotAssignedSort[] = ['createdAt', 'unit', 'node'];

const COLUMNS = {
  createdAt: 'not_assigned.created_at',
  unit: 'cycle_units.name',
  node: 'not_assigned.node',
} as const satisfies Readonly<Record<NotAssignedSort, string>>;

export interface NotAssignedFilter extends Omit<ListQuery, 'sort' | 'q'> {
  readonly sort: NotAssignedSort;
  readonly unit: string | null;
  readonly node: string | null;
  /** Null: also what was said once and is no longer so. */
  readonly ended: boolean | null;
}

/** What an actor may see: by scopes, of a department the nodes that it assesses. */
export interface NotAssignedVisibility {
  readonly scopes: readonly CycleScope[];
  readonly nodesOf: (department: string) => readonly string[];
}

const PLACE = sql<
  number | string
>`(select count(*) from not_assigned as said where said.cycle_id = not_assigned.cycle_id
  and said.unit_id = not_assigned.unit_id and said.node = not_assigned.node and said.id <= not_assigned.id)`.as(
  'place',
);

/** A part of what units of a cycle do not carry, and how much of it fits. */
export async function listNotAssigned(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, unit, node, ended }: NotAssignedFilter,
  { scopes, nodesOf }: NotAssignedVisibility,
): Promise<{ readonly rows: readonly SeenNotAssigned[]; readonly total: number }> {
  let fitting = db
    .selectFrom('not_assigned')
    .innerJoin('cycle_units', (join) =>
      join
        .onRef('cycle_units.cycle_id', '=', 'not_assigned.cycle_id')
        .onRef('cycle_units.unit_id', '=', 'not_assigned.unit_id'),
    )
    .where(LAST_REVISION)
    .where('not_assigned.cycle_id', '=', cycle)
    .where(withinCycleScopes(scopes, (department) => isOneOf('not_assigned.node', nodesOf(department))));
  if (unit !== null) fitting = fitting.where('not_assigned.unit_id', '=', unit);
  if (node !== null) fitting = fitting.where('not_assigned.node', '=', node);
  if (ended !== null) fitting = fitting.where('not_assigned.ended_at', ended ? 'is not' : 'is', null);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll('not_assigned')
    .select(['cycle_units.name as unit_name', PLACE])
    .orderBy(COLUMNS[sort], order)
    .orderBy('not_assigned.id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows: rows.map((row) => ({ ...row, place: Number(row.place) })), total: Number(total) };
}
