import { canonicalJson } from '../../../../dsl/index.js';
import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission } from '../../../access/require-permission.js';
import { checkRevision } from '../../../http/revision.js';
import type { Storage, UnitOfWork } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { VersionContent } from '../jobs/check-version.js';
import type { TextIdentity } from '../jobs/describe-text.js';
import { schemeUnknown } from '../scheme-problems.js';
import {
  authorsColumn,
  changedColumns,
  columnsOf,
  newDraft,
  newScheme,
  refuseBadId,
  refuseSameNames,
} from './draft-columns.js';
import { contentOf, loadVersion, visibilityOf, writersOf } from './load-version.js';
import {
  findScheme,
  insertScheme,
  insertVersion,
  listHeads,
  listVersions,
  nextNumber,
  updateScheme,
  updateVersion,
  type VersionFilter,
  type VersionRow,
} from './scheme-version-store.js';
import { changedLines } from './text-change.js';
import { schemeExists, schemeFrozen, versionImmutable } from './version-problems.js';
import type { NewVersion, VersionChange } from './version-schemas.js';
import {
  auditedVersion,
  authorsOf,
  summariesOf,
  type VersionSummary,
  type VersionView,
  viewOf,
} from './version-view.js';

/** Versions as authors write them. Every change is audited; `dryRun` checks, answers and stores nothing. */
export interface DraftService {
  /** The versions of a scheme that who asks may see. @throws Refusal `scheme-unknown` when there is none */
  list(
    context: RequestContext,
    filter: VersionFilter,
  ): Promise<{ readonly data: readonly VersionSummary[]; readonly total: number }>;
  /** @throws Refusal `version-unknown` */
  get(context: RequestContext, id: string): Promise<VersionView>;
  /**
   * A new draft: of what is given, else a copy of the version named in `basedOn`, else of the scheme's newest published
   * version, else empty. A scheme that is not there yet begins with it.
   *
   * @throws Refusal `version-unknown`, `fields-invalid`
   */
  create(context: RequestContext, scheme: string, wanted: NewVersion, dryRun: boolean): Promise<VersionView>;
  /**
   * Saves a draft, with whatever mistakes it has.
   *
   * @throws Refusal `version-unknown`, `version-immutable`, `revision-conflict`, `scheme-frozen`, `scheme-exists`
   */
  save(
    context: RequestContext,
    id: string,
    expected: number,
    change: VersionChange,
    dryRun: boolean,
  ): Promise<VersionView>;
}

export function createDraftService(storage: Storage, workers: WorkerPool): DraftService {
  /** The version a new draft is copied from. */
  const baseOf = async (
    context: RequestContext,
    scheme: string,
    { basedOn, text }: NewVersion,
  ): Promise<VersionRow | null> => {
    if (basedOn !== undefined && basedOn !== null) return await loadVersion(storage.read, context, basedOn);
    if (basedOn === null || text !== undefined) return null;
    const [newest] = await listHeads(storage.read, { states: ['published'] }, scheme);
    return newest === undefined ? null : await loadVersion(storage.read, context, newest.id);
  };

  const newContent = async (scheme: string, base: VersionRow | null, wanted: NewVersion): Promise<VersionContent> => {
    const { year = null, title = null } = wanted;
    const content = base === null ? { text: '', source: null, cases: [] } : contentOf(base);
    const isSame = base === null || (base.scheme_id === scheme && year === null && title === null);
    const copy = isSame ? content : await workers.run('copyVersion', { content, scheme, year, title });
    return {
      text: wanted.text ?? copy.text,
      source: wanted.source === undefined ? copy.source : wanted.source,
      cases: wanted.cases ?? copy.cases,
    };
  };

  return {
    list: async (context, filter) => {
      requirePermission(context, 'schemes:read');
      return await storage.snapshot(async (db) => {
        const { rows, total } = await listVersions(db, filter, visibilityOf(context.actor));
        if (total === 0 && filter.state === null) throw schemeUnknown.refuse({ id: filter.scheme, near: [] });
        return { data: await summariesOf(db, rows), total };
      });
    },
    get: async (context, id) => {
      requirePermission(context, 'schemes:read');
      return await viewOf(storage.read, await loadVersion(storage.read, context, id));
    },
    create: async (context, scheme, wanted, dryRun) => {
      requirePermission(context, 'schemes:write');
      refuseBadId(scheme);
      refuseSameNames(wanted.cases);
      const base = await baseOf(context, scheme, wanted);
      const content = await newContent(scheme, base, wanted);
      const identity = await workers.run('identifyText', { text: content.text });
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { id: author } = context.actor;
        const known = await findScheme(unit.db, scheme);
        if (known === undefined) await insertScheme(unit.db, newScheme(unit, scheme, author, identity));
        const number = await nextNumber(unit.db, scheme);
        const row: VersionRow = {
          ...newDraft(unit, author),
          ...columnsOf(content),
          authors: authorsColumn(await writersOf(unit.db, context.actor)),
          scheme_id: scheme,
          number,
          hash: identity.hash,
          based_on: base?.id ?? null,
          note: wanted.note ?? null,
        };
        await insertVersion(unit.db, row);
        await unit.record({
          action: 'scheme-versions:create',
          resource: 'scheme-versions',
          resourceId: row.id,
          after: { ...auditedVersion(row), basedOn: row.based_on },
        });
        return await viewOf(unit.db, row);
      });
    },
    save: async (context, id, expected, change, dryRun) => {
      requirePermission(context, 'schemes:write');
      if (change.scheme !== undefined) refuseBadId(change.scheme);
      refuseSameNames(change.cases);
      const { text } = change;
      const identity = text === undefined ? null : await workers.run('identifyText', { text });
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const row = await loadVersion(unit.db, context, id);
        if (row.state !== 'draft') throw versionImmutable.refuse({ state: row.state });
        const view = await viewOf(unit.db, row);
        checkRevision(expected, view, { ...view, ...change });
        const wanted = changedColumns(row, change, identity);
        const isRenamed = change.scheme !== undefined && change.scheme !== row.scheme_id;
        if (!isRenamed && Object.keys(wanted).length === 0) return view;
        const named = isRenamed ? await rename(unit, row, change.scheme) : row;
        await keepName(unit, named.scheme_id, identity);
        const changed = await updateVersion(unit.db, named, {
          ...wanted,
          authors: authorsColumn([...authorsOf(row), ...(await writersOf(unit.db, context.actor))]),
          updated_at: unit.now,
          updated_by: context.actor.id,
        });
        await unit.record({
          action: 'scheme-versions:save',
          resource: 'scheme-versions',
          resourceId: id,
          before: auditedVersion(row),
          after: { ...auditedVersion(changed), lines: changedLines(row.text, changed.text) },
        });
        return await viewOf(unit.db, changed);
      });
    },
  };
}

/** Gives the scheme of a draft another id; all its versions follow. */
async function rename(unit: UnitOfWork, row: VersionRow, id: string): Promise<VersionRow> {
  const scheme = await findScheme(unit.db, row.scheme_id);
  if (scheme === undefined) throw new Error(`bug: version ${row.id} has no scheme`);
  if (scheme.frozen_at !== null) throw schemeFrozen.refuse({ id: scheme.id });
  if ((await findScheme(unit.db, id)) !== undefined) throw schemeExists.refuse({ id });
  await updateScheme(unit.db, scheme, { id, updated_at: unit.now });
  return { ...row, scheme_id: id };
}

/** A scheme that was never published is called what its drafts say. */
async function keepName(unit: UnitOfWork, id: string, identity: TextIdentity | null): Promise<void> {
  const scheme = await findScheme(unit.db, id);
  if (scheme === undefined || scheme.frozen_at !== null || identity?.title == null) return;
  const name = canonicalJson({ zh: identity.title });
  if (name !== scheme.name) await updateScheme(unit.db, scheme, { name, updated_at: unit.now });
}
