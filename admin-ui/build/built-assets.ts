import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const compress = promisify(gzip);

/** Writes `<file>.gz` beside every file of the folder that has none: the server sends it to browsers that take it. */
export async function compressAssets(folder: string): Promise<void> {
  const names = new Set(await readdir(folder));
  const missing = [...names].filter((name) => !name.endsWith('.gz') && !names.has(`${name}.gz`));
  for (const name of missing) {
    const content = await readFile(join(folder, name));
    await writeFile(join(folder, `${name}.gz`), await compress(content, { level: 9 }));
  }
}

/** Removes the parts of builds that are older than a week and not of the last one. */
export async function removeOldAssets(built: string): Promise<void> {
  const { mtimeMs: now } = await stat(join(built, 'index.html'));
  const folder = join(built, 'assets');
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (!name.endsWith('.gz') && now - mtimeMs > WEEK_MS) {
      await rm(join(folder, name), { force: true });
      await rm(join(folder, `${name}.gz`), { force: true });
    }
  }
}
