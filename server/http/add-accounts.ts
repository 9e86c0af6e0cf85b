import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Identify } from '../access/identify.js';
import { addApiKeyRoutes } from '../resources/api-keys/api-key-routes.js';
import { createApiKeyService } from '../resources/api-keys/api-key-service.js';
import { addAuditRoutes } from '../resources/audit/audit-routes.js';
import { createAuditService } from '../resources/audit/audit-service.js';
import { addRoleRoutes } from '../resources/roles/role-routes.js';
import { addServerRoutes } from '../resources/server/server-routes.js';
import { addOidc } from '../resources/sessions/oidc/add-oidc.js';
import type { OidcSettings } from '../resources/sessions/oidc/oidc-settings.js';
import { addSessionRoutes } from '../resources/sessions/session-routes.js';
import { createSessionService } from '../resources/sessions/session-service.js';
import { addSetupRoutes } from '../resources/setup/setup-routes.js';
import { createGrantService } from '../resources/users/grant-service.js';
import { addScopeTargetRoutes } from '../resources/users/scope-target-routes.js';
import { addUserRoutes } from '../resources/users/user-routes.js';
import { createUserService } from '../resources/users/user-service.js';
import type { Storage } from '../storage/index.js';

export interface AccountOptions {
  readonly storage: Storage;
  readonly identify: Identify;
  readonly limitSignIns: onRequestAsyncHookHandler;
  /** Null: people sign in with a password only. */
  readonly oidc: OidcSettings | null;
  readonly clock: () => Date;
}

/** People, machines, and how they sign in. */
export function addAccounts(app: FastifyInstance, options: AccountOptions): void {
  const { storage, identify, limitSignIns, oidc, clock } = options;
  addSetupRoutes(app, storage, limitSignIns);
  addSessionRoutes(app, { sessions: createSessionService(storage), identify, limitSignIns });
  addOidc(app, { storage, settings: oidc, limitSignIns });
  addScopeTargetRoutes(app, storage);
  addUserRoutes(app, createUserService(storage), createGrantService(storage));
  addApiKeyRoutes(app, createApiKeyService(storage));
  addRoleRoutes(app);
  addAuditRoutes(app, createAuditService(storage));
  addServerRoutes(app, storage, clock);
}
