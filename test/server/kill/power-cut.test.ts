import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { type DatabaseUnderTest, databases, testFolder } from '../databases.js';
import { installedPostgres, type PostgresServer, startPostgres } from '../postgres-server.js';
import { type LoopDisk, makeLoopDisk, whyNoLoopDisk } from './loop-disk.js';
import { ROUNDS, roundsTimeout } from './rounds.js';
import { type Disaster, type Elsewhere, survivor } from './survive.js';

const why = whyNoLoopDisk(testFolder());
if (why !== null) console.warn(`Power cuts are SKIPPED, no file system can be cut off here: ${why}`);
const programs = installedPostgres();
/** PostgreSQL is slow to start again; a cut of its disk and one of SQLite's are the same to the server. */
const CUTS = Math.ceil(ROUNDS / 2);

/** A kind of database on a disk whose power is cut. */
interface OnDisk {
  readonly database: DatabaseUnderTest;
  readonly elsewhere: Elsewhere;
  /** Ends and starts again what the power cut ends beside the server. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** The file is on the disk while servers use it; the tests' own process would keep it open there. */
function sqliteOn(database: DatabaseUnderTest, disk: () => LoopDisk): OnDisk {
  const fileOf = (url: string): string => url.slice('sqlite:'.length);
  const moved = (): string => join(disk().folder, 'heng.db');
  const elsewhere: Elsewhere = {
    take: (url) => {
      copyFileSync(fileOf(url), moved());
      disk().flush();
      return `sqlite:${moved()}`;
    },
    bring: (url) => {
      // Not to where it came from: a closed connection keeps that file open while one of its statements lives.
      const back = `${fileOf(url)}-back`;
      for (const end of ['', '-wal']) {
        if (existsSync(`${moved()}${end}`)) copyFileSync(`${moved()}${end}`, `${back}${end}`);
      }
      return `sqlite:${back}`;
    },
  };
  return { database, elsewhere, stop: async () => {}, start: async () => {} };
}

function postgresOn(database: DatabaseUnderTest, disk: () => LoopDisk): OnDisk {
  let server: PostgresServer | null = null;
  const emptyDatabase = async () => {
    server = await startPostgres(programs ?? '', join(disk().folder, 'cluster'), ['fsync=on', 'full_page_writes=on']);
    return `${server.url}/postgres`;
  };
  const stop = async () => await server?.stop();
  afterAll(stop);
  // What made the cluster did not wait for the disk.
  const take = (url: string): string => {
    disk().flush();
    return url;
  };
  const elsewhere: Elsewhere = { take, bring: (url) => url };
  return { database: { ...database, emptyDatabase }, elsewhere, stop, start: async () => await server?.start() };
}

const kinds = databases.filter(({ name }) => name === 'SQLite' || programs !== null);

describe.skipIf(why !== null).each(kinds)('a machine that loses power while people enter, on $name', (kind) => {
  let made: LoopDisk | null = null;
  const disk = (): LoopDisk => {
    made ??= makeLoopDisk(join(testFolder(), `disk-${kind.name}`));
    return made;
  };
  afterAll(() => made?.remove());
  const { database, elsewhere, stop, start } = (kind.name === 'SQLite' ? sqliteOn : postgresOn)(kind, disk);
  const { survive } = survivor(database);

  it(`keeps every acknowledged entry, in ${CUTS} cuts`, { timeout: roundsTimeout(CUTS) }, async () => {
    const cut: Disaster = async ({ server, ended }) => {
      // A machine stops at once: nothing is answered any more.
      server.kill('SIGSTOP');
      disk().cutPower();
      server.kill('SIGKILL');
      await Promise.all([ended, stop()]);
      disk().restorePower();
      await start();
    };
    await survive(CUTS, cut, elsewhere);
  });
});
