import type { FastifyReply } from 'fastify';

/** A signal that is aborted when the client goes away before the answer is complete. */
export function disconnectionOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('the client went away'));
  });
  return controller.signal;
}
