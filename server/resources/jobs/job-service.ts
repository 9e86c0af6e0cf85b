import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import { may } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { cancelJob } from '../../jobs/cancel-job.js';
import { jobUnknown } from '../../jobs/job-problems.js';
import type { JobRunner } from '../../jobs/job-runner.js';
import { findJob, type JobRow } from '../../jobs/job-store.js';
import type { Storage, Tables } from '../../storage/index.js';
import { type JobFilter, jobVisibilityOf, listJobs } from './job-read-model.js';
import { type JobView, jobView } from './job-view.js';

/** Work that goes on after the answer: how far it is, and stopping it. */
export interface JobService {
  list(
    context: RequestContext,
    filter: JobFilter,
  ): Promise<{ readonly data: readonly JobView[]; readonly total: number }>;
  /** @throws Refusal `job-unknown` */
  get(context: RequestContext, id: string): Promise<JobView>;
  /** @throws Refusal `job-unknown`, `job-ended`; `permission-missing` for what others asked for, without `cycles:manage` */
  cancel(context: RequestContext, id: string, dryRun: boolean): Promise<JobView>;
}

export function createJobService(storage: Storage, runner: JobRunner): JobService {
  return {
    list: async ({ actor }, filter) =>
      await storage.snapshot(async (db) => {
        const { rows, total } = await listJobs(db, filter, jobVisibilityOf(actor));
        return { data: rows.map(jobView), total };
      }),
    get: async (context, id) => jobView(await loadJob(storage.read, context, id)),
    cancel: async (context, id, dryRun) => {
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const row = await loadJob(unit.db, context, id);
        const mayCancel = row.created_by === context.actor.id || may(context.actor, 'cycles:manage');
        if (!mayCancel) throw permissionMissing.refuse({ permission: 'cycles:manage' });
        return jobView(await cancelJob(unit, row, { kind: runner.kinds.get(row.kind) }));
      });
      runner.wake();
      return view;
    },
  };
}

async function loadJob(db: Kysely<Tables>, { actor }: RequestContext, id: string): Promise<JobRow> {
  const visibility = jobVisibilityOf(actor);
  const row = await findJob(db, id);
  if (row === undefined || (visibility !== null && row.created_by !== visibility.createdBy)) {
    throw jobUnknown.refuse({ id });
  }
  return row;
}
