import type { Kysely } from 'kysely';
import { canonicalJson, type SourceEntry } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import { listTasks } from '../assignments/assignment-read-model.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { readSnapshot, type SnapshotRow } from '../cycles/population/snapshot-store.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import { entryAccess } from '../entries/entry-access.js';
import { entryClosed } from '../entries/entry-problems.js';
import { idsOnPath } from '../units/unit-path.js';
import { ballotParts } from './ballot-parts.js';
import { ballotNotFound, ballotNotSubmitted, ballotNotYours, ballotSubmitted } from './ballot-problems.js';
import { type BallotFilter, ballotVisibility, findSeenBallot, listBallots } from './ballot-read-model.js';
import type { BallotOrder } from './ballot-schemas.js';
import {
  type BallotAddress,
  type BallotRevisionRow,
  type BallotRow,
  findBallot,
  findLastRevision,
  keepBallot,
  placedUnits,
} from './ballot-store.js';
import { type BallotSummary, type BallotView, ballotSummary, ballotView } from './ballot-view.js';
import { checkOrder } from './check-order.js';

/** What comes with every change. */
export interface BallotStep {
  /** The revision that was seen; 0 where nothing was entered. */
  readonly expected: number;
  readonly dryRun: boolean;
}

/** Ballots: a rater puts units in order. */
export interface BallotService {
  /** Those the reader may see: everybody's, or the own ones and what they open. @throws Refusal `cycle-not-found` */
  list(
    context: RequestContext,
    cycle: string,
    filter: BallotFilter,
  ): Promise<{ readonly data: readonly (BallotSummary & { readonly id: string })[]; readonly total: number }>;
  /** An empty one where nothing is entered. @throws Refusal `cycle-not-found`, `ballot-not-found` */
  get(context: RequestContext, address: BallotAddress): Promise<BallotView>;
  /**
   * @throws Refusal `cycle-not-found`, `cycle-state`, `ballot-not-yours`, `entry-closed`, `ballot-submitted`,
   *   `revision-conflict`, `fields-invalid`, `ballot-incomplete`
   */
  put(context: RequestContext, address: BallotAddress, given: BallotOrder, step: BallotStep): Promise<BallotView>;
  /** @throws Refusal as `put` */
  submit(context: RequestContext, address: BallotAddress, step: BallotStep): Promise<BallotView>;
  /** By the office: the rater may change it again. @throws Refusal `cycle-not-found`, `permission-missing`, `ballot-not-found`, `ballot-not-submitted` */
  return(
    context: RequestContext,
    address: BallotAddress,
    step: BallotStep & { readonly reason: string },
  ): Promise<BallotView>;
}

export interface BallotTools {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
}

export function createBallotService({ storage, schemes }: BallotTools): BallotService {
  /** The source, or undefined when the scheme has no such ballots. */
  const sourceOf = async (context: RequestContext, { cycle, source }: BallotAddress) => {
    const { row } = await storage.snapshot((db) => loadCycle(db, context, cycle));
    const { sources } = (await schemes.find(row.scheme_hash)).scheme.entries;
    return sources.find(({ id, kind }) => id === source && kind === 'ballots');
  };

  const cast = async (
    context: RequestContext,
    address: BallotAddress,
    given: { readonly order: readonly string[] | null; readonly submit: boolean },
    { expected, dryRun }: BallotStep,
  ): Promise<BallotView> => {
    const source = await sourceOf(context, address);
    return await storage.write({ ...context, dryRun }, async (unit) => {
      requireState((await loadCycle(unit.db, context, address.cycle)).row, 'open');
      const units = source === undefined ? [] : await unitsToOrder(unit.db, source, address, context.actor);
      if (units.length === 0) throw ballotNotYours.refuse({});
      for (const { path } of units)
        requirePermission(context, 'ballots:enter', { unitPath: idsOnPath(path), cycle: address.cycle });
      const reopening = await requireOpen(unit, address, units, context.now);
      const row = await findBallot(unit.db, address);
      const last = row === undefined ? undefined : await findLastRevision(unit.db, row);
      const current = ballotView(ballotSummary(address, row, last), units);
      checkRevision(expected, current, { ...current, order: given.order ?? current.order });
      if (current.state === 'submitted') throw ballotSubmitted.refuse({});
      const order = given.order ?? current.order;
      checkOrder(order, units, given.submit);
      const placed = canonicalJson(order);
      if (row !== undefined && row.placed === placed && !given.submit && current.state === 'draft') return current;
      const kept = { placed, submitted_at: given.submit ? unit.now : null };
      const change = { action: given.submit ? 'submit' : 'enter', reason: null, reopening_id: reopening } as const;
      return ballotView(await keep(unit, context, { address, row, kept, change }), units);
    });
  };

  return {
    list: async (context, cycle, filter) =>
      await storage.snapshot(async (db) => {
        await loadCycle(db, context, cycle);
        const { rows, total } = await listBallots(db, cycle, filter, ballotVisibility(context.actor, cycle));
        const data: (BallotSummary & { readonly id: string })[] = [];
        for (const row of rows) {
          const address = { cycle, source: row.source, rater: row.rater, part: row.part };
          const last = row.submitted_at === null ? await findLastRevision(db, row) : undefined;
          data.push({ id: row.id, ...ballotSummary(address, row, last) });
        }
        return { data, total };
      }),
    get: async (context, address) => {
      const source = await sourceOf(context, address);
      if (source === undefined) throw ballotNotFound.refuse({});
      return await storage.snapshot(async (db) => {
        const visibility = ballotVisibility(context.actor, address.cycle);
        const row = await findSeenBallot(db, address, visibility);
        const assignee = visibility.all || row !== undefined ? null : context.actor;
        const units = await unitsToOrder(db, source, address, assignee);
        if (row === undefined && units.length === 0) throw ballotNotFound.refuse({});
        const last = row === undefined ? undefined : await findLastRevision(db, row);
        return ballotView(ballotSummary(address, row, last), units);
      });
    },
    put: async (context, address, { order, submit = false }, step) =>
      await cast(context, address, { order, submit }, step),
    submit: async (context, address, step) => await cast(context, address, { order: null, submit: true }, step),
    return: async (context, address, { expected, reason, dryRun }) => {
      const source = await sourceOf(context, address);
      if (source === undefined) throw ballotNotFound.refuse({});
      return await storage.write({ ...context, dryRun }, async (unit) => {
        await loadCycle(unit.db, context, address.cycle);
        requirePermission(context, 'assignments:manage', { cycle: address.cycle });
        const row = await findSeenBallot(unit.db, address, ballotVisibility(context.actor, address.cycle));
        if (row === undefined) throw ballotNotFound.refuse({});
        const units = await unitsToOrder(unit.db, source, address, null);
        const current = ballotView(ballotSummary(address, row, await findLastRevision(unit.db, row)), units);
        checkRevision(expected, current, { ...current, state: 'returned' });
        if (row.submitted_at === null) throw ballotNotSubmitted.refuse({});
        const kept = { placed: row.placed, submitted_at: null };
        const change = { action: 'return', reason, reopening_id: null } as const;
        return ballotView(await keep(unit, context, { address, row, kept, change }), units);
      });
    },
  };
}

/** The units that a ballot is to order, for whoever casts it: those given to the actor, or to anybody under this rater name. */
async function unitsToOrder(
  db: Kysely<Tables>,
  source: SourceEntry,
  { cycle, rater, part }: BallotAddress,
  actor: RequestContext['actor'] | null,
): Promise<readonly SnapshotRow[]> {
  const tasks = (await listTasks(db, cycle, actor)).filter(
    (task) => task.source === source.id && task.rater === rater && task.recused_at === null,
  );
  if (tasks.length === 0) return [];
  const given = new Set(tasks.map(({ unit_id }) => unit_id));
  const units = (await readSnapshot(db, cycle, null)).filter(({ unit_id }) => given.has(unit_id));
  return ballotParts(source, rater, units).find((each) => each.part === part)?.units ?? [];
}

/** @returns the reopening that lets one of the units in, or null @throws Refusal `entry-closed` */
async function requireOpen(
  { db }: UnitOfWork,
  { cycle, source }: BallotAddress,
  units: readonly SnapshotRow[],
  now: string,
): Promise<string | null> {
  let stage: string | null = null;
  for (const { unit_id } of units) {
    const access = await entryAccess(db, { cycle, entry: `ballots:${source}`, unit: unit_id }, now);
    if (access.isOpen) return access.reopening;
    stage = access.stage;
  }
  throw entryClosed.refuse({ stage });
}

async function keep(
  unit: UnitOfWork,
  { actor }: RequestContext,
  {
    address,
    row,
    kept,
    change,
  }: {
    readonly address: BallotAddress;
    readonly row: BallotRow | undefined;
    readonly kept: Pick<BallotRow, 'placed' | 'submitted_at'>;
    readonly change: Pick<BallotRevisionRow, 'action' | 'reason' | 'reopening_id'>;
  },
): Promise<BallotSummary> {
  const { cycle, source, rater, part } = address;
  const by = { updated_at: unit.now, updated_by: actor.id };
  const changed: BallotRow =
    row === undefined
      ? {
          ...{ id: unit.newId(), cycle_id: cycle, source, rater, part, created_at: unit.now, created_by: actor.id },
          ...kept,
          ...by,
          revision: 1,
        }
      : { ...row, ...kept, ...by, revision: row.revision + 1 };
  const revision: BallotRevisionRow = {
    ballot_id: changed.id,
    revision: changed.revision,
    placed: kept.placed,
    recorded_at: unit.now,
    recorded_by: actor.id,
    ...change,
  };
  await keepBallot(unit.db, changed, revision);
  await unit.record({
    action: `ballots:${change.action}`,
    resource: 'ballots',
    resourceId: changed.id,
    cycleId: cycle,
    ...(row === undefined ? {} : { before: { order: placedUnits(row), submittedAt: row.submitted_at } }),
    after: { source, rater, part, order: placedUnits(changed), submittedAt: changed.submitted_at },
    reason: change.reason,
  });
  return ballotSummary(address, changed, revision);
}
