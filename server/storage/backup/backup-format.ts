import type { AuditHead } from '../../audit/audit-entry.js';
import type { DatabaseKind } from '../database-address.js';
import { StorageError } from '../storage-error.js';
import type { TableLayout } from './table-layout.js';

/** First line of a backup: gzip of lines of JSON. After it for each table of `tables` its rows as lists of values. */
export interface BackupHeader {
  readonly format: 'heng-backup';
  readonly version: 1;
  readonly created_at: string;
  /** Database it was made from; it restores into either. */
  readonly kind: DatabaseKind;
  readonly migrations: readonly { readonly number: number; readonly name: string; readonly hash: string }[];
  readonly tables: readonly TableLayout[];
}

/** Last line. `sha256` is that of all bytes (unpacked) before this line; `rows` counts by table, in their order. */
export interface BackupFooter {
  readonly rows: readonly number[];
  readonly audit_head: AuditHead;
  readonly sha256: string;
}

/** Between tables: the line that says which table follows. */
export interface TableLine {
  readonly table: string;
}

/** @throws StorageError `backup-unreadable` */
export function parseHeader(value: unknown): BackupHeader {
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === 'heng-backup') {
    if ('version' in value && value.version === 1) return value as BackupHeader; // as `writeBackup` writes version 1
    throw backupUnreadable({ zh: '备份的格式比这个程序新', en: 'its format is newer than this program' });
  }
  throw backupUnreadable({ zh: '它不是衡的备份文件', en: 'it is no backup of heng' });
}

/** A backup that cannot be read to its end, or is not what was written. */
export function backupUnreadable(why: { readonly zh: string; readonly en: string }, cause?: unknown): StorageError {
  return new StorageError(
    'backup-unreadable',
    { zh: `备份文件不能用：${why.zh}。请换一份备份`, en: `the backup cannot be used: ${why.en}. Take another one` },
    cause,
  );
}
