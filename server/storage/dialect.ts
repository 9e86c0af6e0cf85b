import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { DatabaseKind } from './database-address.js';
import type { Tables } from './tables.js';

/** Queries in the language of a database, over connections of ours. */
export function createKysely(kind: DatabaseKind, driver: Driver): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => (kind === 'sqlite' ? new SqliteAdapter() : new PostgresAdapter()),
      createQueryCompiler: () => (kind === 'sqlite' ? new SqliteQueryCompiler() : new PostgresQueryCompiler()),
      createIntrospector: (db) => (kind === 'sqlite' ? new SqliteIntrospector(db) : new PostgresIntrospector(db)),
    },
  });
}

/** A turn on a connection that several queries share. */
export interface Lease {
  acquire(): Promise<void>;
  release(): void;
}

const FREE: Lease = { acquire: async () => {}, release: () => {} };

/** Queries over one connection whose transaction somebody else begins and ends. */
export function kyselyOver(kind: DatabaseKind, connection: DatabaseConnection, lease: Lease = FREE): Kysely<Tables> {
  const refuse = async (): Promise<void> => {
    throw new Error('this is a transaction already');
  };
  return createKysely(kind, {
    init: async () => {},
    acquireConnection: async () => {
      await lease.acquire();
      return connection;
    },
    releaseConnection: async () => lease.release(),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => {},
  });
}
