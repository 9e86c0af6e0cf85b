import { CompiledQuery, type DatabaseConnection } from 'kysely';
import { type AuditVerdict, verifyStoredAudit } from '../../audit/verify-audit.js';
import type { DatabaseKind } from '../database-address.js';
import { kyselyOver } from '../dialect.js';
import { migrate } from '../migrate.js';
import { MIGRATIONS } from '../migrations/index.js';
import { migrationHash } from '../migrations/migration.js';
import { runStatement } from '../run-statement.js';
import { StorageError } from '../storage-error.js';
import { type BackupHeader, backupUnreadable } from './backup-format.js';
import { type BackupContent, readBackup } from './read-backup.js';
import { readTableLayouts, type TableLayout } from './table-layout.js';
import type { Value } from './table-rows.js';

/** What was restored. */
export interface RestoreSummary {
  readonly tables: number;
  readonly rows: number;
  readonly auditEntries: number;
  readonly createdAt: string;
}

/** Parameters in one statement, and rows. */
const MOST_PARAMETERS = 6000;
const MOST_ROWS = 500;
/** Of the texts of one statement, so that files fit into memory too. */
const MOST_CHARACTERS = 4_000_000;

/** A backup that this program can restore. @throws StorageError `backup-unreadable`, `database-newer`, `migration-changed` */
export async function checkBackup(path: string): Promise<BackupContent> {
  const content = await readBackup(path, () => {});
  for (const { number, name, hash } of content.header.migrations) {
    const known = MIGRATIONS.find((each) => each.number === number);
    if (known !== undefined && migrationHash(known) === hash) continue;
    throw new StorageError(known === undefined ? 'database-newer' : 'migration-changed', {
      zh: `备份来自另一个版本的衡（结构变更 ${number}，${name}）：请用不低于备份时的版本恢复`,
      en: `the backup comes from another version of heng (migration ${number}, ${name}): restore it with that version or a newer one`,
    });
  }
  return content;
}

/**
 * Fills a database that has no table of ours, inside a transaction that the caller began and will commit: the schema as it
 * was, every row, the later migrations; then compares the counts and walks the audit chain.
 *
 * @throws StorageError `backup-unreadable`, `backup-wrong`
 */
export async function loadBackup(
  connection: DatabaseConnection,
  kind: DatabaseKind,
  path: string,
  now: string,
  { header, footer }: BackupContent,
): Promise<RestoreSummary> {
  await migrate(connection, { kind, now, upTo: header.migrations.length });
  await runStatement(connection, kind === 'sqlite' ? 'pragma defer_foreign_keys = on' : 'set constraints all deferred');
  const db = kyselyOver(kind, connection);
  checkTables(header, await readTableLayouts(db, kind));
  for (const { name } of header.tables) {
    // What migrations put in is in the backup too. Of these two, the head's row stays and is moved.
    if (name !== 'audit' && name !== 'audit_head') await runStatement(connection, `delete from ${name}`);
  }
  await loadRows(connection, kind, path);
  await checkCounts(connection, header, footer.rows);
  const verdict = await verifyStoredAudit(db);
  if (verdict.kind === 'broken') throw auditBroken(verdict);
  await migrate(connection, { kind, now });
  const rows = footer.rows.reduce((sum, count) => sum + count, 0);
  return { tables: header.tables.length, rows, auditEntries: verdict.entries, createdAt: header.created_at };
}

async function loadRows(connection: DatabaseConnection, kind: DatabaseKind, path: string): Promise<void> {
  let layout: TableLayout | undefined;
  let rows: (readonly Value[])[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (layout !== undefined && rows.length > 0) await insert(connection, kind, layout, rows);
    rows = [];
    characters = 0;
  };
  await readBackup(path, async ({ table, values }, header) => {
    const next = header.tables[table];
    if (next === undefined || values.length !== next.columns.length) {
      throw backupUnreadable({ zh: '有一行与表的列数不符', en: 'a row does not have the columns of its table' });
    }
    const isFull = rows.length >= Math.min(MOST_ROWS, MOST_PARAMETERS / values.length) || characters >= MOST_CHARACTERS;
    if (next !== layout || isFull) await flush();
    layout = next;
    rows.push(values);
    for (const value of values) if (typeof value === 'string') characters += value.length;
  });
  await flush();
}

async function insert(
  connection: DatabaseConnection,
  kind: DatabaseKind,
  { name, columns }: TableLayout,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (name === 'audit_head') {
    const set = columns.map((column, index) => `${column} = ${placeholder(kind, index)}`).join(', ');
    await connection.executeQuery(CompiledQuery.raw(`update audit_head set ${set}`, [...(rows[0] ?? [])]));
    return;
  }
  const groups = rows.map(
    (row, line) => `(${row.map((_, index) => placeholder(kind, line * row.length + index)).join(', ')})`,
  );
  const statement = `insert into ${name} (${columns.join(', ')}) values ${groups.join(', ')}`;
  await connection.executeQuery(CompiledQuery.raw(statement, rows.flat()));
}

function placeholder(kind: DatabaseKind, index: number): string {
  return kind === 'sqlite' ? '?' : `$${index + 1}`;
}

/** Names of tables and columns go into statements: only those that the schema has are let through. */
function checkTables(header: BackupHeader, layouts: readonly TableLayout[]): void {
  const described = ({ name, columns }: TableLayout): string => `${name}(${[...columns].sort().join(',')})`;
  const known = layouts.map(described).sort().join(';');
  if (header.tables.map(described).sort().join(';') === known) return;
  throw backupUnreadable({ zh: '其中的表与结构变更不符', en: 'its tables are not those of its migrations' });
}

async function checkCounts(
  connection: DatabaseConnection,
  { tables }: BackupHeader,
  expected: readonly number[],
): Promise<void> {
  for (const [index, { name }] of tables.entries()) {
    const [row] = await runStatement(connection, `select count(*) as count from ${name}`);
    const count = typeof row === 'object' && row !== null && 'count' in row ? row.count : null;
    if (count === expected[index]) continue;
    throw new StorageError('backup-wrong', {
      zh: `恢复后表 ${name} 有 ${count} 行，备份里有 ${expected[index]} 行；数据库没有改动`,
      en: `table ${name} has ${count} rows after restoring, the backup ${expected[index]}; the database is as it was`,
    });
  }
}

function auditBroken({ words }: Extract<AuditVerdict, { kind: 'broken' }>): StorageError {
  return new StorageError('backup-wrong', {
    zh: `备份中的审计链断了：${words.zh}；数据库没有改动`,
    en: `the audit chain in the backup is broken: ${words.en}; the database is as it was`,
  });
}
