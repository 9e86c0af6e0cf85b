import type { Kysely } from 'kysely';
import { permissionMissing } from '../../../access/access-problems.js';
import type { Actor } from '../../../access/actor.js';
import { scopesOf } from '../../../access/may.js';
import type { Permission } from '../../../access/permissions.js';
import type { Tables } from '../../../storage/index.js';
import { ratingAccess } from '../../assignments/rating-access.js';
import { ratingCells } from '../../assignments/rating-cells.js';
import { ratingVisibility } from '../../assignments/rating-visibility.js';
import type { SheetPlace } from './sheet-place.js';
import { ratingNotAssigned, sheetNotFound } from './sheet-problems.js';
import { departmentsOf } from './sheet-scheme.js';

/** Which cells of a sheet something may be done to. */
export type CellFilter = (key: string) => boolean;

/**
 * Which cells an actor may enter: facts, history and the self-assessment by permission, marks also by assignment. To be asked
 * within the write.
 *
 * @throws Refusal `permission-missing`, `rating-not-assigned`
 */
export async function mayEnter(db: Kysely<Tables>, actor: Actor, place: SheetPlace): Promise<CellFilter> {
  const { address, isSelf } = place;
  if (address.kind === 'history') return mayOnCells(actor, 'cycles:manage', place);
  if (address.kind === 'facts' || isSelf) return mayOnCells(actor, 'entries:enter', place);
  const may = mayOnCells(actor, 'ratings:enter', place);
  const access = await ratingAccess(db, address, actor);
  if (access === null) throw ratingNotAssigned.refuse({});
  const keys = access.keys === null ? null : new Set(access.keys);
  return (key) => may(key) && (keys === null || keys.has(key));
}

/** Which cells an actor may verify or return; of other people's marks only who may read them all. @throws Refusal `permission-missing` */
export function mayCheck(actor: Actor, place: SheetPlace): CellFilter {
  const may = mayOnCells(actor, 'entries:verify', place);
  if (place.address.kind !== 'ratings' || place.isSelf) return may;
  const mayRead = mayOnCells(actor, 'ratings:read', place);
  return (key) => may(key) && mayRead(key);
}

/**
 * Which cells an actor sees now.
 *
 * @throws Refusal `permission-missing`, or `sheet-not-found` when it is somebody's ratings and none of it is seen
 */
export async function maySee(
  db: Kysely<Tables>,
  actor: Actor,
  place: SheetPlace,
  isSubmitted: boolean,
): Promise<CellFilter> {
  const { address, scheme, member } = place;
  const { cycle, unit, source, rater } = address;
  if (address.kind !== 'ratings') return entriesSeen(actor, place);
  const seenOf = await ratingCells(db, ratingVisibility(actor, cycle, [...scheme.sources.values()]));
  const keys = seenOf({ source, rater, unit, unitPath: member.path, isSubmitted });
  if (keys !== null && keys.size === 0) throw sheetNotFound.refuse({});
  return (key) => keys === null || keys.has(key);
}

/** Which cells of facts or of earlier results an actor sees. @throws Refusal `permission-missing` */
export function entriesSeen(actor: Actor, place: CellPlace): CellFilter {
  return mayOnCells(actor, 'entries:read', place);
}

type CellPlace = Pick<SheetPlace, 'address' | 'scheme' | 'unitPath'>;

/**
 * The cells that a permission reaches: those of the departments of the grants, or all.
 *
 * @throws Refusal `permission-missing` when it does not reach the unit in this cycle at all
 */
function mayOnCells(actor: Actor, permission: Permission, place: CellPlace): CellFilter {
  const { address, scheme, unitPath } = place;
  const scopes = scopesOf(actor, permission).filter(
    ({ subtree, cycle }) =>
      (subtree === undefined || unitPath.includes(subtree)) && (cycle === undefined || cycle === address.cycle),
  );
  if (scopes.length === 0) throw permissionMissing.refuse({ permission });
  if (scopes.some(({ department }) => department === undefined)) return () => true;
  const own = new Set(scopes.map(({ department }) => department));
  return (key) => departmentsOf(scheme, address, key).some((department) => own.has(department));
}
