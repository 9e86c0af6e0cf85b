import type { Kysely } from 'kysely';
import type { Actor, Scope } from '../../access/actor.js';
import { may, scopesOf } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Tables } from '../../storage/index.js';
import { type LoadedCycle, loadCycle } from '../cycles/load-cycle.js';
import { runUnknown } from './run-problems.js';
import { findRun, type RunRow } from './run-store.js';

/** What somebody may see of the runs of a cycle. */
export interface RunVisibility {
  /** Whoever reads runs sees all of them and how they were computed; others those that are released. */
  readonly runs: 'all' | 'released';
  /** The units whose subtrees are seen, in the tree of the opening; null: all. */
  readonly subtrees: readonly string[] | null;
}

/** What an actor may see of the runs of a cycle; null: nothing. */
export function runVisibilityOf(actor: Actor, cycle: string): RunVisibility | null {
  if (may(actor, 'runs:read', { cycle })) return { runs: 'all', subtrees: null };
  const scopes = scopesOf(actor, 'results:read').filter((scope: Scope) => (scope.cycle ?? cycle) === cycle);
  if (scopes.length === 0) return null;
  if (scopes.some(({ subtree }) => subtree === undefined)) return { runs: 'released', subtrees: null };
  return { runs: 'released', subtrees: [...new Set(scopes.flatMap(({ subtree }) => subtree ?? []))] };
}

export interface LoadedRun extends LoadedCycle {
  readonly run: RunRow;
  readonly visibility: RunVisibility;
}

/** A run that the reader may see. @throws Refusal `cycle-not-found`, `run-unknown` */
export async function loadRun(
  db: Kysely<Tables>,
  context: RequestContext,
  cycle: string,
  id: string,
): Promise<LoadedRun> {
  const loaded = await loadCycle(db, context, cycle);
  const visibility = runVisibilityOf(context.actor, cycle);
  const run = visibility === null ? undefined : await findRun(db, id);
  const isSeen = run?.cycle_id === cycle && (visibility?.runs === 'all' || run.released_at !== null);
  if (run === undefined || visibility === null || !isSeen) throw runUnknown.refuse({ id });
  return { ...loaded, run, visibility };
}
