import type { Kysely } from 'kysely';
import type { DatabaseKind } from './database-address.js';
import type { WriterSource } from './storage.js';
import type { Tables } from './tables.js';

/** A database with its connections, before anything of ours is built on it. */
export interface OpenDatabase {
  readonly kind: DatabaseKind;
  readonly read: Kysely<Tables>;
  /** Null when it was opened for reading only. */
  readonly source: WriterSource | null;
  close(): Promise<void>;
}
