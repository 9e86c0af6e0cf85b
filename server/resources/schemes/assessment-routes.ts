import type { FastifyInstance, FastifyRequest } from 'fastify';
import { disconnectionOf } from '../../http/disconnection.js';
import { type ApiSchema, answers, querySchema } from '../../http/openapi/shared-schemas.js';
import { bodyOf, requireContentType } from '../../http/read-body.js';
import { requestLanguage } from '../../http/request-language.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import type { SchemeCatalogue } from './scheme-catalogue.js';
import { ASSESSMENT_VALIDATION, EVALUATION, EXPLANATION, SCHEME_ID, VERSION_QUERY } from './scheme-schemas.js';
import { wantedVersion } from './wanted-version.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly version?: string };
}
interface Evaluate extends ById {
  readonly Querystring: { readonly version?: string; readonly interim?: boolean };
}

const JSON_TYPE = 'application/json; charset=utf-8';
const ASSESSMENT: ApiSchema = {
  type: 'object',
  description: 'An assessment document; exactly what the scheme takes is at /api/schemes/{id}/schema.',
};

/** What is done with an assessment document. Nothing is kept: the same request gives the same answer. */
export function addAssessmentRoutes(app: FastifyInstance, catalogue: SchemeCatalogue, workers: WorkerPool): void {
  const takes = (
    operationId: string,
    summary: string,
    body: ApiSchema,
    success: ApiSchema,
    query: Readonly<Record<string, ApiSchema>> = {},
  ) => ({
    config: { permission: 'schemes:read', publicEvaluation: true } as const,
    onRequest: requireContentType(['application/json']),
    schema: {
      operationId,
      summary,
      tags: ['schemes'],
      params: SCHEME_ID,
      querystring: querySchema({ ...query, ...VERSION_QUERY }),
      body: { content: { 'application/json': { schema: body } } },
      response: answers(success, [400, 404, 413, 415, 422, 503]),
    },
  });

  const find = ({ params, query, identity }: FastifyRequest<ById>) =>
    catalogue.find(params.id, wantedVersion(query, identity));

  app.post<ById>(
    '/api/schemes/:id/validate',
    takes('validateAssessment', '检查考核数据 · validate an assessment document', ASSESSMENT, ASSESSMENT_VALIDATION),
    async (request, reply) => {
      const { id, text, file } = await find(request);
      const input = { scheme: { id, text, file }, body: bodyOf(request) };
      return reply.type(JSON_TYPE).send(await workers.run('validateAssessmentBody', input, disconnectionOf(reply)));
    },
  );
  app.post<Evaluate>(
    '/api/schemes/:id/evaluate',
    takes('evaluate', '计算结果 · evaluate an assessment document', ASSESSMENT, EVALUATION, {
      interim: {
        type: 'boolean',
        default: false,
        description: 'Also the range of each total while inputs are missing.',
      },
    }),
    async (request, reply) => {
      const { id, text, file } = await find(request);
      const input = { scheme: { id, text, file }, body: bodyOf(request), interim: request.query.interim ?? false };
      return reply.type(JSON_TYPE).send(await workers.run('evaluateAssessment', input, disconnectionOf(reply)));
    },
  );
  app.post<ById>(
    '/api/schemes/:id/explain',
    takes(
      'explain',
      '说明一个单位或一个节点的结果 · explain a unit or one of its nodes',
      {
        type: 'object',
        properties: {
          assessment: ASSESSMENT,
          unit: { type: 'string' },
          node: { type: ['string', 'null'], description: 'Id of a node; without it the whole unit.' },
          language: { type: 'string', enum: ['zh', 'en'] },
        },
        required: ['assessment', 'unit'],
      },
      EXPLANATION,
    ),
    async (request, reply) => {
      const { id, text, file } = await find(request);
      const input = { scheme: { id, text, file }, body: bodyOf(request), language: requestLanguage(request) };
      return reply.type(JSON_TYPE).send(await workers.run('explainScore', input, disconnectionOf(reply)));
    },
  );
}
