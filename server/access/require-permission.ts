import { peopleOnly, permissionMissing } from './access-problems.js';
import type { Actor } from './actor.js';
import { may, type Target } from './may.js';
import type { Permission } from './permissions.js';
import type { RequestContext } from './request-context.js';

/** @throws Refusal `permission-missing` when the actor may not do this to the target */
export function requirePermission({ actor }: RequestContext, permission: Permission, target: Target = {}): void {
  if (!may(actor, permission, target)) throw permissionMissing.refuse({ permission });
}

/** @throws Refusal `people-only` when the actor is an API key */
export function requirePerson({ actor }: RequestContext): Actor {
  if (actor.kind !== 'user') throw peopleOnly.refuse({});
  return actor;
}
