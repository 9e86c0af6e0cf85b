import type { Kysely } from 'kysely';
import { canonicalJson } from '../../../dsl/index.js';
import type { Tables } from '../../storage/index.js';
import { chunks } from '../units/unit-store.js';

export type OccurrenceRow = Tables['occurrences'];
export type OccurrenceRevisionRow = Tables['occurrence_revisions'];
export type EventState = OccurrenceRow['state'];
/** The states of an event or record. */
export const EVENT_STATES: readonly EventState[] = ['entered', 'certified', 'rejected', 'withdrawn'];

/** What an event or record says: its fields, and how often (`count` of events, `times` of records). */
export type EventContent = Readonly<Record<string, unknown>>;

export function contentOf({ content }: Pick<OccurrenceRow, 'content'>): EventContent {
  return JSON.parse(content); // written by `contentColumn`
}

export function contentColumn(content: EventContent): string {
  return canonicalJson(content);
}

/** Why a revision was made, and by which reopening where the stage had ended. */
export interface RevisionNote {
  readonly action: OccurrenceRevisionRow['action'];
  readonly reason: string | null;
  readonly reopening: string | null;
  readonly by: string;
}

/** What a revision changes. */
export type OccurrenceChange = Partial<
  Pick<OccurrenceRow, 'content' | 'state' | 'source' | 'decided_at' | 'decided_by'>
>;

/** Stores new events and records with their first revisions. */
export async function insertOccurrences(
  db: Kysely<Tables>,
  entered: readonly { readonly row: OccurrenceRow; readonly note: RevisionNote }[],
): Promise<void> {
  for (const some of chunks(entered)) {
    await db
      .insertInto('occurrences')
      .values(some.map(({ row }) => row))
      .execute();
    await db
      .insertInto('occurrence_revisions')
      .values(some.map(({ row, note }) => revisionOf(row, note)))
      .execute();
  }
}

/** Makes a new revision of an event or record. */
export async function reviseOccurrence(
  db: Kysely<Tables>,
  row: OccurrenceRow,
  change: OccurrenceChange & Pick<OccurrenceRow, 'updated_at'>,
  note: RevisionNote,
): Promise<OccurrenceRow> {
  const revised = { ...row, ...change, revision: row.revision + 1 };
  await db
    .updateTable('occurrences')
    .set({ ...change, revision: revised.revision })
    .where('id', '=', row.id)
    .execute();
  await db.insertInto('occurrence_revisions').values(revisionOf(revised, note)).execute();
  return revised;
}

/** The events and records of a cycle that have one of these external ids, by them. */
export async function findByExternalId(
  db: Kysely<Tables>,
  cycle: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, OccurrenceRow>> {
  const found: OccurrenceRow[] = [];
  for (const some of chunks(externalIds)) {
    const query = db.selectFrom('occurrences').selectAll().where('cycle_id', '=', cycle);
    found.push(...(await query.where('external_id', 'in', [...some]).execute()));
  }
  return new Map(found.map((row) => [row.external_id ?? '', row]));
}

/** The revisions of an event or record, the first first. */
export async function listRevisions(db: Kysely<Tables>, id: string): Promise<readonly OccurrenceRevisionRow[]> {
  return await db
    .selectFrom('occurrence_revisions')
    .selectAll()
    .where('occurrence_id', '=', id)
    .orderBy('revision')
    .execute();
}

/** Who answers for what an event or record says: who entered or corrected it, and for keys also who made them. */
export async function findWriters(db: Kysely<Tables>, id: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('occurrence_revisions')
    .leftJoin('api_keys', 'api_keys.id', 'occurrence_revisions.recorded_by')
    .select(['occurrence_revisions.recorded_by as writer', 'api_keys.created_by as maker'])
    .where('occurrence_revisions.occurrence_id', '=', id)
    .where('occurrence_revisions.action', 'in', ['enter', 'correct'])
    .execute();
  return [...new Set(rows.flatMap(({ writer, maker }) => [writer, maker ?? '']))].filter((each) => each !== '');
}

function revisionOf(row: OccurrenceRow, { action, reason, reopening, by }: RevisionNote): OccurrenceRevisionRow {
  return {
    occurrence_id: row.id,
    revision: row.revision,
    action,
    content: row.content,
    state: row.state,
    source: row.source,
    reason,
    reopening_id: reopening,
    recorded_at: row.updated_at,
    recorded_by: by,
  };
}
