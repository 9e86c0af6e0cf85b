import type { WorkerPool } from '../../workers/worker-pool.js';
import type { CataloguedScheme } from './jobs/load-scheme.js';
import { listSchemeFolders, type SchemeFolder } from './list-scheme-folders.js';
import { nearestIds } from './nearest-ids.js';
import { schemeUnknown } from './scheme-problems.js';
import { unreadableScheme } from './unreadable-scheme.js';
import { versionUnknown } from './versions/version-problems.js';

/** Which version of a scheme is wanted. */
export interface WantedVersion {
  /** Id or hash of a version; null: the one that was published last. */
  readonly version: string | null;
  /** Whether who asks may see drafts. */
  readonly drafts: boolean;
}

/** The schemes that can be computed with, always as they are now. */
export interface SchemeCatalogue {
  /** All of them, by id; broken ones too. @throws Refusal when they cannot be read */
  list(): Promise<readonly CataloguedScheme[]>;
  /** @throws Refusal when there is no such scheme, with those that may have been meant, or no such version */
  find(id: string, wanted?: WantedVersion): Promise<CataloguedScheme>;
}

/** When a scheme that could not be loaded is tried again, unless its files change before. */
const RETRY_MILLISECONDS = 60_000;

interface Kept {
  readonly stamp: string;
  readonly scheme: Promise<CataloguedScheme>;
}

/**
 * Reads schemes from a folder. Every call looks at the files' stamps, which works on any file system; only what
 * changed is read and compiled again, in a worker process. An id is only ever compared with the folders that are there.
 *
 * @param onFailure told when a scheme could not be loaded at all; it is then listed with a diagnostic that says so
 */
export function createSchemeCatalogue(
  schemesFolder: string,
  workers: WorkerPool,
  onFailure: (id: string, reason: unknown) => void,
): SchemeCatalogue {
  const kept = new Map<string, Kept>();

  const forget = (id: string, entry: Kept): void => {
    if (kept.get(id) === entry) kept.delete(id);
  };

  const load = (folder: SchemeFolder): Promise<CataloguedScheme> => {
    const known = kept.get(folder.id);
    if (known?.stamp === folder.stamp) return known.scheme;
    const scheme = workers.run('loadScheme', { id: folder.id, folder: folder.folder }).catch((reason: unknown) => {
      onFailure(folder.id, reason);
      setTimeout(() => forget(folder.id, entry), RETRY_MILLISECONDS).unref();
      return unreadableScheme(folder.id, reason);
    });
    const entry: Kept = { stamp: folder.stamp, scheme };
    kept.set(folder.id, entry);
    return scheme;
  };

  return {
    list: async () => {
      const folders = await listSchemeFolders(schemesFolder);
      const ids = new Set(folders.map(({ id }) => id));
      for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
      return Promise.all(folders.map(load));
    },
    find: async (id, wanted) => {
      const folders = await listSchemeFolders(schemesFolder);
      const folder = folders.find((candidate) => candidate.id === id);
      if (folder !== undefined) {
        const scheme = await load(folder);
        const version = wanted?.version ?? null;
        if (version === null || version === scheme.description.hash) return scheme;
        throw versionUnknown.refuse({ id: version });
      }
      throw schemeUnknown.refuse({
        id,
        near: nearestIds(
          id,
          folders.map((candidate) => candidate.id),
        ),
      });
    },
  };
}
