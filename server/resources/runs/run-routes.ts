import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { RUN_SORTS, type RunSort } from './run-read-model.js';
import { NEW_RUN, type NewRun, RUN, RUN_LIST, RUN_RELEASE, type RunRelease } from './run-schemas.js';
import type { RunService } from './run-service.js';

interface ByCycle {
  readonly Params: { readonly cycle: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ByRun {
  readonly Params: { readonly cycle: string; readonly run: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Params: { readonly cycle: string };
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: RunSort;
    readonly kind?: 'interim' | 'final';
    readonly released?: boolean;
  };
}

const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['runs'] });
const reads = { config: { permission: ['runs:read', 'results:read'] } } as const;
const computes = { config: { permission: 'runs:compute' } } as const;
const writing = querySchema(DRY_RUN_QUERY);

const readNewRun = jsonBody<NewRun>(NEW_RUN);
const readRelease = jsonBody<RunRelease>(RUN_RELEASE);

/** Runs of a cycle. */
export function addRunRoutes(app: FastifyInstance, runs: RunService): void {
  app.get<List>(
    '/api/cycles/:cycle/runs',
    {
      ...reads,
      schema: {
        ...describe('listRuns', '汇总清单 · the runs of a cycle; released ones only, without runs:read'),
        params: idSchema('cycle'),
        querystring: querySchema({
          ...listParameters(RUN_SORTS),
          kind: { type: 'string', enum: ['interim', 'final'] },
          released: { type: 'boolean' },
        }),
        response: answers(RUN_LIST, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { sort = 'number', kind = null, released = null, ...query } = request.query;
      const filter = { ...listQuery(query, RUN_SORTS), sort, kind, released };
      return await runs.list(contextOf(request), request.params.cycle, filter);
    },
  );
  app.post<ByCycle>(
    '/api/cycles/:cycle/runs',
    {
      config: { ...computes.config, once: { status: 202, location: './' } },
      ...takesJson,
      schema: {
        ...describe('createRun', '汇总计算 · compute a cycle; a job does it'),
        params: idSchema('cycle'),
        querystring: writing,
        body: json(NEW_RUN),
        response: answers(RUN, [400, 401, 403, 404, 409, 413, 415, 422, 503], 202),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const run = await runs.create(contextOf(request), request.params.cycle, readNewRun(request), { dryRun });
      const location = `/api/cycles/${run.cycle}/runs/${run.id}`;
      return setRevision(reply, run.revision).status(202).header('location', location).send(run);
    },
  );
  app.get<ByRun>(
    '/api/cycles/:cycle/runs/:run',
    {
      ...reads,
      schema: {
        ...describe('getRun', '一次汇总 · a run: how far it is, what makes it citable'),
        params: idSchema('cycle', 'run'),
        querystring: querySchema(),
        response: answers(RUN, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const run = await runs.get(contextOf(request), request.params.cycle, request.params.run);
      return setRevision(reply, run.revision).send(run);
    },
  );
  app.post<ByRun>(
    '/api/cycles/:cycle/runs/:run/release',
    {
      config: { ...computes.config, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('releaseRun', '公布最终汇总（需 If-Match） · make a final run what units see (needs If-Match)'),
        params: idSchema('cycle', 'run'),
        querystring: writing,
        body: json(RUN_RELEASE),
        response: answers(RUN, [400, 401, 403, 404, 409, 413, 415, 422, 428, 503]),
      },
    },
    async (request, reply) => {
      const { cycle, run: runId } = request.params;
      const { note = null } = readRelease(request);
      const given = { expected: expectedRevision(request), note, dryRun: request.query.dryRun ?? false };
      const run = await runs.release(contextOf(request), cycle, runId, given);
      return setRevision(reply, run.revision).send(run);
    },
  );
  app.post<ByRun>(
    '/api/cycles/:cycle/runs/:run/cancel',
    {
      config: { ...computes.config, once: { status: 200 } },
      schema: {
        ...describe(
          'cancelRun',
          '取消汇总，也可取消同事提交的 · stop a run, that of a colleague too; nothing of it is kept',
        ),
        params: idSchema('cycle', 'run'),
        querystring: writing,
        response: answers(RUN, [400, 401, 403, 404, 409, 503]),
      },
    },
    async (request, reply) => {
      const { cycle, run: runId } = request.params;
      const run = await runs.cancel(contextOf(request), cycle, runId, { dryRun: request.query.dryRun ?? false });
      return setRevision(reply, run.revision).send(run);
    },
  );
}
