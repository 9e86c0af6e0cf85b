import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { importShippedSchemes } from '../../../../../server/resources/schemes/versions/import-shipped-schemes.js';
import type { Storage } from '../../../../../server/storage/index.js';
import { createWorkerPool } from '../../../../../server/workers/worker-pool.js';
import { databases, TESTER } from '../../../databases.js';
import { SMALL, smallSchemes } from './small-scheme.js';

const workers = createWorkerPool({ workers: 1, jobSeconds: 60, workerMegabytes: 500 });
afterAll(() => workers.close());

const versionsIn = async (storage: Storage) =>
  await storage.read
    .selectFrom('scheme_versions')
    .innerJoin('schemes', 'schemes.id', 'scheme_versions.scheme_id')
    .select(['scheme_id', 'number', 'state', 'published_by', 'origin', 'cases', 'source', 'authors'])
    .orderBy('number')
    .execute();

describe.each(databases)('importing the shipped schemes on $name', ({ open }) => {
  const failures: string[] = [];
  const run = async (storage: Storage, folder: string) =>
    Object.fromEntries(
      (await importShippedSchemes(storage, workers, folder, (id) => failures.push(id))).map((found) => [
        found.folder,
        found.outcome,
      ]),
    );
  afterEach(() => expect(failures).toEqual([]));

  it('publishes each as the system, once, with its regulation and cases', async () => {
    const storage = await open();
    const folder = smallSchemes();
    expect(await run(storage, folder)).toEqual({ broken: 'broken', 'small-2023': 'imported' });
    expect(await run(storage, folder)).toEqual({ broken: 'broken', 'small-2023': 'kept' });
    expect(await versionsIn(storage)).toEqual([
      {
        scheme_id: 'small-2023',
        number: 1,
        state: 'published',
        published_by: '',
        origin: 'shipped',
        cases: JSON.stringify(SMALL.cases),
        source: SMALL.source,
        authors: '[]',
      },
    ]);
    const audit = await storage.read.selectFrom('audit').select(['action', 'actor_kind']).execute();
    expect(audit).toEqual([{ action: 'schemes:import', actor_kind: 'system' }]);
  });

  it('leaves other layouts of the same meaning alone, and adds what means something else as a new version', async () => {
    const storage = await open();
    const folder = smallSchemes();
    await run(storage, folder);
    const file = join(folder, 'small-2023', 'scheme.yaml');
    await writeFile(file, `# 新的注释\n${await readFile(file, 'utf8')}`);
    expect(await run(storage, folder)).toMatchObject({ 'small-2023': 'kept' });
    await writeFile(file, SMALL.text.replace('70%', '65%').replace('30%', '35%'));
    expect(await run(storage, folder)).toMatchObject({ 'small-2023': 'imported' });
    expect((await versionsIn(storage)).map(({ number, state }) => [number, state])).toEqual([
      [1, 'published'],
      [2, 'published'],
    ]);
  });

  it('never overtakes what people published', async () => {
    const storage = await open();
    const folder = smallSchemes();
    await run(storage, folder);
    await storage.write({ actor: TESTER }, async ({ db, newId }) => {
      const row = await db.selectFrom('scheme_versions').selectAll().executeTakeFirstOrThrow();
      const theirs = { ...row, id: newId(), number: 2, hash: 'theirs', published_by: TESTER.id };
      await db.insertInto('scheme_versions').values(theirs).execute();
    });
    const text = SMALL.text.replace('70%', '65%').replace('30%', '35%');
    await writeFile(join(folder, 'small-2023', 'scheme.yaml'), text);
    expect(await run(storage, folder)).toMatchObject({ 'small-2023': 'theirs' });
  });

  it('is done once by several at the same time', async () => {
    const storage = await open();
    const folder = smallSchemes();
    const outcomes = await Promise.all([run(storage, folder), run(storage, folder), run(storage, folder)]);
    expect(outcomes.map((found) => found['small-2023']).sort()).toEqual(['imported', 'kept', 'kept']);
    expect(await versionsIn(storage)).toHaveLength(1);
  });
});
