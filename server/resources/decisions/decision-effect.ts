import type { WorkerPool } from '../../workers/worker-pool.js';
import type { SnapshotRow } from '../cycles/population/snapshot-store.js';
import type { DecisionBasis } from './decision-basis.js';
import type { DecisionEffect, DecisionJob } from './judge-decisions.js';
import type { OutcomeMove, UnitOutcome } from './unit-outcome.js';

/** A unit that moves, as the API shows it. */
export interface MoveView {
  readonly unit: string;
  readonly documentId: string;
  readonly name: string;
  readonly before: UnitOutcome;
  readonly after: UnitOutcome;
}

/** Who else moves. */
export interface OtherMoves {
  /** At most 200, those that move most first. */
  readonly others: readonly MoveView[];
  readonly othersTotal: number;
}

/** What a change of the decisions in force does, by a worker. @throws Refusal of `judgeDecisions` */
export async function effectOf(
  workers: WorkerPool,
  basis: DecisionBasis,
  change: Pick<DecisionJob, 'before' | 'after' | 'about'>,
): Promise<DecisionEffect> {
  const { scheme, text } = basis.version;
  return await workers.run('judgeDecisions', { scheme: scheme.scheme, text, document: basis.document, ...change });
}

export function otherMoves({ others, othersTotal }: DecisionEffect, { units }: DecisionBasis): OtherMoves {
  const byId = new Map(units.map((unit) => [unit.document_id, unit]));
  return { others: others.map((move) => moveView(move, byId.get(move.unit))), othersTotal };
}

export function moveView({ unit, before, after }: OutcomeMove, row: SnapshotRow | undefined): MoveView {
  return { unit: row?.unit_id ?? unit, documentId: unit, name: row?.name ?? unit, before, after };
}

/** The move of a unit that the decisions are about. @throws Error without one: a bug */
export function moveOf({ about }: DecisionEffect, documentId: string): OutcomeMove {
  const move = about.find(({ unit }) => unit === documentId);
  if (move === undefined) throw new Error(`bug: "${documentId}" has no result`);
  return move;
}
