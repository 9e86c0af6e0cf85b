import type { FastifyReply, FastifyRequest } from 'fastify';
import { revisionConflict, revisionNeeded } from './errors/problems.js';

/** Says in the answer which revision of a resource it shows. */
export function setRevision(reply: FastifyReply, revision: number): FastifyReply {
  return reply.header('etag', `"${revision}"`);
}

/**
 * The revision that a change is meant for, from `If-Match`. Weak tags count too: proxies that compress weaken them.
 *
 * @throws Refusal `revision-needed` when it is not there or no revision
 */
export function expectedRevision(request: FastifyRequest): number {
  const [, revision] = /^(?:W\/)?"(\d{1,15})"$/.exec(request.headers['if-match'] ?? '') ?? [];
  if (revision === undefined) throw revisionNeeded.refuse({});
  return Number(revision);
}

/**
 * Refuses a change of something that somebody else changed meanwhile.
 *
 * @param current what it is now, as the API shows it
 * @param given what the change would have made of it
 * @throws Refusal `revision-conflict` with both
 */
export function checkRevision(expected: number, current: { readonly revision: number }, given: unknown): void {
  if (expected === current.revision) return;
  const headers = { etag: `"${current.revision}"` };
  throw revisionConflict.refuse({ expected, current: current.revision }, { headers, conflict: { current, given } });
}
