import type { JobTools } from '../../jobs/job-kind.js';
import type { Storage } from '../../storage/index.js';
import { readEverSnapshot, type SnapshotRow } from '../cycles/population/snapshot-store.js';
import type { ComputedRun } from './jobs/compute-run.js';
import type { ResultRow } from './result-rows.js';
import { insertPieces, insertResults, type RunResultRow, type RunRow } from './run-store.js';

/** Pieces that are stored in one write. */
const PIECES_AT_ONCE = 2;

/**
 * Keeps the results of a run in many short writes, so that other writes wait for none of them long. Nobody sees them until the
 * run is done. What an attempt before this one kept is the same and stays.
 */
export async function storeResults(
  storage: Pick<Storage, 'snapshot'>,
  { id, cycle_id }: RunRow,
  { results, rows }: Pick<ComputedRun, 'results' | 'rows'>,
  { write }: Pick<JobTools, 'write'>,
): Promise<void> {
  const { pieces } = results;
  for (let first = 0; first < pieces.length; first += PIECES_AT_ONCE) {
    const some = pieces.slice(first, first + PIECES_AT_ONCE);
    await write(({ db }) => insertPieces(db, id, 'results', some, first));
  }
  const snapshot = await storage.snapshot((db) => readEverSnapshot(db, cycle_id));
  const units = new Map(snapshot.map((unit) => [unit.document_id, unit]));
  for (const text of rows) {
    const some: readonly ResultRow[] = JSON.parse(text); // written by the worker
    const stored = some.map((row) => resultRow(id, row, units.get(row.documentId)));
    await write(({ db }) => insertResults(db, stored));
  }
}

function resultRow(run: string, row: ResultRow, unit: SnapshotRow | undefined): RunResultRow {
  if (unit === undefined) throw new Error(`bug: ${row.documentId} is no unit of the cycle`);
  return {
    run_id: run,
    unit_id: unit.unit_id,
    document_id: row.documentId,
    name: unit.name,
    path: unit.path,
    search: unit.search,
    group_key: row.group,
    position: row.position,
    total: row.total,
    total_position: row.totalPosition,
    rank: row.rank,
    tier: row.tier,
    excluded: row.excluded,
    pending: row.pending ? 1 : 0,
    result: row.result,
  };
}
