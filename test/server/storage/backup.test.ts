import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { auditLine, readAuditRows, verifyStoredAudit } from '../../../server/audit/index.js';
import { restoreBackup } from '../../../server/storage/backup/restore-backup.js';
import { readTableLayouts } from '../../../server/storage/backup/table-layout.js';
import { readTableRows } from '../../../server/storage/backup/table-rows.js';
import { writeBackup } from '../../../server/storage/backup/write-backup.js';
import type { Storage } from '../../../server/storage/index.js';
import { databases, TESTER, testFolder } from '../databases.js';

const NOW = '2023-12-31T08:00:00.000Z';
const options = { replace: false, clock: () => new Date(NOW) };
let files = 0;
const newFile = (): string => join(testFolder(), `backup-${++files}`);

/** Rows of several tables: references to themselves, nulls, characters of every kind, more rows than a page. */
async function fill(storage: Storage): Promise<void> {
  await storage.write({ actor: TESTER }, async ({ db, now, record }) => {
    const by = { created_at: now, created_by: 'tester', updated_at: now };
    await db
      .insertInto('schemes')
      .values({ id: 'a', name: '{"zh":"衡"}', origin: 'authored', frozen_at: null, ...by, revision: 1 })
      .execute();
    const version = {
      scheme_id: 'a',
      state: 'draft',
      text: 'id: a\n\ttitle: "衡😀"\u2028',
      source: null,
      cases: '[]',
      hash: null,
      language_version: null,
      engine_version: null,
      authors: '[]',
      note: '',
      ...by,
      updated_by: 'tester',
      submitted_at: null,
      submitted_by: null,
      published_at: null,
      published_by: null,
      review_note: null,
      retired_at: null,
      retired_by: null,
      retire_reason: null,
      revision: 1,
    } as const;
    // The first refers to the second, which comes after it.
    await db
      .insertInto('scheme_versions')
      .values({ ...version, id: 'v2', number: 2, based_on: null })
      .execute();
    await db
      .insertInto('scheme_versions')
      .values({ ...version, id: 'v1', number: 1, based_on: 'v2' })
      .execute();
    for (let from = 0; from < 1201; from += 200) {
      const keys = Array.from({ length: Math.min(200, 1201 - from) }, (_, index) => from + index);
      const rows = keys.map((index) => ({
        key: `k${index}`,
        value: `"${index}"`,
        updated_at: now,
        updated_by: '',
        revision: Number.MAX_SAFE_INTEGER - index,
      }));
      await db.insertInto('settings').values(rows).execute();
      for (const { key } of rows) {
        await record({ action: 'settings:change', resource: 'settings', resourceId: key, reason: '试' });
      }
    }
  });
}

/** Everything a database holds, as text. */
async function contentOf(storage: Storage): Promise<Record<string, string>> {
  return await storage.snapshot(async (db) => {
    const content: Record<string, string> = {};
    for (const layout of await readTableLayouts(db, storage.kind)) {
      let rows = '';
      for await (const row of readTableRows(db, layout)) rows += `${JSON.stringify(row)}\n`;
      content[layout.name] = rows;
    }
    return content;
  });
}

const sources = databases.flatMap((source) =>
  databases.map((target) => ({ source, target, names: `${source.name} → ${target.name}` })),
);

describe.each(sources)('backup and restore, $names', ({ source, target }) => {
  it('gives every row and the audit chain, and one entry more that tells of it', async () => {
    const storage = await source.open();
    await fill(storage);
    const expected = await contentOf(storage);
    const file = newFile();
    const summary = await writeBackup(storage, file, NOW);
    expect(summary.auditHead.seq).toBe(1201);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const url = await target.emptyDatabase();
    expect(await restoreBackup(file, url, options)).toMatchObject({ rows: summary.rows, auditEntries: 1201 });
    const restored = await target.open({}, url);
    const { audit, audit_head: _head, ...rest } = await contentOf(restored);
    const { audit: auditBefore = '', audit_head: _before, ...restBefore } = expected;
    expect(rest).toEqual(restBefore);
    expect(audit?.startsWith(auditBefore)).toBe(true);
    expect(await restored.snapshot((db) => verifyStoredAudit(db))).toMatchObject({ kind: 'intact', entries: 1202 });
    // The triggers are there again, and the chain goes on.
    await restored.write({ actor: TESTER }, ({ record }) => record({ action: 'a:b', resource: 'a', resourceId: '' }));
    const rows: string[] = [];
    for await (const row of readAuditRows(restored.read, 1201)) rows.push(auditLine(row));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('"action":"database:restore"');
  });
});

describe.each(databases)('restoring into $name', ({ name, emptyDatabase, open }) => {
  let made: Promise<string> | null = null;
  const backup = (): Promise<string> => {
    made ??= (async () => {
      const storage = await open();
      await fill(storage);
      const file = newFile();
      await writeBackup(storage, file, NOW);
      await storage.close();
      return file;
    })();
    return made;
  };

  it('refuses a database with rows, unless they shall be replaced', async () => {
    const file = await backup();
    const url = await emptyDatabase();
    const old = await open({}, url);
    await old.write({ actor: TESTER }, ({ record }) => record({ action: 'a:b', resource: 'a', resourceId: 'old' }));
    await old.close();
    await expect(restoreBackup(file, url, options)).rejects.toMatchObject({ code: 'database-not-empty' });
    const kept = await open({ mode: 'read' }, url);
    expect((await contentOf(kept)).audit).toContain('"old"');
    await kept.close();
    await restoreBackup(file, url, { ...options, replace: true });
    const restored = await open({}, url);
    expect((await contentOf(restored)).audit).not.toContain('"old"');
    if (name === 'SQLite') {
      const path = url.slice('sqlite:'.length);
      const aside = readdirSync(dirname(path)).filter((each) => each.startsWith(`${path.split('/').at(-1)}.replaced-`));
      const saved = await open({ mode: 'read' }, `sqlite:${join(dirname(path), aside[0] ?? '')}`);
      expect((await contentOf(saved)).audit).toContain('"old"');
    }
  });

  it('takes a database that a server has only started on', async () => {
    const file = await backup();
    const url = await emptyDatabase();
    await (await open({}, url)).close();
    expect(await restoreBackup(file, url, options)).toMatchObject({ auditEntries: 1201 });
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    ['cut off early', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes).fill(bytes.readUInt8(900) ^ 1, 900, 901)],
    ['changed inside', (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString('utf8').replace('"k7"', '"k8"'))],
    [
      'without a row',
      (bytes: Buffer) =>
        gzipSync(
          gunzipSync(bytes)
            .toString('utf8')
            .replace(/\["k7".*\n/, ''),
        ),
    ],
    ['another file', () => gzipSync('{"some":"json"}\n')],
    [
      'of a later format',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString('utf8').replace('"version":1', '"version":2')),
    ],
  ])('refuses a file that is %s, and changes nothing', async (_, change) => {
    const file = await backup();
    const wrong = newFile();
    writeFileSync(wrong, change(readFileSync(file)));
    const url = await emptyDatabase();
    await expect(restoreBackup(wrong, url, options)).rejects.toMatchObject({ code: 'backup-unreadable' });
    if (name === 'SQLite') expect(existsSync(url.slice('sqlite:'.length))).toBe(false);
    else await expect(open({ mode: 'read' }, url)).rejects.toMatchObject({ code: 'migrations-pending' });
  });

  it('refuses an audit chain that does not verify, and changes nothing', async () => {
    const file = await backup();
    const wrong = newFile();
    const { createHash } = await import('node:crypto');
    const lines = gunzipSync(readFileSync(file))
      .toString('utf8')
      .replace('"k7",null,null,null,"试"', '"k7",null,null,null,"改"')
      .split('\n');
    const footer = JSON.parse(lines.at(-2) ?? '');
    const body = `${lines.slice(0, -2).join('\n')}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    writeFileSync(wrong, gzipSync(`${body}${JSON.stringify({ ...footer, sha256 })}\n`));
    const url = await emptyDatabase();
    await expect(restoreBackup(wrong, url, options)).rejects.toMatchObject({
      code: 'backup-wrong',
      words: { en: expect.stringContaining('entry 8 does not have the content') },
    });
    await expect(open({ mode: 'read' }, url)).rejects.toMatchObject({
      code: expect.stringMatching(/migrations-pending|database-unreachable/),
    });
  });

  it('has a backup of one instant, though others write meanwhile', async () => {
    const storage = await open();
    await fill(storage);
    let writing = true;
    const writes = (async () => {
      for (let index = 0; writing; index += 1) {
        await storage.write({ actor: TESTER }, async ({ db, now, record }) => {
          const row = { key: `w${index}`, value: '1', updated_at: now, updated_by: '', revision: 1 };
          await db.insertInto('settings').values(row).execute();
          await record({ action: 'settings:change', resource: 'settings', resourceId: row.key });
        });
      }
    })();
    const file = newFile();
    const summary = await writeBackup(storage, file, NOW);
    writing = false;
    await writes;
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    const settings = lines.filter((line) => /^\["[kw]\d+",/.test(line));
    expect(settings.length).toBe(summary.auditHead.seq);
    const url = await emptyDatabase();
    expect(await restoreBackup(file, url, options)).toMatchObject({ auditEntries: summary.auditHead.seq });
  });

  it('never overwrites a backup', async () => {
    const file = await backup();
    const storage = await open();
    await expect(writeBackup(storage, file, NOW)).rejects.toMatchObject({ code: 'backup-file-exists' });
  });
});
