import type { RowOutcome } from './bulk-kind.js';
import type { RowFault } from './row-fault.js';

/** A row that was refused, as the API shows it. */
export interface RefusedRow extends RowFault {
  readonly row: number;
  readonly status: 'refused';
}

/** The answer to a bulk request. */
export interface BulkAnswer {
  readonly mode: 'all' | 'rows';
  readonly dryRun: boolean;
  /** Rows by what became of them. */
  readonly counts: Readonly<Record<'rows' | 'changed' | 'unchanged' | 'refused', number>>;
  /** The first rows that were refused. */
  readonly results: readonly RefusedRow[];
}

/** Refused rows in one JSON answer. */
export const MOST_RESULTS = 1000;

/** What became of the rows of a request so far. */
export interface BulkResults {
  add(row: number, outcome: RowOutcome): void;
  counts(): BulkAnswer['counts'];
  refused(): readonly RefusedRow[];
  /** NDJSON: a line for every row, where they were kept. */
  lines(): Generator<string>;
}

/** @param keepsAll whether every row is kept, not only the first that are refused */
export function createBulkResults(keepsAll: boolean): BulkResults {
  const counts = { rows: 0, changed: 0, unchanged: 0, refused: 0 };
  const refused: RefusedRow[] = [];
  const all: (readonly [row: number, outcome: RowOutcome])[] = [];
  return {
    add: (row, outcome) => {
      counts.rows += 1;
      counts[typeof outcome === 'string' ? outcome : 'refused'] += 1;
      if (keepsAll) all.push([row, outcome]);
      if (typeof outcome !== 'string' && refused.length < MOST_RESULTS) refused.push(refusedRow(row, outcome));
    },
    counts: () => ({ ...counts }),
    refused: () => refused,
    *lines() {
      let text = '';
      for (const [row, outcome] of all) {
        const line = typeof outcome === 'string' ? { row, status: outcome } : refusedRow(row, outcome);
        text += `${JSON.stringify(line)}\n`;
        if (text.length < PIECE) continue;
        yield text;
        text = '';
      }
      yield text;
    },
  };
}

const PIECE = 64 * 1024;

function refusedRow(row: number, { code, message, pointer }: RowFault): RefusedRow {
  return { row, status: 'refused', code, message, pointer };
}
