import type { Answer } from '../year-server.js';

export const NDJSON = { 'content-type': 'application/x-ndjson' } as const;
export const CSV = { 'content-type': 'text/csv' } as const;

/** Rows as NDJSON. */
export function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The refused rows of an answer as `row code pointer`. */
export function refusedRows({ json }: Answer): readonly string[] {
  const results: readonly { readonly row: number; readonly code: string; readonly pointer: string }[] = json.results;
  return results.map(({ row, code, pointer }) => `${row} ${code} ${pointer}`);
}
