import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import { LAST_REVISION } from '../events/cycle-scopes-read-model.js';
import { chunks } from '../units/unit-store.js';
import type { AssignmentRow } from './assignment-store.js';
import type { AssignmentVisibility } from './assignment-visibility.js';

export type AssignmentSort = 'createdAt' | 'source' | 'rater' | 'actor';
/** What assignments can be sorted by, the default first. */
export const ASSIGNMENT_SORTS: readonly AssignmentSort[] = ['createdAt', 'source', 'rater', 'actor'];

const COLUMNS = {
  createdAt: 'created_at',
  source: 'source',
  rater: 'rater',
  actor: 'actor_id',
} as const satisfies Readonly<Record<AssignmentSort, keyof AssignmentRow>>;

export interface AssignmentFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: AssignmentSort;
  readonly actor: string | null;
  readonly source: string | null;
  readonly unit: string | null;
  /** Null: those that ended too. */
  readonly ended: boolean | null;
}

/** A part of the assignments of a cycle that somebody may see, and how many of those fit. */
export async function listAssignments(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, actor, source, unit, ended }: AssignmentFilter,
  visibility: AssignmentVisibility,
): Promise<{ readonly rows: readonly AssignmentRow[]; readonly total: number }> {
  let fitting = db
    .selectFrom('assignments')
    .where('cycle_id', '=', cycle)
    .where((eb) => seenAssignments(eb, visibility));
  if (actor !== null) fitting = fitting.where('actor_id', '=', actor);
  if (source !== null) fitting = fitting.where('source', '=', source);
  if (ended !== null) fitting = fitting.where('ended_at', ended ? 'is not' : 'is', null);
  if (unit !== null) fitting = fitting.where(ratesUnit(unit, visibility));
  if (q !== '') fitting = fitting.where(sql<boolean>`lower(rater) like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(COLUMNS[sort], order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** One assignment, where somebody may see it. */
export async function findSeenAssignment(
  db: Kysely<Tables>,
  cycle: string,
  id: string,
  visibility: AssignmentVisibility,
): Promise<AssignmentRow | undefined> {
  return await db
    .selectFrom('assignments')
    .selectAll()
    .where('id', '=', id)
    .where('cycle_id', '=', cycle)
    .where((eb) => seenAssignments(eb, visibility))
    .executeTakeFirst();
}

/** A unit of an assignment, with its name at the opening. */
export interface AssignedUnit extends Readonly<Pick<Tables['assignment_units'], 'assignment_id' | 'unit_id'>> {
  readonly recused_at: string | null;
  readonly recuse_reason: string | null;
  readonly name: string;
  readonly path: string;
}

/** The units of assignments that somebody may see, by path. */
export async function listAssignedUnits(
  db: Kysely<Tables>,
  cycle: string,
  assignments: readonly string[],
  visibility: AssignmentVisibility,
): Promise<readonly AssignedUnit[]> {
  const found: AssignedUnit[] = [];
  for (const some of chunks(assignments)) {
    const rows = await db
      .selectFrom('assignment_units')
      .innerJoin('assignments', 'assignments.id', 'assignment_units.assignment_id')
      .innerJoin('cycle_units', 'cycle_units.unit_id', 'assignment_units.unit_id')
      .select([
        'assignment_units.assignment_id',
        'assignment_units.unit_id',
        'assignment_units.recused_at',
        'assignment_units.recuse_reason',
        'cycle_units.name',
        'cycle_units.path',
      ])
      .where('cycle_units.cycle_id', '=', cycle)
      .where(LAST_REVISION)
      .where('assignment_units.assignment_id', 'in', [...some])
      .where(seenUnit(visibility))
      .orderBy('cycle_units.path')
      .execute();
    found.push(...rows);
  }
  return found;
}

/** The condition that keeps the assignments somebody may see: the own ones, and those that concern what one manages or reads. */
function seenAssignments({ or }: ExpressionBuilder<Tables, 'assignments'>, visibility: AssignmentVisibility) {
  return or([
    isOwn(visibility.actor),
    ...visibility.scopes.map(({ subtree, department }) => {
      const within = sql`exists (select 1 from assignment_units task
        join cycle_units seen on seen.cycle_id = assignments.cycle_id and seen.unit_id = task.unit_id
        where task.assignment_id = assignments.id and seen.path like ${`%/${subtree}/%`})`;
      const conditions = [
        sql`1 = 1`,
        ...(subtree === undefined ? [] : [within]),
        ...(department === undefined ? [] : [sql`assignments.department = ${department}`]),
      ];
      return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
    }),
  ]);
}

function ratesUnit(unit: string, visibility: AssignmentVisibility) {
  return sql<SqlBool>`exists (select 1 from assignment_units
    join cycle_units on cycle_units.cycle_id = assignments.cycle_id and cycle_units.unit_id = assignment_units.unit_id
    where assignment_units.assignment_id = assignments.id and assignment_units.unit_id = ${unit}
      and ${seenUnit(visibility)})`;
}

/** Over `assignments`, `cycle_units`: the units of an assignment that are seen. */
function seenUnit({ actor, scopes }: AssignmentVisibility) {
  const seen = scopes.map(({ subtree }) =>
    subtree === undefined ? sql`1 = 1` : sql`cycle_units.path like ${`%/${subtree}/%`}`,
  );
  return sql<SqlBool>`(${sql.join([isOwn(actor), ...seen], sql` or `)})`;
}

function isOwn({ kind, id }: Pick<Actor, 'kind' | 'id'>) {
  return sql<SqlBool>`(assignments.actor_id = ${id} and assignments.actor_kind = ${kind})`;
}
