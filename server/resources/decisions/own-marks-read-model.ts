import { type Kysely, sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { may } from '../../access/may.js';
import type { Tables } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { LAST_REVISION } from '../events/cycle-scopes-read-model.js';

/**
 * Whether somebody must not learn results yet: who does not see everybody's marks, and has marks or ballots of the own to hand
 * in while the cycle is open.
 */
export async function hasMarksToHandIn(
  db: Kysely<Tables>,
  { id: cycle, state }: Pick<CycleRow, 'id' | 'state'>,
  actor: Actor,
): Promise<boolean> {
  if (state !== 'open' || may(actor, 'ratings:read', { cycle })) return false;
  const found = await db
    .selectFrom('assignments')
    .innerJoin('assignment_units', 'assignment_units.assignment_id', 'assignments.id')
    .innerJoin('cycle_units', (join) =>
      join
        .onRef('cycle_units.cycle_id', '=', 'assignments.cycle_id')
        .onRef('cycle_units.unit_id', '=', 'assignment_units.unit_id'),
    )
    .select('assignments.id')
    .where(LAST_REVISION)
    .where('assignments.cycle_id', '=', cycle)
    .where('assignments.actor_id', '=', actor.id)
    .where('assignments.actor_kind', '=', sql<'user' | 'api_key'>`${actor.kind}`)
    .where('assignments.ended_at', 'is', null)
    .where('assignment_units.recused_at', 'is', null)
    .where(({ and, not, exists, selectFrom }) =>
      and([
        not(
          exists(
            selectFrom('sheets')
              .select('sheets.id')
              .whereRef('sheets.cycle_id', '=', 'assignments.cycle_id')
              .whereRef('sheets.unit_id', '=', 'assignment_units.unit_id')
              .whereRef('sheets.source', '=', 'assignments.source')
              .whereRef('sheets.rater', '=', 'assignments.rater')
              .where('sheets.kind', '=', 'ratings')
              .where('sheets.submitted_at', 'is not', null),
          ),
        ),
        not(
          exists(
            selectFrom('ballots')
              .select('ballots.id')
              .whereRef('ballots.cycle_id', '=', 'assignments.cycle_id')
              .whereRef('ballots.source', '=', 'assignments.source')
              .whereRef('ballots.rater', '=', 'assignments.rater')
              .where('ballots.submitted_at', 'is not', null),
          ),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
