import type { KeptGrant } from '../../access/grant-store.js';
import type { Instant } from '../../storage/index.js';
import type { UserRow } from './user-store.js';

/** A user as the API shows them. Nothing of the password, not even its hash. */
export interface UserView {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly lockedUntil: Instant | null;
  readonly lastLoginAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
  readonly grants: readonly KeptGrant[];
}

export function userView(row: UserRow, grants: readonly KeptGrant[]): UserView {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    email: row.email,
    externalId: row.external_id,
    disabled: row.disabled_at !== null,
    mustChangePassword: row.must_change_password !== 0,
    lockedUntil: row.locked_until,
    lastLoginAt: row.last_login_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
    grants,
  };
}

/** What the audit log shows of a user: what people decide about. */
export function auditedUser({ login, name, email, externalId, disabled }: UserView) {
  return { login, name, email, externalId, disabled };
}
