import type { DatabaseConnection } from 'kysely';
import { MADE_TABLES } from '../migrations/index.js';
import { createPostgresPool } from '../postgres/postgres-pool.js';
import { runStatement } from '../run-statement.js';
import { databaseNotEmpty, findContent } from './find-content.js';
import { loadBackup, type RestoreSummary } from './load-backup.js';
import type { BackupContent } from './read-backup.js';

/** Does everything in one transaction, dropping our old tables first. Servers on this database must be stopped before. */
export async function restoreIntoPostgres(
  url: string,
  backup: string,
  content: BackupContent,
  { replace, now }: { readonly replace: boolean; readonly now: string },
): Promise<RestoreSummary> {
  const pool = createPostgresPool({ url, mode: 'write', most: 1, statementSeconds: 0, onConnectionError: () => {} });
  try {
    const connection = await pool.acquire();
    try {
      await runStatement(connection, 'begin');
      const table = await findContent(connection, 'postgres');
      if (table !== null && !replace) throw databaseNotEmpty(table);
      await dropTables(connection);
      const summary = await loadBackup(connection, 'postgres', backup, now, content);
      await runStatement(connection, 'commit');
      return summary;
    } catch (error) {
      await runStatement(connection, 'rollback').catch(() => {});
      throw error;
    } finally {
      pool.release(connection, true);
    }
  } finally {
    await pool.close();
  }
}

/** Drops the tables that migrations make; whatever else is in the database stays. */
async function dropTables(connection: DatabaseConnection): Promise<void> {
  await runStatement(connection, "set local lock_timeout = '10s'");
  await runStatement(connection, `drop table if exists ${[...MADE_TABLES, 'migrations'].join(', ')} cascade`);
}
