import type { FastifyInstance, FastifyReply } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { WEBHOOK_SORTS, type WebhookSort } from './webhook-read-model.js';
import {
  NEW_WEBHOOK,
  type NewWebhook,
  WEBHOOK,
  WEBHOOK_CHANGE,
  WEBHOOK_LIST,
  WEBHOOK_WITH_SECRET,
  type WebhookChange,
} from './webhook-schemas.js';
import type { WebhookService, WebhookWithSecret } from './webhook-service.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & { readonly sort?: WebhookSort };
}

const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };
const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['webhooks'] });
const reads = { config: { permission: 'webhooks:read' } } as const;
const manages = { config: { permission: 'webhooks:manage' } } as const;
const writing = querySchema(DRY_RUN_QUERY);

const readNewWebhook = jsonBody<NewWebhook>(NEW_WEBHOOK);
const readChange = jsonBody<WebhookChange>(WEBHOOK_CHANGE);

/** Webhooks: made, changed, disabled; never deleted, so that what was sent stays known. */
export function addWebhookRoutes(app: FastifyInstance, webhooks: WebhookService): void {
  const sendSecret = (reply: FastifyReply, webhook: WebhookWithSecret): FastifyReply =>
    setRevision(reply, webhook.revision).header('cache-control', 'no-store').send(webhook);

  app.get<List>(
    '/api/webhooks',
    {
      ...reads,
      schema: {
        ...describe('listWebhooks', '消息推送清单 · list the webhooks'),
        querystring: querySchema(listParameters(WEBHOOK_SORTS)),
        response: answers(WEBHOOK_LIST, [400, 401, 403]),
      },
    },
    async (request) => {
      const { sort = 'name', ...query } = request.query;
      return await webhooks.list(contextOf(request), { ...listQuery(query, WEBHOOK_SORTS), sort });
    },
  );
  app.get<ById>(
    '/api/webhooks/:id',
    {
      ...reads,
      schema: {
        ...describe('getWebhook', '一个消息推送 · get a webhook'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(WEBHOOK, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const webhook = await webhooks.get(contextOf(request), request.params.id);
      return setRevision(reply, webhook.revision).send(webhook);
    },
  );
  app.post<ById>(
    '/api/webhooks',
    {
      ...manages,
      ...takesJson,
      schema: {
        ...describe('createWebhook', '新建消息推送，签名密钥只显示一次 · make a webhook; its secret is shown once'),
        querystring: writing,
        body: json(NEW_WEBHOOK),
        response: answers(WEBHOOK_WITH_SECRET, [400, 401, 403, 404, 413, 415, 422], 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const webhook = await webhooks.create(contextOf(request), readNewWebhook(request), dryRun);
      return sendSecret(reply.status(201).header('location', `/api/webhooks/${webhook.id}`), webhook);
    },
  );
  app.patch<ById>(
    '/api/webhooks/:id',
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('updateWebhook', '修改、停用或启用（需 If-Match） · change, disable or enable (needs If-Match)'),
        params: idSchema('id'),
        querystring: writing,
        body: json(WEBHOOK_CHANGE),
        response: answers(WEBHOOK, [400, 401, 403, 404, 409, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const expected = expectedRevision(request);
      const { id } = request.params;
      const webhook = await webhooks.update(contextOf(request), id, expected, readChange(request), dryRun);
      return setRevision(reply, webhook.revision).send(webhook);
    },
  );
  app.post<ById>(
    '/api/webhooks/:id/rotate',
    {
      ...manages,
      schema: {
        ...describe('rotateWebhookSecret', '更换签名密钥，只显示一次 · a new secret, shown once'),
        params: idSchema('id'),
        querystring: writing,
        response: answers(WEBHOOK_WITH_SECRET, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      return sendSecret(reply, await webhooks.rotate(contextOf(request), request.params.id, dryRun));
    },
  );
}
