import type { Actor } from '../../access/actor.js';
import { may, scopesOf } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import { idsOnPath } from '../units/unit-path.js';

/** A limit within one cycle: below a unit, and of what a department assesses. Null: not limited. */
export interface CycleScope {
  readonly subtree: string | null;
  readonly department: string | null;
}

/** What something is done to within a cycle. */
export interface CycleTarget {
  readonly cycle: string;
  /** Of the unit, as it was when the cycle opened. */
  readonly path: string;
  /** The departments that assess it; for any of them a grant of that department reaches it. */
  readonly departments: readonly string[];
}

/** Where somebody may do something in a cycle, for queries; nowhere: an empty list. */
export function cycleScopesOf(actor: Actor, permission: Permission, cycle: string): readonly CycleScope[] {
  return scopesOf(actor, permission)
    .filter((scope) => scope.cycle === undefined || scope.cycle === cycle)
    .map(({ subtree = null, department = null }) => ({ subtree, department }));
}

/** Whether somebody may do something to what departments assess of a unit. */
export function mayInCycle(actor: Actor, permission: Permission, { cycle, path, departments }: CycleTarget): boolean {
  const target = { cycle, unitPath: idsOnPath(path) };
  return (
    may(actor, permission, target) ||
    departments.some((department) => may(actor, permission, { ...target, department }))
  );
}
