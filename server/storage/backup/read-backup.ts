import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { StorageError } from '../storage-error.js';
import { type BackupFooter, type BackupHeader, backupUnreadable, parseHeader } from './backup-format.js';
import type { Value } from './table-rows.js';

/** One row of a backup. */
export interface BackupRow {
  /** Place of its table in the header. */
  readonly table: number;
  readonly values: readonly Value[];
}

export interface BackupContent {
  readonly header: BackupHeader;
  readonly footer: BackupFooter;
}

/**
 * Reads a backup from its first line to its last, gives each row to `take`, and checks the whole by its checksum.
 *
 * @throws StorageError `backup-unreadable` when the file was cut off, changed, or is something else
 */
export async function readBackup(
  path: string,
  take: (row: BackupRow, header: BackupHeader) => Promise<void> | void,
): Promise<BackupContent> {
  const hash = createHash('sha256');
  let header: BackupHeader | null = null;
  let footer: BackupFooter | null = null;
  let table = -1;
  const counts: number[] = [];
  const takeLine = async (line: Buffer): Promise<void> => {
    if (footer !== null) throw wrong();
    const value = parse(line);
    if (header === null) header = parseHeader(value);
    else if (Array.isArray(value)) {
      counts[table] = (counts[table] ?? 0) + 1;
      await take({ table, values: value }, header);
    } else if (isTableLine(value) && header.tables[table + 1]?.name === value.table) {
      table += 1;
      counts[table] = 0;
    } else if (isFooter(value)) {
      footer = value;
      return;
    } else throw wrong();
    hash.update(line).update('\n');
  };
  // The pipeline tells of its own end (an abort) instead of what ended it.
  let refusal: { readonly error: unknown } | null = null;
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      try {
        for await (const line of splitLines(chunks)) await takeLine(line);
      } catch (error) {
        refusal ??= { error };
        throw error;
      }
    });
  } catch (error) {
    throw explain((refusal as { readonly error: unknown } | null)?.error ?? error);
  }
  // Both are set in the function above, which the compiler does not follow.
  const content = { header, footer } as { header: BackupHeader | null; footer: BackupFooter | null };
  if (content.header === null || content.footer === null) throw cutOff();
  const complete = counts.length === content.header.tables.length && same(counts, content.footer.rows);
  if (!complete || hash.digest('hex') !== content.footer.sha256) throw wrong();
  return { header: content.header, footer: content.footer };
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const end = chunk.subarray(from, at);
      yield pieces.length === 0 ? end : Buffer.concat([...pieces.splice(0), end]);
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) throw cutOff();
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch (cause) {
    throw backupUnreadable(
      { zh: '内容已损坏，或它不是衡的备份文件', en: 'it is damaged, or no backup of heng' },
      cause,
    );
  }
}

function isTableLine(value: unknown): value is { readonly table: string } {
  return typeof value === 'object' && value !== null && 'table' in value && typeof value.table === 'string';
}

function isFooter(value: unknown): value is BackupFooter {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'rows' in value && 'audit_head' in value;
}

function same(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((count, index) => count === right[index]);
}

function explain(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return cutOff(error);
  if (!code.startsWith('Z_')) return error;
  return backupUnreadable({ zh: '内容已损坏，或它不是衡的备份文件', en: 'it is damaged, or no backup of heng' }, error);
}

function cutOff(cause?: unknown): StorageError {
  return backupUnreadable({ zh: '文件不完整', en: 'the file is incomplete' }, cause);
}

function wrong(): StorageError {
  return backupUnreadable({
    zh: '校验不符，内容被改过或已损坏',
    en: 'its checksum does not fit: it was changed or damaged',
  });
}
