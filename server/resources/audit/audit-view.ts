import type { Actor } from '../../audit/index.js';
import type { AuditRow } from './audit-read-model.js';

/** An entry as the API shows it. */
export interface AuditEntryView {
  /** `seq` as text, for programs that want one. */
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  readonly resourceId: string;
  readonly cycleId: string | null;
  /** What it was, as data; null when there is nothing to show. */
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** How the API shows a row. A content that somebody made unreadable is given as its text. */
export function auditEntryView(row: AuditRow): AuditEntryView {
  return {
    id: String(row.seq),
    seq: row.seq,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    action: row.action,
    resource: row.resource,
    resourceId: row.resource_id,
    cycleId: row.cycle_id,
    before: readContent(row.before),
    after: readContent(row.after),
    reason: row.reason,
    requestId: row.request_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

function readContent(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
