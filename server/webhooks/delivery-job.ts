import type { JobKind, JobTools } from '../jobs/job-kind.js';
import type { Storage } from '../storage/index.js';
import { type Sent, sendMessage } from './send-message.js';
import { addAttemptJob, DELIVERY_JOB } from './tell.js';
import {
  type DeliveryRow,
  findDelivery,
  findWebhook,
  insertAttempt,
  updateDelivery,
  updateWebhook,
  type WebhookRow,
} from './webhook-store.js';

/** Seconds to wait after each attempt that failed, as the Standard Webhooks convention has it; then no more. */
export const RETRY_SECONDS: readonly number[] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
const GONE = 410;
/** Messages of one process that are on their way at the same time: a slow receiver holds up no other. */
const AT_ONCE = 8;

export interface DeliveryOptions {
  readonly storage: Storage;
  readonly clock: () => Date;
  /** Whether webhooks may lead into private networks. */
  readonly privateNetworks: boolean;
}

/** Delivers one message once; what fails is tried again later, by a job of its own. An address that is gone is given up. */
export function deliveryJob({ storage, clock, privateNetworks }: DeliveryOptions): JobKind {
  return {
    kind: DELIVERY_JOB,
    atOnce: AT_ONCE,
    run: async ({ payload }, tools) => {
      const { delivery: id }: { readonly delivery: string } = JSON.parse(payload); // written by `addAttemptJob`
      const delivery = await findDelivery(storage.read, id);
      const webhook = delivery && (await findWebhook(storage.read, delivery.webhook_id));
      if (delivery === undefined || webhook === undefined) throw new Error(`bug: there is no delivery ${id}`);
      if (webhook.disabled_at !== null || delivery.state !== 'waiting') {
        await tools.finish(async ({ db, now }) => {
          if (delivery.state === 'waiting') await updateDelivery(db, id, { state: 'failed', finished_at: now });
        });
        return;
      }
      const at = clock();
      const message = { ...webhook, id: delivery.message_id, payload: delivery.payload, at };
      const began = performance.now();
      const sent = await sendMessage(message, { privateNetworks, signal: tools.signal });
      const milliseconds = Math.round(performance.now() - began);
      await tools.finish((unit) => keepAttempt(unit, { delivery, webhook, sent, at, milliseconds }));
    },
    ended: async ({ db, now }, { payload }) => {
      const { delivery }: { readonly delivery: string } = JSON.parse(payload); // as above
      await updateDelivery(db, delivery, { state: 'failed', finished_at: now });
    },
  };
}

async function keepAttempt(
  unit: Parameters<Parameters<JobTools['finish']>[0]>[0],
  attempt: {
    readonly delivery: DeliveryRow;
    readonly webhook: WebhookRow;
    readonly sent: Sent;
    readonly at: Date;
    readonly milliseconds: number;
  },
): Promise<{ readonly status: number | null }> {
  const { delivery, webhook, sent, at, milliseconds } = attempt;
  const { db, now } = unit;
  const number = delivery.attempts + 1;
  await insertAttempt(db, { delivery_id: delivery.id, number, at: at.toISOString(), milliseconds, ...sent });
  const wait = RETRY_SECONDS[number - 1];
  if (sent.status !== null && sent.status >= 200 && sent.status < 300) {
    await updateDelivery(db, delivery.id, { state: 'delivered', attempts: number, finished_at: now });
  } else if (sent.status === GONE || wait === undefined) {
    await updateDelivery(db, delivery.id, { state: 'failed', attempts: number, finished_at: now });
  } else {
    const next = new Date(Date.parse(now) + wait * 1000).toISOString();
    await updateDelivery(db, delivery.id, { attempts: number, next_at: next });
    await addAttemptJob(unit, delivery.id, next);
  }
  const current = await findWebhook(db, webhook.id);
  if (sent.status === GONE && current !== undefined && current.disabled_at === null) {
    await updateWebhook(db, current, { disabled_at: now, disable_reason: '410 Gone' });
    await unit.record({ action: 'webhooks:disable', resource: 'webhooks', resourceId: webhook.id, reason: '410 Gone' });
  }
  return { status: sent.status };
}
