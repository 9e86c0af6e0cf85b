import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { bodyEmpty, contentEncodingUnsupported, contentTypeUnsupported } from './errors/problems.js';

/** Bodies arrive as bytes: a worker process reads them, and says what is wrong with them by line and column. */
export function takeBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** Refuses a request before its body is read, unless it has one of these content types. */
export function requireContentType(allowed: readonly string[]): onRequestHookHandler {
  return (request, _reply, done) => {
    const given = mediaType(request);
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (!hasBody(request)) done(bodyEmpty.refuse({}));
    else if (!allowed.includes(given)) done(contentTypeUnsupported.refuse({ given, allowed }));
    else if (encoding !== 'identity') done(contentEncodingUnsupported.refuse({ given: encoding }));
    else done();
  };
}

/** As {@link requireContentType}, for requests that may also come without a body. */
export function allowContentType(allowed: readonly string[]): onRequestHookHandler {
  const require = requireContentType(allowed);
  return function (request, reply, done) {
    if (hasBody(request)) require.call(this, request, reply, done);
    else done();
  };
}

/** The body of a request. @throws Refusal when there is none */
export function bodyOf(request: FastifyRequest): Uint8Array {
  const { body } = request;
  if (!(body instanceof Uint8Array) || body.length === 0) throw bodyEmpty.refuse({});
  return body;
}

/** The content type without its parameters, in lower case; empty when there is none. */
export function mediaType(request: FastifyRequest): string {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
