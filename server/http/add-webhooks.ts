import type { FastifyInstance } from 'fastify';
import { addDeliveryRoutes } from '../resources/webhooks/delivery-routes.js';
import { addWebhookRoutes } from '../resources/webhooks/webhook-routes.js';
import { createWebhookService } from '../resources/webhooks/webhook-service.js';
import type { Storage } from '../storage/index.js';

/** Webhooks and the log of what they were sent; `deliveryJob` sends. */
export function addWebhooks(app: FastifyInstance, storage: Storage): void {
  const service = createWebhookService(storage);
  addWebhookRoutes(app, service);
  addDeliveryRoutes(app, service);
}
