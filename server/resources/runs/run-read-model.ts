import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { JobRow } from '../../jobs/job-store.js';
import type { Tables } from '../../storage/index.js';
import type { RunResultRow, RunRow } from './run-store.js';
import type { RunVisibility } from './run-visibility.js';

export type RunSort = 'number' | 'createdAt' | 'kind';
/** What runs can be sorted by, the default first. */
export const RUN_SORTS: readonly RunSort[] = ['number', 'createdAt', 'kind'];

const RUN_COLUMNS = { number: 'number', createdAt: 'created_at', kind: 'kind' } as const satisfies Readonly<
  Record<RunSort, keyof RunRow>
>;

export interface RunFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: RunSort;
  readonly kind: RunRow['kind'] | null;
  readonly released: boolean | null;
}

/** A part of the runs of a cycle that somebody may see, and how many of those fit. */
export async function listRuns(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, kind, released }: RunFilter,
  { runs }: RunVisibility,
): Promise<{ readonly rows: readonly RunRow[]; readonly total: number }> {
  let fitting = db.selectFrom('runs').where('cycle_id', '=', cycle);
  if (runs === 'released') fitting = fitting.where('released_at', 'is not', null);
  if (kind !== null) fitting = fitting.where('kind', '=', kind);
  if (released !== null) fitting = fitting.where('released_at', released ? 'is not' : 'is', null);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(RUN_COLUMNS[sort], order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** What runs are shown with: their jobs, and which one of the cycle counts: the one released last. */
export async function readRunCompany(
  db: Kysely<Tables>,
  cycle: string,
  rows: readonly Pick<RunRow, 'job_id'>[],
): Promise<{ readonly jobs: ReadonlyMap<string, JobRow>; readonly inForce: string | null }> {
  const ids = rows.map(({ job_id }) => job_id);
  const jobs = ids.length === 0 ? [] : await db.selectFrom('jobs').selectAll().where('id', 'in', ids).execute();
  const released = await db
    .selectFrom('runs')
    .select('id')
    .where('cycle_id', '=', cycle)
    .where('released_at', 'is not', null)
    .orderBy('released_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return { jobs: new Map(jobs.map((job) => [job.id, job])), inForce: released?.id ?? null };
}

export type ResultSort = 'position' | 'total' | 'name';
/** What results can be sorted by, the default first: the official list. */
export const RESULT_SORTS: readonly ResultSort[] = ['position', 'total', 'name'];

const RESULT_COLUMNS = { position: 'position', total: 'total_position', name: 'name' } as const satisfies Readonly<
  Record<ResultSort, keyof RunResultRow>
>;

export interface ResultFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: ResultSort;
  /** `none`: without a tier. */
  readonly tier: string | null;
  readonly group: string | null;
}

/** A part of the results of a run that somebody may see, and how many of those fit. */
export async function listResults(
  db: Kysely<Tables>,
  run: string,
  { page, perPage, sort, order, q, tier, group }: ResultFilter,
  visibility: RunVisibility,
): Promise<{ readonly rows: readonly RunResultRow[]; readonly total: number }> {
  let fitting = seenResults(db, run, visibility);
  if (tier !== null) fitting = tier === 'none' ? fitting.where('tier', 'is', null) : fitting.where('tier', '=', tier);
  if (group !== null) fitting = fitting.where('group_key', '=', group);
  if (q !== '') fitting = fitting.where(sql<boolean>`search like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(RESULT_COLUMNS[sort], order)
    .orderBy('unit_id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** The result of one unit that somebody may see. */
export async function findResult(
  db: Kysely<Tables>,
  run: string,
  unit: string,
  visibility: RunVisibility,
): Promise<RunResultRow | undefined> {
  return await seenResults(db, run, visibility).selectAll().where('unit_id', '=', unit).executeTakeFirst();
}

function seenResults(db: Kysely<Tables>, run: string, { subtrees }: RunVisibility) {
  const all = db.selectFrom('run_results').where('run_id', '=', run);
  return subtrees === null ? all : all.where((eb) => withinAny(eb, subtrees));
}

function withinAny({ or }: ExpressionBuilder<Tables, 'run_results'>, ids: readonly string[]) {
  // Ids hold no wildcards.
  const within = ids.filter((id) => !/[%_\\]/.test(id));
  if (within.length === 0) return or([sql<SqlBool>`1 = 0`]);
  return or(within.map((id) => sql<SqlBool>`run_results.path like ${`%/${id}/%`}`));
}
