import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { serverSettings } from '../../../../server/http/server-settings.js';
import { CHUNK_BYTES, readFile, storeFile } from '../../../../server/resources/evidence/evidence-file-store.js';
import { sweepFiles } from '../../../../server/resources/evidence/evidence-sweep-store.js';
import { restoreBackup } from '../../../../server/storage/backup/restore-backup.js';
import { writeBackup } from '../../../../server/storage/backup/write-backup.js';
import type { Storage } from '../../../../server/storage/index.js';
import { storedRows } from '../../bad-input/stored-rows.js';
import { databases, TESTER, testFolder } from '../../databases.js';
import { eventServer } from '../events/event-server.js';
import { PDF } from './evidence-files.js';

const AT = '2023-03-15T08:00:00.000Z';
const ACTOR = { ...TESTER, grants: [] };

/** A PDF of a length, with other bytes each time. */
function pdf(length: number): Uint8Array {
  return Buffer.concat([PDF, randomBytes(length - PDF.length)]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function bytesOf(storage: Storage, sha256: string): Promise<Buffer> {
  const file = storage.read.selectFrom('evidence_files').selectAll().where('sha256', '=', sha256);
  const parts: Uint8Array[] = [];
  for await (const part of readFile(storage.read, await file.executeTakeFirstOrThrow())) parts.push(part);
  return Buffer.concat(parts);
}

describe.each(databases)('the bytes of evidence on $name', (database) => {
  const { open, server } = eventServer(database);
  const headers = { 'content-type': 'application/pdf', 'x-file-name': 'a.pdf' };

  it.each(databases)('are in the backup, which restores into $name', async (target) => {
    const { office, path, units } = await open(`b${target.name}`);
    const file = pdf(2 * CHUNK_BYTES + 17);
    const at = `${path}/units/${units.a}/evidence?target=fact&targetId=members`;
    const { json } = await office.post(at, file, headers);
    const backup = join(testFolder(), `evidence-${database.name}-${target.name}.backup`);
    await writeBackup(server.storage(), backup, AT);
    const url = await target.newDatabase();
    await restoreBackup(backup, url, { replace: false, clock: () => new Date(AT) });
    const restored = await target.open({}, url);
    expect((await bytesOf(restored, json.sha256)).equals(file)).toBe(true);
    const rows = restored.read.selectFrom('evidence').selectAll().where('id', '=', json.id);
    expect(await rows.executeTakeFirst()).toMatchObject({ file_name: 'a.pdf', sha256: json.sha256 });
  });

  it('are completed by the next upload where one was cut off, and are stored once by two at a time', async () => {
    const { office, path, units } = await open('c');
    const at = `${path}/units/${units.a}/evidence?target=fact&targetId=members`;
    const file = pdf(5 * CHUNK_BYTES);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const storage = server.storage();
    let writes = 0;
    const cut: Storage = {
      ...storage,
      write: async (context, work) => {
        writes += 1;
        if (writes > 2) throw new Error('the server was killed');
        return await storage.write(context, work);
      },
    };
    await expect(
      storeFile(cut, { actor: ACTOR }, { sha256, mediaType: 'application/pdf', bytes: file }),
    ).rejects.toThrow('killed');
    expect((await office.get(`${path}/evidence`)).json.total).toBe(0);
    const added = await Promise.all([office.post(at, file, headers), office.post(at, file, headers)]);
    expect(added.map(({ status }) => status)).toEqual([201, 201]);
    expect((await bytesOf(storage, sha256)).equals(file)).toBe(true);
    const chunks = storage.read.selectFrom('evidence_chunks').select('position').where('sha256', '=', sha256);
    expect(await chunks.execute()).toHaveLength(5);
    expect((await office.get(`${path}/evidence`)).json.total).toBe(2);
  });

  it('are swept after a day where no evidence came of them, never where it did, withdrawn or not', async () => {
    const { office, path, units } = await open('w');
    const at = `${path}/units/${units.a}/evidence?target=fact&targetId=members`;
    const storage = server.storage();
    const rowsOf = async (file: Uint8Array): Promise<number> => {
      const sha256 = createHash('sha256').update(file).digest('hex');
      const chunks = await storage.read
        .selectFrom('evidence_chunks')
        .select('position')
        .where('sha256', '=', sha256)
        .execute();
      const files = await storage.read
        .selectFrom('evidence_files')
        .select('size')
        .where('sha256', '=', sha256)
        .execute();
      return chunks.length + files.length;
    };
    const [orphan, kept, taken] = [pdf(3 * CHUNK_BYTES), pdf(2 * CHUNK_BYTES), pdf(CHUNK_BYTES)];
    const sha256 = createHash('sha256').update(orphan).digest('hex');
    await storeFile(storage, { actor: ACTOR }, { sha256, mediaType: 'application/pdf', bytes: orphan });
    await office.post(at, kept, headers);
    const { json } = await office.post(at, taken, headers);
    await office.step(`${path}/evidence/${json.id}/withdraw`, { reason: '传错' }, 1);
    const now = (await storage.read.selectFrom('evidence_files').select('recorded_at').execute()).map(
      (row) => row.recorded_at,
    );
    expect(await sweepFiles(storage, [...now].sort()[0] ?? '')).toBe(0);
    expect(await rowsOf(orphan)).toBe(4);
    await sweepFiles(storage, '2999-01-01T00:00:00.000Z');
    expect([await rowsOf(orphan), await rowsOf(kept), await rowsOf(taken)]).toEqual([0, 3, 2]);
    const forged = storage.write({ actor: TESTER }, ({ db }) => db.deleteFrom('evidence_chunks').execute());
    await expect(forged).rejects.toThrow(/never deleted/);
    expect([await rowsOf(kept), await rowsOf(taken)]).toEqual([3, 2]);
  });

  it('are whole even when they are swept while they are uploaded', async () => {
    const { office, path, units } = await open('u');
    const at = `${path}/units/${units.a}/evidence?target=fact&targetId=members`;
    const file = pdf(40 * CHUNK_BYTES);
    const storage = server.storage();
    const uploading = office.post(at, file, headers);
    const begun = async () => (await sweepFiles(storage, '2999-01-01T00:00:00.000Z')) > 0;
    await expect.poll(begun, { interval: 5, timeout: 20_000 }).toBe(true);
    const added = await uploading;
    expect(added.status, added.text).toBe(201);
    expect((await bytesOf(storage, added.json.sha256)).equals(file)).toBe(true);
  });

  it('do not hold up other writes while a file of 20 MB is stored', { timeout: 120_000 }, async () => {
    const { office, path, units } = await open('p');
    const at = `${path}/units/${units.a}/evidence?target=fact&targetId=members`;
    const write = async (): Promise<number> => {
      const before = performance.now();
      await office.post(`${path}/events`, { unit: units.b, list: 'praise', content: {} });
      return performance.now() - before;
    };
    const alone: number[] = [];
    for (let count = 0; count < 10; count += 1) alone.push(await write());
    const meanwhile: number[] = [];
    let done = false;
    const others = async (): Promise<void> => {
      while (!done) meanwhile.push(await write());
    };
    const working = others();
    const added = await office.post(at, pdf(20 * 1024 * 1024), headers);
    done = true;
    await working;
    expect([added.status, added.json.size]).toEqual([201, 20 * 1024 * 1024]);
    expect(meanwhile.length).toBeGreaterThan(5);
    // What a write takes alone tells how busy the machine is with other things.
    expect(median(meanwhile)).toBeLessThan(250 + 5 * median(alone));
  });
});

describe.each(databases.slice(0, 1))('the limit of evidence files', (database) => {
  const { open } = eventServer(database, { evidenceLimit: 1000 });

  it('is a setting of the server', async () => {
    const { office, path, units } = await open('s');
    const at = `${path}/units/${units.a}/evidence?target=fact&targetId=members`;
    const headers = { 'content-type': 'application/pdf', 'x-file-name': 'a.pdf' };
    expect((await office.post(at, pdf(1000), headers)).status).toBe(201);
    expect((await office.post(at, pdf(1001), headers)).json.code).toBe('evidence-too-large');
    const settings = serverSettings({ host: null, port: null }, { HENG_EVIDENCE_LIMIT_MB: '3' });
    expect(settings.evidenceLimit).toBe(3 * 1024 * 1024);
  });
});

describe.each(databases)('the quota of evidence files on $name', (database) => {
  const { open, server } = eventServer(database, { evidenceQuota: 3 * CHUNK_BYTES });

  it('holds for all files of one unit in one cycle, withdrawn ones too; the same file counts once', async () => {
    const { office, path, units } = await open('q');
    const headers = { 'content-type': 'application/pdf', 'x-file-name': 'a.pdf' };
    const add = (unit: string, file: Uint8Array, more = '') =>
      office.post(`${path}/units/${unit}/evidence?target=fact&targetId=members${more}`, file, headers);
    const first = pdf(2 * CHUNK_BYTES);
    const added = await add(units.a, first);
    expect(added.status).toBe(201);
    expect((await add(units.a, first)).status).toBe(201);
    const before = await storedRows(server.storage());
    for (const more of ['', '&dryRun=true']) {
      const refused = await add(units.a, pdf(CHUNK_BYTES + 1), more);
      expect([refused.status, refused.json.code]).toEqual([413, 'evidence-quota']);
    }
    expect(await storedRows(server.storage())).toEqual(before);
    await office.step(`${path}/evidence/${added.json.id}/withdraw`, { reason: '传错' }, 1);
    expect((await add(units.a, pdf(CHUNK_BYTES + 1))).json.code).toBe('evidence-quota');
    expect((await add(units.b, pdf(3 * CHUNK_BYTES))).status).toBe(201);
    expect((await add(units.a, pdf(CHUNK_BYTES))).status).toBe(201);
    // Both have room at first; together they have not.
    const both = await Promise.all([add(units.a1, pdf(2 * CHUNK_BYTES)), add(units.a1, pdf(2 * CHUNK_BYTES))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 413]);
    const settings = serverSettings({ host: null, port: null }, { HENG_EVIDENCE_QUOTA_MB: '7' });
    expect(settings.evidenceQuota).toBe(7 * 1024 * 1024);
  });
});
