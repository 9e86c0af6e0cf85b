import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/index.js';

export type EvidenceRow = Tables['evidence'];
export type EvidenceTarget = EvidenceRow['target'];
/** What evidence can belong to. */
export const EVIDENCE_TARGETS: readonly EvidenceTarget[] = ['fact', 'item', 'event', 'record'];

export async function insertEvidence(db: Kysely<Tables>, row: EvidenceRow): Promise<void> {
  await db.insertInto('evidence').values(row).execute();
}

/** Withdraws a piece of evidence, which stays. */
export async function withdrawEvidence(
  db: Kysely<Tables>,
  row: EvidenceRow,
  withdrawn: Pick<EvidenceRow, 'withdrawn_at' | 'withdrawn_by' | 'withdraw_reason'>,
): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ ...withdrawn, revision: row.revision + 1 })
    .where('id', '=', row.id)
    .execute();
}

/** Bytes of all files that were ever added for a unit in a cycle, each once, withdrawn ones too since they are kept; without one. */
export async function usedBytes(
  db: Kysely<Tables>,
  { cycle, unit }: { readonly cycle: string; readonly unit: string },
  without: string,
): Promise<number> {
  const { used } = await db
    .selectFrom('evidence_files')
    .select(({ fn }) => fn.sum<number | string | null>('evidence_files.size').as('used'))
    .where('evidence_files.sha256', '<>', without)
    .where('evidence_files.sha256', 'in', (eb) =>
      eb
        .selectFrom('evidence')
        .select('evidence.sha256')
        .where('evidence.cycle_id', '=', cycle)
        .where('evidence.unit_id', '=', unit),
    )
    .executeTakeFirstOrThrow();
  return Number(used ?? 0);
}

/** The list and kind of an event or record of a unit, which evidence may belong to. */
export async function findTargetOccurrence(
  db: Kysely<Tables>,
  { cycle, unit, id }: { readonly cycle: string; readonly unit: string; readonly id: string },
): Promise<Pick<Tables['occurrences'], 'list' | 'kind'> | undefined> {
  return await db
    .selectFrom('occurrences')
    .select(['list', 'kind'])
    .where('cycle_id', '=', cycle)
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .executeTakeFirst();
}
