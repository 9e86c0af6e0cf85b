import { parseDatabaseUrl } from './database-address.js';
import { createIdSource } from './id-source.js';
import type { OpenDatabase } from './open-database.js';
import { openPostgres, openPostgresToRead } from './postgres/open-postgres.js';
import { openSqlite, openSqliteToRead } from './sqlite/open-sqlite.js';
import type { Storage, StorageOptions } from './storage.js';
import { StorageError } from './storage-error.js';
import { countTableChanges } from './table-changes.js';
import { createWriteQueue } from './write-queue.js';

const WRITE_SECONDS = 30;
const IDLE = { waiting: 0, writes: 0, committed: 0, failed: 0 } as const;
const READERS = { sqlite: 4, postgres: 10 } as const;

/**
 * Opens the database of record: `sqlite:<path>` or `postgres://…`. In mode `serve` its schema is brought up to date first.
 *
 * @throws StorageError `address-unknown`, `database-in-use`, `database-unreachable`, `database-newer`, `migration-changed`;
 *   in mode `read` also `migrations-pending`
 *
 * @example
 * const storage = await openStorage('sqlite:data/heng.db');
 * await storage.write({ actor }, async ({ db, now, record }) => {
 *   await db.updateTable('users').set({ disabled_at: now }).where('id', '=', id).execute();
 *   await record({ action: 'users:disable', resource: 'users', resourceId: id });
 * });
 */
export async function openStorage(url: string, options: StorageOptions = {}): Promise<Storage> {
  const clock = options.clock ?? (() => new Date());
  const newId = createIdSource(clock);
  const database = await openDatabase(url, options, clock().toISOString());
  const { kind, read, source } = database;
  const changes = countTableChanges();
  const queue =
    source === null
      ? null
      : createWriteQueue({ kind, source, clock, newId, changes, writeSeconds: options.writeSeconds ?? WRITE_SECONDS });
  let closing: Promise<void> | null = null;
  return {
    kind,
    read,
    newId,
    snapshot: (work) => read.transaction().setIsolationLevel('repeatable read').execute(work),
    write: async (context, work) => {
      if (queue === null) throw readOnly();
      const { keepAnswer, dryRun = false } = context;
      if (!keepAnswer || dryRun) return await queue.write(context, work);
      return await queue.write(context, async (unit) => {
        const result = await work(unit);
        if (result !== null) await keepAnswer(unit, result);
        return result;
      });
    },
    // An SQLite file is written by the one process that holds its lock.
    changesOf: (tables) => (kind === 'sqlite' && queue !== null ? changes.of(tables) : null),
    activity: () => queue?.activity() ?? IDLE,
    close: () => {
      closing ??= (queue?.close() ?? Promise.resolve()).then(() => database.close());
      return closing;
    },
  };
}

async function openDatabase(url: string, options: StorageOptions, now: string): Promise<OpenDatabase> {
  const address = parseDatabaseUrl(url);
  const { mode = 'serve', readers = READERS[address.kind], writeSeconds = WRITE_SECONDS } = options;
  if (address.kind === 'sqlite') {
    return mode === 'serve' ? openSqlite(address.path, now, readers) : openSqliteToRead(address.path, readers);
  }
  const { onConnectionError = () => {} } = options;
  const settings = { url: address.url, now, readers, writeSeconds, onConnectionError };
  return mode === 'serve' ? openPostgres(settings) : openPostgresToRead(settings);
}

function readOnly(): StorageError {
  return new StorageError('read-only', {
    zh: '数据库是以只读方式打开的',
    en: 'the database was opened for reading only',
  });
}
