import type { Kysely } from 'kysely';
import type { Words } from '../../dsl/index.js';
import type { AuditTable, Tables } from '../storage/tables.js';
import { type AuditHead, EMPTY_CHAIN, hashAuditRow } from './audit-entry.js';
import { readAuditHead, readAuditRows } from './audit-rows.js';

/**
 * How an entry does not fit. `unreadable`: it is no entry; `missing`: that number is not there; `altered`: its content is not
 * what was hashed; `unlinked`: it follows another entry than the one before it; `cut-off`: entries after it are gone;
 * `head-altered`: the head names another last entry; `other-history`: it is not the entry that was known.
 */
export type AuditFault =
  | 'unreadable'
  | 'missing'
  | 'altered'
  | 'unlinked'
  | 'cut-off'
  | 'head-altered'
  | 'other-history';

export type AuditVerdict =
  | { readonly kind: 'intact'; readonly entries: number; readonly head: AuditHead }
  | { readonly kind: 'broken'; readonly seq: number; readonly fault: AuditFault; readonly words: Words };

export interface VerifyOptions {
  /** What the database holds for the last entry; without it a chain that ends early is not noticed. */
  readonly head?: AuditHead;
  /** An entry that somebody wrote down earlier: the chain must still hold it. */
  readonly known?: AuditHead;
  /** The entry before the first one, for a part of a chain; by default the chain must begin at 1. */
  readonly after?: AuditHead;
}

/**
 * Walks a chain and tells the first entry that does not fit. A rewritten entry whose hash was computed anew shows at the
 * entry after it, or, if it is the last, at the head.
 */
export async function verifyAudit(rows: AsyncIterable<unknown>, options: VerifyOptions = {}): Promise<AuditVerdict> {
  const { head, known, after = EMPTY_CHAIN } = options;
  let last = after;
  for await (const row of rows) {
    const seq = last.seq + 1;
    const fault = faultOf(row, last);
    if (fault !== null) return broken(seq, fault);
    const { hash } = row as AuditTable; // it has no fault
    if (known?.seq === seq && known.hash !== hash) return broken(seq, 'other-history');
    if (head?.seq === seq && head.hash !== hash) return broken(seq, 'head-altered');
    last = { seq, hash };
  }
  if (known !== undefined && known.seq > last.seq) return broken(last.seq + 1, 'cut-off');
  if (head !== undefined && head.seq > last.seq) return broken(last.seq + 1, 'cut-off');
  if (head !== undefined && (head.seq < last.seq || head.hash !== last.hash)) return broken(last.seq, 'head-altered');
  return { kind: 'intact', entries: last.seq - after.seq, head: last };
}

/** The chain of a database; `db` is a snapshot of it, so that writes in between do not matter. */
export async function verifyStoredAudit(db: Kysely<Tables>, known?: AuditHead): Promise<AuditVerdict> {
  const head = await readAuditHead(db);
  return await verifyAudit(readAuditRows(db), known === undefined ? { head } : { head, known });
}

const TEXTS = [
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'action',
  'resource',
  'resource_id',
  'previous_hash',
  'hash',
];
const TEXTS_OR_NULL = ['cycle_id', 'before', 'after', 'reason', 'request_id'];
const COLUMNS = TEXTS.length + TEXTS_OR_NULL.length + 1;

function faultOf(row: unknown, last: AuditHead): AuditFault | null {
  if (!isAuditRow(row)) return 'unreadable';
  if (row.seq !== last.seq + 1) return row.seq > last.seq ? 'missing' : 'unlinked';
  if (hashAuditRow(row) !== row.hash) return 'altered';
  return row.previous_hash === last.hash ? null : 'unlinked';
}

function isAuditRow(value: unknown): value is AuditTable {
  if (typeof value !== 'object' || value === null) return false;
  const columns = value as Readonly<Record<string, unknown>>; // neither null nor a text
  return (
    Object.keys(columns).length === COLUMNS &&
    Number.isSafeInteger(columns.seq) &&
    TEXTS.every((name) => typeof columns[name] === 'string') &&
    TEXTS_OR_NULL.every((name) => columns[name] === null || typeof columns[name] === 'string')
  );
}

function broken(seq: number, fault: AuditFault): AuditVerdict {
  return { kind: 'broken', seq, fault, words: FAULTS[fault](seq) };
}

const FAULTS: Readonly<Record<AuditFault, (seq: number) => Words>> = {
  unreadable: (seq) => ({ zh: `第 ${seq} 条不是审计记录`, en: `entry ${seq} is no audit entry` }),
  missing: (seq) => ({ zh: `第 ${seq} 条不见了`, en: `entry ${seq} is missing` }),
  altered: (seq) => ({
    zh: `第 ${seq} 条的内容与它的哈希不符：内容被改过`,
    en: `entry ${seq} does not have the content that was hashed: it was changed`,
  }),
  unlinked: (seq) => ({
    zh: `第 ${seq} 条接不上第 ${seq - 1} 条：第 ${seq - 1} 条被换过，或第 ${seq} 条是插入的`,
    en: `entry ${seq} does not follow entry ${seq - 1}: that one was replaced, or this one put in`,
  }),
  'cut-off': (seq) => ({
    zh: `从第 ${seq} 条起的记录不见了`,
    en: `the entries from ${seq} on are gone`,
  }),
  'head-altered': (seq) => ({
    zh: `第 ${seq} 条不是登记的最后一条：它被换过，或其后加了记录`,
    en: `entry ${seq} is not the last one on record: it was replaced, or entries were added behind it`,
  }),
  'other-history': (seq) => ({
    zh: `第 ${seq} 条不是此前记下的那一条：整条链被重写过`,
    en: `entry ${seq} is not the one that was known: the chain was written anew`,
  }),
};
