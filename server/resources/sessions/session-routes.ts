import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { csrfTokenOf } from '../../access/csrf-token.js';
import { contextOf } from '../../access/guard-routes.js';
import type { Identify } from '../../access/identify.js';
import type { Identity } from '../../access/identity.js';
import { SESSION_LIMIT } from '../../access/lifetimes.js';
import { permissionsOf } from '../../access/may.js';
import { clearSessionCookie, SESSION_COOKIE, setSessionCookie } from '../../access/session-cookie.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ApiSchema, answers, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { PASSWORD_CHANGE, type PasswordChange } from '../users/user-schemas.js';
import { CURRENT_SESSION, SIGN_IN } from './session-schemas.js';
import type { Origin, SessionService, SignIn, StartedSession } from './session-service.js';

const readSignIn = jsonBody<SignIn>(SIGN_IN);
const readPasswordChange = jsonBody<PasswordChange>(PASSWORD_CHANGE);

export interface SessionRouteOptions {
  readonly sessions: SessionService;
  readonly identify: Identify;
  /** Refuses too many attempts from one address. */
  readonly limitSignIns: onRequestAsyncHookHandler;
}

/** Signing in, signing out, who am I, the own password. */
export function addSessionRoutes(app: FastifyInstance, options: SessionRouteOptions): void {
  const { sessions, identify, limitSignIns } = options;
  const describe = (operationId: string, summary: string) => ({
    operationId,
    summary,
    tags: ['sessions'],
    querystring: querySchema(),
  });
  const body = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
  const takesForm = { onRequest: [limitSignIns, requireContentType(['application/json'])], bodyLimit: FORM_LIMIT };
  const own = { permission: 'signed-in', beforePasswordChange: true } as const;

  /** Gives the browser its session and says who it is for. */
  const begin = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { token }: StartedSession,
  ): Promise<FastifyReply> => {
    setSessionCookie(reply, request, token, SESSION_LIMIT);
    const identity = await identify({ authorization: undefined, sessionToken: token }, request.receivedAt);
    return reply.status(201).send(currentSession(identity, token));
  };

  app.post(
    '/api/sessions',
    {
      ...takesForm,
      schema: {
        ...describe('signIn', '登录 · sign in'),
        body: body(SIGN_IN),
        response: answers(CURRENT_SESSION, [400, 401, 413, 415, 422, 429], 201),
      },
    },
    async (request, reply) => {
      const session = await sessions.signIn(request.id, readSignIn(request), originOf(request));
      return await begin(request, reply, session);
    },
  );
  app.get(
    '/api/sessions/current',
    {
      config: own,
      schema: { ...describe('getCurrentSession', '我是谁 · who am I'), response: answers(CURRENT_SESSION, [401]) },
    },
    async (request) => currentSession(request.identity, request.cookies[SESSION_COOKIE] ?? ''),
  );
  app.delete(
    '/api/sessions/current',
    {
      config: own,
      schema: {
        ...describe('signOut', '退出登录 · sign out'),
        response: answers({ type: 'null', description: 'signed out' }, [401, 403], 204),
      },
    },
    async (request, reply) => {
      const { session } = request.identity ?? {};
      if (session) await sessions.signOut(contextOf(request), session.id);
      clearSessionCookie(reply, request);
      return reply.status(204).send();
    },
  );
  app.post(
    '/api/users/me/password',
    {
      ...takesForm,
      config: own,
      schema: {
        ...describe('changeOwnPassword', '修改自己的密码 · change the own password'),
        body: body(PASSWORD_CHANGE),
        response: answers(CURRENT_SESSION, [400, 401, 403, 413, 415, 422, 429], 201),
      },
    },
    async (request, reply) => {
      const context = contextOf(request);
      const session = await sessions.changePassword(context, readPasswordChange(request), originOf(request));
      return await begin(request, reply, session);
    },
  );
}

/** Who is signed in, for the one who is. */
function currentSession(identity: Identity | null, sessionToken: string) {
  if (identity === null) throw new Error('the route is guarded, or the session has just begun');
  const { actor, session } = identity;
  return {
    actor: { kind: actor.kind, id: actor.id, name: actor.name },
    permissions: permissionsOf(actor),
    mustChangePassword: session?.mustChangePassword ?? false,
    expiresAt: session?.expiresAt ?? null,
    csrf: session === null ? null : csrfTokenOf(sessionToken),
  };
}

function originOf(request: FastifyRequest): Origin {
  return { remoteAddress: request.ip, userAgent: request.headers['user-agent'] ?? null };
}
