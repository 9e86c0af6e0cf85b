import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../../../../dsl/index.js';
import { scopesOf } from '../../../access/may.js';
import type { RequestContext } from '../../../access/request-context.js';
import type { TableFile } from '../../../spreadsheets/read-table.js';
import type { Table } from '../../../spreadsheets/table.js';
import { tableTooLarge } from '../../../spreadsheets/table-problems.js';
import type { Storage, Tables } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { CycleSchemes } from '../../cycles/scheme/cycle-schemes.js';
import { mayAtTop } from '../load-unit.js';
import { importRefused, previewNeeded, previewOutdated } from '../unit-problems.js';
import { mayOnUnit } from '../unit-visibility.js';
import { applyImport } from './apply-import.js';
import type { CellReport } from './cell-report.js';
import { type ImportRows, readImportRows } from './import-rows.js';
import { type ImportState, loadImportState } from './import-state.js';
import { type FieldChange, type ImportPlan, planImport } from './plan-import.js';

export interface ImportRequest {
  readonly file: TableFile;
  /** Year of the attributes. */
  readonly year: number;
  /** Hash of the published version whose attributes the columns are; null: columns are `attributes.<id>`. */
  readonly scheme: string | null;
  /** Where the values come from, in words. */
  readonly source: string | null;
  /** Token of the preview; not needed for a preview. */
  readonly preview: string | null;
  readonly dryRun: boolean;
}

/** What an import would do, or did. */
export interface ImportReport {
  /** Proves at the import that this preview was of the same file and the same state. */
  readonly token: string;
  readonly applied: boolean;
  readonly year: number;
  readonly scheme: string | null;
  readonly file: Omit<Table, 'rows'> & { readonly rows: number };
  readonly counts: Readonly<Record<'create' | 'change' | 'unchanged' | 'ignored' | 'refused', number>>;
  readonly creates: readonly {
    readonly row: number;
    readonly externalId: string;
    readonly name: string;
    /** External id of the unit above, else its id; null at the top. */
    readonly parent: string | null;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
  readonly changes: readonly {
    readonly row: number;
    readonly id: string;
    readonly externalId: string | null;
    readonly name: string;
    readonly fields: readonly FieldChange[];
  }[];
  /** Every cell that is not taken over. */
  readonly cells: readonly CellReport[];
}

/** Bulk import of units and their attributes from a file. */
export interface ImportService {
  /**
   * Without `dryRun` everything is done in one transaction, or nothing.
   *
   * @throws Refusal of reading the file, `cycle-scheme-unknown`; `preview-needed`, `preview-outdated` when file or state are not
   *   those of the preview; `import-refused` while cells are refused
   */
  run(context: RequestContext, request: ImportRequest, signal: AbortSignal): Promise<ImportReport>;
}

/** Rows of one import: it is one transaction, and others wait for it. Measured: some 2,000 to 4,000 units a second. */
const MOST_ROWS = 20_000;

export interface ImportTools {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  readonly schemes: CycleSchemes;
}

export function createImportService({ storage, workers, schemes }: ImportTools): ImportService {
  return {
    run: async (context, request, signal) => {
      const { year, scheme, source, preview, dryRun } = request;
      if (!dryRun && preview === null) throw previewNeeded.refuse({});
      const attributes = scheme === null ? null : (await schemes.find(scheme)).scheme.attributes;
      const table = await workers.run('readTable', request.file, signal);
      if (table.rows.length > MOST_ROWS) {
        throw tableTooLarge.refuse({ what: { zh: '行数', en: 'rows' }, limit: MOST_ROWS });
      }
      const rows = readImportRows(table, attributes);
      const work = async (db: Kysely<Tables>) => {
        const { plan, state } = await planFor(db, context, rows, year);
        return { plan, state, report: reportOf(plan, table, request) };
      };
      if (dryRun) return (await storage.snapshot(work)).report;
      return await storage.write(context, async (unit) => {
        const { plan, state, report } = await work(unit.db);
        if (report.token !== preview) throw previewOutdated.refuse({});
        if (report.counts.refused > 0) throw importRefused.refuse({ cells: report.counts.refused });
        await applyImport(unit, plan, state, { by: context.actor.id, year, source });
        await unit.record({
          action: 'units:import-file',
          resource: 'units',
          resourceId: '',
          after: { year, scheme, source, file: sha256(request.file.bytes), counts: report.counts },
        });
        return { ...report, applied: true };
      });
    },
  };
}

async function planFor(
  db: Kysely<Tables>,
  { actor }: RequestContext,
  rows: ImportRows,
  year: number,
): Promise<{ readonly plan: ImportPlan; readonly state: ImportState }> {
  const state = await loadImportState(db, rows.rows, year);
  const mayEverywhere = scopesOf(actor, 'units:manage').some(({ subtree }) => subtree === undefined);
  const access = {
    mayRead: (path: string) => mayEverywhere || mayOnUnit(actor, 'units:read', path),
    mayManage: (path: string) => mayEverywhere || mayOnUnit(actor, 'units:manage', path),
    mayAtTop: mayAtTop(actor),
  };
  return { plan: planImport(rows, state, access), state };
}

function reportOf(plan: ImportPlan, table: Table, { file, year, scheme, source }: ImportRequest): ImportReport {
  const { rows, ...about } = table;
  const refusedCells = plan.cells.filter(({ severity }) => severity === 'refused').length;
  const creates = plan.creates.map(({ row, externalId, name, place, attributes }) => ({
    row,
    externalId,
    name,
    parent:
      place.kind === 'unit'
        ? (place.unit.external_id ?? place.unit.id)
        : place.kind === 'row'
          ? place.externalId
          : null,
    attributes: Object.fromEntries(attributes),
  }));
  const changes = plan.changes.map(({ row, unit, name, fields }) => {
    return { row, id: unit.id, externalId: unit.external_id, name, fields };
  });
  const counts = {
    create: creates.length,
    change: changes.length,
    unchanged: plan.unchanged,
    ignored: plan.cells.length - refusedCells,
    refused: refusedCells,
  };
  const { cells } = plan;
  const content = { file: sha256(file.bytes), year, scheme, source, counts, creates, changes, cells };
  const token = sha256(Buffer.from(canonicalJson(content)));
  return {
    token,
    applied: false,
    year,
    scheme,
    file: { ...about, rows: rows.length },
    counts,
    creates,
    changes,
    cells,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
