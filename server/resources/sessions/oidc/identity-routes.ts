import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { answers, DRY_RUN_QUERY, idSchema, objectSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import type { IdentityService } from './identity-service.js';

interface ByUser {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ByIdentity {
  readonly Params: { readonly id: string; readonly identity: string };
  readonly Querystring: { readonly dryRun?: boolean };
}

const INSTANT = { type: 'string', format: 'date-time' };
const IDENTITIES = objectSchema({
  data: {
    type: 'array',
    items: objectSchema({
      id: { type: 'string' },
      issuer: { type: 'string' },
      subject: { type: 'string' },
      createdAt: INSTANT,
    }),
  },
  total: { type: 'integer' },
  invitation: {
    anyOf: [objectSchema({ createdAt: INSTANT, createdBy: { type: 'string' } }), { type: 'null' }],
    description:
      'Set: the next sign-in at the provider whose login or verified e-mail address is that of the user connects.',
  },
});

const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['users'] });
const manages = { config: { permission: 'users:manage' } } as const;
const writing = querySchema(DRY_RUN_QUERY);
const INVITATION = '/api/users/:id/identities/invitation';

/** With whom at identity providers a user is connected, and who may connect. */
export function addIdentityRoutes(app: FastifyInstance, identities: IdentityService): void {
  app.get<ByUser>(
    '/api/users/:id/identities',
    {
      config: { permission: 'users:read' },
      schema: {
        ...describe('listIdentities', '账号在统一身份认证的关联 · identities of a user elsewhere'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(IDENTITIES, [401, 403, 404]),
      },
    },
    async (request) => await identities.list(contextOf(request), request.params.id),
  );
  app.put<ByUser>(
    INVITATION,
    {
      ...manages,
      schema: {
        ...describe('inviteIdentity', '允许关联 · let the next sign-in elsewhere connect'),
        params: idSchema('id'),
        querystring: writing,
        response: answers(IDENTITIES, [401, 403, 404]),
      },
    },
    async (request) => await identities.invite(contextOf(request), request.params.id, request.query.dryRun ?? false),
  );
  app.delete<ByUser>(
    INVITATION,
    {
      ...manages,
      schema: {
        ...describe('uninviteIdentity', '不再允许关联 · let it no longer connect'),
        params: idSchema('id'),
        querystring: writing,
        response: answers(IDENTITIES, [401, 403, 404]),
      },
    },
    async (request) => await identities.uninvite(contextOf(request), request.params.id, request.query.dryRun ?? false),
  );
  app.delete<ByIdentity>(
    '/api/users/:id/identities/:identity',
    {
      ...manages,
      schema: {
        ...describe('disconnectIdentity', '解除关联 · take an identity away'),
        params: idSchema('id', 'identity'),
        querystring: writing,
        response: answers(IDENTITIES, [401, 403, 404]),
      },
    },
    async (request) => {
      const { id, identity } = request.params;
      return await identities.disconnect(contextOf(request), id, identity, request.query.dryRun ?? false);
    },
  );
}
