import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { AuditTable, Tables } from '../storage/tables.js';
import type { AuditHead } from './audit-entry.js';

const PAGE = 1000;

/**
 * The entries of the chain in order, from a database or a snapshot of it, some at a time; in between the process does other
 * work. Entries after number `upTo` are left out.
 */
export async function* readAuditRows(
  db: Kysely<Tables>,
  after = 0,
  upTo = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<AuditTable> {
  let last = after;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', last)
      .where('seq', '<=', upTo)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = end.seq;
    await setImmediate();
  }
}

/** What the database holds for the last entry that is committed; within a write it does not know of others in the same commit. */
export async function readAuditHead(db: Kysely<Tables>): Promise<AuditHead> {
  return await db.selectFrom('audit_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
}

/** The number of the last entry, within a write too: writes that share a commit have stored theirs one after the other. */
export async function readLastSeq(db: Kysely<Tables>): Promise<number> {
  const { seq } = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return Number(seq ?? 0);
}
