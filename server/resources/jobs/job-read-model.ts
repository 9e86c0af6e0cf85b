import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import type { ListQuery } from '../../http/list-query.js';
import type { JobRow, JobState } from '../../jobs/job-store.js';
import type { Tables } from '../../storage/index.js';

export type JobSort = 'createdAt' | 'kind' | 'state' | 'finishedAt';
/** What jobs can be sorted by, the default first. */
export const JOB_SORTS: readonly JobSort[] = ['createdAt', 'kind', 'state', 'finishedAt'];

const COLUMNS = {
  createdAt: 'created_at',
  kind: 'kind',
  state: 'state',
  finishedAt: 'finished_at',
} as const satisfies Readonly<Record<JobSort, keyof JobRow>>;

export interface JobFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: JobSort;
  readonly state: JobState | null;
  readonly kind: string | null;
}

/** Whose jobs somebody sees: everybody's (null), or those this actor asked for. */
export type JobVisibility = { readonly createdBy: string } | null;

const SEE_ALL: readonly Permission[] = ['cycles:manage', 'users:manage', 'audit:read'];

/** Who runs every cycle or the server, and the auditor, see all jobs; everybody else the own ones. */
export function jobVisibilityOf(actor: Actor): JobVisibility {
  const isEverywhere = (permission: Permission): boolean =>
    scopesOf(actor, permission).some((scope) => Object.keys(scope).length === 0);
  return SEE_ALL.some(isEverywhere) ? null : { createdBy: actor.id };
}

/** A part of the jobs somebody sees, and how many of those fit. */
export async function listJobs(
  db: Kysely<Tables>,
  { page, perPage, sort, order, state, kind }: JobFilter,
  visibility: JobVisibility,
): Promise<{ readonly rows: readonly JobRow[]; readonly total: number }> {
  let fitting = db.selectFrom('jobs');
  if (visibility !== null) fitting = fitting.where('created_by', '=', visibility.createdBy);
  if (state !== null) fitting = fitting.where('state', '=', state);
  if (kind !== null) fitting = fitting.where('kind', '=', kind);
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
