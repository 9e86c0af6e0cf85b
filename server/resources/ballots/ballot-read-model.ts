import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { BallotAddress, BallotRow } from './ballot-store.js';

export type BallotSort = 'source' | 'rater' | 'part' | 'submittedAt';
/** What ballots can be sorted by, the default first. */
export const BALLOT_SORTS: readonly BallotSort[] = ['source', 'rater', 'part', 'submittedAt'];

const COLUMNS = {
  source: 'source',
  rater: 'rater',
  part: 'part',
  submittedAt: 'submitted_at',
} as const satisfies Readonly<Record<BallotSort, keyof BallotRow>>;

export interface BallotFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: BallotSort;
  readonly source: string | null;
  readonly rater: string | null;
  readonly submitted: boolean | null;
}

/** Whose ballots an actor sees in a cycle. */
export interface BallotVisibility {
  readonly actor: Pick<Actor, 'kind' | 'id'>;
  /** Everybody's. A ballot holds units of all subtrees and departments, so limits by these do not open it. */
  readonly all: boolean;
}

/** What an actor sees: with `ratings:read` everything; else the own ballots and those that the own ones open. */
export function ballotVisibility(actor: Actor, cycle: string): BallotVisibility {
  const all = scopesOf(actor, 'ratings:read').some(
    (scope) =>
      scope.subtree === undefined &&
      scope.department === undefined &&
      (scope.cycle === undefined || scope.cycle === cycle),
  );
  return { actor: { kind: actor.kind, id: actor.id }, all };
}

/** A part of the ballots of a cycle that somebody may see, and how many of those fit. */
export async function listBallots(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, source, rater, submitted }: BallotFilter,
  visibility: BallotVisibility,
): Promise<{ readonly rows: readonly BallotRow[]; readonly total: number }> {
  let fitting = db
    .selectFrom('ballots')
    .where('cycle_id', '=', cycle)
    .where((eb) => seenBallots(eb, visibility));
  if (source !== null) fitting = fitting.where('source', '=', source);
  if (rater !== null) fitting = fitting.where('rater', '=', rater);
  if (submitted !== null) fitting = fitting.where('submitted_at', submitted ? 'is not' : 'is', null);
  if (q !== '') fitting = fitting.where(sql<boolean>`lower(rater) like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(({ fn, val }) => fn.coalesce(COLUMNS[sort], val('')), order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** A ballot, where somebody may see it. */
export async function findSeenBallot(
  db: Kysely<Tables>,
  { cycle, source, rater, part }: BallotAddress,
  visibility: BallotVisibility,
): Promise<BallotRow | undefined> {
  return await db
    .selectFrom('ballots')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('source', '=', source)
    .where('rater', '=', rater)
    .where('part', '=', part)
    .where((eb) => seenBallots(eb, visibility))
    .executeTakeFirst();
}

/** The condition that keeps the ballots an actor sees: others' of a part only once all own ones of that source and part are in. */
function seenBallots({ or }: ExpressionBuilder<Tables, 'ballots'>, { actor, all }: BallotVisibility) {
  if (all) return sql<SqlBool>`1 = 1`;
  const mine = sql`select 1 from assignments mine where mine.cycle_id = ballots.cycle_id and mine.source = ballots.source
    and mine.ended_at is null and mine.actor_id = ${actor.id} and mine.actor_kind = ${actor.kind}`;
  const handedIn = sql`select 1 from ballots own where own.cycle_id = mine.cycle_id and own.source = mine.source
    and own.rater = mine.rater and own.part = ballots.part and own.submitted_at is not null`;
  return or([
    sql<SqlBool>`exists (${mine} and mine.rater = ballots.rater)`,
    sql<SqlBool>`(ballots.submitted_at is not null and exists (${mine} and exists (${handedIn}))
      and not exists (${mine} and not exists (${handedIn})))`,
  ]);
}
