import type { Actor, Grant, Scope } from './actor.js';
import { PERMISSION_NAMES, PERMISSIONS, type Permission, type PermissionRule, SCOPE_KEYS } from './permissions.js';
import type { Role } from './roles.js';

/** What something is done to. What is not given is not known: a grant that is limited by it does not reach the target. */
export interface Target {
  /** Ids from the root of the tree of units down to the unit itself. */
  readonly unitPath?: readonly string[];
  readonly department?: string;
  readonly cycle?: string;
}

/**
 * Whether an actor may do something to a target. A grant gives it when its role has the permission and the target lies
 * within all of its limits that count for this permission. The system may do everything.
 *
 * @example
 * // for a reporter of the subtree of county A
 * may(reporter, 'entries:enter', { unitPath: ['city', 'county-a', 'town-3'], cycle: '2023' }) // true
 * may(reporter, 'entries:enter', { cycle: '2023' }) // false: not known whether it is in the subtree
 */
export function may(actor: Actor, permission: Permission, target: Target = {}): boolean {
  if (actor.kind === 'system') return true;
  return scopesOf(actor, permission).some((scope) => reaches(scope, target));
}

/** Whether there is anything an actor may do this to: the first look, before the target is known. */
export function maySomewhere(actor: Actor, permission: Permission): boolean {
  return scopesOf(actor, permission).length > 0;
}

/**
 * Where an actor may do something, for queries: a row is visible when one of the scopes reaches it. Only limits that count
 * for the permission are left; `[{}]` alone is everywhere, an empty list nowhere.
 */
export function scopesOf(actor: Actor, permission: Permission): readonly Scope[] {
  if (actor.kind === 'system') return [{}];
  const rule: PermissionRule = PERMISSIONS[permission];
  const scopes = actor.grants.flatMap((grant) => scopeFor(grant, rule));
  return scopes.some(isEverywhere) ? [{}] : scopes;
}

/** The permissions an actor has, each with where. */
export function permissionsOf(
  actor: Actor,
): readonly { readonly permission: Permission; readonly scopes: readonly Scope[] }[] {
  return PERMISSION_NAMES.map((permission) => ({ permission, scopes: scopesOf(actor, permission) })).filter(
    ({ scopes }) => scopes.length > 0,
  );
}

/** Whether one grant gives at least what another gives: the same role, and no limit that the other has not. */
export function covers(grant: Grant, other: { readonly role: Role; readonly scope: Scope }): boolean {
  const { role, scope } = grant;
  return role === other.role && SCOPE_KEYS.every((key) => scope[key] === undefined || scope[key] === other.scope[key]);
}

function scopeFor({ role, scope }: Grant, { roles, limits }: PermissionRule): readonly Scope[] {
  if (!roles.includes(role)) return [];
  if (limits === 'everywhere') return isEverywhere(scope) ? [{}] : [];
  return [Object.fromEntries(limits.flatMap((key) => (scope[key] === undefined ? [] : [[key, scope[key]]])))];
}

function isEverywhere(scope: Scope): boolean {
  return SCOPE_KEYS.every((key) => scope[key] === undefined);
}

function reaches({ subtree, department, cycle }: Scope, target: Target): boolean {
  return (
    (subtree === undefined || (target.unitPath ?? []).includes(subtree)) &&
    (department === undefined || department === target.department) &&
    (cycle === undefined || cycle === target.cycle)
  );
}
