import type { Permission } from './permissions.js';

/** Who has the permission, or one of several, somewhere; or anybody who is signed in. */
export type RoutePermission = Permission | readonly [Permission, ...Permission[]] | 'signed-in';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route at all; its service looks closer, once it knows what it is done to. */
    readonly permission?: RoutePermission;
    /** Stores nothing and shows nothing secret: open to all while the setting `publicEvaluation` is on. */
    readonly publicEvaluation?: boolean;
    /** Also for people who still have to change their first password. */
    readonly beforePasswordChange?: boolean;
  }
}

/** The routes that need nobody to be signed in, whatever the settings; every other one names a permission. */
export const PUBLIC_ROUTES: ReadonlySet<string> = new Set([
  'GET /',
  'GET /assets/*',
  'GET /api/health',
  'GET /api/ready',
  'GET /metrics',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/',
  'GET /docs/*',
  'GET /docs/json',
  'GET /docs/yaml',
  'GET /docs/static/*',
  'GET /docs/static/index.html',
  'GET /docs/static/swagger-initializer.js',
  'GET /docs/static/theme/*',
  'GET /setup',
  'GET /setup/setup.js',
  'POST /api/setup',
  'POST /api/sessions',
  'GET /api/sessions/providers',
  'GET /api/sessions/oidc',
  'GET /api/sessions/oidc/callback',
]);

/** Whether a route is on the list of public ones. HEAD is open wherever GET is. */
export function isPublicRoute(method: string, url: string): boolean {
  return PUBLIC_ROUTES.has(`${method === 'HEAD' ? 'GET' : method} ${url}`);
}
