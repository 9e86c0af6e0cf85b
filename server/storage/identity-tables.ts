import type { Instant } from './tables.js';

/** Who a user is at an identity provider. A row that was taken away stands in the audit log. */
export interface UserIdentitiesTable {
  id: string;
  /** The provider's identifier, as it stands in its tokens. */
  issuer: string;
  /** The person there, unique and never given to somebody else. */
  subject: string;
  user_id: string;
  created_at: Instant;
}

/** A user who may connect this account at the next sign-in by a provider. It is used up by that. */
export interface IdentityInvitationsTable {
  user_id: string;
  created_at: Instant;
  /** Id of the administrator. */
  created_by: string;
}

/** Somebody is on the way to a provider. The row goes when they come back. */
export interface SignInFlowsTable {
  /** SHA-256 (hexadecimal) of the token in the cookie. */
  id: string;
  /** Path of our own to go on with. */
  return_to: string;
  created_at: Instant;
  expires_at: Instant;
}
