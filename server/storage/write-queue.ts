import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import { commitGroup } from './commit-group.js';
import type { DatabaseKind } from './database-address.js';
import type { IdSource } from './id-source.js';
import type { StorageActivity, UnitOfWork, WriteContext, WriterSource } from './storage.js';
import { StorageError } from './storage-error.js';
import type { TableChanges } from './table-changes.js';

/** A write that waits for its turn. */
export interface WaitingWrite {
  readonly context: WriteContext;
  readonly work: (unit: UnitOfWork) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface WriteQueueOptions {
  readonly kind: DatabaseKind;
  readonly source: WriterSource;
  readonly clock: () => Date;
  readonly newId: IdSource;
  readonly writeSeconds: number;
  /** Told what committed writes changed. */
  readonly changes: TableChanges;
}

export interface WriteQueue {
  write<T>(context: WriteContext, work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  activity(): StorageActivity;
  /** Takes no more; resolves when what waits is done. */
  close(): Promise<void>;
}

/** The write that the running code is called from; `running` until its work has ended, which what it started may outlive. */
const insideWrite = new AsyncLocalStorage<{ running: boolean }>();

/**
 * One line of writes. What waits when it is a group's turn shares its commit, which is what a durable write waits for: the
 * more come at once, the more fit in one.
 */
export function createWriteQueue(options: WriteQueueOptions): WriteQueue {
  const waiting: WaitingWrite[] = [];
  let draining: Promise<void> | null = null;
  let closed = false;
  const done = { writes: 0, committed: 0, failed: 0 };

  const drain = async (): Promise<void> => {
    // Requests that arrived together are read one after the other; wait until all of them have been.
    try {
      do {
        await setImmediate();
        const answered = await commitGroup(waiting, options);
        done.writes += answered ?? 0;
        if (answered === null) done.failed += 1;
        else done.committed += 1;
      } while (waiting.length > 0);
    } finally {
      draining = null;
    }
  };
  return {
    write: async <T>(context: WriteContext, work: (unit: UnitOfWork) => Promise<T>): Promise<T> => {
      if (closed) throw storageClosed();
      if (insideWrite.getStore()?.running === true) throw writeNested();
      return await new Promise<T>((resolve, reject) => {
        waiting.push({
          context,
          work: (unit) => runInside(() => work(unit)),
          // The value is what `work` of this very entry gave.
          resolve: (value) => resolve(value as T),
          reject,
        });
        draining ??= insideWrite.exit(drain);
      });
    },
    activity: () => ({ waiting: waiting.length, ...done }),
    close: async () => {
      closed = true;
      await draining;
    },
  };
}

async function runInside<T>(work: () => Promise<T>): Promise<T> {
  const write = { running: true };
  try {
    return await insideWrite.run(write, work);
  } finally {
    write.running = false;
  }
}

function storageClosed(): StorageError {
  return new StorageError('storage-closed', {
    zh: '数据库已关闭（服务正在停止），请稍后再试',
    en: 'the database is closed (the server is stopping); try again later',
  });
}

function writeNested(): StorageError {
  return new StorageError('write-nested', {
    zh: '一次写入之中不能再开始另一次写入：请把 unit 传下去',
    en: 'a write cannot begin another one inside itself: pass its unit on',
  });
}
