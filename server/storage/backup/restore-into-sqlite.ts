import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runStatement } from '../run-statement.js';
import { openSqliteConnection } from '../sqlite/sqlite-connection.js';
import { lockSqlite } from '../sqlite/sqlite-lock.js';
import { databaseNotEmpty, findContent } from './find-content.js';
import { loadBackup, type RestoreSummary } from './load-backup.js';
import type { BackupContent } from './read-backup.js';

/** A file of SQLite, its log and the index of its log. */
const SUFFIXES = ['', '-wal', '-shm'];

/**
 * Builds a new file beside the old one and puts it in its place once all of it is right. An old file with content is kept as
 * `<file>.replaced-<instant>`.
 */
export async function restoreIntoSqlite(
  target: string,
  backup: string,
  content: BackupContent,
  { replace, now }: { readonly replace: boolean; readonly now: string },
): Promise<RestoreSummary> {
  mkdirSync(dirname(target), { recursive: true });
  const lock = lockSqlite(target);
  try {
    const table = existsSync(target) ? await contentOf(target) : null;
    if (table !== null && !replace) throw databaseNotEmpty(table);
    const building = `${target}.restoring`;
    remove(building);
    const summary = await build(building, backup, content, now);
    if (table === null) remove(target);
    else moveAside(target, `${target}.replaced-${now.replaceAll(':', '-')}`);
    renameSync(building, target);
    remove(building);
    const folder = await open(dirname(target), 'r');
    await folder.sync().finally(() => folder.close());
    return summary;
  } finally {
    lock.release();
  }
}

async function contentOf(path: string): Promise<string | null> {
  const connection = openSqliteConnection(path, 'write');
  try {
    return await findContent(connection, 'sqlite');
  } finally {
    await runStatement(connection, 'pragma wal_checkpoint(truncate)');
    connection.close();
  }
}

async function build(path: string, backup: string, content: BackupContent, now: string): Promise<RestoreSummary> {
  const connection = openSqliteConnection(path, 'write');
  try {
    await runStatement(connection, 'begin immediate');
    const summary = await loadBackup(connection, 'sqlite', backup, now, content);
    await runStatement(connection, 'commit');
    await runStatement(connection, 'pragma wal_checkpoint(truncate)');
    connection.close();
    return summary;
  } catch (error) {
    connection.close();
    remove(path);
    throw error;
  }
}

function moveAside(from: string, to: string): void {
  for (const suffix of SUFFIXES) if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
}

function remove(path: string): void {
  for (const suffix of SUFFIXES) rmSync(path + suffix, { force: true });
}
