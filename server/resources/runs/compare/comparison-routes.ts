import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { disconnectionOf } from '../../../http/disconnection.js';
import { type ApiSchema, answers, idSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { RUN_COMPARISON } from './comparison-schemas.js';
import type { ComparisonService } from './comparison-service.js';

interface Compare {
  readonly Params: { readonly cycle: string; readonly run: string };
  readonly Querystring: {
    readonly with: string;
    readonly withCycle?: string;
    readonly page?: number;
    readonly perPage?: number;
    readonly onlyMoved?: boolean;
  };
}

const PER_PAGE = 100;
const ID: ApiSchema = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\p{Cc}]+$' };
const QUERY: Readonly<Record<string, ApiSchema>> = {
  with: { ...ID, description: 'The earlier run.' },
  withCycle: { ...ID, description: 'Its cycle, where it is another one, e.g. that of the year before.' },
  page: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
  perPage: { type: 'integer', minimum: 1, maximum: 1000, default: PER_PAGE },
  onlyMoved: { type: 'boolean', default: false, description: 'Leave out units that only have other inputs.' },
};

/** Two runs compared: who moved, how far, and why. */
export function addComparisonRoutes(app: FastifyInstance, comparisons: ComparisonService): void {
  app.get<Compare>(
    '/api/cycles/:cycle/runs/:run/compare',
    {
      config: { permission: 'runs:read' },
      schema: {
        operationId: 'compareRuns',
        summary: '两次汇总对比：谁变了、变多少、为什么 · two runs compared: who moved, how far, why',
        tags: ['runs'],
        params: idSchema('cycle', 'run'),
        querystring: { ...querySchema(QUERY), required: ['with'] },
        response: answers(RUN_COMPARISON, [400, 401, 403, 404, 409, 503]),
      },
    },
    async (request, reply) => {
      const { cycle, run } = request.params;
      const { with: other, withCycle = cycle, page = 1, perPage = PER_PAGE, onlyMoved = false } = request.query;
      const query = { with: other, withCycle, page, perPage, onlyMoved };
      return await comparisons.compare(contextOf(request), { cycle, run }, query, disconnectionOf(reply));
    },
  );
}
