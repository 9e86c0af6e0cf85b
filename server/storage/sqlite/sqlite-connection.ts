import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import Database from 'libsql';
import AsyncDatabase from 'libsql/promise';
import { storable } from '../storable.js';

/**
 * A connection to an SQLite file. Every statement runs at once, on the calling thread, except the `commit` of writes, which waits
 * for the disk on another one: meanwhile the process does other work, and nobody uses the connection.
 */
export interface SqliteConnection extends DatabaseConnection {
  close(): void;
}

type Statement = Database.Statement<unknown[]>;

/** A statement that is used again is not compiled again; this many are kept. */
const KEPT_STATEMENTS = 300;
const BUSY_MILLISECONDS = 10_000;
const LARGEST_LOG = 64 * 1024 * 1024;

/**
 * Opens a file, which is made when it is not there. A committed write is on the disk (`synchronous=FULL`); references are
 * checked. `readOnly` connections refuse every change.
 */
export function openSqliteConnection(path: string, mode: 'write' | 'read'): SqliteConnection {
  const database = new Database(path, { timeout: BUSY_MILLISECONDS });
  const pragmas = ['foreign_keys = on', 'recursive_triggers = on', 'synchronous = full', 'temp_store = memory'];
  if (mode === 'write') pragmas.unshift('journal_mode = wal', `journal_size_limit = ${LARGEST_LOG}`);
  else pragmas.push('query_only = on');
  for (const pragma of pragmas) database.prepare(`pragma ${pragma}`).all();
  return connect(database, mode);
}

function connect(database: Database.Database, mode: 'write' | 'read'): SqliteConnection {
  const kept = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    kept.set(sql, statement);
    return statement;
  };
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      if (sql === 'commit' && mode === 'write') {
        await runElsewhere(database, sql);
        return { rows: [] };
      }
      const values = parameters.map(sqliteValue);
      const statement = prepare(sql);
      // What a statement selects is as its type in `Tables` says.
      if (statement.reader) return { rows: statement.all(values) as R[] };
      const { changes, lastInsertRowid } = statement.run(values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    },
    streamQuery: async function* <R>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<R>> {
      for (const row of database.prepare(sql).iterate(parameters.map(sqliteValue))) yield { rows: [row as R] };
    },
    close: () => {
      kept.clear();
      database.close();
    },
  };
}

/** Runs a statement on a thread of the library. Its two interfaces are over the same handle. */
async function runElsewhere(database: Database.Database, sql: string): Promise<void> {
  await AsyncDatabase.prototype.exec.call(database, sql);
}

/** Whole numbers as SQLite integers: libsql sends numbers as floating point, which a TEXT column would keep as `1.0`. */
function sqliteValue(value: unknown): unknown {
  const checked = storable(value);
  return typeof checked === 'number' ? BigInt(checked) : checked;
}
