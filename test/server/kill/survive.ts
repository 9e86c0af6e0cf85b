import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { verifyStoredAudit } from '../../../server/audit/index.js';
import { buildServer } from '../../../server/http/build-server.js';
import { verifyRun } from '../../../server/resources/runs/verify/verify-run.js';
import type { Storage } from '../../../server/storage/index.js';
import type { DatabaseUnderTest } from '../databases.js';
import { hasEnded, until } from '../jobs/test-jobs.js';
import { runServer } from '../resources/runs/run-server.js';
import { newKey } from '../resources/year-server.js';
import { type PersistentClient, persistentClient } from './persistent-client.js';

const SERVER = fileURLToPath(new URL('./serve-until-killed.ts', import.meta.url));
const SCHEMES = fileURLToPath(new URL('../../../schemes', import.meta.url));
/** More than a lease of a job, so that what a killed server held is free for the next. */
const STEP_SECONDS = 60;
/** Runs are long: one client asks for so many at most. */
const MOST_RUNS = 10;

/** What happens to a server at work; when it is over, the database can be used again and the server is gone. */
export type Disaster = (at: { readonly server: ChildProcess; readonly ended: Promise<unknown> }) => Promise<void>;

/** Where the database is while its servers meet disasters, if not where it was made. */
export interface Elsewhere {
  /** Takes the closed database there; gives its URL. */
  take(url: string): string;
  /** Brings it back; gives its URL. */
  bring(url: string): string;
}

const NOWHERE_ELSE: Elsewhere = { take: (url) => url, bring: (url) => url };

/** A year over one database, wherever that is, whose server meets disasters. */
export function survivor(database: DatabaseUnderTest) {
  let url: string | null = null;
  const known: DatabaseUnderTest = {
    ...database,
    open: async (options) => {
      url ??= await database.emptyDatabase();
      return await database.open(options, url);
    },
  };
  const { server, open } = runServer(known, new Date().toISOString());

  /**
   * People and machines enter while one server after the other meets a disaster; in the end every acknowledged entry must be
   * there, none twice, every job done, the audit chain whole.
   */
  async function survive(rounds: number, strike: Disaster, elsewhere = NOWHERE_ELSE): Promise<void> {
    const { cycle, units } = await open('k');
    const key = await newKey(server.storage(), [['office']]);
    const path = `/api/cycles/${cycle}`;
    const json = { 'content-type': 'application/json' };
    const single = (unit: string): PersistentClient =>
      persistentClient(unit, key, (number, before) => ({
        method: 'PATCH',
        path: `${path}/units/${unit}/facts`,
        headers: { ...json, 'if-match': `"${Object(before).revision ?? 0}"` },
        body: JSON.stringify({ cells: { held: { value: number } }, submit: true, reason: `第${number}次` }),
      }));
    const bulk = persistentClient('bulk', key, (number) => ({
      method: 'POST',
      path: `${path}/bulk/facts?mode=all&reason=x`,
      headers: { 'content-type': 'application/x-ndjson' },
      body: ['k-c', 'k-d'].map((unit) => JSON.stringify({ unit, fact: 'held', value: number })).join('\n'),
    }));
    const runs = persistentClient('runs', key, (number) => ({
      method: 'POST',
      path: `${path}/runs${number > MOST_RUNS ? '?dryRun=true' : ''}`,
      headers: json,
      body: JSON.stringify({ kind: 'interim' }),
    }));
    const singles = [single(units.a), single(units.b)];
    await server.app().close();
    await server.storage().close();
    const served = elsewhere.take(url ?? '');
    for (let round = 1; round <= rounds; round += 1)
      await serveAndStrike(served, round * STEP_SECONDS, [...singles, bulk, runs], strike);

    url = elsewhere.bring(url ?? '');
    const clock = (): Date => new Date(Date.now() + (rounds + 1) * STEP_SECONDS * 1000);
    const storage = await known.open({ clock });
    const options = { schemesFolder: SCHEMES, log: false, bodyLimit: 1024 * 1024, jobSeconds: 60, clock } as const;
    const last = await buildServer({ ...options, storage, publicEvaluation: false });
    for (const { id } of await storage.read.selectFrom('jobs').select('id').execute())
      expect(await until(storage, id, hasEnded, 120)).toMatchObject({ state: 'done', problem: null });
    await last.close();

    const written = [
      { unit: units.a, answered: singles[0]?.answered ?? 0 },
      { unit: units.b, answered: singles[1]?.answered ?? 0 },
      { unit: units.c, answered: bulk.answered },
      { unit: units.d, answered: bulk.answered },
    ];
    for (const { unit, answered } of written) {
      const values = await enteredValues(storage, unit);
      expect(answered).toBeGreaterThan(rounds);
      // The last request of a killed server may have been done though nobody was told.
      expect([answered, answered + 1]).toContain(values.length);
      expect(values).toEqual(values.map((_, index) => index + 1));
    }
    const [c, d] = [await enteredValues(storage, units.c), await enteredValues(storage, units.d)];
    expect(c).toEqual(d);
    const done = await storage.read.selectFrom('runs').select('id').where('state', '=', 'done').execute();
    const finished = await storage.read
      .selectFrom('audit')
      .select('resource_id')
      .where('action', '=', 'runs:finish')
      .execute();
    expect(finished.map(({ resource_id }) => resource_id).sort()).toEqual(done.map(({ id }) => id).sort());
    for (const { id } of done)
      expect(await storage.snapshot((db) => verifyRun(db, id))).toMatchObject({ kind: 'verified', units: 4 });
    const entries = await storage.read.selectFrom('audit').select('seq').where('resource', '=', 'sheets').execute();
    const revisions = await storage.read.selectFrom('sheet_revisions').select('revision').execute();
    expect(entries.length).toBe(revisions.length);
    expect(await storage.snapshot((db) => verifyStoredAudit(db))).toMatchObject({ kind: 'intact' });
    const counts = written.map(({ answered }) => answered).join(', ');
    console.info(`${known.name}: ${rounds} rounds; acknowledged entries ${counts}; ${done.length} runs`);
  }

  return { survive };
}

/** Starts a server, lets clients work, and strikes at a random moment. */
async function serveAndStrike(
  url: string,
  ahead: number,
  clients: readonly PersistentClient[],
  strike: Disaster,
): Promise<void> {
  const server = spawn(process.execPath, ['--import', 'tsx', SERVER, url, String(ahead)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (line: Buffer) => resolve(line.toString('utf8').trim()));
    server.once('close', () => reject(new Error('the server did not start')));
  });
  const work = Promise.all(clients.map((client) => client.workAt(address)));
  await Promise.race([untilAllWork(clients), work]);
  await strike({ server, ended });
  await work;
}

/** Waits until every client was answered, then a random moment, so that slow machines have something to lose too. */
async function untilAllWork(clients: readonly PersistentClient[]): Promise<void> {
  const before = clients.map(({ answered }) => answered);
  const isWaiting = (): boolean => clients.some(({ answered }, index) => answered < (before[index] ?? 0) + 2);
  for (let tries = 0; tries < 1500 && isWaiting(); tries += 1) await wait(20);
  await wait(Math.random() * 500);
}

/** What was entered of a unit, oldest first. */
async function enteredValues({ read }: Storage, unit: string): Promise<readonly unknown[]> {
  const rows = await read
    .selectFrom('sheet_revisions')
    .innerJoin('sheets', 'sheets.id', 'sheet_revisions.sheet_id')
    .select('sheet_revisions.changes')
    .where('sheets.unit_id', '=', unit)
    .orderBy('sheet_revisions.revision')
    .execute();
  return rows.map(({ changes }) => JSON.parse(changes).held.value);
}
