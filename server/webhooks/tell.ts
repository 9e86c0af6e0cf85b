import { SYSTEM } from '../access/actor.js';
import { addJob } from '../jobs/add-job.js';
import type { UnitOfWork } from '../storage/index.js';
import type { EventType } from './event-types.js';
import { findListeners, insertDelivery, type WebhookRow } from './webhook-store.js';

/** Something that happened, for whoever listens. */
export interface WebhookEvent {
  readonly type: EventType;
  /** Null: it belongs to no cycle. */
  readonly cycleId: string | null;
  /** Ids of what it is about; nothing that not everybody may see. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** Jobs that deliver messages. */
export const DELIVERY_JOB = 'webhook';
/** A job whose process dies is begun again; an attempt that fails is a job of its own. */
const MOST_DEATHS = 10;

/** Writes a message for every webhook that listens, in the transaction of what happened: it is told once it is true, and not lost. */
export async function tell(unit: UnitOfWork, event: WebhookEvent): Promise<void> {
  const listeners = (await findListeners(unit.db, event.cycleId)).filter((row) => eventsOf(row).includes(event.type));
  if (listeners.length === 0) return;
  const messageId = `msg_${unit.newId()}`;
  for (const webhook of listeners) await addDelivery(unit, { webhook, messageId, event });
}

/** One message for one webhook. @returns the id of the delivery */
export async function addDelivery(
  unit: UnitOfWork,
  message: {
    readonly webhook: Pick<WebhookRow, 'id'>;
    readonly messageId: string;
    readonly event: WebhookEvent;
  },
): Promise<string> {
  const { webhook, messageId, event } = message;
  const payload = JSON.stringify({
    type: event.type,
    timestamp: unit.now,
    data: { ...(event.cycleId === null ? {} : { cycle: event.cycleId }), ...event.data },
  });
  return await queueDelivery(unit, { webhookId: webhook.id, messageId, type: event.type, payload, replayOf: null });
}

/** Puts a message in the line. @returns the id of the delivery */
export async function queueDelivery(
  unit: UnitOfWork,
  message: {
    readonly webhookId: string;
    readonly messageId: string;
    readonly type: string;
    readonly payload: string;
    readonly replayOf: string | null;
  },
): Promise<string> {
  const { webhookId, messageId, type, payload, replayOf } = message;
  const id = unit.newId();
  await insertDelivery(unit.db, {
    id,
    webhook_id: webhookId,
    message_id: messageId,
    type,
    payload,
    state: 'waiting',
    attempts: 0,
    next_at: unit.now,
    replay_of: replayOf,
    created_at: unit.now,
    finished_at: null,
  });
  await addAttemptJob(unit, id, unit.now);
  return id;
}

/** The job of the next attempt. */
export async function addAttemptJob(unit: UnitOfWork, delivery: string, runAt: string): Promise<void> {
  const job = { kind: DELIVERY_JOB, payload: { delivery }, actor: SYSTEM, requestId: null, mostAttempts: MOST_DEATHS };
  await addJob(unit, { ...job, runAt });
}

/** The types that a webhook listens to. */
export function eventsOf({ events }: Pick<WebhookRow, 'events'>): readonly string[] {
  return JSON.parse(events); // written by the service, checked by its schema
}
