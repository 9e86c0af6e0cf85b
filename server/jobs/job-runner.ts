import { SYSTEM } from '../access/actor.js';
import type { Storage } from '../storage/index.js';
import { type Attempt, type AttemptOutcome, beginAttempt } from './attempt.js';
import { claimJob, leaseFrom } from './claim-job.js';
import type { JobKind } from './job-kind.js';
import { findDueJob, findOwnedJobs, updateJob } from './job-store.js';

export interface JobRunnerOptions {
  readonly storage: Storage;
  readonly kinds: readonly JobKind[];
  /** The same clock as that of the storage. */
  readonly clock?: () => Date;
  /** A job whose process is not heard of for so long is taken over; default 30. */
  readonly leaseSeconds?: number;
  /** How often it looks for jobs of other processes, for what was cancelled, and stores progress; default 1. */
  readonly pollSeconds?: number;
  /** Jobs of one kind that run at the same time, where the kind does not say; default 2. */
  readonly atOnce?: number;
  /** Told of bugs and of the database; by default nobody is. */
  readonly onError?: (error: unknown) => void;
  /** Told how attempts end, e.g. for metrics. */
  readonly onOutcome?: (kind: string, outcome: AttemptOutcome) => void;
}

/** The one loop of a process that works on jobs. Several processes over one database share the work. */
export interface JobRunner {
  readonly kinds: ReadonlyMap<string, JobKind>;
  /** Begins to look for work. */
  start(): void;
  /** Looks at once: a job was added or cancelled in this process. */
  wake(): void;
  /** Stops the jobs of this process and gives them back, for whoever comes next. */
  close(): Promise<void>;
}

const LEASE_SECONDS = 30;
const POLL_SECONDS = 1;
const AT_ONCE = 2;

export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { storage, leaseSeconds = LEASE_SECONDS, pollSeconds = POLL_SECONDS } = options;
  const { atOnce: defaultAtOnce = AT_ONCE } = options;
  const { clock = () => new Date(), onError = () => {}, onOutcome = () => {} } = options;
  const kinds = new Map(options.kinds.map((kind) => [kind.kind, kind]));
  const owner = storage.newId();
  const running = new Map<string, Attempt>();
  let timer: NodeJS.Timeout | null = null;
  let turn: Promise<void> | null = null;
  let again = false;
  let state: 'waiting' | 'looking' | 'closed' = 'waiting';

  /** Keeps the leases of what runs here, stores how far it is, hears of what was cancelled or taken over. */
  const lookAfterRunning = async (): Promise<void> => {
    if (running.size === 0) return;
    const ids = [...running.keys()];
    const rows = new Map((await findOwnedJobs(storage.read, owner, ids)).map((row) => [row.id, row]));
    const attempts = [...running].filter(([id]) => ids.includes(id));
    for (const [id, attempt] of attempts) {
      const row = rows.get(id);
      if (row === undefined || row.attempts !== attempt.row.attempts) attempt.stop('lost');
      else if (row.cancel_asked === 1) attempt.stop('cancelled');
    }
    const renewBefore = leaseFrom(clock().toISOString(), (leaseSeconds * 2) / 3);
    const moved = attempts.filter(([id, attempt]) => {
      const row = rows.get(id);
      const { done, total } = attempt.progress();
      return (row?.lease_until ?? '') < renewBefore || row?.done !== done || row.total !== total;
    });
    if (moved.length === 0) return;
    await storage.write({ actor: SYSTEM }, async ({ db, now }) => {
      const current = await findOwnedJobs(db, owner, ids);
      for (const [id, attempt] of moved) {
        const row = current.find((each) => each.id === id && each.attempts === attempt.row.attempts);
        const change = { ...attempt.progress(), lease_until: leaseFrom(now, leaseSeconds) };
        if (row !== undefined) await updateJob(db, row, change);
      }
    });
  };

  const begin = (attempt: Attempt): void => {
    const { id, kind } = attempt.row;
    running.set(id, attempt);
    void attempt.outcome.then((outcome) => {
      running.delete(id);
      onOutcome(kind, outcome);
      wake();
    });
  };

  /** The kinds of which this process can do one more. */
  const freeKinds = (): readonly string[] =>
    options.kinds.flatMap(({ kind, atOnce = defaultAtOnce }) => {
      const count = [...running.values()].filter(({ row }) => row.kind === kind).length;
      return count < atOnce ? [kind] : [];
    });

  const takeWork = async (): Promise<void> => {
    while (state === 'looking') {
      const due = await findDueJob(storage.read, freeKinds(), clock().toISOString());
      const kind = due === undefined ? undefined : kinds.get(due.kind);
      // What this process still holds is not taken over by itself: its attempt hears of the lapsed lease first.
      if (due === undefined || kind === undefined || running.has(due.id)) return;
      const row = await storage.write({ actor: SYSTEM, requestId: due.request_id }, (unit) =>
        claimJob(unit, { id: due.id, owner, leaseSeconds }, kind),
      );
      if (row !== null) begin(beginAttempt({ storage, kind, row, report: onError }));
      else if (state === 'looking') return;
    }
  };

  const look = async (): Promise<void> => {
    do {
      again = false;
      try {
        await lookAfterRunning();
        await takeWork();
      } catch (error) {
        onError(error);
      }
    } while (again && state === 'looking');
    turn = null;
    if (state === 'looking') timer = setTimeout(wake, pollSeconds * 1000).unref();
  };

  const wake = (): void => {
    if (state !== 'looking') return;
    if (turn !== null) {
      again = true;
      return;
    }
    if (timer !== null) clearTimeout(timer);
    turn = look();
  };

  return {
    kinds,
    start: () => {
      if (state !== 'waiting') return;
      state = 'looking';
      wake();
    },
    wake,
    close: async () => {
      state = 'closed';
      if (timer !== null) clearTimeout(timer);
      await turn;
      const attempts = [...running.values()];
      for (const attempt of attempts) attempt.stop('shutdown');
      await Promise.all(attempts.map(({ outcome }) => outcome));
    },
  };
}
