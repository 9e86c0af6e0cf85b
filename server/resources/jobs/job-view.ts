import type { Problem } from '../../http/errors/problem.js';
import { actorOfJob } from '../../jobs/add-job.js';
import type { JobRow, JobState } from '../../jobs/job-store.js';
import type { Instant } from '../../storage/index.js';

/** A job as the API shows it. */
export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  /** Steps done so far, of `total`; null: not known yet. */
  readonly done: number;
  readonly total: number | null;
  readonly attempts: number;
  /** Somebody asked to cancel it; it stops soon. */
  readonly cancelAsked: boolean;
  /** What the kind gives when it is done. */
  readonly result: unknown;
  /** Why it failed. */
  readonly problem: Pick<Problem, 'code' | 'message' | 'diagnostics'> | null;
  readonly createdAt: Instant;
  readonly createdBy: { readonly kind: string; readonly id: string; readonly name: string };
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly revision: number;
}

export function jobView(row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    done: row.done,
    total: row.total,
    attempts: row.attempts,
    cancelAsked: row.cancel_asked === 1,
    result: row.result === null ? null : JSON.parse(row.result), // canonical JSON
    problem: row.problem === null ? null : shownProblem(row.problem),
    createdAt: row.created_at,
    createdBy: actorOfJob(row),
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    revision: row.revision,
  };
}

/** The part of a stored problem that people see. */
export function shownProblem(stored: string): NonNullable<JobView['problem']> {
  const { code, message, diagnostics }: Problem = JSON.parse(stored); // a problem, stored when it happened
  return { code, message, ...(diagnostics === undefined ? {} : { diagnostics }) };
}
