import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { AuditHead } from '../../audit/audit-entry.js';
import { readAuditHead } from '../../audit/audit-rows.js';
import type { DatabaseKind } from '../database-address.js';
import type { Storage } from '../storage.js';
import { StorageError } from '../storage-error.js';
import type { Tables } from '../tables.js';
import type { BackupFooter, BackupHeader } from './backup-format.js';
import { readTableLayouts } from './table-layout.js';
import { readTableRows } from './table-rows.js';

/** What a backup holds. */
export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
  readonly auditHead: AuditHead;
  readonly sha256: string;
}

/**
 * Writes everything the database holds at one instant into one file, while others write: all of it or no file. The file is
 * readable by its owner only, since it holds password hashes.
 *
 * @throws StorageError `backup-file-exists`; errors of the disk as they are
 */
export async function writeBackup(storage: Storage, path: string, now: string): Promise<BackupSummary> {
  if (await stat(path).catch(() => null)) throw fileExists(path);
  const partial = `${path}.${process.pid}.partial`;
  try {
    const footer = await storage.snapshot((db) => writeLines(db, storage.kind, partial, now));
    await makeDurable(partial);
    await rename(partial, path);
    await makeDurable(dirname(path));
    const rows = footer.rows.reduce((sum, count) => sum + count, 0);
    return { tables: footer.rows.length, rows, auditHead: footer.audit_head, sha256: footer.sha256 };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function writeLines(db: Kysely<Tables>, kind: DatabaseKind, path: string, now: string): Promise<BackupFooter> {
  const hash = createHash('sha256');
  const rows: number[] = [];
  const auditHead = await readAuditHead(db);
  const migrations = await db.selectFrom('migrations').select(['number', 'name', 'hash']).orderBy('number').execute();
  const tables = await readTableLayouts(db, kind);
  const header: BackupHeader = { format: 'heng-backup', version: 1, created_at: now, kind, migrations, tables };
  let footer: BackupFooter | null = null;
  const lines = async function* (): AsyncGenerator<string> {
    yield hashed(`${JSON.stringify(header)}\n`, hash);
    for (const table of tables) {
      let count = 0;
      let batch = `${JSON.stringify({ table: table.name })}\n`;
      for await (const values of readTableRows(db, table)) {
        count += 1;
        batch += `${JSON.stringify(values)}\n`;
        if (batch.length > 65_536) {
          yield hashed(batch, hash);
          batch = '';
        }
      }
      yield hashed(batch, hash);
      rows.push(count);
    }
    footer = { rows, audit_head: auditHead, sha256: hash.digest('hex') };
    yield `${JSON.stringify(footer)}\n`;
  };
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(lines()), createGzip({ level: 3 }), file);
  if (footer === null) throw new Error('the backup ended without its last line');
  return footer;
}

function hashed(text: string, hash: Hash): string {
  hash.update(text);
  return text;
}

async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function fileExists(path: string): StorageError {
  return new StorageError('backup-file-exists', {
    zh: `文件 ${path} 已存在：备份不覆盖任何文件，请换一个名字`,
    en: `the file ${path} is there already: a backup overwrites nothing; take another name`,
  });
}
