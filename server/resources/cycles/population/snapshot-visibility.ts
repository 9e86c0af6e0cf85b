import type { Actor, Scope } from '../../../access/actor.js';
import { scopesOf } from '../../../access/may.js';
import { idsOnPath } from '../../units/unit-path.js';

/**
 * The units whose subtrees somebody may see in a cycle, by their ids; null: everything. The tree is that of the opening, so
 * a unit that moved since then is still where it was assessed.
 */
export type SnapshotVisibility = readonly string[] | null;

/** What an actor may see of the units of a cycle. */
export function snapshotVisibilityOf(actor: Actor): SnapshotVisibility {
  const scopes: readonly Scope[] = scopesOf(actor, 'units:read');
  if (scopes.some(({ subtree }) => subtree === undefined)) return null;
  return [...new Set(scopes.flatMap(({ subtree }) => subtree ?? []))];
}

/** Whether a unit with this path is seen. */
export function isSnapshotVisible(path: string, visibility: SnapshotVisibility): boolean {
  return visibility === null || idsOnPath(path).some((id) => visibility.includes(id));
}

/** The unit right above, where it is seen too. */
export function visibleParent(path: string, visibility: SnapshotVisibility): string | null {
  const ids = idsOnPath(path).slice(0, -1);
  const above = `/${ids.join('/')}/`;
  return ids.length > 0 && isSnapshotVisible(above, visibility) ? (ids.at(-1) ?? null) : null;
}
