import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { DECISION_SORTS, type DecisionSort } from './decision-read-model.js';
import type { DecisionReading } from './decision-reading.js';
import {
  DECISION,
  DECISION_KINDS,
  DECISION_LIST,
  DECISION_OPTIONS,
  DECISION_REVOKED,
  DECISION_TAKEN,
  MEETING_TAKEN,
  type Meeting,
  NEW_DECISION,
  NEW_MEETING,
  type NewDecision,
  REVOCATION,
  type Revocation,
} from './decision-schemas.js';
import type { DecisionService } from './decision-service.js';

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
    readonly sort?: DecisionSort;
    readonly unit?: string;
    readonly kind?: string;
    readonly revoked?: boolean;
  };
}
interface Options {
  readonly Params: { readonly cycle: string };
  readonly Querystring: { readonly unit: string };
}

/** A meeting may decide a lot. */
const BODY_LIMIT = 2 * 1024 * 1024;
const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: BODY_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['decisions'] });
const reads = { config: { permission: 'decisions:read' } } as const;
const takes = { config: { permission: 'decisions:take', once: { status: 201 } } } as const;
const revokes = { config: { permission: 'decisions:take', once: { status: 200 } } } as const;
const writing = querySchema(DRY_RUN_QUERY);
const WRITE_ERRORS = [400, 401, 403, 404, 409, 413, 415, 422, 503];

const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(DECISION_SORTS),
  unit: { ...TEXT, description: 'Id of a unit.' },
  kind: { type: 'string', enum: DECISION_KINDS },
  revoked: { type: 'boolean', description: 'Only revoked ones, or only those in force.' },
};

const readDecision = jsonBody<NewDecision>(NEW_DECISION);
const readMeeting = jsonBody<Meeting>(NEW_MEETING);
const readRevocation = jsonBody<Revocation>(REVOCATION);

/** Decisions of the leading group on units of a cycle. */
export function addDecisionRoutes(app: FastifyInstance, decisions: DecisionService, reading: DecisionReading): void {
  app.get<List>(
    '/api/cycles/:cycle/decisions',
    {
      ...reads,
      schema: {
        ...describe('listDecisions', '集体决定清单 · list the decisions'),
        params: idSchema('cycle'),
        querystring: querySchema(LIST_QUERY),
        response: answers(DECISION_LIST, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { sort = 'takenAt', unit = null, kind = null, revoked = null, ...query } = request.query;
      const filter = { ...listQuery(query, DECISION_SORTS), sort, unit, kind, revoked };
      return await reading.list(contextOf(request), request.params.cycle, filter);
    },
  );
  app.get<Options>(
    '/api/cycles/:cycle/decisions/possible',
    {
      ...reads,
      schema: {
        ...describe('listPossibleDecisions', '对一个单位可以作的决定 · what may be decided for a unit now'),
        params: idSchema('cycle'),
        querystring: { ...querySchema({ unit: { ...TEXT, minLength: 1 } }), required: ['unit'] },
        response: answers(DECISION_OPTIONS, [400, 401, 403, 404, 409, 422, 503]),
      },
    },
    async (request) => await reading.options(contextOf(request), request.params.cycle, request.query.unit),
  );
  app.get<ById>(
    '/api/cycles/:cycle/decisions/:id',
    {
      ...reads,
      schema: {
        ...describe('getDecision', '一项集体决定 · get a decision'),
        params: idSchema('cycle', 'id'),
        querystring: querySchema(),
        response: answers(DECISION, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const decision = await reading.get(contextOf(request), request.params.cycle, request.params.id);
      return setRevision(reply, decision.revision).send(decision);
    },
  );
  app.post<ByCycle>(
    '/api/cycles/:cycle/decisions',
    {
      ...takes,
      ...takesJson,
      schema: {
        ...describe('takeDecision', '作出一项集体决定 · take a decision'),
        params: idSchema('cycle'),
        querystring: writing,
        body: json(NEW_DECISION),
        response: answers(DECISION_TAKEN, WRITE_ERRORS, 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const taken = await decisions.take(contextOf(request), request.params.cycle, readDecision(request), dryRun);
      return setRevision(reply, taken.revision).status(201).send(taken);
    },
  );
  app.post<ByCycle>(
    '/api/cycles/:cycle/decisions/meeting',
    {
      ...takes,
      ...takesJson,
      schema: {
        ...describe('takeDecisions', '一次会议的全部决定 · take all decisions of a meeting, or none'),
        params: idSchema('cycle'),
        querystring: writing,
        body: json(NEW_MEETING),
        response: answers(MEETING_TAKEN, WRITE_ERRORS, 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const taken = await decisions.takeMeeting(contextOf(request), request.params.cycle, readMeeting(request), dryRun);
      return reply.status(201).send(taken);
    },
  );
  app.post<ById>(
    '/api/cycles/:cycle/decisions/:id/revoke',
    {
      ...revokes,
      ...takesJson,
      schema: {
        ...describe('revokeDecision', '撤销一项集体决定 · revoke a decision (needs If-Match)'),
        params: idSchema('cycle', 'id'),
        querystring: writing,
        body: json(REVOCATION),
        response: answers(DECISION_REVOKED, [...WRITE_ERRORS, 428]),
      },
    },
    async (request, reply) => {
      const { cycle, id } = request.params;
      const expected = expectedRevision(request);
      const given = { ...readRevocation(request), expected, dryRun: request.query.dryRun ?? false };
      const revoked = await decisions.revoke(contextOf(request), cycle, id, given);
      return setRevision(reply, revoked.revision).send(revoked);
    },
  );
}
