import type { UnitOfWork } from '../storage/index.js';
import { endJob } from './end-job.js';
import type { JobKind } from './job-kind.js';
import { jobEnded } from './job-problems.js';
import { type JobRow, updateJob } from './job-store.js';

/**
 * Cancels a job: at once while it waits; one that runs stops when its process looks next. Nothing of it is kept.
 *
 * @throws Refusal `job-ended`
 */
export async function cancelJob(
  unit: UnitOfWork,
  row: JobRow,
  { kind, cycleId }: { readonly kind: JobKind | undefined; readonly cycleId?: string },
): Promise<JobRow> {
  if (row.state !== 'queued' && row.state !== 'running') throw jobEnded.refuse({});
  await unit.record({
    action: 'jobs:cancel',
    resource: 'jobs',
    resourceId: row.id,
    ...(cycleId === undefined ? {} : { cycleId }),
    before: { state: row.state },
    after: { kind: row.kind },
  });
  if (row.state === 'queued') return await endJob(unit, row, { state: 'cancelled', problem: null }, kind);
  return row.cancel_asked === 1 ? row : await updateJob(unit.db, row, { cancel_asked: 1 });
}
