import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { UNIT_SORTS, type UnitSort } from './unit-read-model.js';
import {
  NEW_UNIT,
  type NewUnit,
  UNIT,
  UNIT_CHANGE,
  UNIT_LIST,
  UNIT_STEP,
  type UnitChange,
  type UnitStep,
  YEAR,
} from './unit-schemas.js';
import type { UnitService } from './unit-service.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean; readonly year?: number };
}
interface List {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: UnitSort;
    readonly ids?: string;
    readonly externalId?: string;
    readonly parent?: string;
    readonly subtree?: string;
    readonly retired?: 'true' | 'false' | 'all';
    readonly year?: number;
  };
}

const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['units'] });
const reads = { config: { permission: 'units:read' } } as const;
const manages = { config: { permission: 'units:manage' } } as const;
const writing = querySchema(DRY_RUN_QUERY);
const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const YEAR_QUERY = { year: { ...YEAR, description: 'Also the attributes of this year.' } };
const MOST_IDS = 1000;

const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(UNIT_SORTS),
  ids: {
    type: 'string',
    maxLength: 40 * MOST_IDS,
    pattern: '^[^\\p{Cc}]*$',
    description: 'Only these, separated by commas.',
  },
  externalId: TEXT,
  parent: { ...TEXT, description: 'Right below this unit; `top`: the highest ones you see.' },
  subtree: { ...TEXT, description: 'This unit and all below it.' },
  retired: { type: 'string', enum: ['true', 'false', 'all'], default: 'false' },
  ...YEAR_QUERY,
};

const readNewUnit = jsonBody<NewUnit>(NEW_UNIT);
const readChange = jsonBody<UnitChange>(UNIT_CHANGE);
const readStep = jsonBody<UnitStep>(UNIT_STEP);

/** The tree of units. */
export function addUnitRoutes(app: FastifyInstance, units: UnitService): void {
  app.get<List>(
    '/api/units',
    {
      ...reads,
      schema: {
        ...describe('listUnits', '单位清单 · list the units'),
        querystring: querySchema(LIST_QUERY),
        response: answers(UNIT_LIST, [400, 401, 403]),
      },
    },
    async (request) => {
      const {
        sort = 'name',
        ids,
        externalId = null,
        parent = null,
        subtree = null,
        retired,
        year,
        ...query
      } = request.query;
      const filter = {
        ...listQuery(query, UNIT_SORTS),
        sort,
        ids: ids === undefined ? null : ids.split(',').slice(0, MOST_IDS),
        externalId,
        parent,
        subtree,
        retired: retired === 'all' ? null : retired === 'true',
      };
      return await units.list(contextOf(request), filter, year ?? null);
    },
  );
  app.get<ById>(
    '/api/units/:id',
    {
      ...reads,
      schema: {
        ...describe('getUnit', '一个单位 · get a unit'),
        params: idSchema('id'),
        querystring: querySchema(YEAR_QUERY),
        response: answers(UNIT, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const unit = await units.get(contextOf(request), request.params.id, request.query.year ?? null);
      return setRevision(reply, unit.revision).send(unit);
    },
  );
  app.post<ById>(
    '/api/units',
    {
      config: { ...manages.config, once: { status: 201, location: '/api/units/' } },
      ...takesJson,
      schema: {
        ...describe('createUnit', '新建单位 · create a unit'),
        querystring: writing,
        body: json(NEW_UNIT),
        response: answers(UNIT, [400, 401, 403, 409, 413, 415, 422], 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const unit = await units.create(contextOf(request), readNewUnit(request), { dryRun });
      return setRevision(reply, unit.revision).status(201).header('location', `/api/units/${unit.id}`).send(unit);
    },
  );
  app.patch<ById>(
    '/api/units/:id',
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('updateUnit', '修改或移动单位（需 If-Match） · change or move a unit (needs If-Match)'),
        params: idSchema('id'),
        querystring: writing,
        body: json(UNIT_CHANGE),
        response: answers(UNIT, [400, 401, 403, 404, 409, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const expected = expectedRevision(request);
      const unit = await units.update(contextOf(request), request.params.id, expected, readChange(request), { dryRun });
      return setRevision(reply, unit.revision).send(unit);
    },
  );
  const steps = { retire: '停用单位', restore: '恢复单位' } as const;
  for (const step of ['retire', 'restore'] as const) {
    app.post<ById>(
      `/api/units/:id/${step}`,
      {
        config: { ...manages.config, once: { status: 200 } },
        ...takesJson,
        schema: {
          ...describe(`${step}Unit`, `${steps[step]}（需 If-Match） · ${step} a unit (needs If-Match)`),
          params: idSchema('id'),
          querystring: writing,
          body: json(UNIT_STEP),
          response: answers(UNIT, [400, 401, 403, 404, 409, 413, 415, 422, 428]),
        },
      },
      async (request, reply) => {
        const dryRun = request.query.dryRun ?? false;
        const expected = expectedRevision(request);
        const { reason } = readStep(request);
        const unit = await units[step](contextOf(request), request.params.id, expected, reason, { dryRun });
        return setRevision(reply, unit.revision).send(unit);
      },
    );
  }
}
