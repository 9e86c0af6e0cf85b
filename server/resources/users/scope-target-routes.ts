import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { answers, objectSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import type { Storage } from '../../storage/index.js';
import { listScopeTargets, SCOPE_TARGET_KINDS, type ScopeTargetKind } from './scope-target-read-model.js';

interface Lookup {
  readonly Querystring: {
    readonly kind: ScopeTargetKind;
    readonly q?: string;
    readonly ids?: string;
    readonly perPage?: number;
  };
}

const PER_PAGE = 20;
const PER_PAGE_LIMIT = 200;
const TARGET = objectSchema({
  id: { type: 'string', description: 'What the scope of a role holds.' },
  name: { type: 'string' },
  above: { type: 'array', items: { type: 'string' }, description: 'Names of the units above, from the top down.' },
});
const QUERY = {
  ...querySchema({
    kind: { type: 'string', enum: [...SCOPE_TARGET_KINDS] },
    q: { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$', default: '', description: 'Part of a name.' },
    ids: {
      type: 'string',
      maxLength: 20_000,
      pattern: '^[^\\p{Cc}]+$',
      description: 'Only these, with commas between: to show names for ids.',
    },
    perPage: { type: 'integer', minimum: 1, maximum: PER_PAGE_LIMIT, default: PER_PAGE },
  }),
  required: ['kind'],
};

/**
 * The names of units, cycles and departments for forms that give roles: an administrator reads no content, but has to say
 * where a role holds.
 */
export function addScopeTargetRoutes(app: FastifyInstance, storage: Storage): void {
  app.get<Lookup>(
    '/api/users/scope-targets',
    {
      config: { permission: ['users:read', 'users:manage', 'api-keys:manage'] },
      schema: {
        operationId: 'listScopeTargets',
        summary: '授权范围可选的单位、考核和部门 · what a role can be limited to, by name',
        tags: ['users'],
        querystring: QUERY,
        response: answers(
          objectSchema({ data: { type: 'array', items: TARGET }, total: { type: 'integer' } }),
          [400, 401, 403],
        ),
      },
    },
    async (request) => {
      const { actor } = contextOf(request);
      const { kind, q = '', ids, perPage = PER_PAGE } = request.query;
      const question = { kind, q: q.trim(), ids: ids === undefined ? null : ids.split(','), perPage };
      return await storage.snapshot((db) => listScopeTargets(db, actor, question));
    },
  );
}
