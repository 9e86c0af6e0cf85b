import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { YEAR } from '../units/unit-schemas.js';
import { CYCLE_SORTS, type CycleSort } from './cycle-read-model.js';
import {
  CYCLE,
  CYCLE_CHANGE,
  CYCLE_CHECK,
  CYCLE_LIST,
  CYCLE_STEP,
  type CycleChange,
  type CycleStep,
  NEW_CYCLE,
  type NewCycle,
} from './cycle-schemas.js';
import type { CycleService } from './cycle-service.js';
import { type CycleSteps, STEPS, type StepName } from './cycle-steps.js';
import { CYCLE_STATES, type CycleState } from './cycle-store.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface Check {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly step: StepName };
}
interface List {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: CycleSort;
    readonly state?: CycleState;
    readonly year?: number;
    readonly externalId?: string;
  };
}

/** Populations may name many units. */
const BODY_LIMIT = 2 * 1024 * 1024;
const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: BODY_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['cycles'] });
const reads = { config: { permission: 'cycles:read' } } as const;
const manages = { config: { permission: 'cycles:manage' } } as const;
const writing = querySchema(DRY_RUN_QUERY);
const WRITE_ERRORS = [400, 401, 403, 404, 409, 413, 415, 422, 428, 503];

const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(CYCLE_SORTS),
  state: { type: 'string', enum: [...CYCLE_STATES] },
  year: YEAR,
  externalId: TEXT,
};
const SUMMARIES = { open: '开始', close: '结束', archive: '归档' } as const satisfies Readonly<
  Record<StepName, string>
>;
const STEP_NAMES = Object.keys(STEPS) as readonly StepName[]; // its keys

const readNewCycle = jsonBody<NewCycle>(NEW_CYCLE);
const readChange = jsonBody<CycleChange>(CYCLE_CHANGE);
const readStep = jsonBody<CycleStep>(CYCLE_STEP);

/** Cycles: planning, changing, opening, closing, archiving. */
export function addCycleRoutes(app: FastifyInstance, cycles: CycleService, steps: CycleSteps): void {
  app.get<List>(
    '/api/cycles',
    {
      ...reads,
      schema: {
        ...describe('listCycles', '年度考核清单，不含对象和参数 · list the cycles, without population and parameters'),
        querystring: querySchema(LIST_QUERY),
        response: answers(CYCLE_LIST, [400, 401, 403]),
      },
    },
    async (request) => {
      const { sort = 'createdAt', state = null, year = null, externalId = null, ...query } = request.query;
      const filter = { ...listQuery(query, CYCLE_SORTS), sort, state, year, externalId };
      return await cycles.list(contextOf(request), filter);
    },
  );
  app.get<ById>(
    '/api/cycles/:id',
    {
      ...reads,
      schema: {
        ...describe('getCycle', '一次年度考核 · get a cycle'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(CYCLE, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const cycle = await cycles.get(contextOf(request), request.params.id);
      return setRevision(reply, cycle.revision).send(cycle);
    },
  );
  app.post<ById>(
    '/api/cycles',
    {
      config: { ...manages.config, once: { status: 201, location: '/api/cycles/' } },
      ...takesJson,
      schema: {
        ...describe('createCycle', '筹备一次年度考核 · plan a cycle'),
        querystring: writing,
        body: json(NEW_CYCLE),
        response: answers(CYCLE, [400, 401, 403, 409, 413, 415, 422, 503], 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const cycle = await cycles.create(contextOf(request), readNewCycle(request), dryRun);
      return setRevision(reply, cycle.revision).status(201).header('location', `/api/cycles/${cycle.id}`).send(cycle);
    },
  );
  app.patch<ById>(
    '/api/cycles/:id',
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('updateCycle', '修改年度考核 · change a cycle (needs If-Match)'),
        params: idSchema('id'),
        querystring: writing,
        body: json(CYCLE_CHANGE),
        response: answers(CYCLE, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const expected = expectedRevision(request);
      const change = readChange(request);
      const cycle = await cycles.update(contextOf(request), request.params.id, expected, change, dryRun);
      return setRevision(reply, cycle.revision).send(cycle);
    },
  );
  app.get<Check>(
    '/api/cycles/:id/check',
    {
      ...manages,
      schema: {
        ...describe('checkCycle', '切换前的检查 · what is odd about the next step, as of now'),
        params: idSchema('id'),
        querystring: { ...querySchema({ step: { type: 'string', enum: STEP_NAMES } }), required: ['step'] },
        response: answers(CYCLE_CHECK, [400, 401, 403, 404, 409, 503]),
      },
    },
    async (request) => await steps.check(contextOf(request), request.params.id, request.query.step),
  );
  for (const step of STEP_NAMES) {
    app.post<ById>(
      `/api/cycles/:id/${step}`,
      {
        config: { ...manages.config, once: { status: 200 } },
        ...takesJson,
        schema: {
          ...describe(`${step}Cycle`, `${SUMMARIES[step]}年度考核 · ${step} a cycle (needs If-Match)`),
          params: idSchema('id'),
          querystring: writing,
          body: json(CYCLE_STEP),
          response: answers(CYCLE, WRITE_ERRORS),
        },
      },
      async (request, reply) => {
        const dryRun = request.query.dryRun ?? false;
        const given = { ...readStep(request), expected: expectedRevision(request), dryRun };
        const cycle = await steps.take(contextOf(request), request.params.id, step, given);
        return setRevision(reply, cycle.revision).send(cycle);
      },
    );
  }
}
