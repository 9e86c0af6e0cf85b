import { canonicalJson } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, UnitOfWork } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import { type DecisionBasis, isSameBasis, loadDecidedCycle, readBasis, unitOf } from './decision-basis.js';
import { effectOf, type MoveView, moveOf, moveView, type OtherMoves, otherMoves } from './decision-effect.js';
import { decisionBasisChanged, decisionNotFound, decisionRevoked, decisionRunUnknown } from './decision-problems.js';
import { showDecision, showDecisions } from './decision-reading.js';
import type { Decided, Meeting, NewDecision, Revocation } from './decision-schemas.js';
import { type DecisionRow, findDecision, insertDecisions, isFinishedRun, revokeDecision } from './decision-store.js';
import type { DecisionContent, DecisionView } from './decision-view.js';
import type { DecisionEffect } from './judge-decisions.js';
import { refusedAlone } from './single-decision.js';

export interface DecisionTools {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  readonly schemes: CycleSchemes;
}

/** What a meeting decided, with what it moves. */
export interface MeetingTaken extends OtherMoves {
  /** In the order given. */
  readonly data: readonly DecisionView[];
}

/** A decision with what it moves beside its unit. */
export type DecisionTaken = DecisionView & OtherMoves;

/** A decision that is revoked: its unit with it and without it, and who else moves. */
export type RevokedDecision = DecisionView & OtherMoves & { readonly effect: MoveView };

/** Decisions of the leading group (集体决定): taken with reason and minutes, revoked the same way, never changed or deleted. */
export interface DecisionService {
  /** Takes one decision. @throws Refusal as {@link DecisionService.takeMeeting} */
  take(context: RequestContext, cycle: string, decision: NewDecision, dryRun: boolean): Promise<DecisionTaken>;
  /**
   * Takes all decisions of a meeting, or none. Before and after are computed from everything that is entered, without and with
   * the whole meeting; what is stored is true of the entries at that moment.
   *
   * @throws Refusal `cycle-not-found`, `permission-missing`, `cycle-state`, `decision-marks-open`, `unit-not-found`, `decision-run-unknown`;
   *   `assessment-invalid` when the entries cannot be evaluated, `decision-invalid` when the scheme does not permit it,
   *   `decision-basis-changed` when entries change all the time
   */
  takeMeeting(context: RequestContext, cycle: string, meeting: Meeting, dryRun: boolean): Promise<MeetingTaken>;
  /** @throws Refusal as {@link DecisionService.takeMeeting}; `decision-not-found`, `revision-conflict`, `decision-revoked` */
  revoke(
    context: RequestContext,
    cycle: string,
    id: string,
    given: Revocation & { readonly expected: number; readonly dryRun: boolean },
  ): Promise<RevokedDecision>;
}

const ATTEMPTS = 3;

/** Undoes a write whose decision would be computed from something else by now. */
class BasisChanged extends Error {}

export function createDecisionService(tools: DecisionTools): DecisionService {
  const { storage, workers } = tools;

  /** Computes, then stores while what was computed from still stands; else again. */
  const decide = async <T>(
    context: RequestContext,
    cycle: string,
    dryRun: boolean,
    compute: (basis: DecisionBasis) => Promise<DecisionEffect>,
    store: (unit: UnitOfWork, basis: DecisionBasis, effect: DecisionEffect) => Promise<T>,
  ): Promise<T> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const basis = await readBasis(tools, context, cycle, 'decisions:take');
      const effect = await compute(basis);
      try {
        return await storage.write({ ...context, dryRun }, async (unit) => {
          await loadDecidedCycle(unit.db, context, cycle, 'decisions:take');
          if (!(await isSameBasis(unit.db, basis))) throw new BasisChanged();
          return await store(unit, basis, effect);
        });
      } catch (error) {
        if (!(error instanceof BasisChanged)) throw error;
      }
    }
    throw decisionBasisChanged.refuse({});
  };

  const takeAll = async <T>(
    context: RequestContext,
    cycle: string,
    meeting: Meeting,
    dryRun: boolean,
    answer: (taken: MeetingTaken) => T,
  ): Promise<T> =>
    await decide(
      context,
      cycle,
      dryRun,
      async (basis) => {
        const added = meeting.decisions.map((decided) => ({
          ...inputOf(decided),
          unit: unitOf(basis, decided.unit).document_id,
        }));
        const after = [...basis.decisions, ...added];
        return await effectOf(workers, basis, { before: basis.decisions, after, about: added.map(({ unit }) => unit) });
      },
      async (unit, basis, effect) => {
        const { run = null } = meeting;
        if (run !== null && !(await isFinishedRun(unit.db, cycle, run))) throw decisionRunUnknown.refuse({ id: run });
        const at = { cycle, now: unit.now, by: context.actor.id };
        const rows = meeting.decisions.map((decided) =>
          decisionRow(unit.newId(), decided, { meeting, basis, effect, ...at }),
        );
        await insertDecisions(unit.db, rows);
        for (const row of rows) await recordTaken(unit, row);
        const ids = rows.map(({ id }) => id);
        const data = await showDecisions(unit.db, context.actor, basis.cycle, ids);
        return answer({ data, ...otherMoves(effect, basis) });
      },
    );

  return {
    take: async (context, cycle, { minutes, run, ...decided }, dryRun) => {
      const meeting = { minutes, ...(run === undefined ? {} : { run }), decisions: [decided] };
      const taken = takeAll(context, cycle, meeting, dryRun, ({ data: [decision], ...others }) => {
        if (decision === undefined) throw new Error('bug: a decision was taken and is not there');
        return { ...decision, ...others };
      });
      return await taken.catch((error: unknown) => Promise.reject(refusedAlone(error)));
    },
    takeMeeting: async (context, cycle, meeting, dryRun) =>
      await takeAll(context, cycle, meeting, dryRun, (taken) => taken),
    revoke: async (context, cycle, id, { reason, minutes, expected, dryRun }) =>
      await decide(
        context,
        cycle,
        dryRun,
        async (basis) => {
          const row = await findDecision(storage.read, cycle, id);
          if (row === undefined) throw decisionNotFound.refuse({ id });
          const shown = await showDecision(storage.read, context.actor, basis.cycle, id);
          checkRevision(expected, shown, { ...shown, revokeReason: reason, revokeMinutes: minutes });
          if (row.revoked_at !== null) throw decisionRevoked.refuse({});
          const position = basis.ids.indexOf(id);
          const after = basis.decisions.filter((_, index) => index !== position);
          const about = [unitOf(basis, row.unit_id).document_id];
          return await effectOf(workers, basis, { before: basis.decisions, after, about });
        },
        async (unit, basis, effect) => {
          // The basis is the same, so the decision is still in force.
          const row = await findDecision(unit.db, cycle, id);
          if (row === undefined) throw decisionNotFound.refuse({ id });
          const member = unitOf(basis, row.unit_id);
          const move = moveOf(effect, member.document_id);
          await revokeDecision(unit.db, id, {
            revoked_at: unit.now,
            revoked_by: context.actor.id,
            revoke_reason: reason,
            revoke_minutes: minutes,
            revision: row.revision + 1,
          });
          const { before, after } = move;
          const about = { resource: 'decisions', resourceId: id, cycleId: cycle };
          await unit.record({
            action: 'decisions:revoke',
            ...about,
            before: { ...auditedDecision(row), outcome: before },
            after: { revokeMinutes: minutes, outcome: after },
            reason,
          });
          const shown = await showDecision(unit.db, context.actor, basis.cycle, id);
          return { ...shown, effect: moveView(move, member), ...otherMoves(effect, basis) };
        },
      ),
  };
}

/** As assessment documents have it. */
function inputOf({ unit, kind, rule, reason, ...given }: Decided) {
  return { unit, kind, ...(rule === undefined ? {} : { rule }), ...contentOf(given), reason };
}

function contentOf({ tier, points, size, place }: DecisionContent): DecisionContent {
  return {
    ...(tier === undefined ? {} : { tier }),
    ...(points === undefined ? {} : { points }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place }),
  };
}

interface Taking {
  readonly cycle: string;
  readonly meeting: Meeting;
  readonly basis: DecisionBasis;
  readonly effect: DecisionEffect;
  readonly now: string;
  readonly by: string;
}

function decisionRow(id: string, decided: Decided, { cycle, meeting, basis, effect, now, by }: Taking): DecisionRow {
  const member = unitOf(basis, decided.unit);
  const { before, after } = moveOf(effect, member.document_id);
  return {
    id,
    cycle_id: cycle,
    unit_id: member.unit_id,
    kind: decided.kind,
    rule: decided.rule ?? null,
    content: canonicalJson(contentOf(decided)),
    reason: decided.reason,
    minutes: meeting.minutes,
    run_id: meeting.run ?? null,
    before: canonicalJson(before),
    after: canonicalJson(after),
    taken_at: now,
    taken_by: by,
    revoked_at: null,
    revoked_by: null,
    revoke_reason: null,
    revoke_minutes: null,
    revision: 1,
  };
}

async function recordTaken(unit: UnitOfWork, row: DecisionRow): Promise<void> {
  await unit.record({
    action: 'decisions:take',
    resource: 'decisions',
    resourceId: row.id,
    cycleId: row.cycle_id,
    before: { outcome: JSON.parse(row.before) },
    after: { ...auditedDecision(row), outcome: JSON.parse(row.after) },
    reason: row.reason,
  });
}

function auditedDecision({ unit_id: unit, kind, rule, content, minutes, run_id: run }: DecisionRow) {
  return { unit, kind, rule, ...JSON.parse(content), minutes, run };
}
