import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import type { AttributeValues } from './attribute-store.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const EXTERNAL_ID: ApiSchema = { ...LINE, description: 'Id in another system; unique among units.' };
const PARENT: ApiSchema = { ...LINE, description: 'Id of the unit above; null: at the top.' };
/** Words of more than one line. */
const REMARK: ApiSchema = { type: 'string', minLength: 1, maxLength: 2000, pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$' };

/** The years that anything is kept for. */
export const YEAR: ApiSchema = { type: 'integer', minimum: 1900, maximum: 2200 };
/** The id of an attribute, as schemes write ids. */
export const ATTRIBUTE_PATTERN = '^[\\p{L}_][\\p{L}\\p{N}_]{0,99}$';
const VALUE: ApiSchema = {
  type: ['number', 'string', 'boolean', 'null'],
  maxLength: 2000,
  pattern: '^[^\\u0000\\p{Cs}]*$',
  description: 'As the scheme takes it; numbers of more than 15 digits as text. Null: taken back.',
};
const VALUES: ApiSchema = {
  type: 'object',
  propertyNames: { pattern: ATTRIBUTE_PATTERN },
  additionalProperties: VALUE,
  maxProperties: 500,
};

export interface NewUnit {
  readonly name: string;
  readonly externalId?: string | null;
  readonly parent?: string | null;
}

export const NEW_UNIT: ApiSchema = {
  type: 'object',
  properties: { name: LINE, externalId: nullable(EXTERNAL_ID), parent: nullable(PARENT) },
  required: ['name'],
  additionalProperties: false,
};

/** Absent: stays; null: is cleared. Another parent moves the unit with everything below it. */
export type UnitChange = Partial<NewUnit>;

export const UNIT_CHANGE: ApiSchema = {
  type: 'object',
  description: 'What is not there stays; null clears. Another parent moves the unit with everything below it.',
  properties: { name: LINE, externalId: nullable(EXTERNAL_ID), parent: nullable(PARENT) },
  minProperties: 1,
  additionalProperties: false,
};

export interface UnitStep {
  readonly reason: string;
}

export const UNIT_STEP: ApiSchema = {
  type: 'object',
  properties: { reason: REMARK },
  required: ['reason'],
  additionalProperties: false,
};

export interface AttributesChange {
  readonly values: AttributeValues;
  readonly source?: string | null;
  readonly reason?: string | null;
}

export const ATTRIBUTES_CHANGE: ApiSchema = {
  type: 'object',
  properties: {
    values: { ...VALUES, minProperties: 1, description: 'What is not there stays; null takes back.' },
    source: { ...nullable(REMARK), description: 'Where the values come from.' },
    reason: nullable(REMARK),
  },
  required: ['values'],
  additionalProperties: false,
};

const text: ApiSchema = { type: 'string' };
const UNIT_PROPERTIES: Readonly<Record<string, ApiSchema>> = {
  id: text,
  externalId: { type: ['string', 'null'] },
  name: text,
  parent: { type: ['string', 'null'], description: 'Null at the top, and where your view begins.' },
  path: { type: 'array', items: text, description: 'Ids from the top of what you see down to the unit itself.' },
  retired: { type: 'boolean', description: 'Units are never deleted.' },
  retiredAt: nullable(INSTANT),
  retireReason: { type: ['string', 'null'] },
  createdAt: INSTANT,
  updatedAt: INSTANT,
  revision: { type: 'integer', description: 'Counts changes of the unit and of its attributes.' },
};

export const UNIT: ApiSchema = {
  ...objectSchema(UNIT_PROPERTIES),
  properties: { ...UNIT_PROPERTIES, attributes: { ...VALUES, description: 'Of the year that was asked for.' } },
};
export const UNIT_LIST = objectSchema({ data: { type: 'array', items: UNIT }, total: { type: 'integer' } });
export const UNIT_ATTRIBUTES = objectSchema({
  unit: text,
  year: YEAR,
  values: VALUES,
  revision: { type: 'integer', description: 'Revision of the unit.' },
});

const ATTRIBUTE_REVISION = objectSchema({
  attribute: text,
  revision: { type: 'integer' },
  value: VALUE,
  source: { type: ['string', 'null'] },
  reason: { type: ['string', 'null'] },
  recordedAt: INSTANT,
  recordedBy: { type: 'string', description: 'Id of who said it.' },
});
export const ATTRIBUTE_HISTORY = objectSchema({
  data: { type: 'array', items: ATTRIBUTE_REVISION },
  total: { type: 'integer' },
});
