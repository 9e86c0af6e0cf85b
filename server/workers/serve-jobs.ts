import { Refusal } from '../http/errors/problem.js';
import { JOBS, type JobProgress } from './jobs.js';
import type { JobMessage, ReplyMessage } from './messages.js';

/** Answers the jobs that the server sends, one after the other, until the server is gone. Only for a worker process. */
export function serveJobs(): void {
  // Ctrl-C and service managers tell every process of the group; the server decides what is still finished.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  process.on('message', async (message: JobMessage) => reply(await run(message)));
  reply({ kind: 'ready' });
}

function reply(message: ReplyMessage): void {
  if (process.send === undefined) throw new Error('bug: this is not a worker process');
  process.send(message);
}

async function run({ name, input }: JobMessage): Promise<ReplyMessage> {
  try {
    // The pool's types pair each name with its input.
    const job = JOBS[name] as (input: unknown, progress: JobProgress) => unknown;
    return { kind: 'done', output: await job(input, (done, total) => reply({ kind: 'progress', done, total })) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problem: error.problem };
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
