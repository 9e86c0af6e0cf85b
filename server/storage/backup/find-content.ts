import type { DatabaseConnection } from 'kysely';
import type { DatabaseKind } from '../database-address.js';
import { kyselyOver } from '../dialect.js';
import { runStatement } from '../run-statement.js';
import { StorageError } from '../storage-error.js';
import { readTableLayouts } from './table-layout.js';

/** A table with rows, beside the row that an empty audit chain has; null when the database holds nothing. */
export async function findContent(connection: DatabaseConnection, kind: DatabaseKind): Promise<string | null> {
  for (const { name } of await readTableLayouts(kyselyOver(kind, connection), kind)) {
    if (name === 'audit_head') continue;
    const rows = await runStatement(connection, `select 1 as one from "${name}" limit 1`);
    if (rows.length > 0) return name;
  }
  return null;
}

/** The refusal to restore over rows. */
export function databaseNotEmpty(table: string): StorageError {
  return new StorageError('database-not-empty', {
    zh: `目标数据库不是空的（表 ${table} 里有数据）。恢复到一个新的数据库，或用 --replace 替换其全部内容`,
    en: `the database is not empty (there are rows in ${table}). Restore into a new one, or replace all it holds with --replace`,
  });
}
