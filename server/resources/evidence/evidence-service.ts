import type { Kysely } from 'kysely';
import { permissionMissing } from '../../access/access-problems.js';
import { readActorNames } from '../../access/actor-names-read-model.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { findSnapshotUnit } from '../cycles/population/snapshot-store.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../cycles/population/snapshot-visibility.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import type { EntryDescription } from '../cycles/scheme/entry-description.js';
import { mayInCycle } from '../events/cycle-scopes.js';
import { writersOf } from '../schemes/versions/load-version.js';
import { unitNotFound } from '../units/unit-problems.js';
import { type EvidenceFile, insertFile, isWhole, readFile, storeFile } from './evidence-file-store.js';
import { evidenceNotFound, evidenceNotOwn, evidenceQuota, evidenceWithdrawn } from './evidence-problems.js';
import { type EvidenceFilter, findEvidence, listEvidence, type SeenEvidence } from './evidence-read-model.js';
import { insertEvidence, usedBytes, withdrawEvidence } from './evidence-store.js';
import {
  evidenceVisibility,
  mayAddEvidence,
  requireEvidenceWindow,
  resolveTarget,
  type TargetAddress,
} from './evidence-targets.js';
import { inspectUpload, type Upload } from './evidence-upload.js';
import { auditedEvidence, type EvidenceView, evidenceView } from './evidence-view.js';

/** A file to be taken out. */
export interface EvidenceContent {
  readonly evidence: EvidenceView;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Evidence files (佐证材料) of the units of a cycle. Nothing is deleted: what was withdrawn stays readable. */
export interface EvidenceService {
  /** @throws Refusal `cycle-not-found` */
  list(
    context: RequestContext,
    cycle: string,
    filter: EvidenceFilter,
  ): Promise<{ readonly data: readonly EvidenceView[]; readonly total: number }>;
  /** @throws Refusal `cycle-not-found`, `evidence-not-found` */
  get(context: RequestContext, cycle: string, id: string): Promise<EvidenceView>;
  /** @throws Refusal `cycle-not-found`, `evidence-not-found` */
  content(context: RequestContext, cycle: string, id: string): Promise<EvidenceContent>;
  /**
   * @throws Refusal `cycle-not-found`, `cycle-state`, `unit-not-found`, `evidence-target-unknown`, `permission-missing`,
   *   `entry-closed`, `evidence-name-wrong`, `evidence-type-refused`, `evidence-quota`
   */
  add(
    context: RequestContext,
    address: TargetAddress,
    upload: Upload & { readonly note: string | null },
    dryRun: boolean,
  ): Promise<EvidenceView>;
  /** @throws Refusal `evidence-not-found`, `revision-conflict`, `permission-missing`, `evidence-not-own`, `entry-closed`, `evidence-withdrawn` */
  withdraw(
    context: RequestContext,
    evidence: { readonly cycle: string; readonly id: string; readonly expected: number },
    reason: string,
    dryRun: boolean,
  ): Promise<EvidenceView>;
}

/** Largest total of the files of one unit in one cycle in bytes, unless the server is told another limit. */
export const EVIDENCE_QUOTA = 500 * 1024 * 1024;
/** How often a file is kept again whose chunks were swept meanwhile, which takes an upload of a day. */
const ATTEMPTS = 3;

export function createEvidenceService(
  storage: Storage,
  schemes: CycleSchemes,
  quota: number = EVIDENCE_QUOTA,
): EvidenceService {
  /** What the scheme of a cycle that somebody sees takes. */
  const entriesOf = async (context: RequestContext, cycle: string): Promise<EntryDescription> => {
    const { row } = await storage.snapshot((db) => loadCycle(db, context, cycle));
    return (await schemes.find(row.scheme_hash)).scheme.entries;
  };

  const load = async (
    db: Kysely<Tables>,
    context: RequestContext,
    { cycle, id }: { readonly cycle: string; readonly id: string },
    entries: EntryDescription,
  ): Promise<SeenEvidence> => {
    await loadCycle(db, context, cycle);
    const row = await findEvidence(db, cycle, id, evidenceVisibility(context.actor, cycle, entries));
    if (row === undefined) throw evidenceNotFound.refuse({ id });
    return row;
  };

  /** Whether somebody may add evidence now: the unit's name and path, and the reopening that lets them. */
  const admit = async (
    db: Kysely<Tables>,
    context: RequestContext,
    address: TargetAddress,
    entries: EntryDescription,
  ) => {
    const { row } = await loadCycle(db, context, address.cycle);
    requireState(row, 'open');
    const unit = await findSnapshotUnit(db, address.cycle, address.unit);
    if (unit === undefined || !isSnapshotVisible(unit.path, snapshotVisibilityOf(context.actor)))
      throw unitNotFound.refuse({ id: address.unit });
    const target = await resolveTarget(db, entries, address);
    if (!mayAddEvidence(context.actor, target, { cycle: address.cycle, path: unit.path }))
      throw permissionMissing.refuse({ permission: 'entries:enter' });
    const reopening = await requireEvidenceWindow(db, target, address, context.now);
    return { unit, reopening, departments: target.departments };
  };

  /** @throws Refusal `evidence-quota` */
  const requireRoom = async (db: Kysely<Tables>, address: TargetAddress, { sha256, bytes }: EvidenceFile) => {
    const used = await usedBytes(db, address, sha256);
    if (used + bytes.length > quota) throw evidenceQuota.refuse({ used, quota });
  };

  return {
    list: async (context, cycle, filter) => {
      const entries = await entriesOf(context, cycle);
      return await storage.snapshot(async (db) => {
        const visibility = evidenceVisibility(context.actor, cycle, entries);
        const { rows, total } = await listEvidence(db, cycle, filter, visibility);
        const names = await readActorNames(
          db,
          rows.map(({ created_by }) => created_by),
        );
        return { data: rows.map((row) => evidenceView(row, names)), total };
      });
    },
    get: async (context, cycle, id) => {
      const entries = await entriesOf(context, cycle);
      return await storage.snapshot(async (db) => {
        const row = await load(db, context, { cycle, id }, entries);
        return evidenceView(row, await readActorNames(db, [row.created_by]));
      });
    },
    content: async (context, cycle, id) => {
      const entries = await entriesOf(context, cycle);
      const row = await storage.snapshot((db) => load(db, context, { cycle, id }, entries));
      return { evidence: evidenceView(row, new Map()), chunks: readFile(storage.read, row) };
    },
    add: async (context, address, { note, ...upload }, dryRun) => {
      const entries = await entriesOf(context, address.cycle);
      // Looked at twice: nothing is kept for somebody who may not, and things may change while the file is kept.
      await storage.snapshot((db) => admit(db, context, address, entries));
      const file = await inspectUpload(upload);
      await requireRoom(storage.read, address, file);
      const keep = async (unit: UnitOfWork): Promise<EvidenceView | null> => {
        const { unit: member, reopening } = await admit(unit.db, context, address, entries);
        await requireRoom(unit.db, address, file);
        if (dryRun) await insertFile(unit.db, file, { now: unit.now, by: context.actor.id });
        else if (!(await isWhole(unit.db, file))) return null;
        const row = {
          id: unit.newId(),
          cycle_id: address.cycle,
          unit_id: address.unit,
          target: address.target,
          target_id: address.targetId,
          sha256: file.sha256,
          file_name: file.fileName,
          note,
          created_at: unit.now,
          created_by: context.actor.id,
          withdrawn_at: null,
          withdrawn_by: null,
          withdraw_reason: null,
          revision: 1,
        };
        await insertEvidence(unit.db, row);
        const about = {
          size: file.bytes.length,
          media_type: file.mediaType,
          unit_name: member.name,
          path: member.path,
        };
        const after = { ...auditedEvidence({ ...row, ...about }), ...(reopening === null ? {} : { reopening }) };
        const where = { resource: 'evidence', resourceId: row.id, cycleId: address.cycle };
        await unit.record({ action: 'evidence:add', ...where, after });
        return evidenceView({ ...row, ...about }, await readActorNames(unit.db, [row.created_by]));
      };
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (!dryRun) await storeFile(storage, { actor: context.actor, requestId: context.requestId }, file);
        const kept = await storage.write({ ...context, dryRun }, keep);
        if (kept !== null) return kept;
      }
      throw new Error(`the chunks of ${file.sha256} are swept while they are stored`);
    },
    withdraw: async (context, { cycle, id, expected }, reason, dryRun) => {
      const entries = await entriesOf(context, cycle);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const row = await load(unit.db, context, { cycle, id }, entries);
        const names = await readActorNames(unit.db, [row.created_by]);
        const current = evidenceView(row, names);
        const withdrawn = { withdrawn_at: unit.now, withdrawn_by: context.actor.id, withdraw_reason: reason };
        const changed = { ...row, ...withdrawn, revision: row.revision + 1 };
        checkRevision(expected, current, evidenceView(changed, names));
        if (row.withdrawn_at !== null) throw evidenceWithdrawn.refuse({});
        const address = { cycle, unit: row.unit_id, target: row.target, targetId: row.target_id };
        const { departments } = await admit(unit.db, context, address, entries);
        const isOwn = (await writersOf(unit.db, context.actor)).includes(row.created_by);
        if (!isOwn && !mayInCycle(context.actor, 'entries:verify', { cycle, path: row.path, departments }))
          throw evidenceNotOwn.refuse({});
        await withdrawEvidence(unit.db, row, withdrawn);
        const about = { resource: 'evidence', resourceId: id, cycleId: cycle };
        const before = auditedEvidence(row);
        await unit.record({ action: 'evidence:withdraw', ...about, before, after: { withdrawn: true }, reason });
        return evidenceView(changed, names);
      });
    },
  };
}
