import type { Actor } from '../../access/actor.js';
import { may } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import { idsOnPath, isWithin } from './unit-path.js';

/** The subtrees somebody may see, by the paths of their roots; null: everything. An empty list: nothing. */
export type Visibility = readonly string[] | null;

/** Whether a path is among what may be seen. */
export function isVisible(path: string, visibility: Visibility): boolean {
  return visibility === null || visibility.some((root) => isWithin(path, root));
}

/** Whether an actor may do something to the unit with this path. */
export function mayOnUnit(actor: Actor, permission: Permission, path: string): boolean {
  return may(actor, permission, { unitPath: idsOnPath(path) });
}

/** The part of an id path that lies within what may be seen: whoever holds a county does not learn the ids above it. */
export function visibleIds(path: string, visibility: Visibility): readonly string[] {
  const ids = idsOnPath(path);
  return ids.filter((_, index) => isVisible(`/${ids.slice(0, index + 1).join('/')}/`, visibility));
}
