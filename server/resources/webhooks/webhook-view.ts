import type { Instant } from '../../storage/index.js';
import { eventsOf } from '../../webhooks/tell.js';
import type { AttemptRow, DeliveryRow, WebhookRow } from '../../webhooks/webhook-store.js';

/** A webhook as the API shows it: without its secret. */
export interface WebhookView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly cycle: string | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly disabledAt: Instant | null;
  readonly disableReason: string | null;
  readonly revision: number;
}

export function webhookView(row: WebhookRow): WebhookView {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    events: eventsOf(row),
    cycle: row.cycle_id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    disabledAt: row.disabled_at,
    disableReason: row.disable_reason,
    revision: row.revision,
  };
}

/** One message for a webhook. */
export interface DeliveryView {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly state: DeliveryRow['state'];
  readonly attempts: number;
  readonly nextAt: Instant | null;
  readonly replayOf: string | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
}

export function deliveryView(row: DeliveryRow): DeliveryView {
  return {
    id: row.id,
    messageId: row.message_id,
    type: row.type,
    state: row.state,
    attempts: row.attempts,
    nextAt: row.state === 'waiting' ? row.next_at : null,
    replayOf: row.replay_of,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}

/** A message with what was sent and what came back. */
export interface DeliveryLog extends DeliveryView {
  readonly payload: string;
  readonly log: readonly Omit<AttemptRow, 'delivery_id'>[];
}

export function deliveryLog(row: DeliveryRow, attempts: readonly AttemptRow[]): DeliveryLog {
  const log = attempts.map(({ delivery_id: _delivery, ...attempt }) => attempt);
  return { ...deliveryView(row), payload: row.payload, log };
}
