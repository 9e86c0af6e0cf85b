import { askServer } from '../../../api/ask-server.js';
import type { paths } from '../../../api/schema.generated.js';

/** What an import would do, or has done. */
export type ImportPlan = paths['/api/units/import']['post']['responses'][200]['content']['application/json'];

/** How a file is to be read. */
export interface ImportOptions {
  readonly year: string;
  /** Hash of a published version; empty: none. */
  readonly scheme: string;
  readonly source: string;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/**
 * Sends a roster: with `token` null a preview, else the import of what was previewed.
 *
 * @throws ApiError with the refusal of the server
 */
export async function sendRoster(file: File, options: ImportOptions, token: string | null): Promise<ImportPlan> {
  const address = new URL('/api/units/import', window.location.origin);
  for (const [name, value] of Object.entries(options)) if (value !== '') address.searchParams.set(name, value);
  if (token === null) address.searchParams.set('dryRun', 'true');
  else address.searchParams.set('preview', token);
  const type = file.name.toLowerCase().endsWith('.xlsx') ? TYPES.xlsx : TYPES.csv;
  // As bytes: the type that the browser guesses of a CSV differs between systems.
  const body = await file.arrayBuffer();
  const request = new Request(address, { method: 'POST', headers: { 'content-type': type }, body });
  // The schema of the answer is that of the generated type.
  return (await (await askServer(request)).json()) as ImportPlan;
}
