import { type Kysely, sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import type { Instant, Json, Tables } from '../../storage/index.js';

/** Whose marks: a unit's, by a rater of a source in a cycle. */
export interface RatingPlace {
  readonly cycle: string;
  readonly unit: string;
  readonly source: string;
  readonly rater: string;
}

/** The items of the assignments in force that let an actor rate there; an empty list: none does. One look-up by index. */
export async function findAssignedItems(
  db: Kysely<Tables>,
  { cycle, unit, source, rater }: RatingPlace,
  actor: Pick<Actor, 'kind' | 'id'>,
): Promise<readonly (Json | null)[]> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('assignment_units', 'assignment_units.assignment_id', 'assignments.id')
    .select('assignments.items')
    .where('assignments.cycle_id', '=', cycle)
    .where('assignments.source', '=', source)
    .where('assignments.rater', '=', rater)
    .where('assignments.actor_id', '=', actor.id)
    .where('assignments.actor_kind', '=', sql<'user' | 'api_key'>`${actor.kind}`)
    .where('assignments.ended_at', 'is', null)
    .where('assignment_units.unit_id', '=', unit)
    .where('assignment_units.recused_at', 'is', null)
    .execute();
  return rows.map(({ items }) => items);
}

/** A unit of an assignment in force. */
export interface TaskRow {
  readonly assignment_id: string;
  readonly actor_kind: 'user' | 'api_key';
  readonly actor_id: string;
  readonly source: string;
  readonly rater: string;
  readonly items: Json | null;
  readonly unit_id: string;
  readonly recused_at: Instant | null;
}

/** The units of the assignments in force of a cycle, or of those of one actor, by source, rater and unit. */
export async function listTasks(
  db: Kysely<Tables>,
  cycle: string,
  actor: Pick<Actor, 'kind' | 'id'> | null,
): Promise<readonly TaskRow[]> {
  let fitting = db
    .selectFrom('assignments')
    .innerJoin('assignment_units', 'assignment_units.assignment_id', 'assignments.id')
    .where('assignments.cycle_id', '=', cycle)
    .where('assignments.ended_at', 'is', null);
  if (actor !== null) {
    fitting = fitting
      .where('assignments.actor_id', '=', actor.id)
      .where('assignments.actor_kind', '=', sql<'user' | 'api_key'>`${actor.kind}`);
  }
  return await fitting
    .select([
      'assignments.id as assignment_id',
      'assignments.actor_kind',
      'assignments.actor_id',
      'assignments.source',
      'assignments.rater',
      'assignments.items',
      'assignment_units.unit_id',
      'assignment_units.recused_at',
    ])
    .orderBy('assignments.source')
    .orderBy('assignments.rater')
    .orderBy('assignment_units.unit_id')
    .orderBy('assignments.id')
    .execute();
}

/** The sheets handed in under the rater names of an actor in a cycle, each as `[source, rater, unit]` in JSON. */
export async function findHandedIn(
  db: Kysely<Tables>,
  cycle: string,
  actor: Pick<Actor, 'kind' | 'id'>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('sheets')
    .select(['source', 'rater', 'unit_id'])
    .where('cycle_id', '=', cycle)
    .where('kind', '=', 'ratings')
    .where('submitted_at', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('assignments')
          .select('assignments.id')
          .whereRef('assignments.cycle_id', '=', 'sheets.cycle_id')
          .whereRef('assignments.source', '=', 'sheets.source')
          .whereRef('assignments.rater', '=', 'sheets.rater')
          .where('assignments.actor_id', '=', actor.id)
          .where('assignments.actor_kind', '=', sql<'user' | 'api_key'>`${actor.kind}`)
          .where('assignments.ended_at', 'is', null),
      ),
    )
    .execute();
  return new Set(rows.map(({ source, rater, unit_id }) => JSON.stringify([source, rater, unit_id])));
}
