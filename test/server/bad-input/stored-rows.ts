import { sql } from 'kysely';
import type { Storage } from '../../../server/storage/index.js';
import { MADE_TABLES } from '../../../server/storage/migrations/index.js';

/** How many rows every table has, the audit log included. */
export async function storedRows({ read }: Storage): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const name of [...MADE_TABLES].sort()) {
    const { rows } = await sql<{ readonly n: number | string }>`select count(*) as n from ${sql.table(name)}`.execute(
      read,
    );
    counts[name] = Number(rows[0]?.n);
  }
  return counts;
}
