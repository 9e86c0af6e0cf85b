import type { Kysely } from 'kysely';
import { insertRows } from '../storage/insert-rows.js';
import type { AuditTable, Tables } from '../storage/tables.js';
import { type AuditCircumstances, type AuditEntry, type AuditHead, nextAuditRow } from './audit-entry.js';

/** The chain within one transaction, which holds the lock on its head. */
export interface AuditChain {
  /** The last entry so far, stored or not. */
  readonly head: AuditHead;
  add(entry: AuditEntry, circumstances: AuditCircumstances): void;
  /** Stores what was added since the last time. */
  store(db: Kysely<Tables>): Promise<void>;
  /** Goes back to where the chain was; what was stored since then is rolled back by the caller. */
  returnTo(head: AuditHead): void;
}

/** A chain that goes on from `start`. */
export function openAuditChain(start: AuditHead): AuditChain {
  let head = start;
  let added: AuditTable[] = [];
  return {
    get head() {
      return head;
    },
    add: (entry, circumstances) => {
      const row = nextAuditRow(head, entry, circumstances);
      added.push(row);
      head = { seq: row.seq, hash: row.hash };
    },
    store: async (db) => {
      const rows = added;
      added = [];
      await insertRows(db, 'audit', rows);
    },
    returnTo: (earlier) => {
      head = earlier;
      added = [];
    },
  };
}

/** Reads the head, and keeps every other writer away until the transaction ends. SQLite's own lock is held already. */
export async function lockAuditHead(db: Kysely<Tables>, kind: 'sqlite' | 'postgres'): Promise<AuditHead> {
  const query = db.selectFrom('audit_head').select(['seq', 'hash']).where('id', '=', 1);
  return await (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

/** Stores the head after the entries it names. */
export async function storeAuditHead(db: Kysely<Tables>, { seq, hash }: AuditHead): Promise<void> {
  await db.updateTable('audit_head').set({ seq, hash }).where('id', '=', 1).execute();
}
