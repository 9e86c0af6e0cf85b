import { createHash } from 'node:crypto';
import { access, cp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from '../../admin-ui/build/build-lock.js';
import { startDemo } from '../../server/demo/start-demo.js';
import { SCHEMES } from '../server/http/running-server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the data of the demo are made from and kept in. */
const MADE_FROM = ['dsl', 'schemes', 'server/demo', 'server/storage', 'server/audit', 'test/fixtures/vectors'];
const PREFIX = 'heng-e2e-demo-';
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Copies a filled demo, as `heng demo --keep` leaves it, into a folder. It is filled once a day, and again when what it is made
 * from changes: that takes half a minute; others who ask meanwhile wait for it.
 */
export async function copySeededDemo(folder: string): Promise<void> {
  const today = new Date();
  const made = join(tmpdir(), `${PREFIX}${await hashOf(MADE_FROM, today.toISOString().slice(0, 10))}`);
  if (!(await isThere(made))) {
    await withBuildLock(`${made}.lock`, async () => {
      if (!(await isThere(made))) await make(made, today);
    });
  }
  await cp(made, folder, { recursive: true });
}

async function make(made: string, today: Date): Promise<void> {
  const unfinished = `${made}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const stop = new AbortController().signal;
  const options = { port: 0, schemesFolder: SCHEMES, log: false, keptFolder: unfinished, today, stop };
  const demo = await startDemo(options, () => {});
  await demo.close();
  await rename(unfinished, made);
  await removeOld(today);
}

/** Those of other days, or of sources that have changed since. */
async function removeOld(today: Date): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const old = join(tmpdir(), name);
    const { mtimeMs } = await stat(old);
    if (today.getTime() - mtimeMs > DAY_MS) await rm(old, { recursive: true, force: true });
  }
}

/** SHA-256 over a text, and the names and contents of all files below some folders; the first 16 hexadecimal digits. */
async function hashOf(folders: readonly string[], text: string): Promise<string> {
  const hash = createHash('sha256').update(text);
  for (const folder of folders) {
    const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(`${file}\n`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
