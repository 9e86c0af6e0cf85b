import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../../../../dsl/index.js';
import { SYSTEM } from '../../../access/actor.js';
import type { Storage, UnitOfWork } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import { listSchemeFolders } from '../list-scheme-folders.js';
import { readSchemeText, readTextFile } from '../read-scheme-files.js';
import { columnsOf, newDraft, newScheme } from './draft-columns.js';
import { publishedColumns, publishScheme } from './publish-version.js';
import {
  findScheme,
  findVersion,
  insertScheme,
  insertVersion,
  listHeads,
  nextNumber,
  PUBLIC_STATES,
  type VersionRow,
} from './scheme-version-store.js';
import { auditedVersion, type CaseFile } from './version-view.js';

/** What became of the scheme in one folder. */
export interface ImportedScheme {
  readonly folder: string;
  /** `kept`: it is there already; `theirs`: people have published versions of it, which stay the newest; `broken`: errors. */
  readonly outcome: 'imported' | 'kept' | 'theirs' | 'broken';
}

/**
 * Publishes the schemes of a folder as the system, each once: what means the same as a version that is there is left alone, so
 * any number of processes may start with the same folder. They come with their regulation and their cases; reviews and
 * cases are not asked for. A scheme in which people publish is never overtaken.
 *
 * @param onFailure told when a scheme could not be read at all
 */
export async function importShippedSchemes(
  storage: Storage,
  workers: WorkerPool,
  schemesFolder: string,
  onFailure: (folder: string, reason: unknown) => void,
): Promise<readonly ImportedScheme[]> {
  const found: ImportedScheme[] = [];
  for (const { id, folder } of await listSchemeFolders(schemesFolder)) {
    found.push({ folder: id, outcome: await importFolder(storage, workers, { id, folder, onFailure }) });
  }
  return found;
}

interface Folder {
  readonly id: string;
  readonly folder: string;
  readonly onFailure: (folder: string, reason: unknown) => void;
}

async function importFolder(
  storage: Storage,
  workers: WorkerPool,
  { id, folder, onFailure }: Folder,
): Promise<ImportedScheme['outcome']> {
  if (await hasText(storage, id, await readSchemeText(folder))) return 'kept';
  const loaded = await workers.run('loadScheme', { id, folder }).catch((reason: unknown) => onFailure(id, reason));
  if (loaded === undefined) return 'broken';
  const { text, source, description } = loaded;
  const { scheme, title, hash } = description;
  if (scheme === null || hash === null) return 'broken';
  const content = { text, source, cases: await readCases(folder) };
  return await storage.write({ actor: SYSTEM }, (unit) => publish(unit, { scheme, title, hash, content }));
}

/** Whether the newest version of a scheme has this very text, as at every start but the first. */
async function hasText(storage: Storage, scheme: string, text: string): Promise<boolean> {
  const [newest] = await listHeads(storage.read, { states: PUBLIC_STATES }, scheme);
  return newest !== undefined && (await findVersion(storage.read, newest.id))?.text === text;
}

interface Shipped {
  readonly scheme: string;
  readonly title: string | null;
  readonly hash: string;
  readonly content: Parameters<typeof columnsOf>[0];
}

/** Another process may have been faster: within the write nobody is. */
async function publish(
  unit: UnitOfWork,
  { scheme, title, hash, content }: Shipped,
): Promise<ImportedScheme['outcome']> {
  const versions = await listHeads(unit.db, { states: ['draft', 'in_review', 'published', 'retired'] }, scheme);
  const official = versions.filter(({ published_at }) => published_at !== null);
  if (official.some((version) => version.hash === hash)) return 'kept';
  const row = await findScheme(unit.db, scheme);
  if (row?.origin === 'authored' || official.some(({ published_by }) => published_by !== SYSTEM.id)) return 'theirs';
  if (row === undefined) {
    await insertScheme(unit.db, { ...newScheme(unit, scheme, SYSTEM.id, { title }), origin: 'shipped' });
  }
  const version: VersionRow = {
    ...newDraft(unit, SYSTEM.id),
    ...columnsOf(content),
    scheme_id: scheme,
    number: await nextNumber(unit.db, scheme),
    based_on: official[0]?.id ?? null,
    note: null,
    authors: canonicalJson([]),
    submitted_at: unit.now,
    submitted_by: SYSTEM.id,
    ...publishedColumns(unit, SYSTEM.id, hash),
  };
  await insertVersion(unit.db, version);
  await publishScheme(unit, scheme, title);
  await unit.record({
    action: 'schemes:import',
    resource: 'scheme-versions',
    resourceId: version.id,
    after: auditedVersion(version),
  });
  return 'imported';
}

async function readCases(folder: string): Promise<readonly CaseFile[]> {
  const cases = join(folder, 'cases');
  const names = await readdir(cases).catch((): string[] => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return await Promise.all(files.map(async (name) => ({ name, text: await readTextFile(join(cases, name)) })));
}
