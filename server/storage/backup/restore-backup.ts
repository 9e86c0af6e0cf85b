import { parseDatabaseUrl } from '../database-address.js';
import { openStorage } from '../open-storage.js';
import { checkBackup, type RestoreSummary } from './load-backup.js';
import { restoreIntoPostgres } from './restore-into-postgres.js';
import { restoreIntoSqlite } from './restore-into-sqlite.js';

export interface RestoreOptions {
  /** Replace what the database holds; an SQLite file is kept beside it. */
  readonly replace: boolean;
  readonly clock: () => Date;
}

/**
 * Restores a backup of either kind of database into the database at `url`: all of it, or nothing is changed. The audit chain
 * goes on with an entry that tells of it.
 *
 * @throws StorageError `database-not-empty` without `replace`, `database-in-use`, `backup-unreadable`, `backup-wrong`
 */
export async function restoreBackup(path: string, url: string, options: RestoreOptions): Promise<RestoreSummary> {
  const { replace, clock } = options;
  const address = parseDatabaseUrl(url);
  const content = await checkBackup(path);
  const now = clock().toISOString();
  const summary =
    address.kind === 'sqlite'
      ? await restoreIntoSqlite(address.path, path, content, { replace, now })
      : await restoreIntoPostgres(address.url, path, content, { replace, now });
  const storage = await openStorage(url, { clock });
  try {
    await storage.write({ actor: { kind: 'system', id: '', name: '' } }, ({ record }) =>
      record({
        action: 'database:restore',
        resource: 'database',
        resourceId: '',
        after: { created_at: summary.createdAt, sha256: content.footer.sha256, audit_entries: summary.auditEntries },
      }),
    );
  } finally {
    await storage.close();
  }
  return summary;
}
