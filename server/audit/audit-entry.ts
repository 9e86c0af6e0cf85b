import { createHash } from 'node:crypto';
import { canonicalJson } from '../../dsl/index.js';
import type { ActorKind, AuditTable } from '../storage/tables.js';

/** Who acts. The system has an empty `id`. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly name: string;
}

/** JSON that is canonical already, made where many like it are made. */
export class CanonicalText {
  constructor(readonly text: string) {}
}

/** One thing that happened, as a service tells it. */
export interface AuditEntry {
  /** Slug of the permission or the step: `schemes:publish`. */
  readonly action: string;
  /** Kind of resource: `schemes`. */
  readonly resource: string;
  readonly resourceId: string;
  readonly cycleId?: string | null;
  /** What changed, as JSON (or {@link CanonicalText} of it), without secrets; left out where there is nothing to show. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
}

/** Who asked for it, when, in which request. */
export interface AuditCircumstances {
  readonly actor: Actor;
  readonly requestId: string | null;
  readonly now: string;
}

/** The last entry of a chain. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty chain. */
export const EMPTY_CHAIN: AuditHead = { seq: 0, hash: '0'.repeat(64) };

/** The row that continues a chain. */
export function nextAuditRow(
  head: AuditHead,
  entry: AuditEntry,
  { actor, requestId, now }: AuditCircumstances,
): AuditTable {
  const row = {
    seq: head.seq + 1,
    at: now,
    actor_kind: actor.kind,
    actor_id: wellFormed(actor.id),
    actor_name: wellFormed(actor.name),
    action: entry.action,
    resource: entry.resource,
    resource_id: wellFormed(entry.resourceId),
    cycle_id: optional(entry.cycleId),
    before: jsonOrNull(entry.before),
    after: jsonOrNull(entry.after),
    reason: optional(entry.reason),
    request_id: optional(requestId),
    previous_hash: head.hash,
  };
  return { ...row, hash: hashAuditRow(row) };
}

/**
 * SHA-256 (hexadecimal) of a row: of the canonical JSON (keys by code point, no white space, UTF-8) of all its columns
 * except `hash`. `before` and `after` enter as the texts they are stored as.
 */
export function hashAuditRow(row: Omit<AuditTable, 'hash'>): string {
  const columns: Record<string, unknown> = { ...row };
  delete columns.hash;
  return createHash('sha256').update(canonicalJson(columns)).digest('hex');
}

function jsonOrNull(value: unknown): string | null {
  if (value instanceof CanonicalText) return value.text;
  return value === undefined || value === null ? null : canonicalJson(value);
}

function optional(value: string | null | undefined): string | null {
  return value === undefined || value === null ? null : wellFormed(value);
}

/** What no database keeps is replaced by U+FFFD, so that what is stored is what was hashed. */
function wellFormed(value: string): string {
  return value.toWellFormed().replaceAll('\0', '\uFFFD');
}
