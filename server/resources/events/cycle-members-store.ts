import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';
import { chunks } from '../units/unit-store.js';
import { LAST_REVISION } from './cycle-scopes-read-model.js';

/** A unit of a cycle, as it was when the cycle opened. */
export type CycleMember = Pick<Tables['cycle_units'], 'unit_id' | 'external_id' | 'name' | 'path'>;

/** The units of a cycle that are called so, by what they are called: their ids, else their external ids. */
export async function findMembers(
  db: Kysely<Tables>,
  cycle: string,
  called: readonly string[],
): Promise<ReadonlyMap<string, CycleMember>> {
  const byId = new Map<string, CycleMember>();
  const byExternalId = new Map<string, CycleMember>();
  for (const some of chunks([...new Set(called)])) {
    // By each column for itself, so that its index is used; `document_id` is the external id where there is one.
    for (const column of ['unit_id', 'document_id'] as const) {
      const rows = await db
        .selectFrom('cycle_units')
        .select(['unit_id', 'external_id', 'name', 'path'])
        .where('cycle_id', '=', cycle)
        .where(column, 'in', [...some])
        .where(LAST_REVISION)
        .execute();
      for (const row of rows) {
        byId.set(row.unit_id, row);
        if (row.external_id !== null) byExternalId.set(row.external_id, row);
      }
    }
  }
  return new Map(
    called.flatMap((name) => {
      const found = byId.get(name) ?? byExternalId.get(name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}
