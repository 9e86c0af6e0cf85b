import type { Kysely } from 'kysely';
import { canonicalJson, type Diagnostic } from '../../../../dsl/index.js';
import type { RequestContext } from '../../../access/request-context.js';
import { checkRevision } from '../../../http/revision.js';
import type { Tables, UnitOfWork } from '../../../storage/index.js';
import { loadUnit } from '../../units/load-unit.js';
import { unitNotFound } from '../../units/unit-problems.js';
import { acceptedCodes } from '../accepted-codes.js';
import { cycleChanged } from '../cycle-problems.js';
import type { CycleTools } from '../cycle-service.js';
import type { CycleRow, CycleState } from '../cycle-store.js';
import { loadOwnCycle, requireState } from '../load-cycle.js';
import { openingDocument } from '../opening/check-opening.js';
import { missingAttributes } from '../opening/opening-findings.js';
import type { CycleScheme } from '../scheme/cycle-scheme.js';
import { type CycleUnit, cycleUnit } from './cycle-unit.js';
import { memberIdTaken, memberNotReady, memberPresent, memberRetired, membersReleased } from './member-problems.js';
import type { MemberCorrection, NewMember } from './member-schemas.js';
import { hasReleasedRun } from './member-store.js';
import { type Member, resolvePopulation } from './population.js';
import {
  findByDocumentId,
  findEverSnapshotUnit,
  insertRevision,
  type SnapshotRow,
  snapshotRow,
} from './snapshot-store.js';
import { snapshotVisibilityOf } from './snapshot-visibility.js';

/** Which unit of which cycle, as it was seen. */
export interface MemberAddress {
  readonly cycle: string;
  readonly unit: string;
  /** Its revision in the cycle. */
  readonly expected: number;
}

/**
 * Which units take part once a cycle is open: one that was forgotten, wrong attributes, one that does not belong. All by who runs
 * the whole cycle, with a reason, until final results are released; what was entered for a unit is never deleted.
 */
export interface MemberService {
  /**
   * Lets a unit take part, as it is now; also one that was withdrawn. Nobody is assigned to rate it yet.
   *
   * @throws Refusal `cycle-not-found`, `permission-missing`, `cycle-state` unless it is open, `members-released`, `unit-not-found`,
   *   `member-present`, `member-retired`, `member-id-taken`; `member-not-ready` with errors, `cycle-not-accepted` with warnings
   *   whose codes are not in `accept`; `cycle-changed` when the unit changed meanwhile
   */
  add(context: RequestContext, cycle: string, member: NewMember, dryRun: boolean): Promise<CycleUnit>;
  /**
   * Takes over name, place in the tree and attributes of the year as they are now; the id in documents stays.
   *
   * @throws Refusal as `add` (also while the cycle is closed), `revision-conflict`
   */
  correct(context: RequestContext, at: MemberAddress, given: MemberCorrection, dryRun: boolean): Promise<CycleUnit>;
  /**
   * From now on the unit takes no part: nothing of it is asked for, listed or counted.
   *
   * @throws Refusal `cycle-not-found`, `permission-missing`, `cycle-state`, `members-released`, `unit-not-found`, `revision-conflict`
   */
  withdraw(context: RequestContext, at: MemberAddress, reason: string, dryRun: boolean): Promise<CycleUnit>;
}

interface Prepared {
  readonly cycle: CycleRow;
  readonly scheme: CycleScheme;
  readonly member: Member;
  readonly diagnostics: readonly Diagnostic[];
}

export function createMemberService({ storage, workers, schemes }: CycleTools): MemberService {
  /** The cycle, where its units may still change. */
  const admit = async (db: Kysely<Tables>, context: RequestContext, id: string, ...states: readonly CycleState[]) => {
    const { row } = await loadOwnCycle(db, context, id);
    requireState(row, ...states);
    if (await hasReleasedRun(db, id)) throw membersReleased.refuse({});
    return row;
  };

  /** Looks at a unit as it is now, before the write: what the scheme says of its attributes is computed by a worker. */
  const prepare = async (
    context: RequestContext,
    id: string,
    unit: string,
    ...states: readonly CycleState[]
  ): Promise<Prepared> => {
    const cycle = await storage.snapshot((db) => admit(db, context, id, ...states));
    const { scheme, text } = await schemes.find(cycle.scheme_hash);
    const { member, findings } = await storage.snapshot((db) => readMember(db, context, scheme, unit));
    const found = await workers.run('checkCycle', { text, document: openingDocument(cycle, [member]) });
    const all = [...findings, ...found, ...missingAttributes(scheme, [member])];
    return { cycle, scheme, member, diagnostics: all.filter(({ severity }) => severity !== 'info') };
  };

  /** @throws Refusal `cycle-changed` when the unit is not what was looked at */
  const requireSame = async ({ db }: UnitOfWork, context: RequestContext, { scheme, member }: Prepared) => {
    const { member: now } = await readMember(db, context, scheme, member.unit.id);
    if (canonicalJson(contentOf(now)) !== canonicalJson(contentOf(member))) throw cycleChanged.refuse({});
  };

  const keep = async (
    unit: UnitOfWork,
    context: RequestContext,
    row: SnapshotRow,
    change: {
      readonly action: string;
      readonly before: SnapshotRow | undefined;
      readonly accepted?: readonly string[];
    },
  ): Promise<CycleUnit> => {
    const { before, accepted = [] } = change;
    const kept = {
      ...row,
      revision: (before?.revision ?? 0) + 1,
      recorded_at: unit.now,
      recorded_by: context.actor.id,
    };
    await insertRevision(unit.db, kept);
    await unit.record({
      action: change.action,
      resource: 'cycles',
      resourceId: row.cycle_id,
      cycleId: row.cycle_id,
      before: before === undefined ? undefined : auditedMember(before),
      after: { ...auditedMember(kept), ...(accepted.length === 0 ? {} : { accepted }) },
      reason: row.reason,
    });
    return cycleUnit(kept, snapshotVisibilityOf(context.actor));
  };

  return {
    add: async (context, cycle, { unit: id, reason, accept = [] }, dryRun) => {
      const prepared = await prepare(context, cycle, id, 'open');
      const accepted = acceptedCodes(prepared.diagnostics, accept, memberNotReady);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        await admit(unit.db, context, cycle, 'open');
        await requireSame(unit, context, prepared);
        const { member } = prepared;
        const before = await findEverSnapshotUnit(unit.db, cycle, id);
        if (before !== undefined && before.withdrawn === 0) throw memberPresent.refuse({ name: before.name });
        const at = { now: unit.now, by: context.actor.id };
        const fresh = { ...snapshotRow(cycle, member, at), reason };
        const row = before === undefined ? fresh : { ...fresh, document_id: before.document_id };
        const other = await findByDocumentId(unit.db, cycle, row.document_id);
        if (other !== undefined && other.unit_id !== id)
          throw memberIdTaken.refuse({ documentId: row.document_id, name: other.name });
        return await keep(unit, context, row, { action: 'cycles:add-unit', before, accepted });
      });
    },
    correct: async (context, { cycle, unit: id, expected }, { reason, accept = [] }, dryRun) => {
      const prepared = await prepare(context, cycle, id, 'open', 'closed');
      return await storage.write({ ...context, dryRun }, async (unit) => {
        await admit(unit.db, context, cycle, 'open', 'closed');
        await requireSame(unit, context, prepared);
        const { member } = prepared;
        const before = await taking(unit.db, cycle, id);
        const visibility = snapshotVisibilityOf(context.actor);
        const fresh = snapshotRow(cycle, member, { now: unit.now, by: context.actor.id });
        const row = { ...fresh, document_id: before.document_id, reason };
        checkRevision(expected, cycleUnit(before, visibility), cycleUnit(row, visibility));
        const accepted = acceptedCodes(prepared.diagnostics, accept, memberNotReady);
        if (canonicalJson(auditedMember(row)) === canonicalJson(auditedMember(before)))
          return cycleUnit(before, visibility);
        return await keep(unit, context, row, { action: 'cycles:correct-unit', before, accepted });
      });
    },
    withdraw: async (context, { cycle, unit: id, expected }, reason, dryRun) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        await admit(unit.db, context, cycle, 'open', 'closed');
        const before = await taking(unit.db, cycle, id);
        const shown = cycleUnit(before, snapshotVisibilityOf(context.actor));
        checkRevision(expected, shown, { ...shown, withdrawn: true, reason });
        const row = { ...before, withdrawn: 1 as const, reason };
        return await keep(unit, context, row, { action: 'cycles:withdraw-unit', before });
      }),
  };
}

/** A unit as it is now, as the scheme takes it. @throws Refusal `unit-not-found`, `member-retired` */
async function readMember(
  db: Kysely<Tables>,
  context: RequestContext,
  { year, attributes }: CycleScheme,
  id: string,
): Promise<{ readonly member: Member; readonly findings: readonly Diagnostic[] }> {
  const unit = await loadUnit(db, context, id);
  const population = { units: [id] };
  const { members, findings } = await resolvePopulation(db, population, { year, attributes, visibility: null });
  const [member] = members;
  if (member === undefined) throw memberRetired.refuse({ name: unit.name });
  return { member, findings };
}

/** @throws Refusal `unit-not-found` when it takes no part */
async function taking(db: Kysely<Tables>, cycle: string, id: string): Promise<SnapshotRow> {
  const row = await findEverSnapshotUnit(db, cycle, id);
  if (row === undefined || row.withdrawn === 1) throw unitNotFound.refuse({ id });
  return row;
}

function contentOf({ unit, attributes }: Member) {
  return [unit.external_id, unit.name, unit.path, attributes];
}

/** What the audit log shows of a unit of a cycle. */
function auditedMember(row: SnapshotRow) {
  return {
    unit: row.unit_id,
    documentId: row.document_id,
    externalId: row.external_id,
    name: row.name,
    path: row.path,
    attributes: JSON.parse(row.attributes), // written here
    withdrawn: row.withdrawn === 1,
  };
}
