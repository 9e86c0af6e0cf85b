import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';
import type { TableLayout } from './table-layout.js';

/** A value as both databases have it. */
export type Value = string | number | null;

/** Rows of a page: few at first, then as many as come to about this many characters, so that files fit into memory too. */
const FIRST_PAGE = 16;
const LARGEST_PAGE = 500;
const PAGE_CHARACTERS = 4_000_000;

/** The values of every row, in the order of the primary key, read in pages from a snapshot. */
export async function* readTableRows(db: Kysely<Tables>, table: TableLayout): AsyncGenerator<readonly Value[]> {
  const columns = sql.join(table.columns.map((name) => sql.ref(name)));
  const key = sql.join(table.primaryKey.map((name) => sql.ref(name)));
  let after = sql``;
  let limit = FIRST_PAGE;
  for (;;) {
    const page = sql<Readonly<Record<string, Value>>>`
      select ${columns} from ${sql.table(table.name)} ${after} order by ${key} limit ${limit}`;
    const { rows } = await page.execute(db);
    let characters = 1;
    for (const row of rows) {
      const values = table.columns.map((name) => row[name] ?? null);
      characters += values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
      yield values;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    const fitting = Math.floor((rows.length * PAGE_CHARACTERS) / characters);
    limit = Math.max(1, Math.min(LARGEST_PAGE, fitting));
    const values = sql.join(table.primaryKey.map((name) => last[name] ?? null));
    after = sql`where (${key}) > (${values})`;
  }
}
