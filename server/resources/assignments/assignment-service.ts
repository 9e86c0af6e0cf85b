import type { Kysely } from 'kysely';
import type { SourceEntry } from '../../../dsl/index.js';
import { canonicalJson } from '../../../dsl/index.js';
import type { Actor } from '../../access/actor.js';
import { maySomewhere, scopesOf } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { readSnapshot } from '../cycles/population/snapshot-store.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import { findActorNames, findAssignees, listRaterIds } from './assignee-read-model.js';
import {
  type AssignedUnit,
  type AssignmentFilter,
  listAssignedUnits,
  listAssignments,
} from './assignment-list-read-model.js';
import { raterTaken } from './assignment-problems.js';
import type { NewAssignment } from './assignment-schemas.js';
import { type AssignmentRow, insertAssignment, isRaterTaken } from './assignment-store.js';
import {
  type AssignmentSummary,
  type AssignmentView,
  assignmentSummary,
  auditedAssignment,
} from './assignment-view.js';
import { assignmentVisibility, seesAllUnits } from './assignment-visibility.js';
import { loadAssignment } from './load-assignment.js';
import { readWeight, refuseOtherWeight } from './rater-weight.js';
import { checkAssignee, resolveItems, resolveUnits, type Surroundings, sourceToAssign } from './resolve-assignment.js';

/** Somebody who may rate or cast ballots somewhere in a cycle. */
export interface Candidate {
  readonly kind: 'user' | 'api_key';
  readonly id: string;
  readonly name: string;
  readonly mayRate: boolean;
  readonly mayCastBallots: boolean;
}

interface List<T> {
  readonly data: readonly T[];
  readonly total: number;
}

/** Who rates what: looking at it, and assigning. How an assignment changes is in `assignment-changes`. */
export interface AssignmentService {
  /** Those the reader may see: what one manages or reads within one's scope, and the own ones. @throws Refusal `cycle-not-found` */
  list(context: RequestContext, cycle: string, filter: AssignmentFilter): Promise<List<AssignmentSummary>>;
  /** @throws Refusal `cycle-not-found`, `assignment-not-found` */
  get(context: RequestContext, cycle: string, id: string): Promise<AssignmentView>;
  /** Whoever can be given something to rate. @throws Refusal `cycle-not-found`, `permission-missing` */
  candidates(context: RequestContext, cycle: string): Promise<List<Candidate>>;
  /** @throws Refusal `cycle-not-found`, `cycle-state`, `permission-missing`, `fields-invalid`, `rater-not-permitted`, `rater-taken` */
  create(context: RequestContext, cycle: string, given: NewAssignment, dryRun: boolean): Promise<AssignmentView>;
  /** All of them or none. @throws Refusal as `create`, fields by `assignments.<position>` */
  createMany(
    context: RequestContext,
    cycle: string,
    given: readonly NewAssignment[],
    dryRun: boolean,
  ): Promise<List<AssignmentView>>;
}

export interface AssignmentTools {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
}

export function createAssignmentService({ storage, schemes }: AssignmentTools): AssignmentService {
  const sourcesOf = async (context: RequestContext, cycle: string): Promise<readonly SourceEntry[]> => {
    const { row } = await storage.snapshot((db) => loadCycle(db, context, cycle));
    return (await schemes.find(row.scheme_hash)).scheme.entries.sources;
  };
  return {
    list: async (context, cycle, filter) =>
      await storage.snapshot(async (db) => {
        await loadCycle(db, context, cycle);
        const visibility = assignmentVisibility(context.actor, cycle);
        const { rows, total } = await listAssignments(db, cycle, filter, visibility);
        const ids = rows.map(({ id }) => id);
        const units = await listAssignedUnits(db, cycle, ids, visibility);
        const names = await findActorNames(db, rows.map(assigneeOf));
        const options = { names, seesAll: seesAllUnits(visibility) };
        return { data: rows.map((row) => assignmentSummary(row, ofAssignment(units, row.id), options)), total };
      }),
    get: async (context, cycle, id) =>
      await storage.snapshot(async (db) => {
        await loadCycle(db, context, cycle);
        return (await loadAssignment(db, context, cycle, id)).view;
      }),
    candidates: async (context, cycle) =>
      await storage.snapshot(async (db) => {
        await loadCycle(db, context, cycle);
        if (!scopesOf(context.actor, 'assignments:manage').some((scope) => (scope.cycle ?? cycle) === cycle))
          requirePermission(context, 'assignments:manage', { cycle });
        const actors = await findAssignees(db, await listRaterIds(db), context.now);
        const data = actors.flatMap((actor) => candidateOf(actor, cycle));
        return { data, total: data.length };
      }),
    create: async (context, cycle, given, dryRun) => {
      const sources = await sourcesOf(context, cycle);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const around = await surroundings(unit, context, cycle, sources);
        return await assign(unit, context, around, given, '');
      });
    },
    createMany: async (context, cycle, given, dryRun) => {
      const sources = await sourcesOf(context, cycle);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const around = await surroundings(unit, context, cycle, sources);
        const data: AssignmentView[] = [];
        for (const [index, each] of given.entries())
          data.push(await assign(unit, context, around, each, `assignments.${index}.`));
        return { data, total: data.length };
      });
    },
  };
}

async function surroundings(
  { db }: UnitOfWork,
  context: RequestContext,
  cycle: string,
  sources: readonly SourceEntry[],
): Promise<Surroundings> {
  requireState((await loadCycle(db, context, cycle)).row, 'open');
  return { manager: context.actor, cycle, sources, members: await readSnapshot(db, cycle, null) };
}

async function assign(
  unit: UnitOfWork,
  context: RequestContext,
  around: Surroundings,
  given: NewAssignment,
  prefix: string,
): Promise<AssignmentView> {
  const { actor, units: selection } = given;
  const { cycle } = around;
  const rater = given.rater.trim();
  const source = sourceToAssign(around.sources, given.source, prefix);
  const { items, department } = resolveItems(source, given, prefix);
  const units = resolveUnits(around, source, { items, rater, selection }, prefix);
  const [assignee] = await findAssignees(unit.db, [actor], context.now);
  checkAssignee(assignee, source, { cycle, items, units }, prefix);
  const place = { cycle, source: source.id, rater };
  await refuseTaken(unit.db, place, actor, prefix);
  const weight = readWeight(given.weight, prefix);
  await refuseOtherWeight(unit.db, place, weight, prefix);
  const row: AssignmentRow = {
    id: unit.newId(),
    cycle_id: cycle,
    actor_kind: actor.kind,
    actor_id: actor.id,
    source: source.id,
    rater,
    items: items === null ? null : canonicalJson(items),
    department,
    weight,
    units_asked: canonicalJson(selection),
    created_at: unit.now,
    created_by: context.actor.id,
    ended_at: null,
    ended_by: null,
    end_reason: null,
    revision: 1,
  };
  await insertAssignment(unit.db, row, idsOf(units));
  await unit.record({
    action: 'assignments:create',
    resource: 'assignments',
    resourceId: row.id,
    cycleId: cycle,
    after: auditedAssignment(row, idsOf(units)),
  });
  return (await loadAssignment(unit.db, context, cycle, row.id)).view;
}

async function refuseTaken(
  db: Kysely<Tables>,
  name: { readonly cycle: string; readonly source: string; readonly rater: string },
  actor: NewAssignment['actor'],
  prefix: string,
): Promise<void> {
  if (!(await isRaterTaken(db, name, actor))) return;
  const fields = { [`${prefix}rater`]: { zh: '已属于别人', en: 'belongs to somebody else' } };
  throw raterTaken.refuse(name, { fields });
}

function candidateOf(actor: Actor, cycle: string): readonly Candidate[] {
  const { kind, id, name } = actor;
  if (kind === 'system') return [];
  const holds = (permission: 'ratings:enter' | 'ballots:enter') =>
    maySomewhere(actor, permission) &&
    scopesOf(actor, permission).some((scope) => scope.cycle === undefined || scope.cycle === cycle);
  const [mayRate, mayCastBallots] = [holds('ratings:enter'), holds('ballots:enter')];
  return mayRate || mayCastBallots ? [{ kind, id, name, mayRate, mayCastBallots }] : [];
}

function assigneeOf({ actor_kind: kind, actor_id: id }: AssignmentRow): NewAssignment['actor'] {
  return { kind, id };
}

function ofAssignment(units: readonly AssignedUnit[], id: string): readonly AssignedUnit[] {
  return units.filter(({ assignment_id }) => assignment_id === id);
}

function idsOf(rows: readonly { readonly unit_id: string }[]): readonly string[] {
  return rows.map(({ unit_id }) => unit_id);
}
