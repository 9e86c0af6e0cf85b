import type { Grant } from '../../access/actor.js';
import { GRANT, KEPT_GRANT, LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import { LOGIN } from './login.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const EMAIL: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^@\\p{C}\\s]+@[^@\\p{C}\\s]+$' };
const EXTERNAL_ID: ApiSchema = { ...LINE, description: 'Id in another system; unique among users.' };

/** A password as it is sent; the rules are checked afterwards. */
export const PASSWORD: ApiSchema = { type: 'string', maxLength: 1000, pattern: '^[^\\p{Cs}]*$', writeOnly: true };

export interface NewUser {
  readonly login: string;
  readonly name: string;
  readonly email?: string | null;
  readonly externalId?: string | null;
  /** The first one, to be changed at the first sign-in. Without it the server makes one and shows it once. */
  readonly password?: string;
  readonly grants?: readonly Grant[];
}

export const NEW_USER: ApiSchema = {
  type: 'object',
  properties: {
    login: LOGIN,
    name: LINE,
    email: nullable(EMAIL),
    externalId: nullable(EXTERNAL_ID),
    password: { ...PASSWORD, description: 'The first one; without it the server makes one and shows it once.' },
    grants: { type: 'array', items: GRANT, maxItems: 100 },
  },
  required: ['login', 'name'],
  additionalProperties: false,
};

/** Absent: stays; null: is cleared. */
export interface UserChange {
  readonly login?: string;
  readonly name?: string;
  readonly email?: string | null;
  readonly externalId?: string | null;
  readonly disabled?: boolean;
}

export const USER_CHANGE: ApiSchema = {
  type: 'object',
  description: 'What is not there stays; null clears.',
  properties: {
    login: LOGIN,
    name: LINE,
    email: nullable(EMAIL),
    externalId: nullable(EXTERNAL_ID),
    disabled: { type: 'boolean' },
  },
  minProperties: 1,
  additionalProperties: false,
};

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
}

export const PASSWORD_CHANGE: ApiSchema = {
  type: 'object',
  properties: { current: PASSWORD, password: PASSWORD },
  required: ['current', 'password'],
  additionalProperties: false,
};

const USER_PROPERTIES: Readonly<Record<string, ApiSchema>> = {
  id: { type: 'string' },
  login: { type: 'string' },
  name: { type: 'string' },
  email: { type: ['string', 'null'] },
  externalId: { type: ['string', 'null'] },
  disabled: { type: 'boolean', description: 'May not sign in; users are never deleted.' },
  mustChangePassword: { type: 'boolean' },
  lockedUntil: nullable(INSTANT),
  lastLoginAt: nullable(INSTANT),
  createdAt: INSTANT,
  updatedAt: INSTANT,
  revision: { type: 'integer' },
  grants: { type: 'array', items: KEPT_GRANT },
};

export const USER = objectSchema(USER_PROPERTIES);
export const USER_WITH_PASSWORD = objectSchema({
  ...USER_PROPERTIES,
  temporaryPassword: {
    type: ['string', 'null'],
    description: 'The first password, shown this once; null when the request gave one, or was a dry run.',
  },
});
export const USER_LIST = objectSchema({ data: { type: 'array', items: USER }, total: { type: 'integer' } });
