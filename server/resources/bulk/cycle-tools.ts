import type { RequestContext } from '../../access/request-context.js';
import type { Storage } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../cycles/population/snapshot-visibility.js';
import type { CycleScheme } from '../cycles/scheme/cycle-scheme.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import { findMembers } from '../events/cycle-members-store.js';

export interface BulkTools {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
}

/** A cycle that things are posted to. */
export interface OpenCycle {
  readonly row: CycleRow;
  readonly scheme: CycleScheme;
}

/** @throws Refusal `cycle-not-found`, `cycle-state` */
export async function openCycle(
  { storage, schemes }: BulkTools,
  context: RequestContext,
  cycle: string,
): Promise<OpenCycle> {
  const { row } = await storage.snapshot((db) => loadCycle(db, context, cycle));
  requireState(row, 'open');
  return { row, scheme: (await schemes.find(row.scheme_hash)).scheme };
}

/**
 * Finds the units of a cycle that the actor sees by what they are called: ids, external ids, which are the ids of documents.
 * What was found once is not asked again, since the units of an open cycle stay.
 */
export function createUnitFinder(
  { storage }: BulkTools,
  { actor }: RequestContext,
  cycle: string,
): (names: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  const visibility = snapshotVisibilityOf(actor);
  const known = new Map<string, string>();
  return async (names) => {
    const asked = names.filter((name) => !known.has(name));
    const found = asked.length === 0 ? new Map() : await storage.snapshot((db) => findMembers(db, cycle, asked));
    for (const [name, { unit_id, path }] of found) if (isSnapshotVisible(path, visibility)) known.set(name, unit_id);
    return known;
  };
}
