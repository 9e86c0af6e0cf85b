import type { DatabaseConnection, Kysely } from 'kysely';
import type { Actor, AuditEntry } from '../audit/audit-entry.js';
import type { DatabaseKind } from './database-address.js';
import type { IdSource } from './id-source.js';
import type { Tables } from './tables.js';

/** The database of record. Everything that changes goes through `write`. */
export interface Storage {
  readonly kind: DatabaseKind;
  /** What is committed, outside of a transaction; it refuses changes. */
  readonly read: Kysely<Tables>;
  /** Several queries over one unchanging state of the database. */
  snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * Does `work` in a transaction, with its audit entries. Resolves once what it did is durable; when `work` throws, or one of
   * its statements failed, nothing of it is stored and its error is thrown. Concurrent writes share a commit, one after the
   * other, each undone alone; so `work` waits for nothing but the database, and never calls `write`.
   *
   * @throws StorageError `write-not-committed` when the database failed in between: the write may be repeated
   */
  write<T>(context: WriteContext, work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** A new id outside of a write, e.g. of a request. */
  readonly newId: IdSource;
  /**
   * A number that grows whenever one of these tables changes, so that what was read from them can be kept until then; null where
   * other processes write too (PostgreSQL), and nothing can be kept.
   */
  changesOf(tables: readonly (keyof Tables)[]): number | null;
  /** What its queue of writes is doing, and has done since it was opened. */
  activity(): StorageActivity;
  /** Lets running writes finish, then closes every connection. */
  close(): Promise<void>;
}

/** How busy the queue of writes is. */
export interface StorageActivity {
  /** Writes that wait for their turn now. */
  readonly waiting: number;
  /** Writes answered so far: stored, refused or only tried. */
  readonly writes: number;
  /** Groups of writes whose shared transaction was committed so far … */
  readonly committed: number;
  /** … or failed, with all of its writes. */
  readonly failed: number;
}

/** Who writes. */
export interface WriteContext {
  readonly actor: Actor;
  readonly requestId?: string | null;
  /** Everything is done, answered and rolled back. */
  readonly dryRun?: boolean;
  /** Done last in the transaction with what `work` gave, unless that is null or it is a dry run; what it throws undoes the write. */
  readonly keepAnswer?: ((unit: UnitOfWork, result: unknown) => Promise<void>) | null;
}

/** One transaction. It ends with the promise of `work`; afterwards `db` refuses. */
export interface UnitOfWork {
  readonly db: Kysely<Tables>;
  /** The instant of this write, the same throughout. */
  readonly now: string;
  /** Adds an entry to the audit chain; `who` did it, where that is not who writes. */
  record(entry: AuditEntry, who?: Pick<WriteContext, 'actor' | 'requestId'>): Promise<void>;
  newId(): string;
}

export interface StorageOptions {
  /**
   * `serve` (default): reads and writes, brings the schema up to date, keeps an SQLite file for itself. `read`: beside a
   * running server, changes nothing.
   */
  readonly mode?: 'serve' | 'read';
  readonly clock?: () => Date;
  /** Told of connections that broke while nobody used them; by default nothing is done, the next use tells. */
  readonly onConnectionError?: (error: unknown) => void;
  /** A write that takes longer is rolled back; 30 by default. */
  readonly writeSeconds?: number;
  /** Connections for reading; 4 (SQLite) or 10 (PostgreSQL) by default. */
  readonly readers?: number;
}

/** Where the connections of the write queue come from, one for each kind of database. */
export interface WriterSource {
  /** A connection without a transaction. @throws StorageError `database-unreachable` */
  acquire(): Promise<DatabaseConnection>;
  /** `broken`: it is not used again. */
  release(connection: DatabaseConnection, broken: boolean): void;
  readonly begin: string;
}
