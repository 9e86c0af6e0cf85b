import type { Problem } from '../http/errors/problem.js';
import type { UnitOfWork } from '../storage/index.js';
import type { JobRow } from './job-store.js';

/** What a job may use while a process works on it. */
export interface JobTools {
  /** Aborted when the job is to stop: somebody cancelled it, the server shuts down, or another process has it. */
  readonly signal: AbortSignal;
  /** Says how far it is; stored now and then. */
  progress(done: number, total: number): void;
  /**
   * A write on the way to the end, in the name of whoever asked for the job. What it stores must be invisible until the job
   * is done, and may be there already when a job is begun again.
   *
   * @throws JobStopped when the job is to stop, or is not this attempt's any more
   */
  write<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /**
   * The effects of the job and its end, in one write: nothing is done twice. What `work` gives is the result people see.
   *
   * @throws JobStopped as `write` does
   */
  finish(work: (unit: UnitOfWork) => Promise<unknown>): Promise<void>;
}

/** How a job ended without being done. */
export interface JobEnd {
  readonly state: 'failed' | 'cancelled';
  readonly problem: Problem | null;
}

/** One kind of work that goes on after the answer. */
export interface JobKind {
  readonly kind: string;
  /** How many of them a process does at the same time; default that of the runner. Kinds do not wait for one another. */
  readonly atOnce?: number;
  /**
   * Does the work and calls `finish` once. It may be begun again after a process died, so it finds what it stored before.
   *
   * @throws Refusal when the job fails for a reason people can read
   */
  run(job: JobRow, tools: JobTools): Promise<void>;
  /** What belongs to its end when it is not done; in the same write. */
  ended?(unit: UnitOfWork, job: JobRow, end: JobEnd): Promise<void>;
}

/** Why a job does not go on in this process. */
export type StopReason = 'cancelled' | 'shutdown' | 'lost';

/** Thrown through a job that is to stop. */
export class JobStopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(`the job is to stop: ${reason}`);
    this.name = 'JobStopped';
    this.reason = reason;
  }
}
