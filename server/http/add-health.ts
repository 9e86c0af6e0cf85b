import type { FastifyInstance } from 'fastify';
import manifest from '../../package.json' with { type: 'json' };
import { readAuditHead } from '../audit/index.js';
import type { SchemeCatalogue } from '../resources/schemes/scheme-catalogue.js';
import type { Storage } from '../storage/index.js';
import { storageUnavailable } from './errors/problems.js';
import { answers, objectSchema, querySchema } from './openapi/shared-schemas.js';

/**
 * `/api/health` answers while the process lives: who gets no answer starts it again. `/api/ready` answers while the database does
 * and the schemes can be served: who gets another answer sends requests elsewhere, and waits.
 */
export function addHealth(app: FastifyInstance, catalogue: SchemeCatalogue, storage: Storage | null): void {
  app.get(
    '/api/health',
    {
      schema: {
        operationId: 'getHealth',
        tags: ['server'],
        summary: '进程是否活着 · whether the process is alive',
        querystring: querySchema(),
        response: answers(objectSchema({ status: { const: 'ok' }, version: { type: 'string' } }), []),
      },
    },
    () => ({ status: 'ok', version: manifest.version }),
  );
  app.get(
    '/api/ready',
    {
      schema: {
        operationId: 'getReady',
        tags: ['server'],
        summary: '是否可以使用 · whether it can be used',
        querystring: querySchema(),
        response: answers(
          objectSchema({ status: { const: 'ready' }, schemes: { type: 'integer' }, broken: { type: 'integer' } }),
          [503],
        ),
      },
    },
    async (request) => {
      if (storage !== null) await checkDatabase(storage, (err) => request.log.warn({ err }, 'database-not-ready'));
      const schemes = await catalogue.list();
      const broken = schemes.filter(({ description }) => description.hash === null).length;
      return { status: 'ready', schemes: schemes.length, broken };
    },
  );
}

/** @throws Refusal `storage-unavailable` when the database does not answer, whatever the reason */
async function checkDatabase(storage: Storage, onFailure: (error: unknown) => void): Promise<void> {
  try {
    await readAuditHead(storage.read);
  } catch (error) {
    onFailure(error);
    throw storageUnavailable.refuse({});
  }
}
