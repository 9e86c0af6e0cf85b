import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { setRevision } from '../../http/revision.js';
import { JOB_STATES, type JobState } from '../../jobs/job-store.js';
import { JOB_SORTS, type JobSort } from './job-read-model.js';
import { JOB, JOB_LIST } from './job-schemas.js';
import type { JobService } from './job-service.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: JobSort;
    readonly state?: JobState;
    readonly kind?: string;
  };
}

const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['jobs'] });
const signedIn = { config: { permission: 'signed-in' } } as const;

/** Jobs: how far they are, what they gave, and stopping them. */
export function addJobRoutes(app: FastifyInstance, jobs: JobService): void {
  app.get<List>(
    '/api/jobs',
    {
      ...signedIn,
      schema: {
        ...describe(
          'listJobs',
          '后台任务 · the jobs you asked for; all of them for whoever runs the cycles or the server',
        ),
        querystring: querySchema({
          ...listParameters(JOB_SORTS),
          state: { type: 'string', enum: [...JOB_STATES] },
          kind: { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' },
        }),
        response: answers(JOB_LIST, [400, 401]),
      },
    },
    async (request) => {
      const { sort = 'createdAt', state = null, kind = null, ...query } = request.query;
      return await jobs.list(contextOf(request), { ...listQuery(query, JOB_SORTS), sort, state, kind });
    },
  );
  app.get<ById>(
    '/api/jobs/:id',
    {
      ...signedIn,
      schema: {
        ...describe('getJob', '一个后台任务 · how far a job is, what it gave, why it failed'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(JOB, [400, 401, 404]),
      },
    },
    async (request, reply) => {
      const job = await jobs.get(contextOf(request), request.params.id);
      return setRevision(reply, job.revision).send(job);
    },
  );
  app.post<ById>(
    '/api/jobs/:id/cancel',
    {
      ...signedIn,
      schema: {
        ...describe('cancelJob', '取消后台任务 · stop a job; nothing of it is kept'),
        params: idSchema('id'),
        querystring: querySchema(DRY_RUN_QUERY),
        response: answers(JOB, [400, 401, 403, 404, 409, 503]),
      },
    },
    async (request) => await jobs.cancel(contextOf(request), request.params.id, request.query.dryRun ?? false),
  );
}
