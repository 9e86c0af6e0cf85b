import type { Actor, Grant } from './actor.js';
import { covers, may } from './may.js';

/**
 * Whether somebody may give a role. People get theirs from an administrator. A key gets what its maker has, no wider; an
 * administrator, who has nothing on content, may also make keys for integrators. A key gives nothing to anybody.
 */
export function mayGive(giver: Actor, grant: Grant, to: 'user' | 'api_key'): boolean {
  if (giver.kind === 'api_key') return false;
  const administers = may(giver, 'users:manage');
  if (to === 'user') return administers;
  return giver.grants.some((own) => covers(own, grant)) || (administers && grant.role === 'integrator');
}
