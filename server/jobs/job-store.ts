import type { Kysely } from 'kysely';
import type { Instant, Tables } from '../storage/index.js';

export type JobRow = Tables['jobs'];
export type JobState = JobRow['state'];
/** The states of a job: two in which something will still happen, three ends. */
export const JOB_STATES: readonly JobState[] = ['queued', 'running', 'done', 'failed', 'cancelled'];

export async function insertJob(db: Kysely<Tables>, row: JobRow): Promise<void> {
  await db.insertInto('jobs').values(row).execute();
}

export async function findJob(db: Kysely<Tables>, id: string): Promise<JobRow | undefined> {
  return await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The job that has waited longest: queued and due, or running with a lapsed lease. */
export async function findDueJob(
  db: Kysely<Tables>,
  kinds: readonly string[],
  now: Instant,
): Promise<JobRow | undefined> {
  if (kinds.length === 0) return undefined;
  return await db
    .selectFrom('jobs')
    .selectAll()
    .where('kind', 'in', [...kinds])
    .where(({ eb, and, or }) =>
      or([
        and([eb('state', '=', 'queued'), eb('run_at', '<=', now)]),
        and([eb('state', '=', 'running'), eb('lease_until', '<=', now)]),
      ]),
    )
    .orderBy('run_at')
    .orderBy('id')
    .executeTakeFirst();
}

/** Those of these jobs that a process works on. */
export async function findOwnedJobs(
  db: Kysely<Tables>,
  owner: string,
  ids: readonly string[],
): Promise<readonly JobRow[]> {
  return await db
    .selectFrom('jobs')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('owner', '=', owner)
    .where('state', '=', 'running')
    .execute();
}

/** Changes columns of a job; the revision counts on. */
export async function updateJob(
  db: Kysely<Tables>,
  row: JobRow,
  change: Partial<Omit<JobRow, 'id' | 'kind' | 'revision'>>,
): Promise<JobRow> {
  const revision = row.revision + 1;
  await db
    .updateTable('jobs')
    .set({ ...change, revision })
    .where('id', '=', row.id)
    .execute();
  return { ...row, ...change, revision };
}
