import { canonicalJson } from '../../dsl/index.js';
import { SYSTEM } from '../access/actor.js';
import { Refusal } from '../http/errors/problem.js';
import { type Storage, StorageError, type UnitOfWork } from '../storage/index.js';
import { actorOfJob } from './add-job.js';
import { endJob } from './end-job.js';
import { type JobKind, JobStopped, type JobTools, type StopReason } from './job-kind.js';
import { jobFailed } from './job-problems.js';
import { findJob, type JobRow, updateJob } from './job-store.js';

/** How far a job is. */
export interface JobProgress {
  readonly done: number;
  readonly total: number | null;
}

/** How an attempt ended; `left`: the database failed, so the lease lapses and somebody begins again. */
export type AttemptOutcome = 'done' | 'failed' | 'cancelled' | 'given-back' | 'lost' | 'left';

/** One process at work on one job. */
export interface Attempt {
  readonly row: JobRow;
  progress(): JobProgress;
  stop(reason: StopReason): void;
  /** Never rejects. */
  readonly outcome: Promise<AttemptOutcome>;
}

export interface AttemptOptions {
  readonly storage: Storage;
  readonly kind: JobKind;
  /** As claimed by this process. */
  readonly row: JobRow;
  /** Told of bugs and of the database. */
  readonly report: (error: unknown) => void;
}

/** Begins to work on a claimed job. */
export function beginAttempt({ storage, kind, row, report }: AttemptOptions): Attempt {
  const controller = new AbortController();
  const { signal } = controller;
  const context = { actor: actorOfJob(row), requestId: row.request_id };
  let progress: JobProgress = { done: 0, total: row.total };
  let finished = false;

  const held = async ({ db }: UnitOfWork): Promise<JobRow> => {
    const current = await findJob(db, row.id);
    const isOurs = current?.state === 'running' && current.owner === row.owner && current.attempts === row.attempts;
    if (current === undefined || !isOurs) throw new JobStopped('lost');
    return current;
  };
  const heldAndWanted = async (unit: UnitOfWork): Promise<JobRow> => {
    signal.throwIfAborted();
    const current = await held(unit);
    if (current.cancel_asked === 1) throw new JobStopped('cancelled');
    return current;
  };
  const tools: JobTools = {
    signal,
    progress: (done, total) => {
      progress = { done, total };
    },
    write: async (work) => {
      return await storage.write(context, async (unit) => {
        await heldAndWanted(unit);
        return await work(unit);
      });
    },
    finish: async (work) => {
      await storage.write(context, async (unit) => {
        const current = await heldAndWanted(unit);
        const result = await work(unit);
        const total = progress.total ?? progress.done;
        await updateJob(unit.db, current, {
          state: 'done',
          owner: null,
          lease_until: null,
          done: total,
          total,
          result: canonicalJson(result ?? null),
          finished_at: unit.now,
        });
      });
      finished = true;
    },
  };

  const work = async (): Promise<AttemptOutcome> => {
    try {
      // A job that does not listen to its signal is left behind: it can write nothing any more.
      await untilStopped(kind.run(row, tools), signal);
      if (!finished) throw new Error(`bug: a job of the kind ${kind.kind} ended without finishing`);
      return 'done';
    } catch (error) {
      return await endAfter(error);
    }
  };

  /** A job that is not held any more may just have been done, before its attempt heard of that. */
  const doneOrLost = async (): Promise<AttemptOutcome> => {
    const current = await findJob(storage.read, row.id).catch(() => undefined);
    return current?.state === 'done' && current.attempts === row.attempts ? 'done' : 'lost';
  };

  const endAfter = async (error: unknown): Promise<AttemptOutcome> => {
    const reason = error instanceof JobStopped ? error.reason : null;
    if (reason === 'lost') return await doneOrLost();
    if (error instanceof StorageError) {
      report(error);
      return 'left';
    }
    if (reason === null && !(error instanceof Refusal)) report(error);
    try {
      return await storage.write({ actor: SYSTEM, requestId: row.request_id }, async (unit) => {
        const current = await held(unit);
        if (reason === 'cancelled' || current.cancel_asked === 1) {
          await endJob(unit, current, { state: 'cancelled', problem: null }, kind);
          return 'cancelled';
        }
        if (reason === 'shutdown') {
          // What was not its fault does not count as an attempt.
          const attempts = current.attempts - 1;
          await updateJob(unit.db, current, { state: 'queued', owner: null, lease_until: null, attempts, done: 0 });
          return 'given-back';
        }
        const { problem } = error instanceof Refusal ? error : jobFailed.refuse({ id: row.id });
        await endJob(unit, current, { state: 'failed', problem }, kind);
        return 'failed';
      });
    } catch (failure) {
      if (failure instanceof JobStopped) return await doneOrLost();
      report(failure);
      return 'left';
    }
  };

  return {
    row,
    progress: () => progress,
    stop: (reason) => controller.abort(new JobStopped(reason)),
    outcome: work(),
  };
}

/** Waits for the work, or for the signal. */
async function untilStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
  let listener = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    signal.addEventListener('abort', listener, { once: true });
  });
  try {
    await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', listener);
    work.catch(() => {});
  }
}
