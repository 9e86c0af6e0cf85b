import type { UnitOfWork } from '../storage/index.js';
import { endJob } from './end-job.js';
import type { JobKind } from './job-kind.js';
import { jobAbandoned } from './job-problems.js';
import { findJob, type JobRow, updateJob } from './job-store.js';

export interface Claim {
  readonly id: string;
  readonly owner: string;
  readonly leaseSeconds: number;
}

/**
 * Takes a job that waits, or whose process is gone, within a write; writes follow one another, so only one process gets it.
 * Null: somebody else was faster, or it ended here, since it was to be cancelled or was begun too often.
 */
export async function claimJob(
  unit: UnitOfWork,
  { id, owner, leaseSeconds }: Claim,
  kind: JobKind,
): Promise<JobRow | null> {
  const row = await findJob(unit.db, id);
  if (row === undefined || !isFree(row, unit.now)) return null;
  if (row.cancel_asked === 1) {
    await endJob(unit, row, { state: 'cancelled', problem: null }, kind);
    return null;
  }
  if (row.attempts >= row.most_attempts) {
    const { problem } = jobAbandoned.refuse({ attempts: row.attempts });
    await endJob(unit, row, { state: 'failed', problem }, kind);
    return null;
  }
  return await updateJob(unit.db, row, {
    state: 'running',
    owner,
    lease_until: leaseFrom(unit.now, leaseSeconds),
    attempts: row.attempts + 1,
    started_at: row.started_at ?? unit.now,
    done: 0,
  });
}

/** The instant until which a job is kept for a process that was alive at `now`. */
export function leaseFrom(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}

function isFree({ state, run_at, lease_until }: JobRow, now: string): boolean {
  if (state === 'queued') return run_at <= now;
  return state === 'running' && lease_until !== null && lease_until <= now;
}
