import { type ApiSchema, objectSchema } from '../http/openapi/shared-schemas.js';
import { SCOPE_KEYS } from './permissions.js';
import { ROLE_NAMES } from './roles.js';

/** One line of text: no control characters, no halves of characters, not blank. */
export const LINE: ApiSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: '^(?=.*\\S)[^\\p{Cc}\\p{Cs}]*$',
};

/** An id of another resource. */
const ID: ApiSchema = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\p{C}\\s]+$' };

const SCOPE: ApiSchema = {
  type: 'object',
  description: 'Where the role holds; an empty object is everywhere.',
  properties: Object.fromEntries(SCOPE_KEYS.map((key) => [key, ID])),
  additionalProperties: false,
};

/** A role to be given. */
export const GRANT: ApiSchema = {
  type: 'object',
  properties: { role: { type: 'string', enum: [...ROLE_NAMES] }, scope: SCOPE },
  required: ['role', 'scope'],
  additionalProperties: false,
};

/** A role that was given. */
export const KEPT_GRANT: ApiSchema = objectSchema({
  id: { type: 'string' },
  role: { type: 'string', enum: [...ROLE_NAMES] },
  scope: SCOPE,
  createdAt: { type: 'string', format: 'date-time' },
  createdBy: { type: 'string', description: 'Id of the user who gave it; empty: the server.' },
});
