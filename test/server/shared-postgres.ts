import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const KEEPER = fileURLToPath(new URL('./keep-postgres.ts', import.meta.url));

/** A database of the shared server that has its tables, to be copied: in a tenth of the time that making them takes. */
export const MIGRATED = 'heng_migrated';

/**
 * The URL (without a database) of one PostgreSQL server for all test files of a run. Whoever asks first starts it, in a
 * process of its own that ends with the run, however that ends.
 */
export async function sharedPostgres(programs: string): Promise<string> {
  const run = process.ppid;
  const folder = join(tmpdir(), `heng-test-postgres-${run}`);
  const ready = join(folder, 'ready');
  if (startsIt(folder)) {
    const keeper = spawn(process.execPath, ['--import', 'tsx', KEEPER, programs, folder, String(run)], {
      detached: true,
      stdio: 'ignore',
    });
    keeper.unref();
  }
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (existsSync(ready)) {
      const said = readFileSync(ready, 'utf8');
      if (said.startsWith('postgres:')) return said;
      throw new Error(said);
    }
    await wait(100);
  }
  throw new Error('the PostgreSQL server of the tests did not start within a minute');
}

/** Says to those who wait in `sharedPostgres` what came of it: the URL, or why there is none. */
export function announce(folder: string, said: string): void {
  writeFileSync(join(folder, 'ready.tmp'), said);
  renameSync(join(folder, 'ready.tmp'), join(folder, 'ready'));
}

/** Removes what a run left. */
export function removeRun(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function startsIt(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
