import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { setRevision } from '../../http/revision.js';
import { API_KEY, API_KEY_LIST, API_KEY_WITH_SECRET, NEW_API_KEY, type NewApiKey } from './api-key-schemas.js';
import type { ApiKeyService } from './api-key-service.js';
import { API_KEY_SORTS, type ApiKeySort } from './api-key-store.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & { readonly sort?: ApiKeySort };
}

const readNewApiKey = jsonBody<NewApiKey>(NEW_API_KEY);

/** Keys of machines: made, listed, revoked. They are never changed, so that what one may do is known for its whole life. */
export function addApiKeyRoutes(app: FastifyInstance, apiKeys: ApiKeyService): void {
  const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['api-keys'] });
  const reads = { config: { permission: 'api-keys:read' } } as const;
  const manages = { config: { permission: 'api-keys:manage' } } as const;

  app.get<List>(
    '/api/api-keys',
    {
      ...reads,
      schema: {
        ...describe('listApiKeys', '接口密钥清单 · list the API keys'),
        querystring: querySchema(listParameters(API_KEY_SORTS)),
        response: answers(API_KEY_LIST, [400, 401, 403]),
      },
    },
    async (request) => {
      const { sort = 'name', ...query } = request.query;
      return await apiKeys.list(contextOf(request), { ...listQuery(query, API_KEY_SORTS), sort });
    },
  );
  app.get<ById>(
    '/api/api-keys/:id',
    {
      ...reads,
      schema: {
        ...describe('getApiKey', '一个接口密钥 · get an API key'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(API_KEY, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const apiKey = await apiKeys.get(contextOf(request), request.params.id);
      return setRevision(reply, apiKey.revision).send(apiKey);
    },
  );
  app.post<ById>(
    '/api/api-keys',
    {
      ...manages,
      onRequest: requireContentType(['application/json']),
      bodyLimit: FORM_LIMIT,
      schema: {
        ...describe('createApiKey', '创建接口密钥，只显示一次 · make an API key, shown once'),
        querystring: querySchema(DRY_RUN_QUERY),
        body: { content: { 'application/json': { schema: NEW_API_KEY } } },
        response: answers(API_KEY_WITH_SECRET, [400, 401, 403, 413, 415, 422], 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const apiKey = await apiKeys.create(contextOf(request), readNewApiKey(request), dryRun);
      return setRevision(reply, apiKey.revision)
        .status(201)
        .header('location', `/api/api-keys/${apiKey.id}`)
        .header('cache-control', 'no-store')
        .send(apiKey);
    },
  );
  app.delete<ById>(
    '/api/api-keys/:id',
    {
      ...manages,
      schema: {
        ...describe('revokeApiKey', '吊销接口密钥 · revoke an API key'),
        params: idSchema('id'),
        querystring: querySchema(DRY_RUN_QUERY),
        response: answers(API_KEY, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const apiKey = await apiKeys.revoke(contextOf(request), params.id, query.dryRun ?? false);
      return setRevision(reply, apiKey.revision).send(apiKey);
    },
  );
}
