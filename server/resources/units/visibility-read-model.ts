import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Actor, Scope } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import type { Tables } from '../../storage/index.js';
import { subtreeRange } from './unit-path.js';
import type { Visibility } from './unit-visibility.js';

/** What an actor may see, or do, by the subtrees of the grants. A subtree whose unit is not there is nowhere. */
export async function visibilityOf(db: Kysely<Tables>, actor: Actor, permission: Permission): Promise<Visibility> {
  const scopes: readonly Scope[] = scopesOf(actor, permission);
  if (scopes.some(({ subtree }) => subtree === undefined)) return null;
  const ids = [...new Set(scopes.flatMap(({ subtree }) => subtree ?? []))];
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('units').select('path').where('id', 'in', ids).execute();
  return rows.map(({ path }) => path);
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
