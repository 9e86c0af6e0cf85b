import { type Kysely, sql } from 'kysely';
import type { Instant, Tables } from '../../storage/index.js';
import { chunks } from '../units/unit-store.js';
import type { ActorId } from './assignment-schemas.js';

export type AssignmentRow = Tables['assignments'];
export type AssignmentUnitRow = Tables['assignment_units'];

export async function findAssignment(
  db: Kysely<Tables>,
  cycle: string,
  id: string,
): Promise<AssignmentRow | undefined> {
  return await db
    .selectFrom('assignments')
    .selectAll()
    .where('id', '=', id)
    .where('cycle_id', '=', cycle)
    .executeTakeFirst();
}

export async function insertAssignment(
  db: Kysely<Tables>,
  row: AssignmentRow,
  units: readonly string[],
): Promise<void> {
  await db.insertInto('assignments').values(row).execute();
  await insertAssignmentUnits(db, row.id, units);
}

export async function insertAssignmentUnits(
  db: Kysely<Tables>,
  assignment: string,
  units: readonly string[],
): Promise<void> {
  for (const some of chunks(units)) {
    const rows = some.map((unit): AssignmentUnitRow => {
      return { assignment_id: assignment, unit_id: unit, recused_at: null, recuse_reason: null };
    });
    await db.insertInto('assignment_units').values(rows).execute();
  }
}

/** Takes units away from an assignment; they never come back under it. */
export async function withdrawUnits(
  db: Kysely<Tables>,
  assignment: string,
  units: readonly string[],
  { at, reason }: { readonly at: Instant; readonly reason: string },
): Promise<void> {
  for (const some of chunks(units)) {
    await db
      .updateTable('assignment_units')
      .set({ recused_at: at, recuse_reason: reason })
      .where('assignment_id', '=', assignment)
      .where('unit_id', 'in', [...some])
      .where('recused_at', 'is', null)
      .execute();
  }
}

/** Changes columns of an assignment; the revision counts on. */
export async function updateAssignment(
  db: Kysely<Tables>,
  row: AssignmentRow,
  change: Partial<Pick<AssignmentRow, 'units_asked' | 'ended_at' | 'ended_by' | 'end_reason'>>,
): Promise<AssignmentRow> {
  const changed = { ...change, revision: row.revision + 1 };
  await db.updateTable('assignments').set(changed).where('id', '=', row.id).execute();
  return { ...row, ...changed };
}

/**
 * Whether a rater name of a source belongs to somebody else: an assignment in force, or one that ended after something was
 * entered under the name, so that the marks of two people never stand under one.
 */
export async function isRaterTaken(
  db: Kysely<Tables>,
  { cycle, source, rater }: { readonly cycle: string; readonly source: string; readonly rater: string },
  actor: ActorId,
): Promise<boolean> {
  const { count } = await db
    .selectFrom('assignments')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('cycle_id', '=', cycle)
    .where('source', '=', source)
    .where('rater', '=', rater)
    .where((eb) => eb.or([eb('actor_id', '<>', actor.id), eb('actor_kind', '<>', actor.kind)]))
    .where(
      sql<boolean>`(assignments.ended_at is null
        or exists (select 1 from sheets s where s.cycle_id = ${cycle} and s.kind = 'ratings' and s.source = ${source} and s.rater = ${rater})
        or exists (select 1 from ballots b where b.cycle_id = ${cycle} and b.source = ${source} and b.rater = ${rater}))`,
    )
    .executeTakeFirstOrThrow();
  return Number(count) > 0;
}

/** The weights of the assignments in force under a rater name. */
export async function findWeights(
  db: Kysely<Tables>,
  { cycle, source, rater }: { readonly cycle: string; readonly source: string; readonly rater: string },
): Promise<readonly (string | null)[]> {
  const rows = await db
    .selectFrom('assignments')
    .select('weight')
    .where('cycle_id', '=', cycle)
    .where('source', '=', source)
    .where('rater', '=', rater)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(({ weight }) => weight);
}

/** Whether marks or a ballot that include the unit are in (submitted or verified). */
export async function isHandedIn(
  db: Kysely<Tables>,
  {
    cycle,
    source,
    rater,
    unit,
  }: {
    readonly cycle: string;
    readonly source: string;
    readonly rater: string;
    readonly unit: string;
  },
): Promise<boolean> {
  const sheet = await db
    .selectFrom('sheets')
    .select('id')
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .where('kind', '=', 'ratings')
    .where('source', '=', source)
    .where('rater', '=', rater)
    .where((eb) => eb.or([eb('submitted_at', 'is not', null), eb('verified', '>', 0)]))
    .executeTakeFirst();
  if (sheet !== undefined) return true;
  const ballots = await db
    .selectFrom('ballots')
    .select('placed')
    .where('cycle_id', '=', cycle)
    .where('source', '=', source)
    .where('rater', '=', rater)
    .where('submitted_at', 'is not', null)
    .execute();
  return ballots.some(({ placed }) => (JSON.parse(placed) as readonly string[]).includes(unit)); // written by `ballot-store`
}
