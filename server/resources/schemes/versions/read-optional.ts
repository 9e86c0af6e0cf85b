import type { FastifyRequest } from 'fastify';

/** What a reader makes of the body of a request; an empty object when there is no body. */
export function readOptional<T extends object>(
  request: FastifyRequest,
  read: (request: FastifyRequest) => T,
): Partial<T> {
  return request.body instanceof Uint8Array && request.body.length > 0 ? read(request) : {};
}
