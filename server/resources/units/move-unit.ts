import type { Kysely } from 'kysely';
import type { RequestContext } from '../../access/request-context.js';
import type { Tables } from '../../storage/index.js';
import { loadParent } from './load-unit.js';
import { DEEPEST, isWithin, unitPath } from './unit-path.js';
import { PARENT_WORDS, refuseParent } from './unit-problems.js';
import { deepestBelow, type UnitRow } from './unit-store.js';

/**
 * Where a unit comes to stand below another one, or at the top; what is below it is moved by `moveBelow`.
 *
 * @throws Refusal `unit-parent-wrong`, also when it would stand below itself
 */
export async function newPlace(
  db: Kysely<Tables>,
  context: RequestContext,
  row: UnitRow,
  parent: string | null,
): Promise<Pick<UnitRow, 'parent_id' | 'path' | 'depth'>> {
  const above = await loadParent(db, context, parent);
  if (above !== null && isWithin(above.path, row.path)) throw refuseParent(PARENT_WORDS.circle);
  const depth = above === null ? 0 : above.depth + 1;
  const height = (await deepestBelow(db, row.path)) - row.depth;
  if (depth + height > DEEPEST) throw refuseParent(PARENT_WORDS.deep);
  return { parent_id: above?.id ?? null, path: unitPath(above?.path ?? null, row.id), depth };
}
