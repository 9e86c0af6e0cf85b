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
    const rows = await db
      .selectFrom('cycle_units')
      .select(['unit_id', 'external_id', 'name', 'path'])
      .where('cycle_id', '=', cycle)
      .where(LAST_REVISION)
      .where(({ eb, or }) => or([eb('unit_id', 'in', [...some]), eb('external_id', 'in', [...some])]))
      .execute();
    for (const row of rows) {
      byId.set(row.unit_id, row);
      if (row.external_id !== null) byExternalId.set(row.external_id, row);
    }
  }
  return new Map(
    called.flatMap((name) => {
      const found = byId.get(name) ?? byExternalId.get(name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}
