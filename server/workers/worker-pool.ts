import { Worker } from 'node:worker_threads';
import { Refusal } from '../http/errors/problem.js';
import { shuttingDown, workTooLarge, workTooLong } from '../http/errors/problems.js';
import type { JobInput, JobName, JobOutput } from './jobs.js';
import type { JobMessage, ReplyMessage } from './messages.js';

export interface WorkerPoolOptions {
  /** Threads that run at the same time; further jobs wait in order. */
  readonly threads: number;
  /** A job that takes longer is stopped. */
  readonly jobSeconds: number;
  /** Heap of one thread; a job that needs more is stopped. */
  readonly threadMegabytes: number;
}

/** Threads that do what takes long, so that the server answers meanwhile. */
export interface WorkerPool {
  /**
   * Runs a job. With `signal` aborted it is stopped, also in the middle, and rejects with the signal's reason.
   *
   * @throws Refusal as the job says; when it takes too long or too much memory; when the pool closes
   */
  run<N extends JobName>(name: N, input: JobInput<N>, signal?: AbortSignal): Promise<JobOutput<N>>;
  /** Stops all threads; what is still running or waiting is refused. */
  close(): Promise<void>;
}

interface Task {
  readonly message: JobMessage;
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it has loaded what it needs; the time that takes is not a job's. */
  ready: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | null;
}

const ENTRY = new URL('./worker-thread.js', import.meta.url);

/** A pool without threads yet; they start when there is work and stay for the next. */
export function createWorkerPool({ threads: size, jobSeconds, threadMegabytes }: WorkerPoolOptions): WorkerPool {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let closed = false;

  const start = (): Thread => {
    const worker = new Worker(ENTRY, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
    });
    const thread: Thread = { worker, ready: false, task: null, timer: null };
    threads.add(thread);
    worker.on('message', (reply: ReplyMessage) => {
      if (reply.kind === 'ready') {
        thread.ready = true;
        limitTime(thread);
        return;
      }
      const task = release(thread);
      if (task !== null) settle(task, reply);
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      drop(thread)?.reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? workTooLarge.refuse({}) : error);
      next();
    });
    worker.on('exit', (code) => {
      drop(thread)?.reject(new Error(`a worker thread ended with code ${code}`));
      next();
    });
    return thread;
  };

  /** Takes the job off a thread. */
  const release = (thread: Thread): Task | null => {
    const { task } = thread;
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.task = null;
    thread.timer = null;
    return task;
  };

  const drop = (thread: Thread): Task | null => {
    threads.delete(thread);
    return release(thread);
  };

  /** Ends a thread in the middle of its job: there is no other way to stop a computation. */
  const stop = (thread: Thread, reason: unknown): void => {
    drop(thread)?.reject(reason);
    void thread.worker.terminate();
    next();
  };

  const limitTime = (thread: Thread): void => {
    if (!thread.ready || thread.task === null) return;
    thread.timer = setTimeout(() => stop(thread, workTooLong.refuse({ seconds: jobSeconds })), jobSeconds * 1000);
  };

  const next = (): void => {
    if (closed) return;
    const idle = [...threads].find((thread) => thread.task === null);
    if (idle === undefined && threads.size >= size) return;
    const task = waiting.shift();
    if (task === undefined) return;
    const thread = idle ?? start();
    thread.task = task;
    limitTime(thread);
    thread.worker.postMessage(task.message);
    next();
  };

  const cancel = (task: Task, reason: unknown): void => {
    const position = waiting.indexOf(task);
    if (position >= 0) {
      waiting.splice(position, 1);
      task.reject(reason);
      return;
    }
    const thread = [...threads].find((candidate) => candidate.task === task);
    if (thread !== undefined) stop(thread, reason);
  };

  return {
    run: (name, input, signal) =>
      new Promise((resolve, reject) => {
        if (closed) throw shuttingDown.refuse({});
        signal?.throwIfAborted();
        // `resolve` takes what the job of this name gives.
        const task: Task = { message: { name, input }, resolve: resolve as (output: unknown) => void, reject };
        signal?.addEventListener('abort', () => cancel(task, signal.reason), { once: true });
        waiting.push(task);
        next();
      }),
    close: async () => {
      closed = true;
      const running = [...threads];
      for (const task of [...waiting.splice(0), ...running.map(drop)]) task?.reject(shuttingDown.refuse({}));
      await Promise.all(running.map(({ worker }) => worker.terminate()));
    },
  };
}

function settle(task: Task, reply: Exclude<ReplyMessage, { readonly kind: 'ready' }>): void {
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
