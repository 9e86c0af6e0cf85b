import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import type { StoredRun } from './compare-runs.js';

/** The units of a run, with the ids they have in its document. */
export async function readRunUnits(db: Kysely<Tables>, run: string): Promise<StoredRun['units']> {
  const rows = await db
    .selectFrom('run_results')
    .select(['unit_id', 'document_id', 'name'])
    .where('run_id', '=', run)
    .orderBy('position')
    .execute();
  return rows.map(({ unit_id: id, document_id: documentId, name }) => ({ id, documentId, name }));
}
