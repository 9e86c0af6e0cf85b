import type { FastifyInstance } from 'fastify';
import { createJobRunner } from '../jobs/job-runner.js';
import { addDeliveryRoutes } from '../resources/webhooks/delivery-routes.js';
import { addWebhookRoutes } from '../resources/webhooks/webhook-routes.js';
import { createWebhookService } from '../resources/webhooks/webhook-service.js';
import type { Storage } from '../storage/index.js';
import { deliveryJob } from '../webhooks/delivery-job.js';

export interface WebhookOptions {
  readonly storage: Storage;
  readonly clock: () => Date;
  /** Whether webhooks may lead into private networks and to this machine. */
  readonly privateNetworks: boolean;
}

/** Messages that are on their way at the same time. */
const AT_ONCE = 8;

/** Webhooks, and the loop that delivers: one of its own, so that a slow receiver holds up no computation. */
export function addWebhooks(app: FastifyInstance, { storage, clock, privateNetworks }: WebhookOptions): void {
  const service = createWebhookService(storage);
  addWebhookRoutes(app, service);
  addDeliveryRoutes(app, service);
  const runner = createJobRunner({
    storage,
    clock,
    kinds: [deliveryJob({ storage, clock, privateNetworks })],
    atOnce: AT_ONCE,
    onError: (err) => app.log.error({ err }, 'delivery-failed'),
  });
  app.addHook('onReady', async () => runner.start());
  app.addHook('onClose', () => runner.close());
}
