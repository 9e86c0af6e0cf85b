import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareCodePoints } from '../../../dsl/index.js';
import { SCHEME_FILE } from './read-scheme-files.js';
import { schemesUnreadable } from './scheme-problems.js';

/** A folder that holds a scheme. */
export interface SchemeFolder {
  readonly id: string;
  readonly folder: string;
  /** Changes whenever the scheme or a file beside it may have changed. */
  readonly stamp: string;
}

/**
 * The folders with a `scheme.yaml` directly below the folder of schemes, by id in code point order.
 *
 * @throws Refusal when the folder of schemes cannot be read
 */
export async function listSchemeFolders(schemesFolder: string): Promise<readonly SchemeFolder[]> {
  const names = await readdir(schemesFolder).catch((cause: NodeJS.ErrnoException) => {
    throw schemesUnreadable.refuse({ reason: cause.code ?? cause.message });
  });
  const folders = await Promise.all(
    [...names].sort(compareCodePoints).map(async (id) => {
      const folder = join(schemesFolder, id);
      const stamp = await stampOf(folder);
      return stamp === null ? [] : [{ id, folder, stamp }];
    }),
  );
  return folders.flat();
}

/** Null when the folder holds no scheme. */
async function stampOf(folder: string): Promise<string | null> {
  const isScheme = await stat(join(folder, SCHEME_FILE)).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isScheme) return null;
  const names = await readdir(folder).catch(() => []);
  const stamps = await Promise.all(
    [...names].sort(compareCodePoints).map(async (name) => {
      const found = await stat(join(folder, name), { bigint: true }).catch(() => null);
      return found?.isFile() ? `${name}:${found.size}:${found.mtimeNs}:${found.ctimeNs}:${found.ino}` : '';
    }),
  );
  return stamps.join('\n');
}
