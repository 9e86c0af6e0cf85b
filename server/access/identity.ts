import type { Instant } from '../storage/tables.js';
import type { Actor } from './actor.js';

/** Who a request comes from, as its cookie or key proved. */
export interface Identity {
  readonly actor: Actor;
  /** The session of a person; null for an API key. */
  readonly session: SessionIdentity | null;
}

export interface SessionIdentity {
  /** Hash of the token. */
  readonly id: string;
  readonly csrfHash: string;
  readonly expiresAt: Instant;
  /** Until the first password is changed, nothing else can be done. */
  readonly mustChangePassword: boolean;
}
