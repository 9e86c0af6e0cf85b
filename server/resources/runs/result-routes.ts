import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { disconnectionOf } from '../../http/disconnection.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import type { ResultService, StoredText } from './result-service.js';
import { RESULT_SORTS, type ResultSort } from './run-read-model.js';
import { RESULT_LIST, RUN_EXPLANATION, UNIT_RESULT, WHOLE_RESULT } from './run-schemas.js';

interface ByRun {
  readonly Params: { readonly cycle: string; readonly run: string };
}
interface ByUnit {
  readonly Params: { readonly cycle: string; readonly run: string; readonly unit: string };
  readonly Querystring: { readonly node?: string };
}
interface List extends ByRun {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: ResultSort;
    readonly tier?: string;
    readonly group?: string;
    readonly format?: ResultFormat;
  };
}

/** In which forms results are given, beside a page of them. */
export const RESULT_FORMATS = ['json'] as const;
type ResultFormat = (typeof RESULT_FORMATS)[number];

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT: ApiSchema = { type: 'string', maxLength: 1000, pattern: '^[^\\p{Cc}]*$' };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['runs'] });
const reads = { config: { permission: ['runs:read', 'results:read'] } } as const;
const readsRuns = { config: { permission: 'runs:read' } } as const;
const READ_ERRORS = [400, 401, 403, 404, 409];

/** What runs computed, and how. */
export function addResultRoutes(app: FastifyInstance, results: ResultService): void {
  app.get<List>(
    '/api/cycles/:cycle/runs/:run/results',
    {
      ...reads,
      schema: {
        ...describe('listResults', '汇总结果 · the results of a run, a page of them or (format) all as a file'),
        params: idSchema('cycle', 'run'),
        querystring: querySchema({
          ...listParameters(RESULT_SORTS),
          sort: {
            type: 'string',
            enum: [...RESULT_SORTS],
            default: RESULT_SORTS[0],
            description: 'position: the official list; total: best first; with `order=desc` the other way round.',
          },
          tier: { ...TEXT, description: 'Of this tier; `none`: without one.' },
          group: { ...TEXT, description: 'Of this group, as `group` says.' },
          format: { type: 'string', enum: [...RESULT_FORMATS], description: 'json: the whole, as it was hashed.' },
        }),
        response: answers({ anyOf: [RESULT_LIST, WHOLE_RESULT] }, READ_ERRORS),
      },
    },
    async (request, reply) => {
      const { sort = 'position', tier = null, group = null, format, ...query } = request.query;
      const address = { cycle: request.params.cycle, run: request.params.run };
      if (format === 'json') return sendText(reply, await results.whole(contextOf(request), address));
      const filter = { ...listQuery(query, RESULT_SORTS), sort, tier, group };
      return await results.list(contextOf(request), address, filter);
    },
  );
  app.get<ByUnit>(
    '/api/cycles/:cycle/runs/:run/results/:unit',
    {
      ...reads,
      schema: {
        ...describe('getResult', '一个单位的结果 · the result of a unit'),
        params: idSchema('cycle', 'run', 'unit'),
        querystring: querySchema(),
        response: answers(UNIT_RESULT, READ_ERRORS),
      },
    },
    async (request) => {
      const { cycle, run, unit } = request.params;
      return await results.get(contextOf(request), { cycle, run, unit });
    },
  );
  app.get<ByUnit>(
    '/api/cycles/:cycle/runs/:run/results/:unit/explanation',
    {
      ...reads,
      schema: {
        ...describe('explainResult', '结果的来由 · how a unit, or one of its nodes, got its value'),
        params: idSchema('cycle', 'run', 'unit'),
        querystring: querySchema({ node: { ...TEXT, description: 'Id of a node; without it the whole unit.' } }),
        response: answers(RUN_EXPLANATION, [...READ_ERRORS, 503]),
      },
    },
    async (request, reply) => {
      const { cycle, run, unit } = request.params;
      const context = contextOf(request);
      const asked = { node: request.query.node ?? null, language: context.language };
      const body = await results.explain(context, { cycle, run, unit }, asked, disconnectionOf(reply));
      return reply.type(JSON_TYPE).send(body);
    },
  );
  app.get<ByRun>(
    '/api/cycles/:cycle/runs/:run/document',
    {
      ...readsRuns,
      schema: {
        ...describe('getRunDocument', '汇总所用的数据 · the assessment document that was computed, to the byte'),
        params: idSchema('cycle', 'run'),
        querystring: querySchema(),
        response: answers({ type: 'object' }, READ_ERRORS),
      },
    },
    async (request, reply) => {
      const address = { cycle: request.params.cycle, run: request.params.run };
      return sendText(reply, await results.document(contextOf(request), address));
    },
  );
}

/** Sends a stored text as it is, known by its hash. */
function sendText(reply: FastifyReply, { pieces, sha256 }: StoredText): FastifyReply {
  return reply
    .type(JSON_TYPE)
    .header('etag', `"${sha256}"`)
    .send(Readable.from(pieces.map((piece) => Buffer.from(piece))));
}
