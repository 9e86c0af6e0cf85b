import { describe, expect, it } from 'vitest';
import { verifyStoredAudit } from '../../../server/audit/index.js';
import type { Storage } from '../../../server/storage/index.js';
import { databases, TESTER } from '../databases.js';

const context = { actor: TESTER };

/** Adds 1 to a setting, as one write with an entry. */
function count(storage: Storage, key: string): Promise<number> {
  return storage.write(context, async ({ db, now, record }) => {
    const before = await db.selectFrom('settings').select('revision').where('key', '=', key).executeTakeFirst();
    const revision = (before?.revision ?? 0) + 1;
    const row = { key, value: '0', updated_at: now, updated_by: '', revision };
    await db
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ revision }))
      .execute();
    await record({ action: 'settings:change', resource: 'settings', resourceId: key, after: revision });
    return revision;
  });
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);
const byValue = (left: number, right: number): number => left - right;

describe.each(databases)('a thousand writes at once on $name', ({ name, newDatabase, open }) => {
  it('are all done, none twice, each after the one before', async () => {
    const storage = await open();
    const seen = await Promise.all(upTo(1000).map(() => count(storage, 'counter')));
    expect(seen.sort(byValue)).toEqual(upTo(1000));
    const verdict = await storage.snapshot((db) => verifyStoredAudit(db));
    expect(verdict).toMatchObject({ kind: 'intact', entries: 1000 });
    const entries = await storage.read.selectFrom('audit').select('after').orderBy('seq').execute();
    expect(entries.map(({ after }) => Number(after))).toEqual(upTo(1000));
  });

  if (name === 'PostgreSQL') {
    it('through two servers make one chain', async () => {
      const url = await newDatabase();
      const [left, right] = await Promise.all([open({}, url), open({}, url)]);
      const writes = upTo(500).flatMap(() => [count(left, 'counter'), count(right, 'counter')]);
      expect((await Promise.all(writes)).sort(byValue)).toEqual(upTo(1000));
      expect(await left.snapshot((db) => verifyStoredAudit(db))).toMatchObject({ kind: 'intact', entries: 1000 });
    });
  } else {
    it('go through one process: a second one is refused while the first has the file, and may read', async () => {
      const url = await newDatabase();
      const first = await open({}, url);
      await count(first, 'counter');
      await expect(open({}, url)).rejects.toMatchObject({
        code: 'database-in-use',
        words: { en: expect.stringContaining(`process ${process.pid}`) },
      });
      const reader = await open({ mode: 'read' }, url);
      expect(await reader.read.selectFrom('settings').select('revision').execute()).toEqual([{ revision: 1 }]);
      await expect(count(reader, 'counter')).rejects.toMatchObject({ code: 'read-only' });
      await first.close();
      const next = await open({}, url);
      expect(await count(next, 'counter')).toBe(2);
    });
  }

  it('do not keep a long read from its answer, nor each other', async () => {
    const storage = await open();
    await Promise.all(upTo(50).map(() => count(storage, 'counter')));
    const [seen] = await Promise.all([
      storage.snapshot(async (db) => {
        const numbers: number[] = [];
        for (const _ of upTo(20)) {
          const row = await db.selectFrom('settings').select('revision').executeTakeFirstOrThrow();
          numbers.push(row.revision);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        return numbers;
      }),
      ...upTo(200).map(() => count(storage, 'counter')),
    ]);
    expect(new Set(seen).size).toBe(1);
  });
});
