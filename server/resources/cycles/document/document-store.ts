import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import { LAST_REVISION } from '../../events/cycle-scopes-read-model.js';
import { groupBy } from './group-by.js';

/** The sheets of a cycle in a fixed order. */
export async function readSheets(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('sheets')
    .select(['unit_id', 'kind', 'source', 'rater', 'cells'])
    .where('cycle_id', '=', cycle)
    .orderBy('unit_id')
    .orderBy('kind')
    .orderBy('source')
    .orderBy('rater')
    .execute();
}

/** The events and records that count: those that somebody certified. */
export async function readCertified(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('occurrences')
    .select(['id', 'unit_id', 'kind', 'list', 'content'])
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'certified')
    .orderBy('id')
    .execute();
}

/** How many events and records still wait for somebody to certify them. */
export async function countUncertified(db: Kysely<Tables>, cycle: string): Promise<number> {
  const { count } = await db
    .selectFrom('occurrences')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'entered')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('cycle_units')
          .select('cycle_units.unit_id')
          .whereRef('cycle_units.cycle_id', '=', 'occurrences.cycle_id')
          .whereRef('cycle_units.unit_id', '=', 'occurrences.unit_id')
          .where(LAST_REVISION),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Every ballot, submitted or not. */
export async function readBallots(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('ballots')
    .select(['source', 'rater', 'part', 'placed', 'submitted_at'])
    .where('cycle_id', '=', cycle)
    .orderBy('source')
    .orderBy('rater')
    .orderBy('part')
    .execute();
}

/** The items that units do not carry. */
export async function readNotAssigned(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('not_assigned')
    .select(['unit_id', 'node'])
    .where('cycle_id', '=', cycle)
    .where('ended_at', 'is', null)
    .orderBy('unit_id')
    .orderBy('node')
    .execute();
}

/** The same: ids of nodes by unit. */
export async function readNotAssignedByUnit(
  db: Kysely<Tables>,
  cycle: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = groupBy(await readNotAssigned(db, cycle), ({ unit_id }) => unit_id);
  return new Map([...rows].map(([unit, nodes]) => [unit, nodes.map(({ node }) => node)]));
}

/** The decisions in force, in the order they were taken. */
export async function readDecisions(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('decisions')
    .select(['unit_id', 'kind', 'rule', 'content', 'reason'])
    .where('cycle_id', '=', cycle)
    .where('revoked_at', 'is', null)
    .orderBy('taken_at')
    .orderBy('id')
    .execute();
}

/** The weights of raters who have one, the latest last; marks keep theirs when the assignment has ended. */
export async function readWeights(db: Kysely<Tables>, cycle: string) {
  return await db
    .selectFrom('assignments')
    .select(['source', 'rater', 'weight'])
    .where('cycle_id', '=', cycle)
    .where('weight', 'is not', null)
    .orderBy('id')
    .execute();
}
