import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';
import { createKysely } from '../dialect.js';
import { checkMigrated, migrate } from '../migrate.js';
import type { OpenDatabase } from '../open-database.js';
import { runStatement } from '../run-statement.js';
import { createPostgresPool, type PostgresPool } from './postgres-pool.js';

export interface PostgresOptions {
  readonly url: string;
  readonly now: string;
  readonly readers: number;
  readonly writeSeconds: number;
  readonly onConnectionError: (error: unknown) => void;
}

/**
 * Opens a PostgreSQL database, which several server processes may share.
 *
 * @throws StorageError `database-unreachable`, and those of `migrate`
 */
export async function openPostgres(options: PostgresOptions): Promise<OpenDatabase> {
  const { url, now, readers, writeSeconds, onConnectionError } = options;
  // One connection writes; a second one lets the next group begin while a broken one is replaced.
  const writers = createPostgresPool({
    url,
    mode: 'write',
    most: 2,
    statementSeconds: writeSeconds,
    onConnectionError,
  });
  try {
    await migrateAll(writers, now);
  } catch (error) {
    await writers.close();
    throw error;
  }
  const readerPool = createReaders(url, readers, onConnectionError);
  return {
    kind: 'postgres',
    read: createKysely('postgres', poolDriver(readerPool)),
    source: { acquire: writers.acquire, release: writers.release, begin: 'begin' },
    close: async () => {
      await Promise.all([writers.close(), readerPool.close()]);
    },
  };
}

/** Opens a PostgreSQL database without changing it. @throws StorageError `migrations-pending` */
export async function openPostgresToRead(options: PostgresOptions): Promise<OpenDatabase> {
  const pool = createReaders(options.url, options.readers, options.onConnectionError);
  try {
    const connection = await pool.acquire();
    await checkMigrated(connection).finally(() => pool.release(connection, false));
  } catch (error) {
    await pool.close();
    throw error;
  }
  return {
    kind: 'postgres',
    read: createKysely('postgres', poolDriver(pool)),
    source: null,
    close: () => pool.close(),
  };
}

function createReaders(url: string, most: number, onConnectionError: (error: unknown) => void): PostgresPool {
  return createPostgresPool({ url, mode: 'read', most, statementSeconds: 0, onConnectionError });
}

async function migrateAll(pool: PostgresPool, now: string): Promise<void> {
  const connection = await pool.acquire();
  let broken = false;
  try {
    await runStatement(connection, 'begin');
    await migrate(connection, { kind: 'postgres', now });
    await runStatement(connection, 'commit');
  } catch (error) {
    broken = await runStatement(connection, 'rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    pool.release(connection, broken);
  }
}

function poolDriver(pool: PostgresPool): Driver {
  return {
    init: async () => {},
    acquireConnection: () => pool.acquire(),
    releaseConnection: async (connection) => pool.release(connection, false),
    beginTransaction: async (connection, settings) => {
      await runStatement(connection, beginStatement(settings));
    },
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    destroy: async () => {},
  };
}

function beginStatement({ isolationLevel }: TransactionSettings): string {
  return isolationLevel === undefined ? 'begin' : `begin isolation level ${isolationLevel}`;
}

async function run(connection: DatabaseConnection, statement: string): Promise<void> {
  await runStatement(connection, statement);
}
