import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import {
  type ApiSchema,
  answers,
  idSchema,
  objectSchema,
  querySchema,
  refTo,
} from '../../../http/openapi/shared-schemas.js';
import type { ProvenanceService } from './provenance-service.js';

interface ByUnit {
  readonly Params: { readonly cycle: string; readonly run: string; readonly unit: string };
}

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const INSTANT: ApiSchema = { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] };
const NAMED: ApiSchema = { anyOf: [objectSchema({ id: text, name: optional }), { type: 'null' }] };
const KINDS = [
  'attribute',
  'fact',
  'history',
  'rating',
  'ballot',
  'event',
  'record',
  'not_assigned',
  'decision',
  'parameter',
];

const INPUT = objectSchema({
  kind: { type: 'string', enum: KINDS },
  key: { ...text, description: 'Key of the cell, id of the list, node, rule or parameter.' },
  id: { ...optional, description: 'Of the sheet, event, ballot, decision or run it stands in.' },
  label: refTo('Words'),
  value: {},
  origin: { type: 'string', enum: ['entered', 'opening', 'earlier_run', 'cycle', 'scheme'] },
  from: { ...optional, description: 'Where the number comes from, in words.' },
  note: optional,
  source: optional,
  rater: optional,
  count: { type: 'integer', description: 'Marks that you may not see one by one are counted.' },
  revision: { type: ['integer', 'null'] },
  enteredBy: { ...NAMED, description: 'Null for those who do not read runs.' },
  enteredAt: INSTANT,
  verifiedBy: NAMED,
  verifiedAt: INSTANT,
  isVerified: { type: 'boolean' },
  reason: optional,
  minutes: optional,
});

const UNIT_INPUTS = objectSchema({
  unit: text,
  documentId: text,
  name: text,
  run: text,
  inputsAt: INSTANT,
  auditSeq: { type: ['integer', 'null'] },
  data: { type: 'array', items: INPUT },
  total: { type: 'integer' },
});

/** Where the inputs of a unit in a run came from. */
export function addProvenanceRoutes(app: FastifyInstance, provenance: ProvenanceService): void {
  app.get<ByUnit>(
    '/api/cycles/:cycle/runs/:run/results/:unit/inputs',
    {
      config: { permission: ['runs:read', 'results:read'] },
      schema: {
        operationId: 'listResultInputs',
        summary: '结果所依据的数据及其来源 · what a run read of a unit, and where each value came from',
        tags: ['runs'],
        params: idSchema('cycle', 'run', 'unit'),
        querystring: querySchema(),
        response: answers(UNIT_INPUTS, [400, 401, 403, 404, 409]),
      },
    },
    async (request) => {
      const { cycle, run, unit } = request.params;
      return await provenance.inputs(contextOf(request), { cycle, run, unit });
    },
  );
}
