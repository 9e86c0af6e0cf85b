import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { CycleScheme } from './cycle-scheme.js';
import { cycleSchemeUnknown } from './cycle-scheme-problems.js';
import { findPublishedVersion, findVersionText, type PublishedVersion } from './cycle-scheme-store.js';

/** A version together with what it says. */
export interface VersionScheme {
  readonly version: PublishedVersion;
  readonly scheme: CycleScheme;
  readonly text: string;
}

/** The scheme versions that cycles apply, by hash. */
export interface CycleSchemes {
  /** @throws Refusal `cycle-scheme-unknown` when no version with this hash was ever published */
  find(hash: string): Promise<VersionScheme>;
}

const KEPT = 50;

/** Asks the database which versions there are; what a hash means never changes, so it is worked out once and kept. */
export function createCycleSchemes(storage: Storage, workers: WorkerPool): CycleSchemes {
  const kept = new Map<string, Promise<Pick<VersionScheme, 'scheme' | 'text'>>>();

  const read = async (id: string): Promise<Pick<VersionScheme, 'scheme' | 'text'>> => {
    const text = await findVersionText(storage.read, id);
    if (text === undefined) throw new Error(`bug: version ${id} has no text`);
    return { text, scheme: await workers.run('describeCycleScheme', { text }) };
  };

  return {
    find: async (hash) => {
      const version = await findPublishedVersion(storage.read, hash);
      if (version === undefined) throw cycleSchemeUnknown.refuse({ hash });
      const described = kept.get(version.id) ?? read(version.id);
      kept.delete(version.id);
      kept.set(version.id, described);
      described.catch(() => kept.delete(version.id));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return { version, ...(await described) };
    },
  };
}
