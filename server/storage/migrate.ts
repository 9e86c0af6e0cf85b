import type { DatabaseConnection } from 'kysely';
import type { DatabaseKind } from './database-address.js';
import { MIGRATIONS } from './migrations/index.js';
import { type Migration, migrationHash } from './migrations/migration.js';
import { runStatement } from './run-statement.js';
import { StorageError } from './storage-error.js';
import type { MigrationsTable } from './tables.js';

const MIGRATIONS_TABLE = `create table if not exists migrations (
  number integer primary key, name text not null, hash text not null, applied_at text not null
)`;

/** A number that everyone who migrates a PostgreSQL database locks. */
const ADVISORY_LOCK = 4_853_220_181;

export interface MigrateOptions {
  readonly kind: DatabaseKind;
  readonly now: string;
  /** Number of the last one to run; by default all. */
  readonly upTo?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Brings a database to the schema of this program, inside a transaction that the caller began and will commit: all steps or
 * none. Servers that start at once wait for each other.
 *
 * @returns the numbers of the migrations that ran
 * @throws StorageError `database-newer` when it has had migrations this program does not know, `migration-changed` when one
 *   of them differs from what it had
 */
export async function migrate(connection: DatabaseConnection, options: MigrateOptions): Promise<readonly number[]> {
  const { kind, now, upTo = Number.POSITIVE_INFINITY, migrations = MIGRATIONS } = options;
  if (kind === 'postgres') await runStatement(connection, `select pg_advisory_xact_lock(${ADVISORY_LOCK})`);
  await runStatement(connection, kind === 'sqlite' ? `${MIGRATIONS_TABLE} strict` : MIGRATIONS_TABLE);
  const applied = await appliedMigrations(connection);
  checkApplied(applied, migrations);
  const pending = migrations.filter(({ number }) => number > applied.length && number <= upTo);
  for (const migration of pending) {
    for (const statement of migration.statements.flatMap((each) => each(kind))) {
      await runStatement(connection, statement);
    }
    const [a, b, c, d] = kind === 'sqlite' ? ['?', '?', '?', '?'] : ['$1', '$2', '$3', '$4'];
    await runStatement(
      connection,
      `insert into migrations (number, name, hash, applied_at) values (${a}, ${b}, ${c}, ${d})`,
      [migration.number, migration.name, migrationHash(migration), now],
    );
  }
  return pending.map(({ number }) => number);
}

/**
 * Refuses a database that this program cannot read as it is.
 *
 * @throws StorageError `migrations-pending`, and those of `migrate`
 */
export async function checkMigrated(
  connection: DatabaseConnection,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const applied = await appliedMigrations(connection).catch(() => []);
  checkApplied(applied, migrations);
  if (applied.length === migrations.length) return;
  throw new StorageError('migrations-pending', {
    zh:
      applied.length === 0
        ? '这个数据库里还没有衡的数据：请检查地址（DATABASE_URL、HENG_DATA），或先启动一次服务（heng serve）'
        : '数据库结构比程序旧：请先用这个版本启动一次服务（heng serve），它会自动升级结构',
    en:
      applied.length === 0
        ? 'this database holds nothing of heng yet: check its address (DATABASE_URL, HENG_DATA), or start the server once (heng serve)'
        : 'the schema of the database is older than this program: start the server of this version once (heng serve), it brings it up to date',
  });
}

/** The migrations a database has had, in order. */
export async function appliedMigrations(connection: DatabaseConnection): Promise<readonly MigrationsTable[]> {
  const rows = await runStatement(connection, 'select number, name, hash, applied_at from migrations order by number');
  return rows as readonly MigrationsTable[]; // as the statement above selects them
}

function checkApplied(applied: readonly MigrationsTable[], migrations: readonly Migration[]): void {
  for (const row of applied) {
    const known = migrations.find(({ number }) => number === row.number);
    if (known === undefined) {
      throw new StorageError('database-newer', {
        zh: `数据库已有结构变更 ${row.number}（${row.name}），这个程序不认识：请使用较新的衡`,
        en: `the database has had migration ${row.number} (${row.name}), which this program does not know: use a newer heng`,
      });
    }
    if (migrationHash(known) === row.hash) continue;
    throw new StorageError('migration-changed', {
      zh: `结构变更 ${row.number}（${row.name}）与数据库记录的内容不同：已合并的结构变更不得修改，请恢复原文并另加一个新的`,
      en: `migration ${row.number} (${row.name}) is not what this database had: a merged migration never changes; restore it and add a new one`,
    });
  }
}
