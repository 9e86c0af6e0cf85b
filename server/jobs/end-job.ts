import { canonicalJson } from '../../dsl/index.js';
import type { UnitOfWork } from '../storage/index.js';
import type { JobEnd, JobKind } from './job-kind.js';
import { type JobRow, updateJob } from './job-store.js';

/** Ends a job that is not done, with what its kind has to say about that. */
export async function endJob(
  unit: UnitOfWork,
  row: JobRow,
  end: JobEnd,
  kind: Pick<JobKind, 'ended'> | undefined,
): Promise<JobRow> {
  const ended = await updateJob(unit.db, row, {
    state: end.state,
    owner: null,
    lease_until: null,
    problem: end.problem === null ? null : canonicalJson(end.problem),
    finished_at: unit.now,
  });
  await kind?.ended?.(unit, ended, end);
  return ended;
}
