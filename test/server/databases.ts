import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { openStorage, type Storage, type StorageOptions } from '../../server/storage/index.js';
import { runStatement } from '../../server/storage/run-statement.js';
import { openSqliteConnection } from '../../server/storage/sqlite/sqlite-connection.js';
import { installedPostgres } from './postgres-server.js';
import { sharedPostgres } from './shared-postgres.js';

/** A kind of database that tests run over. */
export interface DatabaseUnderTest {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The URL of an empty database, gone after the test file. */
  readonly newDatabase: () => Promise<string>;
  /** A storage over an empty database, or over `url`, closed after the test file at the latest. */
  readonly open: (options?: StorageOptions, url?: string) => Promise<Storage>;
  /** Runs statements past the server, as somebody with the rights of an administrator of the database could. */
  readonly meddle: (url: string, statements: readonly string[]) => Promise<void>;
}

/**
 * The kinds of database there are here, for `describe.each(databases)('… on $name', ({ open }) => …)`: SQLite always;
 * PostgreSQL from `TEST_DATABASE_URL` (a user that may create databases), else a server that the tests start themselves.
 */
export const databases: readonly DatabaseUnderTest[] = [
  underTest('SQLite', newSqlite, meddleWithSqlite),
  ...(hasPostgres() ? [underTest('PostgreSQL', newPostgres, meddleWithPostgres)] : []),
];

export { TESTER } from './tester.js';

const cleanups: (() => Promise<unknown>)[] = [];
let folder: string | null = null;
let count = 0;

afterAll(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A folder for files, gone after the test file. */
export function testFolder(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'heng-test-'));
  // The user that PostgreSQL runs as must get through.
  chmodSync(made, 0o711);
  cleanups.push(async () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

function underTest(
  name: DatabaseUnderTest['name'],
  newDatabase: DatabaseUnderTest['newDatabase'],
  meddle: DatabaseUnderTest['meddle'],
): DatabaseUnderTest {
  return {
    name,
    newDatabase,
    meddle,
    open: async (options, url) => {
      const storage = await openStorage(url ?? (await newDatabase()), options);
      cleanups.push(() => storage.close());
      return storage;
    },
  };
}

async function newSqlite(): Promise<string> {
  count += 1;
  return `sqlite:${join(testFolder(), `heng-${count}.db`)}`;
}

async function meddleWithSqlite(url: string, statements: readonly string[]): Promise<void> {
  const connection = openSqliteConnection(url.slice('sqlite:'.length), 'write');
  try {
    for (const statement of ['pragma foreign_keys = off', ...statements]) await runStatement(connection, statement);
  } finally {
    connection.close();
  }
}

async function meddleWithPostgres(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function newPostgres(): Promise<string> {
  const server = await postgresUrl();
  count += 1;
  const name = `heng_test_${process.pid}_${count}_${Math.random().toString(36).slice(2, 8)}`;
  await administer(server, `create database ${name}`);
  cleanups.push(() => administer(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(server: string, statement: string): Promise<void> {
  const url = new URL(server);
  if (url.pathname === '' || url.pathname === '/') url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function hasPostgres(): boolean {
  if (process.env.TEST_DATABASE_URL || installedPostgres() !== null) return true;
  console.warn(
    'PostgreSQL tests are SKIPPED: TEST_DATABASE_URL is not set, and no server is installed in /usr/lib/postgresql/*/bin (Debian: apt-get install postgresql)',
  );
  return false;
}

async function postgresUrl(): Promise<string> {
  const programs = installedPostgres();
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  if (programs === null) throw new Error('there is no PostgreSQL');
  return await sharedPostgres(programs);
}
