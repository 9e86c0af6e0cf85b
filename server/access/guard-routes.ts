import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../http/errors/problem.js';
import { requestLanguage } from '../http/request-language.js';
import {
  authenticationNeeded,
  CHALLENGE,
  csrfTokenWrong,
  passwordChangeNeeded,
  permissionMissing,
} from './access-problems.js';
import { CSRF_HEADER } from './csrf-token.js';
import type { Identify } from './identify.js';
import type { Identity } from './identity.js';
import { maySomewhere } from './may.js';
import type { RequestContext } from './request-context.js';
import { isPublicRoute, type RoutePermission } from './route-access.js';
import { matchesSecret } from './secret.js';
import { clearSessionCookie, SESSION_COOKIE } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on public routes, and for somebody unknown where evaluation is public. */
    identity: Identity | null;
    /** When the request came in. */
    receivedAt: string;
  }
  interface FastifyInstance {
    /** Every route there is, and who may use it. */
    readonly routeAccess: readonly RouteAccess[];
  }
}

/** Who may use one route. */
export interface RouteAccess {
  readonly method: string;
  readonly url: string;
  /** Null: public. */
  readonly permission: RoutePermission | null;
  /** Whether it takes an `Idempotency-Key`. */
  readonly takesKey: boolean;
}

export interface GuardOptions {
  /** Null: there are no accounts; only what is public can be used. */
  readonly identify: Identify | null;
  readonly publicEvaluation: boolean;
  readonly clock: () => Date;
}

/**
 * One hook that keeps every route: it finds out who asks, and refuses who may not. Call it before routes are added: a
 * route that neither names a permission nor is on the list of public ones stops the server from starting.
 */
export function guardRoutes(app: FastifyInstance, { identify, publicEvaluation, clock }: GuardOptions): void {
  app.decorateRequest('identity', null);
  app.decorateRequest('receivedAt', '');
  const routeAccess: RouteAccess[] = [];
  app.decorate('routeAccess', routeAccess);
  app.addHook('onRoute', ({ method: methods, url, config }) => {
    for (const method of [methods].flat()) {
      const permission = isPublicRoute(method, url) ? null : config?.permission;
      if (permission === undefined) {
        throw new Error(`${method} ${url} names no permission and is not on the list of public routes`);
      }
      routeAccess.push({ method, url, permission, takesKey: config?.once !== undefined });
    }
  });
  app.addHook('onRequest', async (request, reply) => {
    request.receivedAt = clock().toISOString();
    const { method, url = '', config } = request.routeOptions;
    if (request.is404 || config.permission === undefined || isPublicRoute([method].flat()[0] ?? '', url)) return;
    const open = publicEvaluation && config.publicEvaluation === true;
    request.identity = identify === null ? null : await identifyRequest(identify, request, reply, open);
    if (!open) refuseUnlessAllowed(request);
  });
}

/**
 * The context of a request on a guarded route.
 *
 * @throws Refusal `authentication-needed` where evaluation is public and nobody is signed in
 */
export function contextOf(request: FastifyRequest): RequestContext {
  const { identity, receivedAt, id, keepAnswer } = request;
  if (identity === null) throw authenticationNeeded.refuse({}, { headers: CHALLENGE });
  return { actor: identity.actor, requestId: id, language: requestLanguage(request), now: receivedAt, keepAnswer };
}

async function identifyRequest(
  identify: Identify,
  request: FastifyRequest,
  reply: FastifyReply,
  open: boolean,
): Promise<Identity | null> {
  const sessionToken = request.cookies[SESSION_COOKIE];
  const { authorization } = request.headers;
  try {
    return await identify({ authorization, sessionToken }, request.receivedAt);
  } catch (error) {
    if (!(error instanceof Refusal) || authorization !== undefined) throw error;
    clearSessionCookie(reply, request);
    if (open) return null;
    throw error;
  }
}

/** @throws Refusal when nobody is signed in, or who is may not use the route */
function refuseUnlessAllowed(request: FastifyRequest): void {
  const { identity } = request;
  const { permission, beforePasswordChange } = request.routeOptions.config;
  if (identity === null) throw authenticationNeeded.refuse({}, { headers: CHALLENGE });
  const { actor, session } = identity;
  if (session !== null && !isSafe(request.method)) {
    const token = request.headers[CSRF_HEADER];
    if (typeof token !== 'string' || !matchesSecret(token, session.csrfHash)) throw csrfTokenWrong.refuse({});
  }
  if (session?.mustChangePassword === true && beforePasswordChange !== true) throw passwordChangeNeeded.refuse({});
  if (permission === undefined || permission === 'signed-in') return;
  const oneOf = typeof permission === 'string' ? ([permission] as const) : permission;
  if (!oneOf.some((each) => maySomewhere(actor, each))) throw permissionMissing.refuse({ permission: oneOf[0] });
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
