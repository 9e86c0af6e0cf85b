import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../http/errors/problem.js';
import { shuttingDown, workTooLarge, workTooLong } from '../http/errors/problems.js';
import type { JobInput, JobName, JobOutput, JobProgress } from './jobs.js';
import type { JobMessage, ReplyMessage } from './messages.js';

export interface WorkerPoolOptions {
  /** Processes that run at the same time; further jobs wait in order. */
  readonly workers: number;
  /** A job that takes longer is stopped. */
  readonly jobSeconds: number;
  /** Heap of one process; a job that needs more is stopped. */
  readonly workerMegabytes: number;
}

/** Processes that do what takes long, so that the server answers meanwhile and outlives whatever they are given. */
export interface WorkerPool {
  /**
   * Runs a job. With `signal` aborted it is stopped, also in the middle, and rejects with the signal's reason. `progress` is
   * told how far it is, where the job says so.
   *
   * @throws Refusal as the job says; when it takes too long or too much memory; when the pool closes
   */
  run<N extends JobName>(
    name: N,
    input: JobInput<N>,
    signal?: AbortSignal,
    progress?: JobProgress,
  ): Promise<JobOutput<N>>;
  /** How many jobs run, and how many wait, at the moment. */
  load(): { readonly busy: number; readonly waiting: number };
  /** Stops all processes; what is still running or waiting is refused. */
  close(): Promise<void>;
}

interface Task {
  readonly message: JobMessage;
  readonly progress: JobProgress;
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Worker {
  readonly child: ChildProcess;
  /** Whether it has loaded what it needs; the time that takes is not a job's. */
  ready: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | null;
}

/** As `nice` has it: a quarter of a core that the server wants too, all of one that nobody wants. */
const NICENESS = 5;

/** Characters of a worker's error output that are kept for the log. */
const LAST_WORDS = 4000;

const ENTRY = fileURLToPath(new URL('./worker-process.js', import.meta.url));

/** A pool without processes yet; they start when there is work and stay for the next. */
export function createWorkerPool({ workers: size, jobSeconds, workerMegabytes }: WorkerPoolOptions): WorkerPool {
  const workers = new Set<Worker>();
  const waiting: Task[] = [];
  let closed = false;

  const start = (): Worker => {
    const child = fork(ENTRY, [], {
      execArgv: [`--max-old-space-size=${workerMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    // What people enter goes before what is computed meanwhile.
    if (child.pid !== undefined) setPriority(child.pid, NICENESS);
    const worker: Worker = { child, ready: false, task: null, timer: null };
    workers.add(worker);
    let lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS);
    });
    child.on('message', (reply: ReplyMessage) => {
      if (reply.kind === 'ready') {
        worker.ready = true;
        limitTime(worker);
        return;
      }
      if (reply.kind === 'progress') {
        worker.task?.progress(reply.done, reply.total);
        return;
      }
      const task = release(worker);
      if (task !== null) settle(task, reply);
      next();
    });
    child.on('error', (error) => {
      drop(worker)?.reject(error);
      next();
    });
    child.on('exit', (code, signal) => {
      drop(worker)?.reject(reasonOfExit(code, signal, lastWords));
      next();
    });
    return worker;
  };

  /** Takes the job off a worker. */
  const release = (worker: Worker): Task | null => {
    const { task } = worker;
    if (worker.timer !== null) clearTimeout(worker.timer);
    worker.task = null;
    worker.timer = null;
    return task;
  };

  const drop = (worker: Worker): Task | null => {
    workers.delete(worker);
    return release(worker);
  };

  /** Ends a worker in the middle of its job: there is no other way to stop a computation. */
  const stop = (worker: Worker, reason: unknown): void => {
    drop(worker)?.reject(reason);
    worker.child.kill('SIGKILL');
    next();
  };

  const limitTime = (worker: Worker): void => {
    if (!worker.ready || worker.task === null) return;
    worker.timer = setTimeout(() => stop(worker, workTooLong.refuse({ seconds: jobSeconds })), jobSeconds * 1000);
  };

  const next = (): void => {
    if (closed) return;
    const idle = [...workers].find((worker) => worker.task === null);
    if (idle === undefined && workers.size >= size) return;
    const task = waiting.shift();
    if (task === undefined) return;
    const worker = idle ?? start();
    worker.task = task;
    limitTime(worker);
    // What cannot be sent has no reader any more: `exit` tells.
    worker.child.send(task.message, () => {});
    next();
  };

  const cancel = (task: Task, reason: unknown): void => {
    const position = waiting.indexOf(task);
    if (position >= 0) {
      waiting.splice(position, 1);
      task.reject(reason);
      return;
    }
    const worker = [...workers].find((candidate) => candidate.task === task);
    if (worker !== undefined) stop(worker, reason);
  };

  return {
    run: (name, input, signal, progress = () => {}) =>
      new Promise((resolve, reject) => {
        if (closed) throw shuttingDown.refuse({});
        signal?.throwIfAborted();
        // `resolve` takes what the job of this name gives.
        const message = { name, input };
        const task: Task = { message, progress, resolve: resolve as (output: unknown) => void, reject };
        signal?.addEventListener('abort', () => cancel(task, signal.reason), { once: true });
        waiting.push(task);
        next();
      }),
    load: () => ({ busy: [...workers].filter(({ task }) => task !== null).length, waiting: waiting.length }),
    close: async () => {
      closed = true;
      const running = [...workers];
      for (const task of [...waiting.splice(0), ...running.map(drop)]) task?.reject(shuttingDown.refuse({}));
      await Promise.all(running.map(({ child }) => endOf(child)));
    },
  };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Out of its heap, V8 aborts; out of the machine's memory, the system kills. */
function reasonOfExit(code: number | null, signal: NodeJS.Signals | null, lastWords: string): Error {
  const ranOut = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
  if (ranOut) return workTooLarge.refuse({});
  return new Error(`a worker ended with ${signal ?? `code ${code}`}`, { cause: lastWords });
}

function settle(task: Task, reply: Exclude<ReplyMessage, { readonly kind: 'ready' | 'progress' }>): void {
  switch (reply.kind) {
    case 'done':
      task.resolve(reply.output);
      break;
    case 'refused':
      task.reject(new Refusal(reply.problem));
      break;
    case 'failed':
      task.reject(new Error('a job failed', { cause: reply.stack }));
      break;
    default:
      reply satisfies never;
  }
}
