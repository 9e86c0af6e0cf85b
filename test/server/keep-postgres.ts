import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openStorage } from '../../server/storage/index.js';
import { startPostgres } from './postgres-server.js';
import { announce, MIGRATED, removeRun } from './shared-postgres.js';

// Runs the server of one test run: programs, folder, process id of the run.
const [programs = '', folder = '', run = ''] = process.argv.slice(2);
try {
  const server = await startPostgres(programs, join(folder, 'server'));
  await makeMigrated(server.url);
  announce(folder, server.url);
  while (isAlive(Number(run))) await wait(500);
  await server.stop();
  removeRun(folder);
} catch (error) {
  announce(folder, `PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}`);
  while (isAlive(Number(run))) await wait(500);
  removeRun(folder);
}

async function makeMigrated(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`create database ${MIGRATED}`);
  await client.end();
  const storage = await openStorage(`${url}/${MIGRATED}`);
  await storage.close();
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
