import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { CycleScope } from '../events/cycle-scopes.js';
import { isOneOf, LAST_REVISION, withinCycleScopes } from '../events/cycle-scopes-read-model.js';
import type { EvidenceRow, EvidenceTarget } from './evidence-store.js';

/** A piece of evidence with its file and its unit. */
export type SeenEvidence = EvidenceRow & {
  readonly size: number;
  readonly media_type: string;
  readonly unit_name: string;
  readonly path: string;
};

/** What a department assesses, by what evidence can belong to. */
export interface DepartmentTargets {
  readonly facts: readonly string[];
  readonly items: readonly string[];
  readonly lists: readonly string[];
}

/** What an actor may see of the evidence of a cycle: by scopes, and of the units that the actor rates. */
export interface EvidenceVisibility {
  readonly actor: Pick<Actor, 'kind' | 'id'>;
  readonly scopes: readonly CycleScope[];
  readonly targetsOf: (department: string) => DepartmentTargets;
}

export type EvidenceSort = 'createdAt' | 'fileName' | 'unit';
/** What evidence can be sorted by, the default first. */
export const EVIDENCE_SORTS: readonly EvidenceSort[] = ['createdAt', 'fileName', 'unit'];

const COLUMNS = {
  createdAt: 'evidence.created_at',
  fileName: 'evidence.file_name',
  unit: 'cycle_units.name',
} as const satisfies Readonly<Record<EvidenceSort, string>>;

export interface EvidenceFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: EvidenceSort;
  readonly unit: string | null;
  readonly target: EvidenceTarget | null;
  readonly targetId: string | null;
  /** Null: both. */
  readonly withdrawn: boolean | null;
}

/** A part of the evidence of a cycle that somebody may see, and how much of it fits. */
export async function listEvidence(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, unit, target, targetId, withdrawn }: EvidenceFilter,
  visibility: EvidenceVisibility,
): Promise<{ readonly rows: readonly SeenEvidence[]; readonly total: number }> {
  let fitting = seen(db, cycle, visibility);
  if (unit !== null) fitting = fitting.where('evidence.unit_id', '=', unit);
  if (target !== null) fitting = fitting.where('evidence.target', '=', target);
  if (targetId !== null) fitting = fitting.where('evidence.target_id', '=', targetId);
  if (withdrawn !== null) fitting = fitting.where('evidence.withdrawn_at', withdrawn ? 'is not' : 'is', null);
  if (q !== '') fitting = fitting.where(sql<SqlBool>`lower(evidence.file_name) like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await withColumns(fitting)
    .orderBy(COLUMNS[sort], order)
    .orderBy('evidence.id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** One piece of evidence that somebody may see. */
export async function findEvidence(
  db: Kysely<Tables>,
  cycle: string,
  id: string,
  visibility: EvidenceVisibility,
): Promise<SeenEvidence | undefined> {
  return await withColumns(seen(db, cycle, visibility))
    .where('evidence.id', '=', id)
    .executeTakeFirst();
}

function withColumns(query: ReturnType<typeof seen>) {
  return query
    .selectAll('evidence')
    .select([
      'evidence_files.size as size',
      'evidence_files.media_type as media_type',
      'cycle_units.name as unit_name',
      'cycle_units.path as path',
    ]);
}

function seen(db: Kysely<Tables>, cycle: string, { actor, scopes, targetsOf }: EvidenceVisibility) {
  const byScope = withinCycleScopes(scopes, (department) => assessedBy(targetsOf(department)));
  const byTask = sql<SqlBool>`exists (select 1 from assignments task
    join assignment_units rated on rated.assignment_id = task.id
    where task.cycle_id = evidence.cycle_id and task.ended_at is null
      and task.actor_kind = ${actor.kind} and task.actor_id = ${actor.id}
      and rated.unit_id = evidence.unit_id and rated.recused_at is null)`;
  return db
    .selectFrom('evidence')
    .innerJoin('evidence_files', 'evidence_files.sha256', 'evidence.sha256')
    .innerJoin('cycle_units', (join) =>
      join
        .onRef('cycle_units.cycle_id', '=', 'evidence.cycle_id')
        .onRef('cycle_units.unit_id', '=', 'evidence.unit_id'),
    )
    .where(LAST_REVISION)
    .where('evidence.cycle_id', '=', cycle)
    .where(sql<SqlBool>`(${byScope} or ${byTask})`);
}

function assessedBy({ facts, items, lists }: DepartmentTargets) {
  return sql<SqlBool>`((evidence.target = 'fact' and ${isOneOf('evidence.target_id', facts)})
    or (evidence.target = 'item' and ${isOneOf('evidence.target_id', items)})
    or (evidence.target in ('event', 'record') and exists (select 1 from occurrences
      where occurrences.id = evidence.target_id and ${isOneOf('occurrences.list', lists)})))`;
}
