import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type BallotRow = Tables['ballots'];
export type BallotRevisionRow = Tables['ballot_revisions'];

/** Which ballot: of a rater of a source in a cycle, over one part of the units. */
export interface BallotAddress {
  readonly cycle: string;
  readonly source: string;
  readonly rater: string;
  /** Empty where the source does not vote within an attribute. */
  readonly part: string;
}

export async function findBallot(
  db: Kysely<Tables>,
  { cycle, source, rater, part }: BallotAddress,
): Promise<BallotRow | undefined> {
  return await db
    .selectFrom('ballots')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('source', '=', source)
    .where('rater', '=', rater)
    .where('part', '=', part)
    .executeTakeFirst();
}

/** The last change of a ballot. */
export async function findLastRevision(
  db: Kysely<Tables>,
  { id, revision }: Pick<BallotRow, 'id' | 'revision'>,
): Promise<BallotRevisionRow | undefined> {
  return await db
    .selectFrom('ballot_revisions')
    .selectAll()
    .where('ballot_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
}

/** Keeps a ballot as it is after a change, with the change. */
export async function keepBallot(db: Kysely<Tables>, row: BallotRow, change: BallotRevisionRow): Promise<void> {
  if (row.revision === 1) await db.insertInto('ballots').values(row).execute();
  else {
    const { id, placed, submitted_at, updated_at, updated_by, revision } = row;
    await db
      .updateTable('ballots')
      .set({ placed, submitted_at, updated_at, updated_by, revision })
      .where('id', '=', id)
      .execute();
  }
  await db.insertInto('ballot_revisions').values(change).execute();
}

/** The units in their places, best first. */
export function placedUnits({ placed }: Pick<BallotRow, 'placed'>): readonly string[] {
  return JSON.parse(placed); // written by the ballot service
}
