import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** What no log line shows, should an object with it ever be logged. Bodies are never logged. */
const SECRET_PATHS = [
  'headers.authorization',
  'headers.cookie',
  'headers["set-cookie"]',
  'headers["x-csrf-token"]',
  'password',
  'current',
  'token',
  'secret',
  'key',
].flatMap((path) => [path, `*.${path}`]);

/** The settings of a log with secrets left out of what is logged. A logger that was made elsewhere is left as it is. */
export function redactedLog(log: FastifyServerOptions['logger']): FastifyServerOptions['logger'] {
  if (log === undefined || log === false) return false;
  return {
    ...(log === true ? {} : log),
    serializers: { req: shownRequest },
    redact: { paths: SECRET_PATHS, censor: '…' },
  };
}

/** A request without its query, which may hold names, or the code of a sign-in elsewhere. */
function shownRequest({ method, url, host, ip, socket }: FastifyRequest) {
  return { method, url: url.split('?')[0], host, remoteAddress: ip, remotePort: socket?.remotePort };
}
