import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createKysely } from '../dialect.js';
import { checkMigrated, migrate } from '../migrate.js';
import type { OpenDatabase } from '../open-database.js';
import { runStatement } from '../run-statement.js';
import type { WriterSource } from '../storage.js';
import { openSqliteConnection, type SqliteConnection } from './sqlite-connection.js';
import { lockSqlite } from './sqlite-lock.js';
import { createSqliteReaders } from './sqlite-readers.js';

/**
 * Opens an SQLite file, which is made with its folder when it is not there, for one process.
 *
 * @throws StorageError `database-in-use`, and those of `migrate`
 */
export async function openSqlite(path: string, now: string, readers: number): Promise<OpenDatabase> {
  mkdirSync(dirname(path), { recursive: true });
  const lock = lockSqlite(path);
  let writer: SqliteConnection | undefined;
  try {
    writer = openSqliteConnection(path, 'write');
    await inTransaction(writer, now);
  } catch (error) {
    writer?.close();
    lock.release();
    throw error;
  }
  const connection = writer;
  const source: WriterSource = { acquire: async () => connection, release: () => {}, begin: 'begin immediate' };
  const driver = createSqliteReaders(path, readers);
  return {
    kind: 'sqlite',
    read: createKysely('sqlite', driver),
    source,
    close: async () => {
      await driver.destroy();
      // What stands in the log goes into the file, so that the file alone is the database; a reader may keep it from that.
      await runStatement(connection, 'pragma busy_timeout = 0');
      await runStatement(connection, 'pragma wal_checkpoint(truncate)');
      connection.close();
      lock.release();
    },
  };
}

/** Opens an SQLite file beside the process that writes it. @throws StorageError `migrations-pending` */
export async function openSqliteToRead(path: string, readers: number): Promise<OpenDatabase> {
  const driver = createSqliteReaders(path, readers);
  const read = createKysely('sqlite', driver);
  try {
    const connection = await driver.acquireConnection();
    await checkMigrated(connection);
    await driver.releaseConnection(connection);
  } catch (error) {
    await driver.destroy();
    throw error;
  }
  return { kind: 'sqlite', read, source: null, close: () => driver.destroy() };
}

async function inTransaction(writer: SqliteConnection, now: string): Promise<void> {
  await runStatement(writer, 'begin immediate');
  try {
    await migrate(writer, { kind: 'sqlite', now });
    await runStatement(writer, 'commit');
  } catch (error) {
    await runStatement(writer, 'rollback');
    throw error;
  }
}
