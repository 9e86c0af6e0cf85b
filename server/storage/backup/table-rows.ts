import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';
import type { TableLayout } from './table-layout.js';

/** A value as both databases have it. */
export type Value = string | number | null;

const PAGE = 500;

/** The values of every row, in the order of the primary key, read in pages from a snapshot. */
export async function* readTableRows(db: Kysely<Tables>, table: TableLayout): AsyncGenerator<readonly Value[]> {
  const columns = sql.join(table.columns.map((name) => sql.ref(name)));
  const key = sql.join(table.primaryKey.map((name) => sql.ref(name)));
  let after = sql``;
  for (;;) {
    const page = sql<Readonly<Record<string, Value>>>`
      select ${columns} from ${sql.table(table.name)} ${after} order by ${key} limit ${sql.lit(PAGE)}`;
    const { rows } = await page.execute(db);
    for (const row of rows) yield table.columns.map((name) => row[name] ?? null);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    const values = sql.join(table.primaryKey.map((name) => last[name] ?? null));
    after = sql`where (${key}) > (${values})`;
  }
}
