import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const TEXT: ApiSchema = { type: 'string' };
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const REASON: ApiSchema = { type: 'string', minLength: 1, maxLength: 2000, pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$' };

/** Units in their places. */
export interface BallotOrder {
  /** Ids, best first. */
  readonly order: readonly string[];
  readonly submit?: boolean;
}

export const BALLOT_ORDER: ApiSchema = {
  type: 'object',
  properties: {
    order: { type: 'array', items: LINE, maxItems: 5000, description: 'Ids of units, best first.' },
    submit: { type: 'boolean', default: false },
  },
  required: ['order'],
  additionalProperties: false,
};
export const BALLOT_RETURN: ApiSchema = {
  type: 'object',
  properties: { reason: REASON },
  required: ['reason'],
  additionalProperties: false,
};

const SUMMARY: Readonly<Record<string, ApiSchema>> = {
  cycle: TEXT,
  source: TEXT,
  rater: TEXT,
  part: { ...TEXT, description: 'Value of the attribute that the source votes within; empty where there is none.' },
  state: { type: 'string', enum: ['empty', 'draft', 'submitted', 'returned'] },
  order: { type: 'array', items: TEXT, description: 'Ids of units, best first.' },
  reason: { ...nullable(TEXT), description: 'Why it was returned.' },
  submittedAt: nullable(INSTANT),
  updatedAt: nullable(INSTANT),
  updatedBy: nullable(TEXT),
  revision: { type: 'integer', description: '0: nothing is entered yet.' },
};
export const BALLOT: ApiSchema = objectSchema({
  ...SUMMARY,
  units: {
    type: 'array',
    items: objectSchema({ id: TEXT, name: TEXT }),
    description: 'Units that this ballot is to order, by place in the tree.',
  },
});
export const BALLOT_LIST: ApiSchema = objectSchema({
  data: { type: 'array', items: objectSchema({ id: TEXT, ...SUMMARY }) },
  total: { type: 'integer' },
});
