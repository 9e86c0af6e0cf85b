import type { FastifyInstance } from 'fastify';
import manifest from '../../../package.json' with { type: 'json' };
import { contextOf } from '../../access/guard-routes.js';
import { readAuditHead } from '../../audit/index.js';
import { answers, objectSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import type { Storage } from '../../storage/index.js';

const SERVER = objectSchema({
  version: { type: 'string' },
  node: { type: 'string', description: 'Version of Node.' },
  database: { type: 'string', enum: ['sqlite', 'postgres'] },
  startedAt: { type: 'string', format: 'date-time', description: 'When the process that answers was started.' },
  now: { type: 'string', format: 'date-time', description: 'What the clock of the server says.' },
  auditEntries: { type: 'integer', description: 'How many changes there were since the beginning.' },
});

/** What runs here: for whoever keeps it running. */
export function addServerRoutes(app: FastifyInstance, storage: Storage, clock: () => Date): void {
  const startedAt = clock().toISOString();
  app.get(
    '/api/server',
    {
      config: { permission: ['users:manage', 'audit:read', 'cycles:manage'] },
      schema: {
        operationId: 'getServer',
        summary: '服务器的版本、数据库和时间 · version, database and clock of the server',
        tags: ['server'],
        querystring: querySchema(),
        response: answers(SERVER, [401, 403, 503]),
      },
    },
    async (request) => ({
      version: manifest.version,
      node: process.versions.node,
      database: storage.kind,
      startedAt,
      now: contextOf(request).now,
      auditEntries: (await readAuditHead(storage.read)).seq,
    }),
  );
}
