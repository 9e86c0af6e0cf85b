import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { may } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import type { Tables } from '../../storage/index.js';
import { DEEPEST, idsOnPath } from './unit-path.js';
import { PARENT_WORDS, refuseParent, unitNotFound } from './unit-problems.js';
import { findUnit, type UnitRow } from './unit-store.js';
import { mayOnUnit } from './unit-visibility.js';

/** A unit that the reader may see. @throws Refusal `unit-not-found`, the same whether it is not there or hidden */
export async function loadUnit(db: Kysely<Tables>, { actor }: RequestContext, id: string): Promise<UnitRow> {
  const row = await findUnit(db, id);
  if (row === undefined || !mayOnUnit(actor, 'units:read', row.path)) throw unitNotFound.refuse({ id });
  return row;
}

/** A unit that the actor may change. @throws Refusal `unit-not-found`, `permission-missing` */
export async function loadOwnUnit(db: Kysely<Tables>, context: RequestContext, id: string): Promise<UnitRow> {
  const row = await loadUnit(db, context, id);
  requirePermission(context, 'units:manage', { unitPath: idsOnPath(row.path) });
  return row;
}

/**
 * The unit that another one is to be put below; null for the top.
 *
 * @throws Refusal `unit-parent-wrong`
 */
export async function loadParent(
  db: Kysely<Tables>,
  { actor }: RequestContext,
  id: string | null,
): Promise<UnitRow | null> {
  if (id === null) {
    if (mayAtTop(actor)) return null;
    throw refuseParent(PARENT_WORDS.top);
  }
  const row = await findUnit(db, id);
  if (row === undefined || !mayOnUnit(actor, 'units:read', row.path)) throw refuseParent(PARENT_WORDS.missing);
  if (!mayOnUnit(actor, 'units:manage', row.path)) throw refuseParent(PARENT_WORDS.forbidden);
  if (row.retired_at !== null) throw refuseParent(PARENT_WORDS.retired);
  if (row.depth >= DEEPEST) throw refuseParent(PARENT_WORDS.deep);
  return row;
}

/** Whether an actor may put units at the top of the tree. */
export function mayAtTop(actor: Actor): boolean {
  return may(actor, 'units:manage');
}
