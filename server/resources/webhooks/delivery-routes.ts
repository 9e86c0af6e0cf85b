import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { listParameters } from '../../http/list-query.js';
import { answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import type { DeliveryRow } from '../../webhooks/webhook-store.js';
import { DELIVERY, DELIVERY_ITEM, DELIVERY_LIST } from './webhook-schemas.js';
import type { WebhookService } from './webhook-service.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ByDelivery {
  readonly Params: { readonly id: string; readonly delivery: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly page?: number; readonly perPage?: number; readonly state?: DeliveryRow['state'] };
}

const PER_PAGE = 50;
const { page, perPage } = listParameters(['createdAt']);
const LIST_QUERY = {
  ...(page && perPage ? { page, perPage } : {}),
  state: { type: 'string', enum: ['waiting', 'delivered', 'failed'] },
};
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['webhooks'] });
const reads = { config: { permission: 'webhooks:read' } } as const;
const sends = { config: { permission: 'webhooks:manage', once: { status: 202 } } } as const;

/** What webhooks were sent and what came back; sending again. */
export function addDeliveryRoutes(app: FastifyInstance, webhooks: WebhookService): void {
  app.get<List>(
    '/api/webhooks/:id/deliveries',
    {
      ...reads,
      schema: {
        ...describe('listWebhookDeliveries', '推送记录，最近的在前 · what was sent, the latest first'),
        params: idSchema('id'),
        querystring: querySchema(LIST_QUERY),
        response: answers(DELIVERY_LIST, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { page: at = 1, perPage: many = PER_PAGE, state = null } = request.query;
      return await webhooks.deliveries(contextOf(request), request.params.id, { page: at, perPage: many, state });
    },
  );
  app.get<ByDelivery>(
    '/api/webhooks/:id/deliveries/:delivery',
    {
      ...reads,
      schema: {
        ...describe('getWebhookDelivery', '一次推送及每次尝试 · a message with every attempt'),
        params: idSchema('id', 'delivery'),
        querystring: querySchema(),
        response: answers(DELIVERY, [401, 403, 404]),
      },
    },
    async (request) => await webhooks.delivery(contextOf(request), request.params.id, request.params.delivery),
  );
  app.post<ById>(
    '/api/webhooks/:id/test',
    {
      ...sends,
      schema: {
        ...describe('testWebhook', '发送测试消息 · send a test message'),
        params: idSchema('id'),
        querystring: querySchema(DRY_RUN_QUERY),
        response: answers(DELIVERY_ITEM, [401, 403, 404, 409], 202),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      return reply.status(202).send(await webhooks.test(contextOf(request), request.params.id, dryRun));
    },
  );
  app.post<ByDelivery>(
    '/api/webhooks/:id/deliveries/:delivery/replay',
    {
      ...sends,
      schema: {
        ...describe('replayWebhookDelivery', '再发一次，内容不变 · send a message again, the same to the byte'),
        params: idSchema('id', 'delivery'),
        querystring: querySchema(DRY_RUN_QUERY),
        response: answers(DELIVERY_ITEM, [401, 403, 404, 409], 202),
      },
    },
    async (request, reply) => {
      const { id, delivery } = request.params;
      const dryRun = request.query.dryRun ?? false;
      return reply.status(202).send(await webhooks.replay(contextOf(request), id, delivery, dryRun));
    },
  );
}
