import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { CataloguedScheme } from '../jobs/load-scheme.js';
import { nearestIds } from '../nearest-ids.js';
import type { SchemeCatalogue, WantedVersion } from '../scheme-catalogue.js';
import { schemeUnknown } from '../scheme-problems.js';
import { unreadableScheme } from '../unreadable-scheme.js';
import {
  findScheme,
  findVersion,
  listHeads,
  listSchemes,
  PUBLIC_STATES,
  VERSION_STATES,
  type VersionHead,
} from './scheme-version-store.js';
import { schemeNotPublished, versionUnknown } from './version-problems.js';

/** Versions whose description is kept; the least recently used one goes first. */
const KEPT = 100;
const RETRY_MILLISECONDS = 60_000;

/**
 * The published versions of the database. Every call asks the database which they are, so that a publication by any process
 * counts at once; what a version is, which never changes, is worked out once and kept.
 *
 * @param imported resolves once the shipped schemes are versions too; nothing is told before
 * @param onFailure told when a version could not be described; it is then listed with a diagnostic that says so
 */
export function createStoredCatalogue(
  storage: Storage,
  workers: WorkerPool,
  imported: () => Promise<void>,
  onFailure: (id: string, reason: unknown) => void,
): SchemeCatalogue {
  const kept = new Map<string, Promise<CataloguedScheme>>();

  const load = async (head: VersionHead): Promise<CataloguedScheme> => {
    const file = `${head.scheme_id}/scheme.yaml`;
    const row = await findVersion(storage.read, head.id);
    if (row === undefined) throw versionUnknown.refuse({ id: head.id });
    const { text, source } = row;
    return await workers.run('describeText', { id: head.scheme_id, file, text, source });
  };

  const describe = async (head: VersionHead): Promise<CataloguedScheme> => {
    // A draft is another text with every revision.
    const key = head.published_at === null ? `${head.id} ${head.revision}` : head.id;
    const known = kept.get(key);
    const described =
      known ??
      load(head).catch((reason: unknown) => {
        onFailure(head.scheme_id, reason);
        setTimeout(() => kept.delete(key), RETRY_MILLISECONDS).unref();
        return unreadableScheme(head.scheme_id, reason);
      });
    kept.delete(key);
    kept.set(key, described);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    const { id, number, state } = head;
    return { ...(await described), version: { id, number, state } };
  };

  const unknown = async (id: string): Promise<Error> => {
    const schemes = await listSchemes(storage.read);
    const published = schemes.filter(({ frozen_at }) => frozen_at !== null).map((scheme) => scheme.id);
    return schemeUnknown.refuse({ id, near: nearestIds(id, published) });
  };

  return {
    list: async () => {
      await imported();
      const heads = await listHeads(storage.read, { states: ['published'] });
      const newest = heads.filter((head, index) => heads[index - 1]?.scheme_id !== head.scheme_id);
      return await Promise.all(newest.map(describe));
    },
    find: async (id, { version, drafts }: WantedVersion = { version: null, drafts: false }) => {
      await imported();
      const states = version === null ? (['published'] as const) : drafts ? VERSION_STATES : PUBLIC_STATES;
      const heads = await listHeads(storage.read, { states }, id);
      const head = heads.find((each) => version === null || each.id === version || each.hash === version);
      if (head !== undefined) return await describe(head);
      const scheme = await findScheme(storage.read, id);
      if (scheme === undefined || (scheme.frozen_at === null && !drafts)) throw await unknown(id);
      throw version === null ? schemeNotPublished.refuse({ id }) : versionUnknown.refuse({ id: version });
    },
  };
}
