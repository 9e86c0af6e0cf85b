import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { apiKeyText } from '../../access/api-key-text.js';
import { findGrants, insertGrant } from '../../access/grant-store.js';
import { shifted } from '../../access/lifetimes.js';
import { may } from '../../access/may.js';
import { mayGive } from '../../access/may-give.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePerson } from '../../access/require-permission.js';
import { hashSecret, newSecret } from '../../access/secret.js';
import type { Storage, Tables } from '../../storage/index.js';
import { checkScopes } from '../users/check-scopes.js';
import { grantNotAllowed } from '../users/user-problems.js';
import { apiKeyUnknown } from './api-key-problems.js';
import { DEFAULT_DAYS, type NewApiKey } from './api-key-schemas.js';
import {
  type ApiKeyFilter,
  type ApiKeyRow,
  findApiKey,
  insertApiKey,
  listApiKeys,
  revokeApiKey,
} from './api-key-store.js';
import { type ApiKeyView, apiKeyView, auditedApiKey } from './api-key-view.js';

const DAY = 24 * 60 * 60 * 1000;

/** A key with its text, which is shown this once. */
export interface ApiKeyWithSecret extends ApiKeyView {
  readonly key: string | null;
}

/**
 * Keys of machines. Administrators and the auditor see all of them, an integrator the own ones; a key of somebody else is
 * unknown to them. Every change is audited.
 */
export interface ApiKeyService {
  list(context: RequestContext, filter: ApiKeyFilter): Promise<{ data: readonly ApiKeyView[]; total: number }>;
  /** @throws Refusal `api-key-unknown` */
  get(context: RequestContext, id: string): Promise<ApiKeyView>;
  /** @throws Refusal `people-only`, `grant-not-allowed` for a role its maker may not give, `fields-invalid` (scopes) */
  create(context: RequestContext, key: NewApiKey, dryRun: boolean): Promise<ApiKeyWithSecret>;
  /** Ends a key at once and for good; one that has ended stays so. @throws Refusal `api-key-unknown` */
  revoke(context: RequestContext, id: string, dryRun: boolean): Promise<ApiKeyView>;
}

export function createApiKeyService(storage: Storage): ApiKeyService {
  return {
    list: async (context, filter) => {
      const { rows, total } = await listApiKeys(storage.read, filter, makerSeenBy(context.actor));
      const ids = rows.map(({ id }) => id);
      const grants = await findGrants(storage.read, 'api_key', ids);
      return { data: rows.map((row) => apiKeyView(row, grants.get(row.id) ?? [], context.now)), total };
    },
    get: async (context, id) => (await load(storage.read, context, id)).view,
    create: async (context, { name, expiresInDays = DEFAULT_DAYS, grants }, dryRun) => {
      const actor = requirePerson(context);
      for (const grant of grants) {
        if (!mayGive(actor, grant, 'api_key')) throw grantNotAllowed.refuse({ role: grant.role });
      }
      const secret = newSecret();
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const row: ApiKeyRow = {
          id: unit.newId(),
          name: name.trim(),
          secret_hash: hashSecret(secret),
          created_at: unit.now,
          created_by: actor.id,
          expires_at: shifted(unit.now, expiresInDays * DAY),
          last_used_at: null,
          revoked_at: null,
          revoked_by: null,
          revision: 1,
        };
        await checkScopes(unit.db, grants, (index) => `grants.${index}.`);
        await insertApiKey(unit.db, row);
        const kept = grants.map((grant) => ({
          ...grant,
          id: unit.newId(),
          createdAt: unit.now,
          createdBy: actor.id,
        }));
        for (const grant of kept) await insertGrant(unit.db, { actor_kind: 'api_key', actor_id: row.id }, grant);
        const made = apiKeyView(row, kept, unit.now);
        const entry = { action: 'api-keys:create', resource: 'api-keys', resourceId: row.id };
        await unit.record({ ...entry, after: auditedApiKey(made) });
        return made;
      });
      return { ...view, key: dryRun ? null : apiKeyText(view.id, secret) };
    },
    revoke: async (context, id, dryRun) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const { row, view } = await load(unit.db, context, id);
        if (row.revoked_at !== null) return view;
        const revoked = await revokeApiKey(unit.db, row, unit.now, context.actor.id);
        const entry = { action: 'api-keys:revoke', resource: 'api-keys', resourceId: id };
        await unit.record({ ...entry, before: auditedApiKey(view) });
        return apiKeyView(revoked, view.grants, unit.now);
      }),
  };
}

/** Whose keys somebody sees; null: everybody's. */
function makerSeenBy(actor: Actor): string | null {
  return may(actor, 'users:read') ? null : actor.id;
}

async function load(
  db: Kysely<Tables>,
  { actor, now }: RequestContext,
  id: string,
): Promise<{ readonly row: ApiKeyRow; readonly view: ApiKeyView }> {
  const row = await findApiKey(db, id);
  const maker = makerSeenBy(actor);
  if (row === undefined || (maker !== null && row.created_by !== maker)) throw apiKeyUnknown.refuse({ id });
  const grants = await findGrants(db, 'api_key', [id]);
  return { row, view: apiKeyView(row, grants.get(id) ?? [], now) };
}
