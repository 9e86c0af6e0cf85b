import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { disconnectionOf } from '../../../http/disconnection.js';
import { type ApiSchema, answers, querySchema } from '../../../http/openapi/shared-schemas.js';
import { VERSION_ID } from '../versions/version-schemas.js';
import { AMENDMENT, AMENDMENT_EFFECT } from './amendment-schemas.js';
import type { AmendmentService } from './amendment-service.js';

interface ById {
  readonly Params: { readonly id: string };
}
interface Effect extends ById {
  readonly Querystring: { readonly cycle: string; readonly page?: number; readonly perPage?: number };
}

const PER_PAGE = 100;
const QUERY: Readonly<Record<string, ApiSchema>> = {
  cycle: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\p{Cc}]+$', description: 'Id of a cycle.' },
  page: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
  perPage: { type: 'integer', minimum: 1, maximum: 1000, default: PER_PAGE },
};

/** Which amendment a version is, and whom it would move in the cycles that run. Both only look. */
export function addAmendmentRoutes(app: FastifyInstance, amendments: AmendmentService): void {
  app.get<ById>(
    '/api/scheme-versions/:id/amendment',
    {
      config: { permission: 'schemes:read' },
      schema: {
        operationId: 'describeAmendment',
        summary:
          '第几次修订，哪些年度考核正按别的版本进行 · which amendment it is, and the cycles that run by another version',
        tags: ['scheme-versions'],
        params: VERSION_ID,
        querystring: querySchema(),
        response: answers(AMENDMENT, [400, 401, 403, 404, 503]),
      },
    },
    async (request) => await amendments.describe(contextOf(request), request.params.id),
  );
  app.get<Effect>(
    '/api/scheme-versions/:id/amendment/effect',
    {
      config: { permission: 'schemes:read' },
      schema: {
        operationId: 'judgeAmendment',
        summary:
          '用现有数据试算：改用这个版本，谁的得分、名次、等次会变 · with the entries there are: whose score, rank, tier it would change',
        tags: ['scheme-versions'],
        params: VERSION_ID,
        querystring: { ...querySchema(QUERY), required: ['cycle'] },
        response: answers(AMENDMENT_EFFECT, [400, 401, 403, 404, 409, 422, 503]),
      },
    },
    async (request, reply) => {
      const { cycle, page = 1, perPage = PER_PAGE } = request.query;
      const query = { cycle, page, perPage };
      return await amendments.judge(contextOf(request), request.params.id, query, disconnectionOf(reply));
    },
  );
}
