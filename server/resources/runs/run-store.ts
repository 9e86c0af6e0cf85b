import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';
import { unpackedText } from './packed-text.js';

/** Some milliseconds of work. */
const UNPACKED_AT_ONCE = 20;

export type RunRow = Tables['runs'];
export type RunResultRow = Tables['run_results'];
export type RunPart = Tables['run_documents']['part'];

export async function insertRun(db: Kysely<Tables>, row: RunRow): Promise<void> {
  await db.insertInto('runs').values(row).execute();
}

/** The number after the last one of a cycle. */
export async function nextRunNumber(db: Kysely<Tables>, cycle: string): Promise<number> {
  const last = await db
    .selectFrom('runs')
    .select('number')
    .where('cycle_id', '=', cycle)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

export async function findRun(db: Kysely<Tables>, id: string): Promise<RunRow | undefined> {
  return await db.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The ids of all runs that are done, in the order they were asked for. */
export async function listDoneRuns(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('runs').select('id').where('state', '=', 'done').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** Changes columns of a run; the revision counts on. */
export async function updateRun(
  db: Kysely<Tables>,
  row: RunRow,
  change: Partial<Omit<RunRow, 'id' | 'cycle_id' | 'revision'>>,
): Promise<RunRow> {
  const revision = row.revision + 1;
  await db
    .updateTable('runs')
    .set({ ...change, revision })
    .where('id', '=', row.id)
    .execute();
  return { ...row, ...change, revision };
}

/** Keeps pieces of a text, packed or not; those that are there already stay, since the same run gives the same. */
export async function insertPieces(
  db: Kysely<Tables>,
  run: string,
  part: RunPart,
  pieces: readonly string[],
  first = 0,
): Promise<void> {
  for (const [index, content] of pieces.entries()) {
    await db
      .insertInto('run_documents')
      .values({ run_id: run, part, position: first + index, content })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The text of a run's document or results, piece by piece. */
export async function* readPieces(db: Kysely<Tables>, run: string, part: RunPart): AsyncGenerator<string> {
  for (let position = 0; ; position += 1) {
    const piece = await db
      .selectFrom('run_documents')
      .select('content')
      .where('run_id', '=', run)
      .where('part', '=', part)
      .where('position', '=', position)
      .executeTakeFirst();
    if (piece === undefined) return;
    yield unpackedText(piece.content);
  }
}

/** All pieces of a text. */
export async function allPieces(db: Kysely<Tables>, run: string, part: RunPart): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('run_documents')
    .select('content')
    .where('run_id', '=', run)
    .where('part', '=', part)
    .orderBy('position')
    .execute();
  const pieces: string[] = [];
  for (const [index, { content }] of rows.entries()) {
    pieces.push(unpackedText(content));
    // Others get their turn.
    if (index % UNPACKED_AT_ONCE === UNPACKED_AT_ONCE - 1) await setImmediate();
  }
  return pieces;
}

/** Keeps results of units; those that are there already stay, since the same run gives the same. */
export async function insertResults(db: Kysely<Tables>, rows: readonly RunResultRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('run_results')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Some results of a run in the official order, after a place. */
export async function readResultsAfter(
  db: Kysely<Tables>,
  run: string,
  position: number,
  count: number,
): Promise<readonly RunResultRow[]> {
  return await db
    .selectFrom('run_results')
    .selectAll()
    .where('run_id', '=', run)
    .where('position', '>', position)
    .orderBy('position')
    .orderBy('unit_id')
    .limit(count)
    .execute();
}

/** What the audit log says of the end of a run, as JSON; the last word counts. */
export async function findFinishEntry(db: Kysely<Tables>, run: string): Promise<string | undefined> {
  const entry = await db
    .selectFrom('audit')
    .select('after')
    .where('resource', '=', 'runs')
    .where('resource_id', '=', run)
    .where('action', '=', 'runs:finish')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return entry?.after ?? undefined;
}
