import type { Actor, Scope } from '../../../access/actor.js';
import { scopesOf } from '../../../access/may.js';
import type { Permission } from '../../../access/permissions.js';
import type { SnapshotRow } from '../../cycles/population/snapshot-store.js';
import { idsOnPath } from '../../units/unit-path.js';

/** Where an actor holds one of some permissions within a cycle. */
export function scopesWithin(actor: Actor, permissions: readonly Permission[], cycle: string): readonly Scope[] {
  return permissions
    .flatMap((permission) => scopesOf(actor, permission))
    .filter((scope) => scope.cycle === undefined || scope.cycle === cycle);
}

/** Whether scopes reach a unit, as the tree was at the opening, whatever the department. */
export function reachesUnit(scopes: readonly Scope[], { path }: Pick<SnapshotRow, 'path'>): boolean {
  return scopes.some(({ subtree }) => subtree === undefined || idsOnPath(path).includes(subtree));
}

/** Whether scopes reach what these departments assess of a unit. What no department assesses needs a scope without one. */
export function reaches(
  scopes: readonly Scope[],
  unit: Pick<SnapshotRow, 'path'>,
  departments: readonly string[],
): boolean {
  return scopes.some(
    (scope) => reachesUnit([scope], unit) && (scope.department === undefined || departments.includes(scope.department)),
  );
}
