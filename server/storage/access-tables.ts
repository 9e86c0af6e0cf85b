import type { Flag, Instant } from './tables.js';

export interface UsersTable {
  id: string;
  /** What the person types to sign in, normalised to lower case; unique. */
  login: string;
  name: string;
  email: string | null;
  /** Id in another system; unique among users. */
  external_id: string | null;
  /** argon2id in PHC form; null for people who sign in elsewhere only. */
  password_hash: string | null;
  password_changed_at: Instant | null;
  must_change_password: Flag;
  /** Failures since the last success. */
  failed_logins: number;
  locked_until: Instant | null;
  /** Set: may not sign in; users are never deleted. */
  disabled_at: Instant | null;
  last_login_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  revision: number;
}

/** A role of an actor within a scope. A scope column that is null does not limit; a grant is revoked, never deleted. */
export interface GrantsTable {
  id: string;
  actor_kind: 'user' | 'api_key';
  actor_id: string;
  role: string;
  /** Unit whose subtree it holds for. */
  subtree: string | null;
  department: string | null;
  cycle: string | null;
  created_at: Instant;
  /** Id of the user; empty for the system. */
  created_by: string;
  revoked_at: Instant | null;
  revoked_by: string | null;
}

export interface SessionsTable {
  /** SHA-256 (hexadecimal) of the token in the cookie; the token itself is stored nowhere. */
  id: string;
  user_id: string;
  /** SHA-256 (hexadecimal) of the CSRF token. */
  csrf_hash: string;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  revoked_at: Instant | null;
  remote_address: string | null;
  user_agent: string | null;
}

export interface ApiKeysTable {
  /** The `<id>` of `heng_<id>_<secret>`. */
  id: string;
  name: string;
  /** SHA-256 (hexadecimal) of the secret, which is random and long. */
  secret_hash: string;
  created_at: Instant;
  created_by: string;
  expires_at: Instant | null;
  last_used_at: Instant | null;
  revoked_at: Instant | null;
  revoked_by: string | null;
  revision: number;
}
