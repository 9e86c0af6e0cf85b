import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LINE } from '../../access/grant-schemas.js';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import {
  type ApiSchema,
  answers,
  DRY_RUN_QUERY,
  idSchema,
  objectSchema,
  querySchema,
} from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { REMARK, stepSchema } from '../events/event-schemas.js';
import { NOT_ASSIGNED_SORTS, type NotAssignedSort } from './not-assigned-read-model.js';
import type { NotAssignedService } from './not-assigned-service.js';

type ListParameters = Partial<Omit<ListQuery, 'sort' | 'q'>> & {
  readonly sort?: NotAssignedSort;
  readonly unit?: string;
  readonly node?: string;
  readonly ended?: 'true' | 'false' | 'all';
};
interface OfCycle {
  readonly Params: { readonly cycle: string };
  readonly Querystring: ListParameters;
}
interface OfUnit {
  readonly Params: { readonly cycle: string; readonly unit: string };
  readonly Querystring: ListParameters;
}
interface ByNode {
  readonly Params: { readonly cycle: string; readonly unit: string; readonly node: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface TakeBack {
  readonly Params: ByNode['Params'];
  readonly Querystring: { readonly dryRun?: boolean; readonly reason: string };
}

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const NOT_ASSIGNED = objectSchema({
  id: text,
  unit: text,
  unitName: text,
  node: { ...text, description: 'Id of a node of the scheme.' },
  reason: text,
  createdAt: INSTANT,
  createdBy: text,
  createdByName: text,
  endedAt: { anyOf: [INSTANT, { type: 'null' }] },
  endedBy: optional,
  endReason: optional,
  revision: { type: 'integer', minimum: 1, description: 'Counts what was said of this node of this unit, and ended.' },
});
const NOT_ASSIGNED_STATE = objectSchema({
  unit: text,
  node: text,
  revision: { type: 'integer', minimum: 0, description: 'For `If-Match`; 0 where nothing was ever said.' },
  inForce: { anyOf: [NOT_ASSIGNED, { type: 'null' }], description: 'Null: the unit carries the item.' },
});
const NOT_ASSIGNED_LIST = objectSchema({ data: { type: 'array', items: NOT_ASSIGNED }, total: { type: 'integer' } });
const REASON = stepSchema(true);
const { q: _search, ...LIST_PARAMETERS } = listParameters(NOT_ASSIGNED_SORTS);
const FILTERS: Readonly<Record<string, ApiSchema>> = {
  ...LIST_PARAMETERS,
  node: LINE,
  ended: { type: 'string', enum: ['true', 'false', 'all'], default: 'false' },
};

const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['not-assigned'] });
const reads = { config: { permission: 'entries:read' } } as const;
const ADDRESS = '/api/cycles/:cycle/units/:unit/not-assigned/:node';
const ERRORS = [400, 401, 403, 404, 409, 422, 503];

const readReason = jsonBody<{ readonly reason: string }>(REASON);

/** Items that units do not carry. */
export function addNotAssignedRoutes(app: FastifyInstance, notAssigned: NotAssignedService): void {
  const list = async (request: FastifyRequest, cycle: string, query: ListParameters) => {
    const { sort = 'createdAt', unit = null, node = null, ended = 'false', ...rest } = query;
    const isEnded = ended === 'all' ? null : ended === 'true';
    const filter = { ...listQuery(rest, NOT_ASSIGNED_SORTS), sort, unit, node, ended: isEnded };
    return await notAssigned.list(contextOf(request), cycle, filter);
  };
  app.get<OfCycle>(
    '/api/cycles/:cycle/not-assigned',
    {
      ...reads,
      schema: {
        ...describe('listNotAssigned', '各单位不承担的指标 · list the items that units do not carry'),
        params: idSchema('cycle'),
        querystring: querySchema({ ...FILTERS, unit: LINE }),
        response: answers(NOT_ASSIGNED_LIST, [400, 401, 403, 404, 503]),
      },
    },
    async (request) => await list(request, request.params.cycle, request.query),
  );
  app.get<OfUnit>(
    '/api/cycles/:cycle/units/:unit/not-assigned',
    {
      ...reads,
      schema: {
        ...describe('listUnitNotAssigned', '一个单位不承担的指标 · list the items that a unit does not carry'),
        params: idSchema('cycle', 'unit'),
        querystring: querySchema(FILTERS),
        response: answers(NOT_ASSIGNED_LIST, [400, 401, 403, 404, 503]),
      },
    },
    async (request) => await list(request, request.params.cycle, { ...request.query, unit: request.params.unit }),
  );
  app.get<ByNode>(
    ADDRESS,
    {
      ...reads,
      schema: {
        ...describe('getNotAssigned', '一个单位是否承担一项指标 · whether a unit carries an item'),
        params: idSchema('cycle', 'unit', 'node'),
        querystring: querySchema(),
        response: answers(NOT_ASSIGNED_STATE, [400, 401, 403, 404, 422, 503]),
      },
    },
    async (request, reply) => {
      const state = await notAssigned.get(contextOf(request), request.params);
      return setRevision(reply, state.revision).send(state);
    },
  );
  app.put<ByNode>(
    ADDRESS,
    {
      config: { permission: 'assignments:manage', once: { status: 200 } },
      onRequest: requireContentType(['application/json']),
      bodyLimit: FORM_LIMIT,
      schema: {
        ...describe(
          'leaveOutNode',
          '标为不承担（需 If-Match） · say that a unit does not carry an item (needs If-Match)',
        ),
        params: idSchema('cycle', 'unit', 'node'),
        querystring: querySchema(DRY_RUN_QUERY),
        body: { content: { 'application/json': { schema: REASON } } },
        response: answers(NOT_ASSIGNED, [...ERRORS, 413, 415, 428]),
      },
    },
    async (request, reply) => {
      const { reason } = readReason(request);
      const step = { expected: expectedRevision(request), reason, dryRun: request.query.dryRun ?? false };
      const left = await notAssigned.leaveOut(contextOf(request), request.params, step);
      return setRevision(reply, left.revision).send(left);
    },
  );
  app.delete<TakeBack>(
    ADDRESS,
    {
      config: { permission: 'assignments:manage', once: { status: 200 } },
      schema: {
        ...describe('takeBackNode', '恢复承担（需 If-Match） · the unit carries the item after all (needs If-Match)'),
        params: idSchema('cycle', 'unit', 'node'),
        querystring: { ...querySchema({ ...DRY_RUN_QUERY, reason: REMARK }), required: ['reason'] },
        response: answers(NOT_ASSIGNED, [...ERRORS, 428]),
      },
    },
    async (request, reply) => {
      const { reason, dryRun = false } = request.query;
      const step = { expected: expectedRevision(request), reason, dryRun };
      const back = await notAssigned.takeBack(contextOf(request), request.params, step);
      return setRevision(reply, back.revision).send(back);
    },
  );
}
