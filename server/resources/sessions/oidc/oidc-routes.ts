import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { SESSION_LIMIT } from '../../../access/lifetimes.js';
import { setSessionCookie } from '../../../access/session-cookie.js';
import { Refusal } from '../../../http/errors/problem.js';
import { type ApiSchema, answers, objectSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { clearFlowCookie, flowToken, setFlowCookie } from './oidc-flow.js';
import { oidcNotConfigured } from './oidc-problems.js';
import { isForPerson, sendRefusalPage } from './oidc-refusal-page.js';
import type { OidcService } from './oidc-service.js';
import type { OidcSettings } from './oidc-settings.js';

export interface OidcRouteOptions {
  /** Null: nobody signs in elsewhere. */
  readonly oidc: { readonly settings: OidcSettings; readonly service: OidcService } | null;
  /** Refuses too many attempts from one address. */
  readonly limitSignIns: onRequestAsyncHookHandler;
}

/** A path of our own: no host, no scheme, nothing that a browser reads as one. */
const OWN_PATH: ApiSchema = {
  type: 'string',
  maxLength: 1000,
  pattern: '^/(?![/\\\\])[^\\\\\\p{C}]*$',
  default: '/',
  description: 'Path of this server to go on with afterwards.',
};
const PROVIDERS = objectSchema({
  data: { type: 'array', items: objectSchema({ id: { const: 'oidc' }, name: { type: 'string' } }) },
  total: { type: 'integer' },
});
const REDIRECT: ApiSchema = { type: 'null', description: 'see Location' };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['sessions'] });

/** What a provider may send back (OpenID Connect Core 3.1.2.5, RFC 9207), and whatever else it adds. */
const CALLBACK_QUERY: ApiSchema = {
  type: 'object',
  properties: Object.fromEntries(
    ['code', 'state', 'iss', 'error', 'error_description'].map((name) => [name, { type: 'string', maxLength: 8000 }]),
  ),
  additionalProperties: true,
};

/** Signing in at an identity provider, for browsers: there and back. */
export function addOidcRoutes(app: FastifyInstance, { oidc, limitSignIns }: OidcRouteOptions): void {
  app.get(
    '/api/sessions/providers',
    {
      schema: {
        ...describe('listSignInProviders', '还可以在哪里登录 · where else people can sign in'),
        querystring: querySchema(),
        response: answers(PROVIDERS, []),
      },
    },
    () => {
      const data = oidc === null ? [] : [{ id: 'oidc', name: oidc.settings.name }];
      return { data, total: data.length };
    },
  );
  app.get<{ readonly Querystring: { readonly returnTo?: string } }>(
    '/api/sessions/oidc',
    {
      onRequest: limitSignIns,
      // Asking whether it is there begins nothing.
      exposeHeadRoute: false,
      schema: {
        ...describe('beginOidcSignIn', '到统一身份认证登录 · sign in at the identity provider'),
        querystring: querySchema({ returnTo: OWN_PATH }),
        response: answers(REDIRECT, [400, 404, 429, 503], 303),
      },
    },
    (request, reply) =>
      shown(request, reply, async () => {
        if (oidc === null) throw oidcNotConfigured.refuse({});
        const returnTo = request.query.returnTo ?? '/';
        const { token, location } = await oidc.service.begin(request.id, returnTo, request.receivedAt);
        setFlowCookie(reply, request, token);
        return reply.header('cache-control', 'no-store').redirect(location.href, 303);
      }),
  );
  app.get(
    '/api/sessions/oidc/callback',
    {
      exposeHeadRoute: false,
      schema: {
        ...describe('finishOidcSignIn', '从统一身份认证回来 · come back from the identity provider'),
        querystring: CALLBACK_QUERY,
        response: answers(REDIRECT, [400, 401, 403, 404, 503], 303),
      },
    },
    (request, reply) =>
      shown(request, reply, async () => {
        if (oidc === null) throw oidcNotConfigured.refuse({});
        const { token, returnTo } = await oidc.service.finish({
          token: flowToken(request),
          query: request.url.split('?')[1] ?? '',
          requestId: request.id,
          now: request.receivedAt,
          origin: { remoteAddress: request.ip, userAgent: request.headers['user-agent'] ?? null },
        });
        clearFlowCookie(reply, request);
        setSessionCookie(reply, request, token, SESSION_LIMIT);
        // With scheme and host, no path can lead elsewhere.
        const location = new URL(returnTo, oidc.settings.publicUrl);
        return reply.header('cache-control', 'no-store').redirect(location.href, 303);
      }),
  );
}

/** A refusal as a page, where a person looks at it. */
async function shown(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || !isForPerson(request)) throw error;
    return sendRefusalPage(error.problem, request, reply);
  }
}
