import type { Answer, Caller } from '../year-server.js';

export const CSV = { 'content-type': 'text/csv' };
export const XLSX = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** What importing a file would do. */
export function preview(caller: Caller, body: unknown, headers = CSV, query = ''): Promise<Answer> {
  return caller.post(`/api/units/import?year=2023&dryRun=true${query}`, body, headers);
}

/** Previews a file and imports it. */
export async function load(caller: Caller, body: unknown, headers = CSV, query = ''): Promise<Answer> {
  const { json } = await preview(caller, body, headers, query);
  return await caller.post(`/api/units/import?year=2023&preview=${json.token}${query}`, body, headers);
}

/** The cells of a report as `column row severity code`. */
export function cellsOf({ json }: Answer): readonly string[] {
  return json.cells.map(
    ({ row, column, severity, code }: Readonly<Record<string, unknown>>) => `${column}${row} ${severity} ${code}`,
  );
}
