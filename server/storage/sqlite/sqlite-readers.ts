import { existsSync } from 'node:fs';
import type { DatabaseConnection, Driver } from 'kysely';
import { runStatement } from '../run-statement.js';
import { StorageError } from '../storage-error.js';
import { openSqliteConnection, type SqliteConnection } from './sqlite-connection.js';

/**
 * Up to `most` connections to a file that read only, opened when they are needed. Whoever wants one when all are taken
 * waits in line: a long snapshot does not keep other readers from their answers, as long as one is left.
 *
 * @throws StorageError `database-unreachable` on the first use, when there is no such file
 */
export function createSqliteReaders(path: string, most: number): Driver {
  const all: SqliteConnection[] = [];
  const idle: SqliteConnection[] = [];
  const waiting: ((connection: SqliteConnection) => void)[] = [];
  const open = (): SqliteConnection => {
    if (!existsSync(path)) throw fileMissing(path);
    const connection = openSqliteConnection(path, 'read');
    all.push(connection);
    return connection;
  };
  return {
    init: async () => {},
    acquireConnection: async () => {
      const free = idle.pop();
      if (free !== undefined) return free;
      if (all.length < most) return open();
      return await new Promise<SqliteConnection>((resolve) => waiting.push(resolve));
    },
    releaseConnection: async (connection) => {
      // Every connection that is released was opened here.
      const reader = connection as SqliteConnection;
      const next = waiting.shift();
      if (next === undefined) idle.push(reader);
      else next(reader);
    },
    beginTransaction: (connection) => run(connection, 'begin'),
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    destroy: async () => {
      for (const connection of all.splice(0)) connection.close();
      idle.length = 0;
    },
  };
}

async function run(connection: DatabaseConnection, statement: string): Promise<void> {
  await runStatement(connection, statement);
}

function fileMissing(path: string): StorageError {
  return new StorageError('database-unreachable', {
    zh: `没有数据库文件 ${path}：请检查 DATABASE_URL 或 HENG_DATA`,
    en: `there is no database file ${path}: check DATABASE_URL or HENG_DATA`,
  });
}
