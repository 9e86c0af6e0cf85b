import type { DatabaseConnection, Kysely } from 'kysely';
import { type AuditChain, lockAuditHead, openAuditChain, storeAuditHead } from '../audit/audit-chain.js';
import type { AuditHead } from '../audit/audit-entry.js';
import { kyselyOver } from './dialect.js';
import { runStatement } from './run-statement.js';
import { StorageError } from './storage-error.js';
import type { ChangedTable } from './table-changes.js';
import type { Tables } from './tables.js';
import { openUnit } from './unit-of-work.js';
import type { WaitingWrite, WriteQueueOptions } from './write-queue.js';

/** A group ends after this many writes, or this many milliseconds, so that nobody waits long for its commit. */
const MOST_WRITES = 256;
const MOST_MILLISECONDS = 40;

/**
 * Takes writes off the queue, does them one after the other in one transaction, each within a savepoint, commits, and only
 * then answers each. A write that throws is undone alone. When the database itself fails, all of the group get
 * `write-not-committed`; when it cannot be reached, all that wait get that at once.
 *
 * @returns how many writes were answered after the commit; null when there was none
 */
export async function commitGroup(waiting: WaitingWrite[], options: WriteQueueOptions): Promise<number | null> {
  const { source } = options;
  let begun: BegunGroup;
  try {
    begun = await beginGroup(options);
  } catch (error) {
    for (const write of waiting.splice(0)) write.reject(error);
    return null;
  }
  const { connection, db, start } = begun;
  const chain = openAuditChain(start);
  const answers: { readonly write: WaitingWrite; readonly answer: () => void }[] = [];
  const changed = new Set<ChangedTable>();
  let current: WaitingWrite | undefined;
  try {
    const until = performance.now() + MOST_MILLISECONDS;
    do {
      current = waiting.shift();
      if (current === undefined) break;
      answers.push({ write: current, answer: await doOne(current, connection, chain, options, changed) });
      current = undefined;
    } while (answers.length < MOST_WRITES && performance.now() < until);
    if (chain.head.seq !== start.seq) await storeAuditHead(db, chain.head);
    await runStatement(connection, 'commit');
  } catch (cause) {
    await abandon(connection, options);
    const failed = current === undefined ? [] : [current];
    for (const write of [...answers.map((each) => each.write), ...failed]) write.reject(notCommitted(cause));
    return null;
  }
  options.changes.add(changed);
  source.release(connection, false);
  for (const { answer } of answers) answer();
  return answers.length;
}

interface BegunGroup {
  readonly connection: DatabaseConnection;
  readonly db: Kysely<Tables>;
  /** The audit head, locked. */
  readonly start: AuditHead;
}

/** Begins a transaction that holds the audit head. A connection that broke while it was idle is replaced, once. */
async function beginGroup(options: WriteQueueOptions): Promise<BegunGroup> {
  for (let attempt = 1; ; attempt += 1) {
    const connection = await options.source.acquire();
    try {
      await runStatement(connection, options.source.begin);
      const db = kyselyOver(options.kind, connection);
      return { connection, db, start: await lockAuditHead(db, options.kind) };
    } catch (cause) {
      await abandon(connection, options);
      if (attempt === 2) throw notCommitted(cause);
    }
  }
}

/** What to tell the caller once the group is committed; `changed` receives the tables. Throws when the transaction cannot go on. */
async function doOne(
  write: WaitingWrite,
  connection: DatabaseConnection,
  chain: AuditChain,
  { kind, clock, newId, writeSeconds }: WriteQueueOptions,
  changed: Set<ChangedTable>,
): Promise<() => void> {
  const { context, work } = write;
  const before = chain.head;
  const undo = async (): Promise<void> => {
    chain.returnTo(before);
    await runStatement(connection, 'rollback to savepoint one_write');
    await runStatement(connection, 'release savepoint one_write');
  };
  await runStatement(connection, 'savepoint one_write');
  const open = openUnit({ kind, connection, chain, context, now: clock().toISOString(), newId });
  let value: unknown;
  try {
    value = await withinTime(work(open.unit), writeSeconds);
    await open.finish();
  } catch (error) {
    await open.end();
    await undo();
    return () => write.reject(error);
  }
  if (context.dryRun === true) {
    await undo();
  } else {
    await runStatement(connection, 'release savepoint one_write');
    for (const table of open.changed) changed.add(table);
  }
  return () => write.resolve(value);
}

async function withinTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(writeTooLong(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends a transaction that cannot be committed; the connection may be gone. */
async function abandon(connection: DatabaseConnection, { source }: WriteQueueOptions): Promise<void> {
  const broken = await runStatement(connection, 'rollback').then(
    () => false,
    () => true,
  );
  source.release(connection, broken);
}

function writeTooLong(seconds: number): StorageError {
  return new StorageError('write-too-long', {
    zh: `写入超过 ${seconds} 秒，已撤销`,
    en: `the write took longer than ${seconds} seconds and was undone`,
  });
}

function notCommitted(cause: unknown): StorageError {
  return new StorageError(
    'write-not-committed',
    {
      zh: '数据库没有确认这次写入：可能没有保存，请稍后用同一个 Idempotency-Key 重试',
      en: 'the database did not confirm this write: it may not be stored; try again with the same Idempotency-Key',
    },
    cause,
  );
}
