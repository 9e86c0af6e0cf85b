import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import { listTasks, type TaskRow } from '../../assignments/assignment-read-model.js';
import { readSnapshot, type SnapshotRow } from '../../cycles/population/snapshot-store.js';
import { chunks } from '../../units/unit-store.js';

export type EnteredSheet = Pick<Tables['sheets'], 'unit_id' | 'source' | 'rater' | 'cells'> & {
  readonly kind: Tables['sheets']['kind'];
};

/** A ballot, and why it was returned where that was the last that happened to it. */
export type BallotState = Pick<Tables['ballots'], 'source' | 'rater' | 'part' | 'submitted_at' | 'updated_by'> & {
  readonly returned: string | null;
};

/** What progress is counted from. */
export interface ProgressState {
  /** All units of the cycle, by id in documents. */
  readonly units: readonly SnapshotRow[];
  readonly sheets: readonly EnteredSheet[];
  readonly tasks: readonly TaskRow[];
  readonly ballots: readonly BallotState[];
  /** Ids of nodes that are not assigned, by unit. */
  readonly notAssigned: ReadonlyMap<string, readonly string[]>;
}

/** Whose progress. */
export interface ProgressPart {
  /** Whose tasks; null: everybody's. */
  readonly rater: Pick<TaskRow, 'actor_kind' | 'actor_id'> | null;
  /** Which units report; undefined: none. */
  readonly reports: ((unit: SnapshotRow) => boolean) | undefined;
  /** Sources of the self-assessment. */
  readonly self: readonly string[];
}

/** Reads what progress is counted from: of other raters nothing is read where one's own alone is asked for. */
export async function readProgress(
  db: Kysely<Tables>,
  cycle: string,
  { rater, reports, self }: ProgressPart,
): Promise<ProgressState & { readonly reporting: readonly SnapshotRow[] }> {
  const units = await readSnapshot(db, cycle, null);
  const reporting = reports === undefined ? [] : units.filter(reports);
  const actor = rater === null ? null : ({ kind: rater.actor_kind, id: rater.actor_id } as const);
  const tasks = await listTasks(db, cycle, actor);
  const notAssigned = new Map<string, string[]>();
  for (const { unit_id, node } of await db
    .selectFrom('not_assigned')
    .select(['unit_id', 'node'])
    .where('cycle_id', '=', cycle)
    .where('ended_at', 'is', null)
    .execute())
    notAssigned.set(unit_id, [...(notAssigned.get(unit_id) ?? []), node]);
  return {
    units,
    reporting,
    tasks,
    notAssigned,
    sheets: [...(await readReports(db, cycle, reporting, self)), ...(await readMarks(db, cycle, tasks, self))],
    ballots: await readBallotStates(db, cycle, tasks),
  };
}

/** The facts and the self-assessment of units. */
async function readReports(
  db: Kysely<Tables>,
  cycle: string,
  reporting: readonly SnapshotRow[],
  self: readonly string[],
): Promise<readonly EnteredSheet[]> {
  const found: EnteredSheet[] = [];
  for (const some of chunks(reporting)) {
    const rows = await db
      .selectFrom('sheets')
      .select(['unit_id', 'kind', 'source', 'rater', 'cells'])
      .where('cycle_id', '=', cycle)
      .where(
        'unit_id',
        'in',
        some.map(({ unit_id }) => unit_id),
      )
      .where((eb) =>
        eb.or([eb('kind', '=', 'facts'), eb.and([eb('kind', '=', 'ratings'), eb('source', 'in', [...self, ''])])]),
      )
      .execute();
    found.push(...rows);
  }
  return found;
}

/** The marks given under the rater names of tasks. */
async function readMarks(
  db: Kysely<Tables>,
  cycle: string,
  tasks: readonly TaskRow[],
  self: readonly string[],
): Promise<readonly EnteredSheet[]> {
  const found: EnteredSheet[] = [];
  const raters = [...new Set(tasks.map(({ rater }) => rater))];
  const sources = [...new Set(tasks.map(({ source }) => source))].filter((source) => !self.includes(source));
  for (const some of chunks(raters)) {
    const rows = await db
      .selectFrom('sheets')
      .select(['unit_id', 'kind', 'source', 'rater', 'cells'])
      .where('cycle_id', '=', cycle)
      .where('kind', '=', 'ratings')
      .where('source', 'in', [...sources, ''])
      .where('rater', 'in', [...some])
      .execute();
    found.push(...rows);
  }
  return found;
}

async function readBallotStates(
  db: Kysely<Tables>,
  cycle: string,
  tasks: readonly TaskRow[],
): Promise<readonly BallotState[]> {
  const found: BallotState[] = [];
  for (const some of chunks([...new Set(tasks.map(({ rater }) => rater))])) {
    const rows = await db
      .selectFrom('ballots')
      .innerJoin('ballot_revisions', (join) =>
        join
          .onRef('ballot_revisions.ballot_id', '=', 'ballots.id')
          .onRef('ballot_revisions.revision', '=', 'ballots.revision'),
      )
      .select([
        'ballots.source',
        'ballots.rater',
        'ballots.part',
        'ballots.submitted_at',
        'ballots.updated_by',
        'ballot_revisions.action',
        'ballot_revisions.reason',
      ])
      .where('ballots.cycle_id', '=', cycle)
      .where('ballots.rater', 'in', [...some])
      .execute();
    found.push(
      ...rows.map(({ action, reason, ...row }) => ({ ...row, returned: action === 'return' ? (reason ?? '') : null })),
    );
  }
  return found;
}

/** An event or a record that waits for somebody to certify it. */
export type Uncertified = Pick<Tables['occurrences'], 'unit_id' | 'list'>;

/** Those of a cycle that somebody may certify who answers for none of what they say: not entered, not corrected, nor by an own key. */
export async function readUncertified(
  db: Kysely<Tables>,
  cycle: string,
  certifier: string,
): Promise<readonly Uncertified[]> {
  return await db
    .selectFrom('occurrences')
    .select(['unit_id', 'list'])
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'entered')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occurrence_revisions')
            .leftJoin('api_keys', 'api_keys.id', 'occurrence_revisions.recorded_by')
            .select('occurrence_revisions.revision')
            .whereRef('occurrence_revisions.occurrence_id', '=', 'occurrences.id')
            .where('occurrence_revisions.action', 'in', ['enter', 'correct'])
            .where((eb) =>
              eb.or([
                eb('occurrence_revisions.recorded_by', '=', certifier),
                eb('api_keys.created_by', '=', certifier),
              ]),
            ),
        ),
      ),
    )
    .execute();
}

/** Ids of the cycles that are open, of these or of all, the oldest first. */
export async function readOpenCycles(
  db: Kysely<Tables>,
  ids: readonly string[] | null,
): Promise<readonly Tables['cycles'][]> {
  let fitting = db.selectFrom('cycles').where('state', '=', 'open');
  if (ids !== null) fitting = fitting.where('id', 'in', ids.length === 0 ? [''] : [...ids]);
  return await fitting.selectAll().orderBy('id').execute();
}
