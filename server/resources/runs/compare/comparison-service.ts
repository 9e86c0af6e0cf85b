import { may } from '../../../access/may.js';
import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission } from '../../../access/require-permission.js';
import type { CycleRow } from '../../cycles/cycle-store.js';
import type { ExportTools } from '../export/export-service.js';
import { runNotDone } from '../run-problems.js';
import { allPieces, type RunRow } from '../run-store.js';
import { loadRun } from '../run-visibility.js';
import type { ComparedRuns, StoredRun } from './compare-runs.js';
import { readRunUnits } from './comparison-store.js';

/** Which runs, which part of the answer. */
export interface ComparisonQuery {
  /** The earlier run. */
  readonly with: string;
  /** Its cycle. */
  readonly withCycle: string;
  readonly page: number;
  readonly perPage: number;
  readonly onlyMoved: boolean;
}

/** What makes a compared run citable. */
export interface ComparedRun {
  readonly cycle: string;
  readonly cycleName: string;
  readonly year: number;
  readonly run: string;
  readonly number: number;
  readonly kind: RunRow['kind'];
  readonly schemeHash: string;
  readonly inputsHash: string | null;
  readonly resultsHash: string | null;
}

export interface ComparisonView extends ComparedRuns {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
}

/** Two runs compared: of one cycle, or of the cycles of two years. */
export interface ComparisonService {
  /** @throws Refusal `cycle-not-found`, `run-unknown`, `run-not-done`, `permission-missing` for who does not read runs of both */
  compare(
    context: RequestContext,
    address: { readonly cycle: string; readonly run: string },
    query: ComparisonQuery,
    signal?: AbortSignal,
  ): Promise<ComparisonView>;
}

export function createComparisonService({ storage, workers, schemes }: ExportTools): ComparisonService {
  const load = async (context: RequestContext, cycle: string, id: string) => {
    const loaded = await storage.snapshot(async (db) => {
      const { row, run } = await loadRun(db, context, cycle, id);
      requirePermission(context, 'runs:read', { cycle });
      if (run.state !== 'done') throw runNotDone.refuse({});
      const document = await allPieces(db, id, 'input');
      const results = await allPieces(db, id, 'results');
      return { row, run, document, results, units: await readRunUnits(db, id) };
    });
    const { text } = await schemes.find(loaded.run.scheme_hash);
    const { document, results, units, row, run } = loaded;
    const stored: StoredRun = { scheme: row.scheme_id, text, document, results, units };
    return { stored, shown: comparedRun(row, run) };
  };
  return {
    compare: async (context, { cycle, run }, { with: other, withCycle, page, perPage, onlyMoved }, signal) => {
      const [before, after] = [await load(context, withCycle, other), await load(context, cycle, run)];
      const showsMarks = [cycle, withCycle].every((each) => may(context.actor, 'ratings:read', { cycle: each }));
      const part = { from: (page - 1) * perPage, count: perPage, onlyMoved, showsMarks };
      const job = { before: before.stored, after: after.stored, ...part };
      const compared = await workers.run('compareRuns', job, signal);
      return { before: before.shown, after: after.shown, ...compared };
    },
  };
}

function comparedRun(cycle: CycleRow, run: RunRow): ComparedRun {
  return {
    cycle: cycle.id,
    cycleName: cycle.name,
    year: cycle.year,
    run: run.id,
    number: run.number,
    kind: run.kind,
    schemeHash: run.scheme_hash,
    inputsHash: run.inputs_hash,
    resultsHash: run.results_hash,
  };
}
