import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a build is made from: the UI, the language that runs in it, and the packages. */
const SOURCES = ['admin-ui', 'dsl', 'package-lock.json', 'tsconfig.json'];
const NOT_SOURCES: ReadonlySet<string> = new Set(['admin-ui/dist', 'dsl/generate']);

/** SHA-256 over names and contents of the sources of the UI, in hexadecimal. */
export async function hashSources(): Promise<string> {
  const paths = (await Promise.all(SOURCES.map(filesBelow))).flat().sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = await readFile(join(ROOT, path));
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<readonly string[]> {
  if (NOT_SOURCES.has(path)) return [];
  const entries = await readdir(join(ROOT, path), { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const below = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`])),
  );
  return below.flat();
}
