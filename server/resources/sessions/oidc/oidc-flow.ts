import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What ties the way to a provider and back to one browser. All of it follows from the token in the browser's cookie. */
export interface OidcFlow {
  /** Comes back in the address. */
  readonly state: string;
  /** Comes back in the ID token. */
  readonly nonce: string;
  /** Proves to the provider that who fetches the token is who began (PKCE, RFC 7636). */
  readonly codeVerifier: string;
}

/** How long somebody may take at the provider. */
export const FLOW_LIMIT = 10 * 60_000;
const COOKIE = 'heng_oidc';
const PATH = '/api/sessions/oidc';

/** The values of a flow; none of them tells another one, or the token. */
export function flowOf(token: string): OidcFlow {
  const derive = (what: string): string =>
    createHash('sha256').update(`heng oidc ${what} ${token}`).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), codeVerifier: derive('verifier') };
}

/** Remembers a flow in the browser; the answer comes by a link from another site, so `SameSite=Lax`. */
export function setFlowCookie(reply: FastifyReply, request: FastifyRequest, token: string): void {
  reply.setCookie(COOKIE, token, { ...optionsFor(request), maxAge: FLOW_LIMIT / 1000 });
}

export function clearFlowCookie(reply: FastifyReply, request: FastifyRequest): void {
  reply.clearCookie(COOKIE, optionsFor(request));
}

export function flowToken(request: FastifyRequest): string | null {
  return request.cookies[COOKIE] ?? null;
}

function optionsFor(request: FastifyRequest) {
  return { path: PATH, httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
}
