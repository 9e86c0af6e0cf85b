import type { Kysely } from 'kysely';
import type { Actor, Scope } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Tables } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { type LoadedCycle, loadCycle } from '../cycles/load-cycle.js';
import { hasMarksToHandIn } from '../decisions/own-marks-read-model.js';
import { runUnknown } from './run-problems.js';
import { findRun, type RunRow } from './run-store.js';

/** What somebody may see of the runs of a cycle. */
export interface RunVisibility {
  /** Whoever reads runs sees all of them and how they were computed; others those that are released. */
  readonly runs: 'all' | 'released';
  /** The units whose subtrees are seen, in the tree of the opening; null: all. */
  readonly subtrees: readonly string[] | null;
}

/**
 * What an actor may see of the runs of a cycle; null: nothing. Whoever has still marks to hand in sees those that are released
 * alone: an interim run tells what the others gave.
 */
export async function runVisibilityOf(
  db: Kysely<Tables>,
  actor: Actor,
  row: Pick<CycleRow, 'id' | 'state'>,
): Promise<RunVisibility | null> {
  const readsRuns = within(actor, 'runs:read', row.id);
  if (readsRuns.length > 0 && !(await hasMarksToHandIn(db, row, actor))) {
    return { runs: 'all', subtrees: subtreesOf(readsRuns) };
  }
  const readsResults = within(actor, 'results:read', row.id);
  return readsResults.length === 0 ? null : { runs: 'released', subtrees: subtreesOf(readsResults) };
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
  const visibility = await runVisibilityOf(db, context.actor, loaded.row);
  const run = visibility === null ? undefined : await findRun(db, id);
  const isSeen = run?.cycle_id === cycle && (visibility?.runs === 'all' || run.released_at !== null);
  if (run === undefined || visibility === null || !isSeen) throw runUnknown.refuse({ id });
  if (run.released_at === null) return { ...loaded, run, visibility };
  // Everybody who reads runs reads results, maybe of more units.
  const subtrees = subtreesOf(within(context.actor, 'results:read', cycle));
  return { ...loaded, run, visibility: { ...visibility, subtrees } };
}

/** A result is of everything a unit did: a grant within a department gives none of it. */
function within(actor: Actor, permission: 'runs:read' | 'results:read', cycle: string): readonly Scope[] {
  return scopesOf(actor, permission).filter(
    (scope) => scope.department === undefined && (scope.cycle ?? cycle) === cycle,
  );
}

/** Null: everything. */
function subtreesOf(scopes: readonly Scope[]): RunVisibility['subtrees'] {
  if (scopes.some(({ subtree }) => subtree === undefined)) return null;
  return [...new Set(scopes.flatMap(({ subtree }) => subtree ?? []))];
}
