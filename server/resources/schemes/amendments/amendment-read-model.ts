import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import type { CycleRow } from '../../cycles/cycle-store.js';

/** A cycle that applies a version of a scheme while it runs. */
export interface RunningCycle {
  readonly row: CycleRow;
  /** How many units take part. */
  readonly units: number;
}

/** The cycles of a scheme that have begun and are not put away, by name. */
export async function listRunningCycles(db: Kysely<Tables>, scheme: string): Promise<readonly RunningCycle[]> {
  const rows = await db
    .selectFrom('cycles')
    .selectAll()
    .where('scheme_id', '=', scheme)
    .where('state', 'in', ['open', 'closed'])
    .orderBy('name')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const counts = await db
    .selectFrom('cycle_units')
    .select(['cycle_id', ({ fn }) => fn.countAll<number | string>().as('units')])
    .where(
      'cycle_id',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy('cycle_id')
    .execute();
  const units = new Map(counts.map((each) => [each.cycle_id, Number(each.units)]));
  return rows.map((row) => ({ row, units: units.get(row.id) ?? 0 }));
}
