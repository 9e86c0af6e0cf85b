import type { Grant } from '../../access/actor.js';
import { GRANT, KEPT_GRANT, LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';

export const DEFAULT_DAYS = 365;
const LONGEST_DAYS = 730;

export interface NewApiKey {
  readonly name: string;
  /** 365 by default; every key expires. */
  readonly expiresInDays?: number;
  readonly grants: readonly Grant[];
}

export const NEW_API_KEY: ApiSchema = {
  type: 'object',
  properties: {
    name: { ...LINE, description: 'Which system uses it, and for what.' },
    expiresInDays: { type: 'integer', minimum: 1, maximum: LONGEST_DAYS, default: DEFAULT_DAYS },
    grants: { type: 'array', items: GRANT, minItems: 1, maxItems: 100 },
  },
  required: ['name', 'grants'],
  additionalProperties: false,
};

const INSTANT_OR_NULL: ApiSchema = { type: ['string', 'null'], format: 'date-time' };

const PROPERTIES: Readonly<Record<string, ApiSchema>> = {
  id: { type: 'string' },
  name: { type: 'string' },
  state: { type: 'string', enum: ['active', 'expired', 'revoked'] },
  createdAt: { type: 'string', format: 'date-time' },
  createdBy: { type: 'string', description: 'Id of the user who made it.' },
  expiresAt: INSTANT_OR_NULL,
  lastUsedAt: { ...INSTANT_OR_NULL, description: 'To within ten minutes.' },
  revokedAt: INSTANT_OR_NULL,
  revision: { type: 'integer' },
  grants: { type: 'array', items: KEPT_GRANT },
};

export const API_KEY = objectSchema(PROPERTIES);
export const API_KEY_WITH_SECRET = objectSchema({
  ...PROPERTIES,
  key: { type: ['string', 'null'], description: 'The key itself, shown this once; null for a dry run.' },
});
export const API_KEY_LIST = objectSchema({ data: { type: 'array', items: API_KEY }, total: { type: 'integer' } });
