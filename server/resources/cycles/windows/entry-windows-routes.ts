import type { FastifyInstance } from 'fastify';
import { LINE } from '../../../access/grant-schemas.js';
import { contextOf } from '../../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../../http/json-body.js';
import {
  type ApiSchema,
  answers,
  DRY_RUN_QUERY,
  idSchema,
  objectSchema,
  querySchema,
} from '../../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../../http/read-body.js';
import { expectedRevision, setRevision } from '../../../http/revision.js';
import { REMARK } from '../cycle-schemas.js';
import type { EntryWindowsChange, EntryWindowsService } from './entry-windows-service.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}

const WINDOWS: ApiSchema = {
  type: 'object',
  description: 'Ids of stages by entry; what has no stage may be entered while the cycle is open.',
  additionalProperties: LINE,
  maxProperties: 500,
};
const CHANGE: ApiSchema = {
  type: 'object',
  properties: { windows: WINDOWS, reason: REMARK },
  required: ['windows'],
  additionalProperties: false,
};
const ENTRY_WINDOWS = objectSchema({
  id: { type: 'string', description: 'Of the cycle.' },
  windows: WINDOWS,
  entries: {
    type: 'array',
    items: { type: 'string' },
    description: 'facts, history, events, records, ratings:<source>, ballots:<source>: those that the scheme knows.',
  },
  revision: { type: 'integer', description: 'Of the cycle.' },
});
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['cycles'] });
const readChange = jsonBody<EntryWindowsChange>(CHANGE);

/** Which stage each kind of entry belongs to. */
export function addEntryWindowRoutes(app: FastifyInstance, windows: EntryWindowsService): void {
  app.get<ById>(
    '/api/cycles/:id/entry-windows',
    {
      config: { permission: 'cycles:read' },
      schema: {
        ...describe('getEntryWindows', '各类填报的时间 · in which stage what is entered'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(ENTRY_WINDOWS, [400, 401, 403, 404, 503]),
      },
    },
    async (request, reply) => {
      const found = await windows.get(contextOf(request), request.params.id);
      return setRevision(reply, found.revision).send(found);
    },
  );
  app.put<ById>(
    '/api/cycles/:id/entry-windows',
    {
      config: { permission: 'cycles:manage', once: { status: 200 } },
      onRequest: requireContentType(['application/json']),
      bodyLimit: FORM_LIMIT,
      schema: {
        ...describe(
          'setEntryWindows',
          '设定各类填报的时间（需 If-Match） · say in which stage what is entered (needs If-Match)',
        ),
        params: idSchema('id'),
        querystring: querySchema(DRY_RUN_QUERY),
        body: { content: { 'application/json': { schema: CHANGE } } },
        response: answers(ENTRY_WINDOWS, [400, 401, 403, 404, 409, 413, 415, 422, 428, 503]),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const change = readChange(request);
      const dryRun = request.query.dryRun ?? false;
      const changed = await windows.replace(contextOf(request), request.params.id, expected, change, dryRun);
      return setRevision(reply, changed.revision).send(changed);
    },
  );
}
