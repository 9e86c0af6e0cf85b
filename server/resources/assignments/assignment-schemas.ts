import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import type { AttributeValue } from '../units/attribute-store.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const IDS: ApiSchema = { type: 'array', items: LINE, maxItems: 20_000, uniqueItems: true };
const VALUE: ApiSchema = { type: ['number', 'string', 'boolean', 'null'], maxLength: 2000 };
/** A reason in words. */
export const REASON: ApiSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 2000,
  pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$',
};

/** Which units of a cycle are meant, as a population has it. */
export interface UnitSelection {
  /** Within these subtrees, their tops included, as the tree was at the opening. */
  readonly subtrees?: readonly string[];
  /** These; beside `subtrees`, these too. */
  readonly units?: readonly string[];
  /** For each attribute one of these values. */
  readonly where?: Readonly<Record<string, readonly AttributeValue[]>>;
}

/** Who acts, as an id. */
export interface ActorId {
  readonly kind: 'user' | 'api_key';
  readonly id: string;
}

export interface NewAssignment {
  readonly actor: ActorId;
  readonly source: string;
  readonly rater: string;
  readonly units: UnitSelection;
  /** Keys of the items; without it all of the source. */
  readonly items?: readonly string[] | null;
  /** The items that this department assesses. */
  readonly department?: string | null;
  /** Where the source combines marks by weight; without it 1. */
  readonly weight?: string | number | null;
}
export interface UnitsChange {
  readonly units: UnitSelection;
  readonly reason: string;
}
export interface Recusal {
  readonly unit: string;
  readonly reason: string;
}

const ACTOR: ApiSchema = {
  type: 'object',
  properties: { kind: { type: 'string', enum: ['user', 'api_key'] }, id: LINE },
  required: ['kind', 'id'],
  additionalProperties: false,
};
const UNITS: ApiSchema = {
  type: 'object',
  description: 'Units of the cycle that fit everything that is said; {} is all that one may assign.',
  properties: {
    subtrees: IDS,
    units: IDS,
    where: {
      type: 'object',
      additionalProperties: { type: 'array', items: VALUE, minItems: 1, maxItems: 1000 },
      maxProperties: 50,
    },
  },
  additionalProperties: false,
};

export const NEW_ASSIGNMENT: ApiSchema = {
  type: 'object',
  properties: {
    actor: ACTOR,
    source: LINE,
    rater: { ...LINE, description: 'The name of the rater in assessment documents.' },
    units: UNITS,
    items: { ...nullable({ ...IDS, minItems: 1 }), description: 'Keys of items; null: all of the source.' },
    department: { ...nullable(LINE), description: 'Only the items that this department assesses.' },
    weight: {
      anyOf: [
        { type: 'string', pattern: '^\\d{1,6}(?:\\.\\d{1,6})?$' },
        { type: 'number', minimum: 0, maximum: 999999 },
        { type: 'null' },
      ],
      description: 'Where the source combines marks by weight; null: 1.',
    },
  },
  required: ['actor', 'source', 'rater', 'units'],
  additionalProperties: false,
};
export const NEW_ASSIGNMENTS: ApiSchema = {
  type: 'object',
  properties: { assignments: { type: 'array', items: NEW_ASSIGNMENT, minItems: 1, maxItems: 1000 } },
  required: ['assignments'],
  additionalProperties: false,
};
export const UNITS_CHANGE: ApiSchema = {
  type: 'object',
  properties: { units: UNITS, reason: REASON },
  required: ['units', 'reason'],
  additionalProperties: false,
};
export const RECUSAL: ApiSchema = {
  type: 'object',
  properties: { unit: LINE, reason: REASON },
  required: ['unit', 'reason'],
  additionalProperties: false,
};
export const END: ApiSchema = {
  type: 'object',
  properties: { reason: REASON },
  required: ['reason'],
  additionalProperties: false,
};

const TEXT: ApiSchema = { type: 'string' };
const NAMED_ACTOR = objectSchema({ kind: { type: 'string', enum: ['user', 'api_key'] }, id: TEXT, name: TEXT });
const SUMMARY: Readonly<Record<string, ApiSchema>> = {
  id: TEXT,
  cycle: TEXT,
  actor: NAMED_ACTOR,
  source: TEXT,
  rater: TEXT,
  items: nullable({ type: 'array', items: TEXT }),
  department: nullable(TEXT),
  weight: nullable(TEXT),
  unitsAsked: { ...nullable({ type: 'object' }), description: 'Null: it reaches beyond what the reader sees.' },
  unitCount: { type: 'integer', description: 'Units to rate that the reader sees.' },
  recusedCount: { type: 'integer', description: 'Units taken away again that the reader sees.' },
  createdAt: INSTANT,
  createdBy: TEXT,
  endedAt: nullable(INSTANT),
  endReason: nullable(TEXT),
  revision: { type: 'integer' },
};
export const ASSIGNMENT: ApiSchema = objectSchema({
  ...SUMMARY,
  units: {
    type: 'array',
    items: objectSchema({
      id: TEXT,
      name: TEXT,
      recusedAt: { ...nullable(INSTANT), description: 'Since when the unit is not rated by this rater.' },
      recuseReason: nullable(TEXT),
    }),
  },
});
export const ASSIGNMENT_LIST: ApiSchema = objectSchema({
  data: { type: 'array', items: objectSchema(SUMMARY) },
  total: { type: 'integer' },
});
export const ASSIGNMENTS_MADE: ApiSchema = objectSchema({
  data: { type: 'array', items: ASSIGNMENT },
  total: { type: 'integer' },
});
export const CANDIDATES: ApiSchema = objectSchema({
  data: {
    type: 'array',
    items: objectSchema({
      kind: { type: 'string', enum: ['user', 'api_key'] },
      id: TEXT,
      name: TEXT,
      mayRate: { type: 'boolean' },
      mayCastBallots: { type: 'boolean' },
    }),
  },
  total: { type: 'integer' },
});
