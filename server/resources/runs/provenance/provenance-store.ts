import type { Kysely } from 'kysely';
import type { Instant, Json, Tables } from '../../../storage/index.js';

/** Ids asked for at once. */
const AT_ONCE = 200;

/** One entry of the audit log about a resource. */
export interface AuditStep {
  readonly seq: number;
  readonly action: string;
  readonly at: Instant;
  readonly by: string;
  readonly after: Json | null;
}

/**
 * What was done to resources up to an entry of the audit log, by their ids, in order. Every revision of an entry is one audit
 * entry, so their number says which revision was there at that moment.
 */
export async function readStepsUntil(
  db: Kysely<Tables>,
  resource: string,
  ids: readonly string[],
  seq: number,
): Promise<ReadonlyMap<string, readonly AuditStep[]>> {
  const steps = new Map<string, AuditStep[]>(ids.map((id) => [id, []]));
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await db
      .selectFrom('audit')
      .select(['seq', 'action', 'at', 'actor_id', 'resource_id', 'after'])
      .where('resource', '=', resource)
      .where('resource_id', 'in', ids.slice(at, at + AT_ONCE))
      .where('seq', '<=', seq)
      .orderBy('seq')
      .execute();
    for (const row of rows) {
      steps.get(row.resource_id)?.push({ ...row, by: row.actor_id });
    }
  }
  return steps;
}

/** The sheets of a unit, in the order of assessment documents. */
export async function listUnitSheets(db: Kysely<Tables>, cycle: string, unit: string) {
  return await db
    .selectFrom('sheets')
    .select(['id', 'kind', 'source', 'rater'])
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .orderBy('kind')
    .orderBy('source')
    .orderBy('rater')
    .execute();
}

/** The changes of a sheet up to a revision, in order. */
export async function readSheetChanges(db: Kysely<Tables>, sheet: string, upTo: number) {
  return await db
    .selectFrom('sheet_revisions')
    .select(['revision', 'changes', 'recorded_at', 'recorded_by'])
    .where('sheet_id', '=', sheet)
    .where('revision', '<=', upTo)
    .orderBy('revision')
    .execute();
}

/** The events and records of a unit. */
export async function listUnitOccurrences(db: Kysely<Tables>, cycle: string, unit: string) {
  return await db
    .selectFrom('occurrences')
    .select(['id', 'kind', 'list'])
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .orderBy('id')
    .execute();
}

/** The changes of an event or record up to a revision, in order. */
export async function readOccurrenceChanges(db: Kysely<Tables>, occurrence: string, upTo: number) {
  return await db
    .selectFrom('occurrence_revisions')
    .selectAll()
    .where('occurrence_id', '=', occurrence)
    .where('revision', '<=', upTo)
    .orderBy('revision')
    .execute();
}

/** The ballots of a cycle. */
export async function listBallots(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('ballots')
    .select(['id', 'source', 'rater', 'part'])
    .where('cycle_id', '=', cycle)
    .orderBy('source')
    .orderBy('rater')
    .orderBy('part')
    .execute();
}

/** The changes of a ballot up to a revision, in order. */
export async function readBallotChanges(db: Kysely<Tables>, ballot: string, upTo: number) {
  return await db
    .selectFrom('ballot_revisions')
    .selectAll()
    .where('ballot_id', '=', ballot)
    .where('revision', '<=', upTo)
    .orderBy('revision')
    .execute();
}

/** The decisions on a unit, revoked ones too, in the order they were taken. */
export async function listUnitDecisions(db: Kysely<Tables>, cycle: string, unit: string) {
  return await db
    .selectFrom('decisions')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .orderBy('taken_at')
    .orderBy('id')
    .execute();
}

/** The items that a unit does not carry, ended ones too, in the order they were entered. */
export async function listUnitNotAssigned(db: Kysely<Tables>, cycle: string, unit: string) {
  return await db
    .selectFrom('not_assigned')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .orderBy('id')
    .execute();
}

/** The unit as the cycle kept it up to an instant: its last revision by then. */
export async function findKeptUnit(db: Kysely<Tables>, cycle: string, unit: string, until: Instant) {
  return await db
    .selectFrom('cycle_units')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .where('recorded_at', '<=', until)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
}

/** What was said of a unit's attributes in a year up to an instant, in order. */
export async function readAttributeChanges(db: Kysely<Tables>, unit: string, year: number, until: Instant) {
  return await db
    .selectFrom('unit_attribute_revisions')
    .select(['attribute', 'revision', 'source', 'recorded_at', 'recorded_by'])
    .where('unit_id', '=', unit)
    .where('year', '=', year)
    .where('recorded_at', '<=', until)
    .orderBy('attribute')
    .orderBy('revision')
    .execute();
}

/** The result of a unit in the last final run of the cycle before that was finished by an entry of the audit log. */
export async function findEarlierResult(db: Kysely<Tables>, cycle: string, unit: string, seq: number) {
  return await db
    .selectFrom('cycle_predecessors')
    .innerJoin('cycles', 'cycles.id', 'cycle_predecessors.previous_id')
    .innerJoin('runs', 'runs.cycle_id', 'cycles.id')
    .innerJoin('audit', (join) =>
      join
        .onRef('audit.resource_id', '=', 'runs.id')
        .on('audit.resource', '=', 'runs')
        .on('audit.action', '=', 'runs:finish'),
    )
    .innerJoin('run_results', 'run_results.run_id', 'runs.id')
    .select(['runs.id', 'runs.finished_at', 'cycles.year', 'run_results.total', 'run_results.rank', 'run_results.tier'])
    .where('cycle_predecessors.cycle_id', '=', cycle)
    .where('run_results.unit_id', '=', unit)
    .where('runs.kind', '=', 'final')
    .where('runs.state', '=', 'done')
    .where('audit.seq', '<=', seq)
    .orderBy('runs.number', 'desc')
    .executeTakeFirst();
}
