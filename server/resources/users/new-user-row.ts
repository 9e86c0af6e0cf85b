import type { UnitOfWork } from '../../storage/index.js';
import type { NewUser } from './user-schemas.js';
import type { UserRow } from './user-store.js';

/** A row for somebody who has to change this password at the first sign-in. */
export function newUserRow(
  unit: UnitOfWork,
  user: Omit<NewUser, 'password' | 'grants'>,
  passwordHash: string,
): UserRow {
  return {
    id: unit.newId(),
    login: user.login,
    name: user.name.trim(),
    email: user.email ?? null,
    external_id: user.externalId ?? null,
    password_hash: passwordHash,
    password_changed_at: unit.now,
    must_change_password: 1,
    failed_logins: 0,
    locked_until: null,
    disabled_at: null,
    last_login_at: null,
    created_at: unit.now,
    updated_at: unit.now,
    revision: 1,
  };
}
