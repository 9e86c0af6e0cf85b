import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import { listTasks, type TaskRow } from '../../assignments/assignment-read-model.js';
import { readNotAssignedByUnit } from '../../cycles/document/document-store.js';
import { findSnapshotUnits, readSnapshot, type SnapshotRow } from '../../cycles/population/snapshot-store.js';
import type { SnapshotVisibility } from '../../cycles/population/snapshot-visibility.js';
import { chunks } from '../../units/unit-store.js';
import type { CountedCells, SheetStates } from './sheet-states.js';

type SheetRow = Pick<Tables['sheets'], 'id' | 'revision' | 'unit_id' | 'source' | 'rater'> & {
  readonly kind: Tables['sheets']['kind'];
};
export type EnteredSheet = SheetRow & { readonly cells: CountedCells };

/** A ballot, and why it was returned where that was the last that happened to it. */
export type BallotState = Pick<Tables['ballots'], 'source' | 'rater' | 'part' | 'submitted_at' | 'updated_by'> & {
  readonly returned: string | null;
};

/** What progress is counted from. */
export interface ProgressState {
  /** The units that it is about, by id in documents. */
  readonly units: readonly SnapshotRow[];
  readonly sheets: readonly EnteredSheet[];
  readonly tasks: readonly TaskRow[];
  readonly ballots: readonly BallotState[];
  /** Ids of nodes that are not assigned, by unit. */
  readonly notAssigned: ReadonlyMap<string, readonly string[]>;
}

/** Whose progress. */
export interface ProgressPart {
  /** Whose tasks; `everybody`, or `nobody`. */
  readonly rater: Pick<TaskRow, 'actor_kind' | 'actor_id'> | 'everybody' | 'nobody';
  /** The units whose subtrees report; null: all of the cycle. */
  readonly reports: SnapshotVisibility;
  /** Sources of the self-assessment. */
  readonly self: readonly string[];
}

/** Reads what progress is counted from, and no more: the units that report or are rated, and of sheets what changed since it was last read. */
export async function readProgress(
  db: Kysely<Tables>,
  cycle: string,
  states: SheetStates,
  { rater, reports, self }: ProgressPart,
): Promise<ProgressState & { readonly reporting: readonly SnapshotRow[] }> {
  const actor = typeof rater === 'string' ? null : ({ kind: rater.actor_kind, id: rater.actor_id } as const);
  const tasks = rater === 'nobody' ? [] : await listTasks(db, cycle, actor);
  const reporting = reports?.length === 0 ? [] : await readSnapshot(db, cycle, reports);
  const known = new Set(reporting.map(({ unit_id }) => unit_id));
  const others = [...new Set(tasks.map(({ unit_id }) => unit_id))].filter((id) => !known.has(id));
  const rated = [...(await findSnapshotUnits(db, cycle, others)).values()];
  const units = [...reporting, ...rated].sort((a, b) => (a.document_id < b.document_id ? -1 : 1));
  const sheets = [...(await listReports(db, cycle, reporting, self)), ...(await listMarks(db, cycle, tasks, self))];
  const cells = await states.read(db, sheets);
  return {
    units,
    reporting,
    tasks,
    notAssigned: await readNotAssignedByUnit(db, cycle),
    sheets: sheets.map((sheet) => ({ ...sheet, cells: cells.get(sheet.id) ?? {} })),
    ballots: await readBallotStates(db, cycle, tasks),
  };
}

/** The facts and the self-assessment of units. */
async function listReports(
  db: Kysely<Tables>,
  cycle: string,
  reporting: readonly SnapshotRow[],
  self: readonly string[],
): Promise<readonly SheetRow[]> {
  const found: SheetRow[] = [];
  for (const some of chunks(reporting)) {
    const rows = await listSheets(db, cycle)
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
async function listMarks(
  db: Kysely<Tables>,
  cycle: string,
  tasks: readonly TaskRow[],
  self: readonly string[],
): Promise<readonly SheetRow[]> {
  const found: SheetRow[] = [];
  const raters = [...new Set(tasks.map(({ rater }) => rater))];
  const sources = [...new Set(tasks.map(({ source }) => source))].filter((source) => !self.includes(source));
  for (const some of chunks(raters)) {
    const rows = await listSheets(db, cycle)
      .where('kind', '=', 'ratings')
      .where('source', 'in', [...sources, ''])
      .where('rater', 'in', [...some])
      .execute();
    found.push(...rows);
  }
  return found;
}

/** The sheets of a cycle without their cells, which are most of them. */
function listSheets(db: Kysely<Tables>, cycle: string) {
  return db
    .selectFrom('sheets')
    .select(['id', 'revision', 'unit_id', 'kind', 'source', 'rater'])
    .where('cycle_id', '=', cycle);
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
