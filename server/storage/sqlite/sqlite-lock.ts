import Database from 'libsql';
import { StorageError } from '../storage-error.js';

/** Holds a database file for this process until it is released or the process ends, however it ends. */
export interface SqliteLock {
  release(): void;
}

/**
 * Takes the sole right to write to a database file, by a lock of the operating system on `<file>.lock`: it cannot be left
 * behind. Reading needs no lock. The name of the holder in the file is only for the message.
 *
 * @throws StorageError `database-in-use` when another process, or another part of this one, has it
 */
export function lockSqlite(path: string): SqliteLock {
  const lock = new Database(`${path}.lock`, { timeout: 200 });
  try {
    lock.exec('pragma synchronous = off');
    lock.exec('begin immediate');
    lock.exec('create table if not exists holder (process integer)');
    lock.exec('delete from holder');
    lock.prepare('insert into holder (process) values (?)').run([BigInt(process.pid)]);
    lock.exec('commit');
    // Readers still see who holds it; a second writer does not get this far.
    lock.exec('begin immediate');
  } catch (cause) {
    const holder = holderOf(lock);
    lock.close();
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY')) throw cause;
    throw new StorageError(
      'database-in-use',
      {
        zh: `数据库 ${path} 正由${holder === null ? '另一个进程' : `进程 ${holder} `}使用：先停止它。若要几个服务进程同时运行，请用 PostgreSQL（DATABASE_URL）`,
        en: `the database ${path} is in use by ${holder === null ? 'another process' : `process ${holder}`}: stop that first. For several server processes use PostgreSQL (DATABASE_URL)`,
      },
      cause,
    );
  }
  return {
    release: () => {
      if (!lock.open) return;
      lock.exec('rollback');
      lock.close();
    },
  };
}

function holderOf(lock: Database.Database): number | null {
  try {
    const [row] = lock.prepare('select process from holder').all([]);
    return typeof row === 'object' && row !== null && 'process' in row ? Number(row.process) : null;
  } catch {
    return null;
  }
}
