import { CompiledQuery, type Kysely, PostgresAdapter } from 'kysely';
import type { Tables } from './tables.js';

/** What becomes of a row whose key is there already: these columns take the new values. */
export interface Upsert<T extends keyof Tables> {
  readonly key: keyof Tables[T] & string;
  readonly update: readonly (keyof Tables[T] & string)[];
}

/** Rows of one statement; few enough that their texts, of one row up to these, are all kept prepared. */
const ROWS_AT_ONCE = { sqlite: 16, postgres: 128 } as const;

/**
 * Inserts rows that all have the same columns. For what is written by the thousand: the text is made by hand, since building a
 * query of many rows takes longer than running it.
 *
 * @throws what the database says of a row
 */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Tables[T][],
  upsert?: Upsert<T>,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  // A row is an object with a member for each column.
  const columns = Object.keys(first as object) as (keyof Tables[T] & string)[];
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const atOnce = ROWS_AT_ONCE[isPostgres ? 'postgres' : 'sqlite'];
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const values: unknown[] = [];
    for (const row of some) for (const column of columns) values.push(row[column]);
    const text = `insert into ${table} (${columns.map(quoted).join(', ')}) values ${places(isPostgres, some.length, columns.length)}${conflict(upsert)}`;
    await db.executeQuery(CompiledQuery.raw(text, values));
  }
}

function places(isPostgres: boolean, rows: number, columns: number): string {
  let at = 0;
  const place = (): string => {
    at += 1;
    return isPostgres ? `$${at}` : '?';
  };
  const row = (): string => `(${Array.from({ length: columns }, place).join(', ')})`;
  return Array.from({ length: rows }, row).join(', ');
}

function conflict<T extends keyof Tables>(upsert: Upsert<T> | undefined): string {
  if (upsert === undefined) return '';
  const set = upsert.update.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  return ` on conflict (${quoted(upsert.key)}) do update set ${set}`;
}

/** Names of columns come from `Tables`, never from outside; some, as `before`, are words of SQL. */
function quoted(name: string): string {
  return `"${name}"`;
}
