import type { Kysely } from 'kysely';
import { may } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Tables } from '../../storage/index.js';
import { cycleNotFound, cycleState } from './cycle-problems.js';
import { type CycleRow, type CycleState, findCycle, listStages, type StageRow } from './cycle-store.js';
import { requireWholeCycle } from './whole-cycle.js';

export interface LoadedCycle {
  readonly row: CycleRow;
  readonly stages: readonly StageRow[];
}

/** A cycle that the reader may see. @throws Refusal `cycle-not-found`, the same whether it is not there or hidden */
export async function loadCycle(db: Kysely<Tables>, { actor }: RequestContext, id: string): Promise<LoadedCycle> {
  const row = may(actor, 'cycles:read', { cycle: id }) ? await findCycle(db, id) : undefined;
  if (row === undefined) throw cycleNotFound.refuse({ id });
  return { row, stages: await listStages(db, [id]) };
}

/** A cycle that the actor runs, all of it. @throws Refusal `cycle-not-found`, `permission-missing` */
export async function loadOwnCycle(db: Kysely<Tables>, context: RequestContext, id: string): Promise<LoadedCycle> {
  const loaded = await loadCycle(db, context, id);
  await requireWholeCycle(db, context, 'cycles:manage', loaded.row);
  return loaded;
}

/** @throws Refusal `cycle-state` */
export function requireState({ state }: CycleRow, ...needed: readonly CycleState[]): void {
  if (!needed.includes(state)) throw cycleState.refuse({ state, needed });
}
