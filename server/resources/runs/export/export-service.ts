import type { RequestContext } from '../../../access/request-context.js';
import { writeCsv } from '../../../spreadsheets/write-csv.js';
import { writeXlsx } from '../../../spreadsheets/write-xlsx.js';
import type { WrittenRow } from '../../../spreadsheets/written-cell.js';
import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { CycleSchemes } from '../../cycles/scheme/cycle-schemes.js';
import { runNotDone } from '../run-problems.js';
import type { RunResultRow } from '../run-store.js';
import { loadRun } from '../run-visibility.js';
import { readSeenResults } from './export-read-model.js';
import { resultTable } from './result-columns.js';

/** Files that results are given as. */
export const EXPORT_FORMATS = ['ndjson', 'csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportTools {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  readonly schemes: CycleSchemes;
}

/** A file that is written while it is sent. */
export interface ExportedResults {
  /** Without ending. */
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Results of a run as files: the units the reader sees in the list, all of them. */
export interface ExportService {
  /** @throws Refusal `cycle-not-found`, `run-unknown`, `run-not-done` */
  export(
    context: RequestContext,
    address: { readonly cycle: string; readonly run: string },
    format: ExportFormat,
  ): Promise<ExportedResults>;
}

export function createExportService({ storage, workers, schemes }: ExportTools): ExportService {
  return {
    export: async (context, { cycle, run: id }, format) => {
      const { run, row, visibility } = await storage.snapshot((db) => loadRun(db, context, cycle, id));
      if (run.state !== 'done') throw runNotDone.refuse({});
      const fileName = `${row.name} ${run.number}`;
      const results = readSeenResults(storage.read, id, visibility);
      if (format === 'ndjson') return { fileName, content: lines(results) };
      const { text } = await schemes.find(run.scheme_hash);
      const {
        name,
        header,
        row: cellsOf,
      } = resultTable(await workers.run('describeResults', { text }), context.language);
      const sheet = { name, header, rows: rowsOf(results, cellsOf) };
      return { fileName, content: format === 'csv' ? writeCsv(sheet) : writeXlsx(sheet) };
    },
  };
}

async function* rowsOf(
  results: AsyncIterable<RunResultRow>,
  cellsOf: (row: RunResultRow) => WrittenRow,
): AsyncGenerator<WrittenRow> {
  for await (const row of results) yield cellsOf(row);
}

/** One JSON object a line; `result` as evaluating gave it. */
async function* lines(results: AsyncIterable<RunResultRow>): AsyncGenerator<Uint8Array> {
  for await (const { unit_id: id, document_id: documentId, name, group_key: group, position, result } of results) {
    const head = JSON.stringify({ id, documentId, name, group, position: position + 1 });
    yield Buffer.from(`${head.slice(0, -1)},"result":${result}}\n`);
  }
}
