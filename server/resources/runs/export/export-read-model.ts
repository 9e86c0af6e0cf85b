import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import type { RunResultRow } from '../run-store.js';
import type { RunVisibility } from '../run-visibility.js';

const PAGE = 500;

/**
 * All results of a run that somebody may see, in the order of the official list, some at a time. Results of a finished run never
 * change, so no snapshot is held open while somebody downloads.
 */
export async function* readSeenResults(
  db: Kysely<Tables>,
  run: string,
  { subtrees }: RunVisibility,
): AsyncGenerator<RunResultRow> {
  for (let last = -1; ; ) {
    let fitting = db.selectFrom('run_results').where('run_id', '=', run).where('position', '>', last);
    if (subtrees !== null) {
      // Ids hold no wildcards.
      const within = subtrees.filter((id) => !/[%_\\]/.test(id));
      fitting = fitting.where(({ or }) =>
        or([sql<SqlBool>`1 = 0`, ...within.map((id) => sql<SqlBool>`path like ${`%/${id}/%`}`)]),
      );
    }
    const rows = await fitting.selectAll().orderBy('position').limit(PAGE).execute();
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = end.position;
  }
}
