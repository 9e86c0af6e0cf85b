import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { readTableLayouts } from '../../../server/storage/backup/table-layout.js';
import { MADE_TABLES, MIGRATIONS } from '../../../server/storage/migrations/index.js';
import { migrationHash } from '../../../server/storage/migrations/migration.js';
import type { Tables } from '../../../server/storage/tables.js';
import { databases, TESTER } from '../databases.js';
import hashes from './migration-hashes.json' with { type: 'json' };

const LIST = MIGRATIONS.map((each) => ({ number: each.number, name: each.name, hash: migrationHash(each) }));

describe('migrations', () => {
  it('are numbered without a gap and never changed once they are listed', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(LIST).toEqual(hashes.merged);
  });
});

describe.each(databases)('the schema on $name', ({ emptyDatabase, open }) => {
  it('is made on an empty database, and left alone when it is there', async () => {
    const url = await emptyDatabase();
    const first = await open({ clock: () => new Date('2023-03-15T08:00:00Z') }, url);
    await first.close();
    const again = await open({ clock: () => new Date('2024-03-15T08:00:00Z') }, url);
    const rows = await again.read.selectFrom('migrations').selectAll().orderBy('number').execute();
    expect(rows).toEqual(LIST.map((each) => ({ ...each, applied_at: '2023-03-15T08:00:00.000Z' })));
  });

  it('has the tables and columns that stores see', async () => {
    const storage = await open();
    const layouts = await readTableLayouts(storage.read, storage.kind);
    expect(layouts.map(({ name }) => name)).toEqual([...MADE_TABLES].sort());
    expect(layouts.filter(({ primaryKey }) => primaryKey.length === 0)).toEqual([]);
    const columnsOf = Object.fromEntries(layouts.map(({ name, columns }) => [name, columns]));
    for (const [table, columns] of Object.entries(COLUMNS)) expect(columnsOf[table]).toEqual(columns);
  });

  it('is refused by a program that does not know one of its migrations, or knows another one', async () => {
    const url = await emptyDatabase();
    const storage = await open({}, url);
    await storage.write({ actor: TESTER }, async ({ db, now }) => {
      await db.insertInto('migrations').values({ number: 9999, name: 'later', hash: '0', applied_at: now }).execute();
    });
    await storage.close();
    await expect(open({}, url)).rejects.toMatchObject({ code: 'database-newer' });
    await expect(open({ mode: 'read' }, url)).rejects.toMatchObject({ code: 'database-newer' });
  });

  it('is refused by a program whose migration has changed', async () => {
    const url = await emptyDatabase();
    const storage = await open({}, url);
    await storage.write({ actor: TESTER }, async ({ db }) => {
      await db.updateTable('migrations').set({ hash: 'another' }).where('number', '=', 1).execute();
    });
    await storage.close();
    await expect(open({}, url)).rejects.toMatchObject({ code: 'migration-changed' });
  });

  it('is not made by whoever only reads', async () => {
    await expect(open({ mode: 'read' }, await emptyDatabase())).rejects.toMatchObject({
      code: expect.stringMatching(/migrations-pending|database-unreachable/),
    });
  });

  it('sorts texts by code point and compares them exactly', async () => {
    const storage = await open();
    const keys = ['b', 'A', 'a', 'Z', '衡', 'é', 'e', '😀', '￥'];
    await storage.write({ actor: TESTER }, async ({ db, now }) => {
      const rows = keys.map((key) => ({ key, value: '1', updated_at: now, updated_by: '', revision: 1 }));
      await db.insertInto('settings').values(rows).execute();
    });
    const sorted = await storage.read.selectFrom('settings').select('key').orderBy('key').execute();
    expect(sorted.map(({ key }) => key)).toEqual(['A', 'Z', 'a', 'b', 'e', 'é', '衡', '￥', '😀']);
  });

  it.each([
    ['an instant without milliseconds', { updated_at: '2023-03-15T08:00:00Z' }],
    ['an empty key', { key: '' }],
    ['a revision of 0', { revision: 0 }],
  ])('refuses %s', async (_, wrong) => {
    const storage = await open();
    const write = storage.write({ actor: TESTER }, async ({ db, now }) => {
      const row = { key: 'a', value: '1', updated_at: now, updated_by: '', revision: 1 };
      await db
        .insertInto('settings')
        .values({ ...row, ...wrong })
        .execute();
    });
    await expect(write).rejects.toThrow(/check/i);
  });

  it('gives counts and sums as numbers', async () => {
    const storage = await open();
    const { rows } = await sql`select count(*) as count, sum(seq) as sum, max(seq) as max from audit_head`.execute(
      storage.read,
    );
    expect(rows).toEqual([{ count: 1, sum: 0, max: 0 }]);
  });
});

/**
 * The columns of the first tables. The type refuses a name that is not in `Tables`.
 */
const COLUMNS: { readonly [T in Exclude<keyof Tables, 'migrations'>]?: readonly (keyof Tables[T])[] } = {
  audit: [
    'seq',
    'at',
    'actor_kind',
    'actor_id',
    'actor_name',
    'action',
    'resource',
    'resource_id',
    'cycle_id',
    'before',
    'after',
    'reason',
    'request_id',
    'previous_hash',
    'hash',
  ],
  audit_head: ['id', 'seq', 'hash'],
  users: [
    'id',
    'login',
    'name',
    'email',
    'external_id',
    'password_hash',
    'password_changed_at',
    'must_change_password',
    'failed_logins',
    'locked_until',
    'disabled_at',
    'last_login_at',
    'created_at',
    'updated_at',
    'revision',
  ],
  grants: [
    'id',
    'actor_kind',
    'actor_id',
    'role',
    'subtree',
    'department',
    'cycle',
    'created_at',
    'created_by',
    'revoked_at',
    'revoked_by',
  ],
  sessions: [
    'id',
    'user_id',
    'csrf_hash',
    'created_at',
    'last_seen_at',
    'expires_at',
    'revoked_at',
    'remote_address',
    'user_agent',
  ],
  api_keys: [
    'id',
    'name',
    'secret_hash',
    'created_at',
    'created_by',
    'expires_at',
    'last_used_at',
    'revoked_at',
    'revoked_by',
    'revision',
  ],
  schemes: ['id', 'name', 'origin', 'frozen_at', 'created_at', 'created_by', 'updated_at', 'revision'],
  scheme_versions: [
    'id',
    'scheme_id',
    'number',
    'state',
    'text',
    'source',
    'cases',
    'hash',
    'language_version',
    'engine_version',
    'based_on',
    'authors',
    'note',
    'created_at',
    'created_by',
    'updated_at',
    'updated_by',
    'submitted_at',
    'submitted_by',
    'published_at',
    'published_by',
    'review_note',
    'retired_at',
    'retired_by',
    'retire_reason',
    'revision',
  ],
  idempotency_keys: [
    'actor_kind',
    'actor_id',
    'key',
    'method',
    'path',
    'request_hash',
    'status',
    'headers',
    'body',
    'created_at',
    'expires_at',
  ],
  settings: ['key', 'value', 'updated_at', 'updated_by', 'revision'],
};
