import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { constraintOf, StorageError } from '../../../server/storage/index.js';
import { databases, TESTER } from '../databases.js';

const context = { actor: TESTER, requestId: 'request-1' };
const setting = (key: string, now: string) => ({ key, value: '1', updated_at: now, updated_by: 'tester', revision: 1 });
const entry = (key: string) => ({ action: 'settings:change', resource: 'settings', resourceId: key });

describe.each(databases)('storage.write on $name', ({ newDatabase, open, meddle }) => {
  it('stores what the work did, with its audit entry, and returns its value', async () => {
    const storage = await open({ clock: () => new Date('2023-03-15T08:00:00Z') });
    const value = await storage.write(context, async ({ db, now, record }) => {
      await db.insertInto('settings').values(setting('a', now)).execute();
      await record({ ...entry('a'), after: { b: 1, a: '衡' }, reason: '试' });
      return 42;
    });
    expect(value).toBe(42);
    expect(await storage.read.selectFrom('settings').selectAll().execute()).toEqual([
      { key: 'a', value: '1', updated_at: '2023-03-15T08:00:00.000Z', updated_by: 'tester', revision: 1 },
    ]);
    expect(await storage.read.selectFrom('audit').selectAll().execute()).toEqual([
      expect.objectContaining({
        seq: 1,
        at: '2023-03-15T08:00:00.000Z',
        actor_kind: 'user',
        actor_id: 'tester',
        actor_name: '测试员',
        action: 'settings:change',
        before: null,
        after: '{"a":"衡","b":1}',
        reason: '试',
        request_id: 'request-1',
        previous_hash: '0'.repeat(64),
      }),
    ]);
  });

  it('undoes a write that throws, and leaves the others of its group', async () => {
    const storage = await open();
    const writes = Array.from({ length: 30 }, (_, index) =>
      storage.write(context, async ({ db, now, record }) => {
        await db
          .insertInto('settings')
          .values(setting(`k${index}`, now))
          .execute();
        await record(entry(`k${index}`));
        if (index % 3 === 0) throw new Error(`no ${index}`);
        if (index % 3 === 1)
          await db
            .insertInto('settings')
            .values(setting(`k${index}`, now))
            .execute();
        return index;
      }),
    );
    const outcomes = await Promise.allSettled(writes);
    const errors = outcomes.map((each) => (each.status === 'rejected' ? constraintOf(each.reason) : 'stored'));
    expect(errors.slice(0, 6)).toEqual([null, 'unique', 'stored', null, 'unique', 'stored']);
    const rows = await storage.read.selectFrom('settings').select('key').execute();
    expect(rows.map(({ key }) => key).sort()).toEqual(
      [2, 5, 8, 11, 14, 17, 20, 23, 26, 29].map((each) => `k${each}`).sort(),
    );
    const audit = await storage.read.selectFrom('audit').select(['seq', 'resource_id']).orderBy('seq').execute();
    expect(audit.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('fails as a whole when one of its statements failed, even if the work caught it', async () => {
    const storage = await open();
    const write = storage.write(context, async ({ db, now }) => {
      await db.insertInto('settings').values(setting('a', now)).execute();
      await db
        .insertInto('settings')
        .values(setting('a', now))
        .execute()
        .catch(() => {});
      return 'fine';
    });
    await expect(write).rejects.toSatisfy((error) => constraintOf(error) === 'unique');
    expect(await storage.read.selectFrom('settings').selectAll().execute()).toEqual([]);
  });

  it('answers a dry run and keeps nothing of it', async () => {
    const storage = await open();
    const [dry, real] = await Promise.all([
      storage.write({ ...context, dryRun: true }, async ({ db, now, record }) => {
        await db.insertInto('settings').values(setting('a', now)).execute();
        await record(entry('a'));
        return await db.selectFrom('settings').select('key').execute();
      }),
      storage.write(context, async ({ db, now, record }) => {
        await db.insertInto('settings').values(setting('b', now)).execute();
        await record(entry('b'));
        return await db.selectFrom('settings').select('key').execute();
      }),
    ]);
    expect({ dry, real }).toEqual({ dry: [{ key: 'a' }], real: [{ key: 'b' }] });
    expect(await storage.read.selectFrom('audit').select(['seq', 'resource_id']).execute()).toEqual([
      { seq: 1, resource_id: 'b' },
    ]);
  });

  it('keeps statements of a write in order when they are not awaited one by one', async () => {
    const storage = await open();
    await storage.write(context, async ({ db, now }) => {
      const keys = Array.from({ length: 20 }, (_, index) => `k${index}`);
      await Promise.all(keys.map((key) => db.insertInto('settings').values(setting(key, now)).execute()));
    });
    const { count } = await storage.read
      .selectFrom('settings')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(20);
  });

  it('refuses statements after its end, changes outside of a write, and a write inside a write', async () => {
    const storage = await open();
    let escaped: (() => Promise<unknown>) | null = null;
    await storage.write(context, async ({ db, now }) => {
      escaped = () => db.insertInto('settings').values(setting('late', now)).execute();
    });
    await expect(Promise.resolve().then(() => escaped?.())).rejects.toMatchObject({ code: 'unit-ended' });
    await expect(
      storage.read.insertInto('settings').values(setting('x', '2023-03-15T08:00:00.000Z')).execute(),
    ).rejects.toThrow(/read.?only/i);
    await expect(storage.write(context, () => storage.write(context, async () => 1))).rejects.toMatchObject({
      code: 'write-nested',
    });
  });

  it('lets what a write has started write later', async () => {
    const storage = await open();
    let later: Promise<string> | null = null;
    await storage.write(context, async () => {
      later = new Promise((resolve) => setTimeout(resolve, 30)).then(() => storage.write(context, async () => 'later'));
    });
    expect(await later).toBe('later');
  });

  it('undoes a write that takes too long and goes on with the next', async () => {
    const storage = await open({ writeSeconds: 0.2 });
    const slow = storage.write(context, () => new Promise(() => {}));
    const next = storage.write(context, async () => 'next');
    await expect(slow).rejects.toMatchObject({ code: 'write-too-long' });
    expect(await next).toBe('next');
  });

  it('refuses what one of the databases would change: fractions, booleans, half characters', async () => {
    const storage = await open();
    for (const value of [0.5, true, 'a\0b', '\ud800', new Date(), undefined, {}]) {
      const write = storage.write(context, async ({ db, now }) => {
        await db
          .insertInto('settings')
          // Wrong on purpose: what a store could pass by mistake.
          .values({ ...setting('a', now), value: value as string })
          .execute();
      });
      if (value === undefined) await expect(write).rejects.toThrow();
      else await expect(write).rejects.toBeInstanceOf(StorageError);
    }
  });

  it('fails at once, and does not wait, when no transaction can begin', async () => {
    const url = await newDatabase();
    const storage = await open({}, url);
    await meddle(url, ['drop table audit_head']);
    const writes = [1, 2, 3].map((each) => storage.write(context, async () => each));
    for (const each of await Promise.allSettled(writes)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { code: 'write-not-committed' } });
    }
  });

  it('takes no more writes once closed, after finishing those it had', async () => {
    const storage = await open();
    const running = storage.write(context, async ({ db, now }) => {
      await db.insertInto('settings').values(setting('a', now)).execute();
      return 'stored';
    });
    const closed = storage.close();
    await expect(storage.write(context, async () => 1)).rejects.toMatchObject({ code: 'storage-closed' });
    expect(await running).toBe('stored');
    await closed;
  });

  it('counts changes of tables, each for itself, once they are committed', async () => {
    const storage = await open();
    const [first] = [storage.changesOf(['settings', 'users'])];
    await storage.write(context, ({ db, now }) => db.insertInto('settings').values(setting('seen', now)).execute());
    const second = storage.changesOf(['settings', 'users']);
    if (storage.kind === 'postgres') {
      // Other processes write too, and nobody here is told of it.
      expect([first, second]).toEqual([null, null]);
      return;
    }
    expect(second).toBeGreaterThan(first ?? Number.NaN);
    const users = storage.changesOf(['users']);
    await storage.write({ ...context, dryRun: true }, ({ db }) => db.deleteFrom('settings').execute());
    const failing = storage.write(context, async ({ db }) => {
      await db.deleteFrom('settings').execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await storage.write(context, ({ db }) => db.selectFrom('settings').selectAll().execute());
    expect([storage.changesOf(['settings', 'users']), storage.changesOf(['users'])]).toEqual([second, users]);
    // What is not seen at once counts as a change of everything.
    await storage.write(context, ({ db }) =>
      sql`with gone as (select 'seen' as k) delete from settings where key in (select k from gone)`.execute(db),
    );
    expect(storage.changesOf(['users'])).toBeGreaterThan(users ?? Number.NaN);
  });

  it('shows a snapshot that later writes do not change', async () => {
    const storage = await open();
    const counts = await storage.snapshot(async (db) => {
      const before = await db.selectFrom('settings').select('key').execute();
      await storage.write(context, async (unit) => {
        await unit.db.insertInto('settings').values(setting('a', unit.now)).execute();
      });
      const after = await db.selectFrom('settings').select('key').execute();
      return [before.length, after.length];
    });
    expect(counts).toEqual([0, 0]);
    expect((await storage.read.selectFrom('settings').selectAll().execute()).length).toBe(1);
  });
});
