import { canonicalJson, LANGUAGE_VERSION } from '../../../../dsl/index.js';
import manifest from '../../../../package.json' with { type: 'json' };
import type { UnitOfWork } from '../../../storage/index.js';
import { findScheme, listHeads, updateScheme, type VersionRow } from './scheme-version-store.js';
import { versionUnchanged } from './version-problems.js';

/** The columns that make a version published. */
export function publishedColumns(
  { now }: UnitOfWork,
  publisher: string,
  hash: string,
): Pick<VersionRow, 'state' | 'hash' | 'language_version' | 'engine_version' | 'published_at' | 'published_by'> {
  return {
    state: 'published',
    hash,
    language_version: String(LANGUAGE_VERSION),
    engine_version: manifest.version,
    published_at: now,
    published_by: publisher,
  };
}

/** The scheme gets the name of what is published; its id is frozen from the first time on. */
export async function publishScheme(unit: UnitOfWork, id: string, title: string | null): Promise<void> {
  const scheme = await findScheme(unit.db, id);
  if (scheme === undefined) throw new Error(`bug: there is no scheme ${id}`);
  await updateScheme(unit.db, scheme, {
    name: canonicalJson({ zh: title ?? id }),
    frozen_at: scheme.frozen_at ?? unit.now,
    updated_at: unit.now,
  });
}

/** @throws Refusal `version-unchanged` when a version of the scheme that is published now means the same */
export async function refuseUnchanged(unit: UnitOfWork, scheme: string, hash: string): Promise<void> {
  const published = await listHeads(unit.db, { states: ['published'] }, scheme);
  const same = published.find((version) => version.hash === hash);
  if (same !== undefined) throw versionUnchanged.refuse({ number: same.number, id: same.id, hash });
}
