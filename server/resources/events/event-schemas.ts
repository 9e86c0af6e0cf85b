import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import type { OccurrenceRequest } from './occurrence-content.js';
import { EVENT_STATES, type EventContent } from './occurrence-store.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
/** Text of several lines. */
export const REMARK: ApiSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 2000,
  pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$',
};
const CONTENT: ApiSchema = {
  type: 'object',
  description: 'Fields of the list by id, and `count`: how often, 1 when left out. Null: not there.',
  maxProperties: 200,
};

export type NewEvent = OccurrenceRequest;

/** What is entered. */
export const NEW_EVENT: ApiSchema = {
  type: 'object',
  properties: {
    unit: { ...LINE, description: 'Its id, else its external id.' },
    list: { ...LINE, description: 'Id of a record list of the scheme.' },
    content: CONTENT,
    source: { ...nullable(REMARK), description: 'Where it comes from, in words.' },
    externalId: { ...nullable(LINE), description: 'Id in another system, once per cycle.' },
  },
  required: ['unit', 'list', 'content'],
  additionalProperties: false,
};

/** Absent: stays; a field of the content that is null is taken away. */
export interface EventChange {
  readonly content?: EventContent;
  readonly source?: string | null;
}

export const EVENT_CORRECTION: ApiSchema = {
  type: 'object',
  description: 'What is not there stays; a field of the content that is null is taken away.',
  properties: { content: CONTENT, source: nullable(REMARK), reason: REMARK },
  required: ['reason'],
  minProperties: 2,
  additionalProperties: false,
};

/** Of a step that needs a reason, or may have one. */
export function stepSchema(needsReason: boolean): ApiSchema {
  const properties = { reason: REMARK };
  return { type: 'object', properties, required: needsReason ? ['reason'] : [], additionalProperties: false };
}

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const STATE: ApiSchema = { type: 'string', enum: [...EVENT_STATES] };
const shown = {
  id: text,
  kind: { type: 'string', enum: ['event', 'record'] },
  unit: text,
  unitName: text,
  list: text,
  content: CONTENT,
  state: { ...STATE, description: 'Only certified ones count.' },
  source: optional,
  externalId: optional,
  enteredAt: INSTANT,
  enteredBy: text,
  enteredByName: text,
  decidedAt: nullable(INSTANT),
  decidedBy: optional,
  decidedByName: optional,
  updatedAt: INSTANT,
  revision: { type: 'integer' },
};
export const EVENT = objectSchema(shown);
export const EVENT_LIST = objectSchema({ data: { type: 'array', items: EVENT }, total: { type: 'integer' } });
export const EVENT_HISTORY = objectSchema({
  ...shown,
  revisions: {
    type: 'array',
    items: objectSchema({
      revision: { type: 'integer' },
      action: { type: 'string', enum: ['enter', 'correct', 'certify', 'reject', 'withdraw'] },
      content: CONTENT,
      state: STATE,
      source: optional,
      reason: optional,
      reopening: { ...optional, description: 'The late entry that gave access.' },
      recordedAt: INSTANT,
      recordedBy: text,
      recordedByName: text,
    }),
  },
});
