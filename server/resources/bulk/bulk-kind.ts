import type { RequestContext } from '../../access/request-context.js';
import type { UnitOfWork } from '../../storage/index.js';
import type { BulkColumn } from './csv-rows.js';
import type { GivenRow } from './given-row.js';
import type { RowFault } from './row-fault.js';

/** What became of a row. */
export type RowOutcome = 'changed' | 'unchanged' | RowFault;

/** Rows that were looked at, to be entered within a write. */
export interface PreparedRows {
  /** One outcome for each row, in their order. What is refused changes nothing and stops no other. */
  enter(unit: UnitOfWork): Promise<readonly RowOutcome[]>;
}

/** One kind of rows that is posted in bulk, for one request. */
export interface BulkKind {
  /** Of a CSV file. */
  readonly columns: readonly BulkColumn[];
  readonly takesOtherColumns: boolean;
  /** About as many rows are entered at once; of all-or-nothing more than once within the write. */
  readonly rowsAtOnce: number;
  /** Fields by which rows that follow each other belong together: they are entered at once. */
  readonly together: readonly string[];
  /** The most rows of one request, by mode: others wait for a write of all of them. */
  readonly mostRows: Readonly<Record<'all' | 'rows', number>>;
  /** Looks at rows before the write, which waits for nothing but the database. */
  prepare(rows: readonly GivenRow[]): Promise<PreparedRows>;
}

/** Makes a kind for a request. @throws Refusal when nothing of it can be entered at all */
export type OpenBulkKind<Asked> = (context: RequestContext, asked: Asked) => Promise<BulkKind>;
