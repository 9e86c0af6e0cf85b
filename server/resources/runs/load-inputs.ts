import type { Kysely } from 'kysely';
import { readAuditHead } from '../../audit/index.js';
import type { Storage, Tables } from '../../storage/index.js';
import { findCycle } from '../cycles/cycle-store.js';
import { type AssembledAssessment, assembleAssessment } from '../cycles/document/assemble-assessment.js';
import type { CycleScheme } from '../cycles/scheme/cycle-scheme.js';

/** The entries of a cycle at one moment. */
export interface RunInputs extends AssembledAssessment {
  /** The last audit entry whose change is in it. */
  readonly auditSeq: number;
}

/** Reads everything that counts in a cycle, as of one state of the database. */
export async function loadInputs(
  storage: Pick<Storage, 'snapshot'>,
  cycle: string,
  scheme: CycleScheme,
): Promise<RunInputs> {
  return await storage.snapshot(async (db: Kysely<Tables>) => {
    const { seq } = await readAuditHead(db);
    const row = await findCycle(db, cycle);
    if (row === undefined) throw new Error(`bug: there is no cycle ${cycle}`);
    return { ...(await assembleAssessment(db, row, scheme)), auditSeq: seq };
  });
}
