import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import type { MissingFilter, MissingService } from './missing-service.js';
import { EXPECTATION_KINDS } from './progress/expectation.js';
import type { ProgressService } from './progress-service.js';
import { MISSING, PROGRESS, WORK } from './work-schemas.js';
import type { WorkService } from './work-service.js';

interface ByCycle {
  readonly Params: { readonly cycle: string };
}
interface Missing extends ByCycle {
  readonly Querystring: Partial<{ [K in keyof MissingFilter]: NonNullable<MissingFilter[K]> }>;
}

const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['work'] });
const { page: PAGE = {}, perPage: PER_PAGE = {} } = listParameters([]);
const MISSING_QUERY: Readonly<Record<string, ApiSchema>> = {
  page: PAGE,
  perPage: PER_PAGE,
  kind: { type: 'string', enum: [...EXPECTATION_KINDS] },
  unit: { ...TEXT, description: 'Id, external id, or id in documents.' },
  source: TEXT,
  state: { type: 'string', enum: ['empty', 'draft', 'returned'] },
};

export interface WorkServices {
  readonly work: WorkService;
  readonly progress: ProgressService;
  readonly missing: MissingService;
}

/** What there is to do, and how far it is. */
export function addWorkRoutes(app: FastifyInstance, { work, progress, missing }: WorkServices): void {
  app.get(
    '/api/work',
    {
      config: { permission: 'signed-in' },
      schema: {
        ...describe('listWork', '我的任务 · what there is to do, by cycle'),
        querystring: querySchema(),
        response: answers(WORK, [400, 401, 403]),
      },
    },
    async (request) => await work.list(contextOf(request)),
  );
  app.get<ByCycle>(
    '/api/cycles/:cycle/progress',
    {
      config: { permission: ['cycles:manage', 'entries:verify'] },
      schema: {
        ...describe('getProgress', '进度 · how far a cycle is, by unit and by rater'),
        params: idSchema('cycle'),
        querystring: querySchema(),
        response: answers(PROGRESS, [400, 401, 403, 404]),
      },
    },
    async (request) => await progress.get(contextOf(request), request.params.cycle),
  );
  app.get<Missing>(
    '/api/cycles/:cycle/missing',
    {
      config: { permission: ['entries:enter', 'ratings:enter', 'ballots:enter'] },
      schema: {
        ...describe('listMissing', '还缺什么 · what is still missing from whoever asks'),
        params: idSchema('cycle'),
        querystring: querySchema(MISSING_QUERY),
        response: answers(MISSING, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { kind = null, unit = null, source = null, state = null, ...part } = request.query;
      const { page, perPage } = listQuery(part, []);
      const filter = { page, perPage, kind, unit, source, state };
      return await missing.list(contextOf(request), request.params.cycle, filter);
    },
  );
}
