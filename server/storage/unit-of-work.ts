import type { DatabaseConnection, QueryResult } from 'kysely';
import type { AuditChain } from '../audit/audit-chain.js';
import type { DatabaseKind } from './database-address.js';
import { kyselyOver } from './dialect.js';
import type { IdSource } from './id-source.js';
import type { UnitOfWork, WriteContext } from './storage.js';
import { StorageError } from './storage-error.js';
import { type ChangedTable, tableChangedBy } from './table-changes.js';

/** A unit of work together with its end, which its user does not see. */
export interface OpenUnit {
  readonly unit: UnitOfWork;
  /** The tables that its statements changed so far. */
  readonly changed: ReadonlySet<ChangedTable>;
  /** Stores its audit entries and ends it. @throws the failure of a statement, even if the work caught it */
  finish(): Promise<void>;
  /** Ends it: no statement runs any more, none starts. */
  end(): Promise<void>;
}

export interface UnitOptions {
  readonly kind: DatabaseKind;
  readonly connection: DatabaseConnection;
  readonly chain: AuditChain;
  readonly context: WriteContext;
  readonly now: string;
  readonly newId: IdSource;
}

/**
 * A unit of work on a connection whose transaction (or savepoint) somebody else begins and ends. Its statements run one
 * after the other. One that fails ends the unit, as PostgreSQL has it, so that both databases behave alike.
 */
export function openUnit({ kind, connection, chain, context, now, newId }: UnitOptions): OpenUnit {
  const changed = new Set<ChangedTable>();
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let turn = Promise.resolve();
  let pass: () => void = () => {};

  const acquire = async (): Promise<void> => {
    const before = turn;
    let done: () => void = () => {};
    turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    const refusal = ended ? unitEnded() : failure === null ? null : statementFailed(failure.error);
    if (refusal !== null) {
      done();
      throw refusal;
    }
    pass = done;
  };
  const guarded: DatabaseConnection = {
    executeQuery: async <R>(query: Parameters<DatabaseConnection['executeQuery']>[0]): Promise<QueryResult<R>> => {
      try {
        const table = tableChangedBy(query.sql);
        if (table !== null) changed.add(table);
        return await connection.executeQuery<R>(query);
      } catch (error) {
        failure ??= { error };
        throw error;
      }
    },
    streamQuery: () => {
      throw new Error('a unit of work does not stream: read in pages, or from storage.snapshot');
    },
  };
  const db = kyselyOver(kind, guarded, { acquire, release: () => pass() });
  const end = async (): Promise<void> => {
    ended = true;
    await turn;
  };
  return {
    unit: {
      db,
      now,
      newId,
      record: async (entry, who = context) => {
        if (ended) throw unitEnded();
        chain.add(entry, { actor: who.actor, requestId: who.requestId ?? null, now });
      },
    },
    finish: async () => {
      await turn;
      if (failure !== null) throw failure.error;
      await chain.store(db);
      await end();
    },
    end,
    changed,
  };
}

function unitEnded(): StorageError {
  return new StorageError('unit-ended', {
    zh: '写入已经结束，之后不能再用它的数据库连接（程序中漏了 await）',
    en: 'the write has ended; its database is used no more (an await is missing in the program)',
  });
}

function statementFailed(cause: unknown): StorageError {
  return new StorageError(
    'statement-failed',
    {
      zh: '这次写入中已有一条语句失败，整次写入作废',
      en: 'a statement of this write has failed, so all of it is undone',
    },
    cause,
  );
}
