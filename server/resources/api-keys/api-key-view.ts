import type { KeptGrant } from '../../access/grant-store.js';
import type { Instant } from '../../storage/index.js';
import type { ApiKeyRow } from './api-key-store.js';

/** An API key as the API shows it: without its secret, which nobody knows but its holder. */
export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly state: 'active' | 'expired' | 'revoked';
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly expiresAt: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
  readonly revision: number;
  readonly grants: readonly KeptGrant[];
}

export function apiKeyView(row: ApiKeyRow, grants: readonly KeptGrant[], now: Instant): ApiKeyView {
  const expired = row.expires_at !== null && row.expires_at <= now;
  return {
    id: row.id,
    name: row.name,
    state: row.revoked_at !== null ? 'revoked' : expired ? 'expired' : 'active',
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
    revision: row.revision,
    grants,
  };
}

/** What the audit log shows of a key. */
export function auditedApiKey({ name, expiresAt, grants }: ApiKeyView) {
  return { name, expiresAt, grants: grants.map(({ role, scope }) => ({ role, scope })) };
}
