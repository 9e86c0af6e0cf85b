import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What differs between the files on disk and those that should be there; paths relative to the root, sorted. */
export interface Staleness {
  /** Missing or with other content. */
  readonly changed: readonly string[];
  /** In a generated folder, but generated no more. */
  readonly orphaned: readonly string[];
}

/** Compares files on disk with what they should hold; `folders` hold nothing but generated files. */
export function findStale(root: string, files: ReadonlyMap<string, string>, folders: readonly string[]): Staleness {
  const changed = [...files]
    .filter(([path, content]) => readIfThere(join(root, path)) !== content)
    .map(([path]) => path);
  const orphaned = folders.flatMap((folder) => filesIn(root, folder)).filter((path) => !files.has(path));
  return { changed: changed.sort(), orphaned: orphaned.sort() };
}

/** Writes what changed and deletes what is generated no more. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>, { changed, orphaned }: Staleness): void {
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  for (const path of orphaned) rmSync(join(root, path));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function filesIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
