import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import type { AssignmentChanges } from './assignment-changes.js';
import { ASSIGNMENT_SORTS, type AssignmentSort } from './assignment-list-read-model.js';
import {
  ASSIGNMENT,
  ASSIGNMENT_LIST,
  ASSIGNMENTS_MADE,
  CANDIDATES,
  END,
  NEW_ASSIGNMENT,
  NEW_ASSIGNMENTS,
  type NewAssignment,
  RECUSAL,
  type Recusal,
  UNITS_CHANGE,
  type UnitsChange,
} from './assignment-schemas.js';
import type { AssignmentService } from './assignment-service.js';

interface ByCycle {
  readonly Params: { readonly cycle: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ById {
  readonly Params: { readonly cycle: string; readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Params: { readonly cycle: string };
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: AssignmentSort;
    readonly actor?: string;
    readonly source?: string;
    readonly unit?: string;
    readonly ended?: boolean;
  };
}

/** Assignments may name many units. */
const BODY_LIMIT = 4 * 1024 * 1024;
const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takes = (bodyLimit: number) => ({ onRequest: requireContentType(['application/json']), bodyLimit });
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['assignments'] });
const reads = {
  config: { permission: ['assignments:manage', 'ratings:read', 'ratings:enter', 'ballots:enter'] },
} as const;
const manages = { config: { permission: 'assignments:manage' } } as const;
const writing = querySchema(DRY_RUN_QUERY);
const WRITE_ERRORS = [400, 401, 403, 404, 409, 413, 415, 422];
const CHANGE_ERRORS = [...WRITE_ERRORS, 428];
const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(ASSIGNMENT_SORTS),
  actor: TEXT,
  source: TEXT,
  unit: TEXT,
  ended: { type: 'boolean', description: 'Only those that ended, or only those in force; without it both.' },
};

const readNew = jsonBody<NewAssignment>(NEW_ASSIGNMENT);
const readMany = jsonBody<{ readonly assignments: readonly NewAssignment[] }>(NEW_ASSIGNMENTS);
const readUnits = jsonBody<UnitsChange>(UNITS_CHANGE);
const readEnd = jsonBody<{ readonly reason: string }>(END);
const readRecusal = jsonBody<Recusal>(RECUSAL);

/** Who rates what. */
export function addAssignmentRoutes(
  app: FastifyInstance,
  assignments: AssignmentService,
  changes: AssignmentChanges,
): void {
  const base = '/api/cycles/:cycle/assignments';
  app.get<List>(
    base,
    {
      ...reads,
      schema: {
        ...describe('listAssignments', '分派清单 · who rates what, as far as one may see'),
        params: idSchema('cycle'),
        querystring: querySchema(LIST_QUERY),
        response: answers(ASSIGNMENT_LIST, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { sort = 'createdAt', actor = null, source = null, unit = null, ended = null, ...query } = request.query;
      const filter = { ...listQuery(query, ASSIGNMENT_SORTS), sort, actor, source, unit, ended };
      return await assignments.list(contextOf(request), request.params.cycle, filter);
    },
  );
  app.get<ById>(
    `${base}/:id`,
    {
      ...reads,
      schema: {
        ...describe('getAssignment', '一项分派 · get an assignment'),
        params: idSchema('cycle', 'id'),
        querystring: querySchema(),
        response: answers(ASSIGNMENT, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const found = await assignments.get(contextOf(request), request.params.cycle, request.params.id);
      return setRevision(reply, found.revision).send(found);
    },
  );
  app.get<ByCycle>(
    '/api/cycles/:cycle/raters',
    {
      ...manages,
      schema: {
        ...describe('listRaters', '可以分派的人 · whoever can be given something to rate'),
        params: idSchema('cycle'),
        querystring: querySchema(),
        response: answers(CANDIDATES, [400, 401, 403, 404]),
      },
    },
    async (request) => await assignments.candidates(contextOf(request), request.params.cycle),
  );
  app.post<ByCycle>(
    base,
    {
      config: { ...manages.config, once: { status: 201 } },
      ...takes(BODY_LIMIT),
      schema: {
        ...describe('createAssignment', '分派考评任务 · assign an evaluator'),
        params: idSchema('cycle'),
        querystring: writing,
        body: json(NEW_ASSIGNMENT),
        response: answers(ASSIGNMENT, WRITE_ERRORS, 201),
      },
    },
    async (request, reply) => {
      const { cycle } = request.params;
      const dryRun = request.query.dryRun ?? false;
      const made = await assignments.create(contextOf(request), cycle, readNew(request), dryRun);
      const location = `/api/cycles/${encodeURIComponent(cycle)}/assignments/${made.id}`;
      return setRevision(reply, made.revision).status(201).header('location', location).send(made);
    },
  );
  app.post<ByCycle>(
    `${base}/batch`,
    {
      config: { ...manages.config, once: { status: 201 } },
      ...takes(BODY_LIMIT),
      schema: {
        ...describe('createAssignments', '一次分派多项，全部成功或全部不做 · assign several evaluators, all or none'),
        params: idSchema('cycle'),
        querystring: writing,
        body: json(NEW_ASSIGNMENTS),
        response: answers(ASSIGNMENTS_MADE, WRITE_ERRORS, 201),
      },
    },
    async (request, reply) => {
      const { assignments: given } = readMany(request);
      const dryRun = request.query.dryRun ?? false;
      return reply
        .status(201)
        .send(await assignments.createMany(contextOf(request), request.params.cycle, given, dryRun));
    },
  );
  app.patch<ById>(
    `${base}/:id`,
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takes(BODY_LIMIT),
      schema: {
        ...describe('changeAssignmentUnits', '调整分派的单位 · change the units of an assignment (needs If-Match)'),
        params: idSchema('cycle', 'id'),
        querystring: writing,
        body: json(UNITS_CHANGE),
        response: answers(ASSIGNMENT, CHANGE_ERRORS),
      },
    },
    async (request, reply) => {
      const { cycle, id } = request.params;
      const dryRun = request.query.dryRun ?? false;
      const options = { expected: expectedRevision(request), change: readUnits(request), dryRun };
      const changed = await changes.changeUnits(contextOf(request), cycle, id, options);
      return setRevision(reply, changed.revision).send(changed);
    },
  );
  app.post<ById>(
    `${base}/:id/end`,
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takes(FORM_LIMIT),
      schema: {
        ...describe('endAssignment', '结束分派 · end an assignment (needs If-Match)'),
        params: idSchema('cycle', 'id'),
        querystring: writing,
        body: json(END),
        response: answers(ASSIGNMENT, CHANGE_ERRORS),
      },
    },
    async (request, reply) => {
      const { cycle, id } = request.params;
      const dryRun = request.query.dryRun ?? false;
      const options = { expected: expectedRevision(request), ...readEnd(request), dryRun };
      const ended = await changes.end(contextOf(request), cycle, id, options);
      return setRevision(reply, ended.revision).send(ended);
    },
  );
  app.post<ById>(
    `${base}/:id/recuse`,
    {
      config: { permission: ['ratings:enter', 'ballots:enter'], once: { status: 200 } },
      ...takes(FORM_LIMIT),
      schema: {
        ...describe('recuse', '回避一个单位 · withdraw from a unit'),
        params: idSchema('cycle', 'id'),
        querystring: writing,
        body: json(RECUSAL),
        response: answers(ASSIGNMENT, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const { cycle, id } = request.params;
      const options = { recusal: readRecusal(request), dryRun: request.query.dryRun ?? false };
      const left = await changes.recuse(contextOf(request), cycle, id, options);
      return setRevision(reply, left.revision).send(left);
    },
  );
}
