import type { Kysely } from 'kysely';
import type { AuditTable, Tables } from '../storage/tables.js';
import type { AuditHead } from './audit-entry.js';

const PAGE = 1000;

/** Every entry of the chain in order, from a database or a snapshot of it, some at a time. */
export async function* readAuditRows(db: Kysely<Tables>, after = 0): AsyncGenerator<AuditTable> {
  let last = after;
  for (;;) {
    const rows = await db.selectFrom('audit').selectAll().where('seq', '>', last).orderBy('seq').limit(PAGE).execute();
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = end.seq;
  }
}

/** What the database holds for the last entry. */
export async function readAuditHead(db: Kysely<Tables>): Promise<AuditHead> {
  return await db.selectFrom('audit_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
}
