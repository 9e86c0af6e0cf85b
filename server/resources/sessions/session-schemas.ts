import { PERMISSION_NAMES } from '../../access/permissions.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import { PASSWORD } from '../users/user-schemas.js';

export const SIGN_IN: ApiSchema = {
  type: 'object',
  properties: { login: { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}\\p{Cs}]*$' }, password: PASSWORD },
  required: ['login', 'password'],
  additionalProperties: false,
};

const PERMISSION = objectSchema({
  permission: { type: 'string', enum: [...PERMISSION_NAMES] },
  scopes: {
    type: 'array',
    items: { type: 'object', additionalProperties: { type: 'string' } },
    description: 'Where it holds; an empty object is everywhere.',
  },
});

/** Who is signed in, as the session's routes answer. */
export const CURRENT_SESSION = objectSchema({
  actor: objectSchema({
    kind: { type: 'string', enum: ['user', 'api_key'] },
    id: { type: 'string' },
    name: { type: 'string' },
  }),
  permissions: { type: 'array', items: PERMISSION },
  mustChangePassword: { type: 'boolean', description: 'Nothing else can be done before.' },
  expiresAt: { type: ['string', 'null'], description: 'Null for an API key.' },
  csrf: {
    type: ['string', 'null'],
    description: 'Goes into the header x-csrf-token of every request that changes something; null for an API key.',
  },
});
