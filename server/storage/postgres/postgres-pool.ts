import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import pg from 'pg';
import { storable } from '../storable.js';
import { StorageError } from '../storage-error.js';

/** Connections to a PostgreSQL server, made when they are needed and again when the server was gone. */
export interface PostgresPool {
  /** @throws StorageError `database-unreachable` */
  acquire(): Promise<DatabaseConnection>;
  /** `broken`: closed, never given again. */
  release(connection: DatabaseConnection, broken: boolean): void;
  close(): Promise<void>;
}

export interface PostgresPoolOptions {
  readonly url: string;
  readonly mode: 'write' | 'read';
  readonly most: number;
  /** Statements that run longer are stopped; 0: never. */
  readonly statementSeconds: number;
  readonly onConnectionError: (error: unknown) => void;
}

const CONNECT_MILLISECONDS = 10_000;
const { builtins } = pg.types;

/** Counts (`int8`, and `numeric` for sums of them) are numbers, as SQLite has them: no column holds more than 53 bits. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === builtins.INT8 || oid === builtins.NUMERIC ? Number : pg.types.getTypeParser(oid, format),
};

/**
 * A pool whose broken connections end nothing but what used them. Connections to write make sure that a commit waits for the
 * disk; connections to read refuse changes.
 */
export function createPostgresPool(options: PostgresPoolOptions): PostgresPool {
  const { url, mode, most, statementSeconds, onConnectionError } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    types: TYPES,
    application_name: 'heng',
    statement_timeout: statementSeconds * 1000,
    idle_in_transaction_session_timeout: statementSeconds * 2000,
  });
  pool.on('error', onConnectionError);
  // A connection that is in use tells its errors itself; unheard they would end the process.
  pool.on('connect', (client) => client.on('error', onConnectionError));
  const clients = new WeakMap<DatabaseConnection, pg.PoolClient>();
  const connections = new WeakMap<pg.PoolClient, DatabaseConnection>();
  return {
    acquire: async () => {
      const client = await pool.connect().catch((cause: unknown) => {
        throw unreachable(cause);
      });
      const known = connections.get(client);
      if (known !== undefined) return known;
      try {
        for (const setting of SETTINGS[mode]) await client.query(setting);
      } catch (cause) {
        client.release(true);
        throw unreachable(cause);
      }
      const connection = connectionOf(client);
      clients.set(connection, client);
      connections.set(client, connection);
      return connection;
    },
    release: (connection, broken) => clients.get(connection)?.release(broken),
    close: () => pool.end(),
  };
}

const SETTINGS = {
  write: ["select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'"],
  read: ['set default_transaction_read_only = on'],
} as const;

function connectionOf(client: pg.PoolClient): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const { rows, rowCount, command } = await client.query(sql, parameters.map(storable));
      // The commit of a transaction in which something failed is answered without an error.
      if (sql === 'commit' && command !== 'COMMIT') throw new Error('PostgreSQL has rolled the transaction back');
      const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE';
      return changes ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
    },
    streamQuery: () => {
      throw new Error('read in pages: streams would need a cursor');
    },
  };
}

function unreachable(cause: unknown): StorageError {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new StorageError(
    'database-unreachable',
    { zh: `连接不上 PostgreSQL：${said}`, en: `PostgreSQL cannot be reached: ${said}` },
    cause,
  );
}
