import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage, type Storage, type StorageOptions } from '../../server/storage/index.js';
import { runStatement } from '../../server/storage/run-statement.js';
import { openSqliteConnection } from '../../server/storage/sqlite/sqlite-connection.js';
import { afterFile } from '../after-file.js';
import { installedPostgres } from './postgres-server.js';
import { MIGRATED, sharedPostgres } from './shared-postgres.js';

/** A kind of database that tests run over. */
export interface DatabaseUnderTest {
  readonly name: 'SQLite' | 'PostgreSQL';
  /**
   * The URL of a database in which nothing is kept yet, gone after the test file. It may have its tables already, and be held
   * in memory, where a commit waits for no disk.
   */
  readonly newDatabase: () => Promise<string>;
  /** The URL of a database without tables, on the disk, gone after the test file. */
  readonly emptyDatabase: () => Promise<string>;
  /** A storage over a new database, or over `url`, closed after the test file at the latest. */
  readonly open: (options?: StorageOptions, url?: string) => Promise<Storage>;
  /** Runs statements past the server, as somebody with the rights of an administrator of the database could. */
  readonly meddle: (url: string, statements: readonly string[]) => Promise<void>;
}

/**
 * The kinds of database there are here, for `describe.each(databases)('… on $name', ({ open }) => …)`: SQLite always;
 * PostgreSQL from `TEST_DATABASE_URL` (a user that may create databases), else a server that the tests start themselves.
 */
export const databases: readonly DatabaseUnderTest[] = [
  underTest('SQLite', {
    newDatabase: () => newSqlite(memoryFolder()),
    emptyDatabase: () => newSqlite(testFolder()),
    meddle: meddleWithSqlite,
  }),
  ...(hasPostgres()
    ? [
        underTest('PostgreSQL', {
          newDatabase: () => newPostgres(process.env.TEST_DATABASE_URL ? null : MIGRATED),
          emptyDatabase: () => newPostgres(null),
          meddle: meddleWithPostgres,
        }),
      ]
    : []),
];

export { TESTER } from './tester.js';

/** A folder that Linux holds in memory, and what must be free there. */
const MEMORY = '/dev/shm';
const ROOM = 2 * 1024 ** 3;

const folders = new Map<string, string>();
let count = 0;

/** A folder for files, gone after the test file. */
export function testFolder(): string {
  return folderIn(tmpdir());
}

/** The same in memory, where the machine has it. */
function memoryFolder(): string {
  return folderIn(hasRoom(MEMORY) ? MEMORY : tmpdir());
}

function folderIn(place: string): string {
  const known = folders.get(place);
  if (known !== undefined) return known;
  const made = mkdtempSync(join(place, 'heng-test-'));
  // The user that PostgreSQL runs as must get through.
  chmodSync(made, 0o711);
  afterFile(async () => {
    folders.delete(place);
    rmSync(made, { recursive: true, force: true });
  });
  folders.set(place, made);
  return made;
}

function hasRoom(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}

function underTest(
  name: DatabaseUnderTest['name'],
  kind: Pick<DatabaseUnderTest, 'newDatabase' | 'emptyDatabase' | 'meddle'>,
): DatabaseUnderTest {
  return {
    name,
    ...kind,
    open: async (options, url) => {
      const storage = await openStorage(url ?? (await kind.newDatabase()), options);
      afterFile(() => storage.close());
      return storage;
    },
  };
}

async function newSqlite(folder: string): Promise<string> {
  count += 1;
  return `sqlite:${join(folder, `heng-${count}.db`)}`;
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

/** @param template a database of the server to copy */
async function newPostgres(template: string | null): Promise<string> {
  const server = await postgresUrl();
  count += 1;
  const name = `heng_test_${process.pid}_${count}_${Math.random().toString(36).slice(2, 8)}`;
  await administer(server, `create database ${name}${template === null ? '' : ` template ${template}`}`);
  afterFile(() => administer(server, `drop database if exists ${name} with (force)`));
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
