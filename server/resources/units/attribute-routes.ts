import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import type { AttributeService } from './attribute-service.js';
import {
  ATTRIBUTE_HISTORY,
  ATTRIBUTE_PATTERN,
  ATTRIBUTES_CHANGE,
  type AttributesChange,
  UNIT_ATTRIBUTES,
  YEAR,
} from './unit-schemas.js';

interface ByYear {
  readonly Params: { readonly id: string; readonly year: number };
  readonly Querystring: { readonly dryRun?: boolean; readonly attribute?: string };
}

const ID = idSchema('id');
const BY_YEAR = {
  type: 'object',
  properties: { ...Object(ID.properties), year: YEAR },
  required: ['id', 'year'],
};
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['units'], params: BY_YEAR });
const reads = { config: { permission: 'units:read' } } as const;

const readChange = jsonBody<AttributesChange>(ATTRIBUTES_CHANGE);

/** Attributes of a unit by year. */
export function addAttributeRoutes(app: FastifyInstance, attributes: AttributeService): void {
  app.get<ByYear>(
    '/api/units/:id/attributes/:year',
    {
      ...reads,
      schema: {
        ...describe('getUnitAttributes', '单位某年的属性 · the attributes of a unit in a year'),
        querystring: querySchema(),
        response: answers(UNIT_ATTRIBUTES, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const { id, year } = request.params;
      const found = await attributes.get(contextOf(request), id, year);
      return setRevision(reply, found.revision).send(found);
    },
  );
  app.get<ByYear>(
    '/api/units/:id/attributes/:year/history',
    {
      ...reads,
      schema: {
        ...describe('listAttributeRevisions', '属性的全部记录 · everything that was said of the attributes'),
        querystring: querySchema({ attribute: { type: 'string', pattern: ATTRIBUTE_PATTERN } }),
        response: answers(ATTRIBUTE_HISTORY, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { id, year } = request.params;
      return await attributes.history(contextOf(request), id, year, request.query.attribute ?? null);
    },
  );
  app.patch<ByYear>(
    '/api/units/:id/attributes/:year',
    {
      config: { permission: 'units:manage', once: { status: 200 } },
      onRequest: requireContentType(['application/json']),
      bodyLimit: FORM_LIMIT,
      schema: {
        ...describe('updateUnitAttributes', '填写或更正属性（需 If-Match） · set attributes (needs If-Match)'),
        querystring: querySchema(DRY_RUN_QUERY),
        body: { content: { 'application/json': { schema: ATTRIBUTES_CHANGE } } },
        response: answers(UNIT_ATTRIBUTES, [400, 401, 403, 404, 409, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const { id, year } = request.params;
      const dryRun = request.query.dryRun ?? false;
      const expected = expectedRevision(request);
      const change = readChange(request);
      const found = await attributes.update(contextOf(request), id, year, expected, change, { dryRun });
      return setRevision(reply, found.revision).send(found);
    },
  );
}
