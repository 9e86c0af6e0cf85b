import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Storage } from '../../../storage/index.js';
import { addIdentityRoutes } from './identity-routes.js';
import { createIdentityService } from './identity-service.js';
import { createOidcClient } from './oidc-client.js';
import { addOidcRoutes } from './oidc-routes.js';
import { createOidcService } from './oidc-service.js';
import type { OidcSettings } from './oidc-settings.js';

export interface OidcOptions {
  readonly storage: Storage;
  /** Null: nobody signs in elsewhere. */
  readonly settings: OidcSettings | null;
  readonly limitSignIns: onRequestAsyncHookHandler;
}

/** Signing in at an identity provider, and which accounts may. */
export function addOidc(app: FastifyInstance, { storage, settings, limitSignIns }: OidcOptions): void {
  const client =
    settings === null ? null : createOidcClient(settings, (oidc) => app.log.warn({ oidc }, 'oidc-sign-in-failed'));
  const oidc =
    settings === null || client === null ? null : { settings, service: createOidcService(storage, settings, client) };
  addOidcRoutes(app, { oidc, limitSignIns });
  addIdentityRoutes(app, createIdentityService(storage));
}
