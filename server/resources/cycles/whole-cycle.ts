import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import type { Actor } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Tables } from '../../storage/index.js';
import { idsOnPath } from '../units/unit-path.js';
import { findUnits } from '../units/unit-store.js';
import type { CycleRow } from './cycle-store.js';
import { populationOf } from './cycle-view.js';
import { readSnapshot } from './population/snapshot-store.js';

type PlacedCycle = Pick<CycleRow, 'id' | 'state' | 'population'>;

/**
 * Refuses who may not do something to a cycle as a whole. A grant within a subtree gives it only when every unit of the cycle lies
 * within the subtrees of the actor's grants: as kept at the opening, before that as the population names them, so that one over
 * everything belongs to nobody with such a limit. A grant within a department never does: a cycle is not of one department.
 *
 * @throws Refusal `permission-missing`
 */
export async function requireWholeCycle(
  db: Kysely<Tables>,
  { actor }: Pick<RequestContext, 'actor'>,
  permission: Permission,
  cycle: PlacedCycle,
): Promise<void> {
  if (!(await reachesWholeCycle(db, actor, permission, cycle))) throw permissionMissing.refuse({ permission });
}

async function reachesWholeCycle(
  db: Kysely<Tables>,
  actor: Actor,
  permission: Permission,
  cycle: PlacedCycle,
): Promise<boolean> {
  const scopes = scopesOf(actor, permission).filter(
    (scope) => scope.department === undefined && (scope.cycle ?? cycle.id) === cycle.id,
  );
  if (scopes.some(({ subtree }) => subtree === undefined)) return true;
  const roots = new Set(scopes.map(({ subtree }) => subtree));
  if (roots.size === 0) return false;
  const paths = cycle.state === 'planned' ? await namedPaths(db, cycle) : await keptPaths(db, cycle);
  return paths.length > 0 && paths.every((path) => idsOnPath(path).some((id) => roots.has(id)));
}

/** The paths of what a population names, all that is in it being at or below one of them; none where it is not limited. */
async function namedPaths(db: Kysely<Tables>, cycle: PlacedCycle): Promise<readonly string[]> {
  const { subtrees = [], units = [] } = populationOf(cycle);
  return (await findUnits(db, [...new Set([...subtrees, ...units])])).map(({ path }) => path);
}

async function keptPaths(db: Kysely<Tables>, { id }: PlacedCycle): Promise<readonly string[]> {
  return (await readSnapshot(db, id, null)).map(({ path }) => path);
}
