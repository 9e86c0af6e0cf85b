import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../../http/json-body.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../../http/read-body.js';
import { NEW_REOPENING, type NewReopening, REOPENING, REOPENING_END, REOPENINGS } from '../cycle-schemas.js';
import type { ReopeningService } from './reopening-service.js';

interface ByStage {
  readonly Params: { readonly id: string; readonly stage: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ByReopening {
  readonly Params: { readonly id: string; readonly reopening: string };
  readonly Querystring: { readonly dryRun?: boolean };
}

const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['cycles'] });
const manages = { config: { permission: 'cycles:manage' } } as const;
const writing = querySchema(DRY_RUN_QUERY);

const readReopening = jsonBody<NewReopening>(NEW_REOPENING);
const readEnd = jsonBody<{ readonly reason: string }>(REOPENING_END);

/** Late entry: a stage that is over, open again for one unit. */
export function addReopeningRoutes(app: FastifyInstance, reopenings: ReopeningService): void {
  app.get<ByStage>(
    '/api/cycles/:id/stages/:stage/reopenings',
    {
      config: { permission: 'cycles:read' },
      schema: {
        ...describe('listReopenings', '补报清单 · late entries of a stage'),
        params: idSchema('id', 'stage'),
        querystring: querySchema(),
        response: answers(REOPENINGS, [400, 401, 403, 404]),
      },
    },
    async (request) => await reopenings.list(contextOf(request), request.params.id, request.params.stage),
  );
  app.post<ByStage>(
    '/api/cycles/:id/stages/:stage/reopenings',
    {
      config: { ...manages.config, once: { status: 201 } },
      ...takesJson,
      schema: {
        ...describe('reopenStage', '允许一个单位补报 · open a stage again for a unit'),
        params: idSchema('id', 'stage'),
        querystring: writing,
        body: json(NEW_REOPENING),
        response: answers(REOPENING, [400, 401, 403, 404, 409, 413, 415, 422], 201),
      },
    },
    async (request, reply) => {
      const { id, stage } = request.params;
      const dryRun = request.query.dryRun ?? false;
      const made = await reopenings.create(contextOf(request), id, stage, readReopening(request), dryRun);
      return reply.status(201).send(made);
    },
  );
  app.post<ByReopening>(
    '/api/cycles/:id/reopenings/:reopening/end',
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('endReopening', '提前结束补报 · end a late entry before its time'),
        params: idSchema('id', 'reopening'),
        querystring: writing,
        body: json(REOPENING_END),
        response: answers(REOPENING, [400, 401, 403, 404, 413, 415, 422]),
      },
    },
    async (request) => {
      const { id, reopening } = request.params;
      const { reason } = readEnd(request);
      return await reopenings.end(contextOf(request), id, reopening, reason, request.query.dryRun ?? false);
    },
  );
}
