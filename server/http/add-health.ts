import type { FastifyInstance } from 'fastify';
import manifest from '../../package.json' with { type: 'json' };
import type { SchemeCatalogue } from '../resources/schemes/scheme-catalogue.js';
import { answers, objectSchema, querySchema } from './openapi/shared-schemas.js';

/** `/api/health` answers while the process lives; `/api/ready` once the schemes can be served. */
export function addHealth(app: FastifyInstance, catalogue: SchemeCatalogue): void {
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
    async () => {
      const schemes = await catalogue.list();
      const broken = schemes.filter(({ description }) => description.hash === null).length;
      return { status: 'ready', schemes: schemes.length, broken };
    },
  );
}
