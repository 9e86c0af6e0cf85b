import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Actor, Scope } from '../../access/actor.js';
import { may, scopesOf } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import type { Tables } from '../../storage/index.js';
import { idsOnPath, isWithin, subtreeRange } from './unit-path.js';

/** The subtrees somebody may see, by the paths of their roots; null: everything. An empty list: nothing. */
export type Visibility = readonly string[] | null;

/** What an actor may see, or do, by the subtrees of the grants. A subtree whose unit is not there is nowhere. */
export async function visibilityOf(db: Kysely<Tables>, actor: Actor, permission: Permission): Promise<Visibility> {
  const scopes: readonly Scope[] = scopesOf(actor, permission);
  if (scopes.some(({ subtree }) => subtree === undefined)) return null;
  const ids = [...new Set(scopes.flatMap(({ subtree }) => subtree ?? []))];
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('units').select('path').where('id', 'in', ids).execute();
  return rows.map(({ path }) => path);
}

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

/** The condition on the column `path` of a query over units that keeps these subtrees. */
export function withinSubtrees({ or }: ExpressionBuilder<Tables, 'units'>, roots: readonly string[]) {
  if (roots.length === 0) return or([sql<SqlBool>`1 = 0`]);
  return or(
    roots.map((root) => {
      const { from, before } = subtreeRange(root);
      return sql<SqlBool>`(units.path >= ${from} and units.path < ${before})`;
    }),
  );
}
