import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, content, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import type { CycleDocuments } from './cycle-documents.js';
import { CYCLE_UNITS } from './cycle-schemas.js';
import { SNAPSHOT_SORTS, type SnapshotSort } from './population/snapshot-store.js';

interface ById {
  readonly Params: { readonly id: string };
}
interface Units extends ById {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: SnapshotSort;
    readonly withdrawn?: boolean;
  };
}

const SCHEMA_TYPE = 'application/schema+json';
const WITHDRAWN: ApiSchema = {
  type: 'boolean',
  default: false,
  description: 'Those that were withdrawn, instead of those that take part.',
};
const ANY_OBJECT: ApiSchema = { type: 'object' };

/** What a cycle takes and holds: units, JSON Schema, template, assessment document. */
export function addCycleDocumentRoutes(app: FastifyInstance, documents: CycleDocuments): void {
  const reads = { config: { permission: 'cycles:read' } } as const;
  const describe = (operationId: string, summary: string, success: ApiSchema) => ({
    operationId,
    summary,
    tags: ['cycles'],
    params: idSchema('id'),
    querystring: querySchema(),
    response: answers(success, [400, 401, 403, 404, 409, 503]),
  });

  app.get<Units>(
    '/api/cycles/:id/units',
    {
      ...reads,
      schema: {
        ...describe(
          'listCycleUnits',
          '考核对象：开始时的，和此后补充、更正的 · the units, as they were at the opening, or added and corrected since',
          CYCLE_UNITS,
        ),
        querystring: querySchema({ ...listParameters(SNAPSHOT_SORTS), withdrawn: WITHDRAWN }),
      },
    },
    async (request) => {
      const { sort = 'name', withdrawn = false, ...query } = request.query;
      const filter = { ...listQuery(query, SNAPSHOT_SORTS), sort, withdrawn };
      return await documents.units(contextOf(request), request.params.id, filter);
    },
  );
  app.get<ById>(
    '/api/cycles/:id/schema',
    {
      ...reads,
      schema: describe(
        'getCycleSchema',
        '考核数据的 JSON Schema · JSON Schema of what it takes',
        content(SCHEMA_TYPE, ANY_OBJECT, 'JSON Schema 2020-12'),
      ),
    },
    async (request, reply) => {
      const schema = await documents.schema(contextOf(request), request.params.id);
      return reply.type(`${SCHEMA_TYPE}; charset=utf-8`).send(JSON.stringify(schema));
    },
  );
  app.get<ById>(
    '/api/cycles/:id/template',
    {
      ...reads,
      schema: describe(
        'getCycleTemplate',
        '空白考核数据：开始以后各单位只有要填的 · an assessment document to fill; once open, of each unit what it is asked for',
        ANY_OBJECT,
      ),
    },
    async (request) => await documents.template(contextOf(request), request.params.id),
  );
  app.get<ById>(
    '/api/cycles/:id/assessment',
    {
      config: { permission: 'runs:read' },
      schema: describe('getCycleAssessment', '现有的考核数据 · the assessment document as runs read it', ANY_OBJECT),
    },
    async (request) => await documents.assessment(contextOf(request), request.params.id),
  );
}
