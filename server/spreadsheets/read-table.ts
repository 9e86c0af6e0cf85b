import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import type { Table } from './table.js';

/** Content types of files that can be read. */
export const TABLE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface TableFile {
  readonly bytes: Uint8Array;
  readonly format: Table['format'];
  /** Encoding that the sender names; only for CSV. */
  readonly charset: string | null;
}

/** Job: reads a file of rows and columns. @throws Refusal of {@link readCsv} and {@link readXlsx} */
export function readTable({ bytes, format, charset }: TableFile): Table {
  return format === 'csv' ? readCsv(bytes, charset) : readXlsx(bytes);
}
