import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import { EVENT_TYPE_NAMES, type EventType } from '../../webhooks/event-types.js';

export interface NewWebhook {
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
  /** Only what happens in this cycle; left out: in all. */
  readonly cycle?: string | null;
}

export interface WebhookChange {
  readonly name?: string;
  readonly url?: string;
  readonly events?: readonly EventType[];
  readonly disabled?: boolean;
}

const EVENTS: ApiSchema = {
  type: 'array',
  items: { type: 'string', enum: [...EVENT_TYPE_NAMES] },
  minItems: 1,
  uniqueItems: true,
};
const URL_TEXT: ApiSchema = { type: 'string', minLength: 1, maxLength: 2000 };

export const NEW_WEBHOOK: ApiSchema = {
  type: 'object',
  properties: { name: LINE, url: URL_TEXT, events: EVENTS, cycle: { type: ['string', 'null'] } },
  required: ['name', 'url', 'events'],
  additionalProperties: false,
};

export const WEBHOOK_CHANGE: ApiSchema = {
  type: 'object',
  properties: { name: LINE, url: URL_TEXT, events: EVENTS, disabled: { type: 'boolean' } },
  minProperties: 1,
  additionalProperties: false,
};

const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const INSTANT_OR_NULL: ApiSchema = { type: ['string', 'null'], format: 'date-time' };
const TEXT_OR_NULL: ApiSchema = { type: ['string', 'null'] };

const PROPERTIES: Readonly<Record<string, ApiSchema>> = {
  id: { type: 'string' },
  name: { type: 'string' },
  url: { type: 'string' },
  events: EVENTS,
  cycle: TEXT_OR_NULL,
  createdAt: INSTANT,
  createdBy: { type: 'string' },
  disabledAt: INSTANT_OR_NULL,
  disableReason: TEXT_OR_NULL,
  revision: { type: 'integer' },
};

export const WEBHOOK = objectSchema(PROPERTIES);
export const WEBHOOK_WITH_SECRET = objectSchema({
  ...PROPERTIES,
  secret: { type: ['string', 'null'], description: 'Signs the messages; shown this once, null for a dry run.' },
});
export const WEBHOOK_LIST = objectSchema({ data: { type: 'array', items: WEBHOOK }, total: { type: 'integer' } });

const DELIVERY_PROPERTIES: Readonly<Record<string, ApiSchema>> = {
  id: { type: 'string' },
  messageId: { type: 'string', description: 'The header `webhook-id`; the same when it is sent again.' },
  type: { type: 'string' },
  state: { type: 'string', enum: ['waiting', 'delivered', 'failed'] },
  attempts: { type: 'integer' },
  nextAt: { ...INSTANT_OR_NULL, description: 'When it is tried again; null when that is over.' },
  replayOf: TEXT_OR_NULL,
  createdAt: INSTANT,
  finishedAt: INSTANT_OR_NULL,
};
const ATTEMPT = objectSchema({
  number: { type: 'integer' },
  at: INSTANT,
  status: { type: ['integer', 'null'], description: 'HTTP status; null: no answer.' },
  milliseconds: { type: 'integer' },
  problem: TEXT_OR_NULL,
  answer: { ...TEXT_OR_NULL, description: 'The first 2 kB of the answer.' },
});
export const DELIVERY_ITEM = objectSchema(DELIVERY_PROPERTIES);

export const DELIVERY = objectSchema({
  ...DELIVERY_PROPERTIES,
  payload: { type: 'string', description: 'The body that is sent.' },
  log: { type: 'array', items: ATTEMPT },
});
export const DELIVERY_LIST = objectSchema({
  data: { type: 'array', items: DELIVERY_ITEM },
  total: { type: 'integer' },
});
