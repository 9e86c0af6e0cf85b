import type { FastifyServerOptions } from 'fastify';

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
  return { ...(log === true ? {} : log), redact: { paths: SECRET_PATHS, censor: '…' } };
}
