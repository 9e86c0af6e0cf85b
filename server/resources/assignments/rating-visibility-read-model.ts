import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../storage/index.js';
import type { OpenMarks, RatingVisibility } from './rating-visibility.js';

/**
 * The condition of a query over `sheets` that keeps the marks an actor sees in a cycle: it belongs into every list, count,
 * order, search and export. Which cells of them are seen, says `seenKeys`.
 *
 * @example
 * db.selectFrom('sheets').where((eb) => seenRatings(eb, ratingVisibility(actor, cycle, sources)))
 */
export function seenRatings(eb: ExpressionBuilder<Tables, 'sheets'>, { actor, cycle, open }: RatingVisibility) {
  const mine = sql`mine.cycle_id = sheets.cycle_id and mine.source = sheets.source and mine.ended_at is null
    and mine.actor_id = ${actor.id} and mine.actor_kind = ${actor.kind}`;
  const task = sql`select 1 from assignments mine
    join assignment_units task on task.assignment_id = mine.id and task.unit_id = sheets.unit_id where ${mine}`;
  const handedIn = sql`select 1 from sheets own where own.cycle_id = mine.cycle_id and own.unit_id = task.unit_id
    and own.kind = 'ratings' and own.source = mine.source and own.rater = mine.rater and own.submitted_at is not null`;
  const own = sql<SqlBool>`exists (${task} and mine.rater = sheets.rater)`;
  const opened = sql<SqlBool>`(sheets.submitted_at is not null
    and exists (${task} and task.recused_at is null and exists (${handedIn}))
    and not exists (${task} and task.recused_at is null and not exists (${handedIn})))`;
  return eb.and([
    eb('sheets.cycle_id', '=', cycle),
    eb('sheets.kind', '=', 'ratings'),
    eb.or([...open.map(openCondition), own, opened]),
  ]);
}

function openCondition({ subtree, keys, submittedOnly }: OpenMarks) {
  const sources = keys === null ? null : [...keys.keys()];
  // Ids hold no wildcards.
  if ((subtree !== null && /[%_\\]/.test(subtree)) || sources?.length === 0) return sql<SqlBool>`1 = 0`;
  const within = sql`exists (select 1 from cycle_units seen where seen.cycle_id = sheets.cycle_id
    and seen.unit_id = sheets.unit_id and seen.path like ${`%/${subtree}/%`})`;
  const conditions = [
    sql`1 = 1`,
    ...(subtree === null ? [] : [within]),
    ...(sources === null ? [] : [sql`sheets.source in (${sql.join(sources)})`]),
    ...(submittedOnly ? [sql`sheets.submitted_at is not null`] : []),
  ];
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}
