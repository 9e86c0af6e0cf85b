import type { ActorKind } from '../storage/tables.js';
import type { ScopeKey } from './permissions.js';
import type { Role } from './roles.js';

/** Where a role holds. A key that is not there does not limit; an empty scope is everywhere. */
export type Scope = Readonly<Partial<Record<ScopeKey, string>>>;

/** A role within a scope. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** Who acts: a user, an API key, or the server itself, which may do everything and has no grants. */
export interface Actor {
  readonly kind: ActorKind;
  /** Empty for the system. */
  readonly id: string;
  /** As the audit log shows it. */
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** The server itself: what it does at start, on a timetable, or for somebody who is not signed in. */
export const SYSTEM: Actor = { kind: 'system', id: '', name: 'system', grants: [] };
