import { parentPort } from 'node:worker_threads';
import { Refusal } from '../http/errors/problem.js';
import { JOBS } from './jobs.js';
import type { JobMessage, ReplyMessage } from './messages.js';

/** Answers the jobs that the main thread sends, one after the other. Only for a worker thread. */
export function serveJobs(): void {
  const port = parentPort;
  if (port === null) throw new Error('bug: this is not a worker thread');
  port.on('message', async (message: JobMessage) => {
    const reply = await run(message);
    const bytes = reply.kind === 'done' && reply.output instanceof Uint8Array ? reply.output : null;
    port.postMessage(reply, bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
  });
  const ready: ReplyMessage = { kind: 'ready' };
  port.postMessage(ready);
}

async function run({ name, input }: JobMessage): Promise<ReplyMessage> {
  try {
    // The pool's types pair each name with its input.
    const job = JOBS[name] as (input: unknown) => unknown;
    return { kind: 'done', output: await job(input) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problem: error.problem };
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
